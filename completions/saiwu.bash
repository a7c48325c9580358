# Completion of saiwu for bash. Made by "saiwu completion bash".
_saiwu() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} path="" word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case "$path $word" in
      " validate") path="validate" ;;
      " pack") path="pack" ;;
      " duplication") path="duplication" ;;
      "duplication check") path="duplication check" ;;
      "duplication compare") path="duplication compare" ;;
      "duplication archive") path="duplication archive" ;;
      "duplication archive add") path="duplication archive add" ;;
      "duplication archive list") path="duplication archive list" ;;
      "duplication archive remove") path="duplication archive remove" ;;
      "duplication archive verify") path="duplication archive verify" ;;
      " quota") path="quota" ;;
      "quota allocate") path="quota allocate" ;;
      "quota check") path="quota check" ;;
      " roster") path="roster" ;;
      "roster build") path="roster build" ;;
      " award") path="award" ;;
      "award tally") path="award tally" ;;
      "award check") path="award check" ;;
      "award summary") path="award summary" ;;
      " contest") path="contest" ;;
      "contest list") path="contest list" ;;
      "contest show") path="contest show" ;;
      "contest check") path="contest check" ;;
      "contest init") path="contest init" ;;
      "contest schema") path="contest schema" ;;
      " doctor") path="doctor" ;;
      " completion") path="completion" ;;
    esac
  done
  case "$path:$previous" in
    ":--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    ":--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "validate:--format") COMPREPLY=($(compgen -W "text json ndjson junit sarif html xlsx" -- "$current")); return ;;
    "validate:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "validate:--depth") COMPREPLY=($(compgen -W "quick standard deep" -- "$current")); return ;;
    "validate:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "validate:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "pack:--format") COMPREPLY=($(compgen -W "text json ndjson junit sarif html xlsx" -- "$current")); return ;;
    "pack:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "pack:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "pack:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication check:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "duplication check:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "duplication check:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication check:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication compare:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "duplication compare:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "duplication compare:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication compare:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication archive:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication archive:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication archive add:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication archive add:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication archive list:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "duplication archive list:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication archive list:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication archive remove:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication archive remove:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "duplication archive verify:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "duplication archive verify:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "quota:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "quota:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "quota allocate:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "quota allocate:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "quota allocate:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "quota check:--format") COMPREPLY=($(compgen -W "text json ndjson junit sarif html xlsx" -- "$current")); return ;;
    "quota check:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "quota check:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "quota check:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "roster:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "roster:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "roster build:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "roster build:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "roster build:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "award:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "award:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "award tally:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "award tally:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "award tally:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "award tally:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "award check:--format") COMPREPLY=($(compgen -W "text json ndjson junit sarif html xlsx" -- "$current")); return ;;
    "award check:--fail-on") COMPREPLY=($(compgen -W "error warning never" -- "$current")); return ;;
    "award check:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "award check:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "award summary:--format") COMPREPLY=($(compgen -W "text json csv xlsx html" -- "$current")); return ;;
    "award summary:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "award summary:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "contest:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "contest:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "contest list:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "contest list:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "contest show:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "contest show:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "contest check:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "contest check:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "contest init:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "contest init:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "contest schema:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "contest schema:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "doctor:--format") COMPREPLY=($(compgen -W "text json" -- "$current")); return ;;
    "doctor:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "doctor:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
    "completion:--lang") COMPREPLY=($(compgen -W "zh en" -- "$current")); return ;;
    "completion:--color") COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
  esac
  case "$path" in
    "") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -V --version -h --help" -- "$current")); else COMPREPLY=($(compgen -W "validate pack duplication quota roster award contest doctor completion" -- "$current")); fi ;;
    "validate") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "-c --contest --format --report -j --jobs --fail-on --category --stage --units --depth --timeout --ffprobe --resume --baseline --open --no-progress --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "pack") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "-o --output -c --contest --category --format --report --fail-on --force --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "duplication") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "check compare archive" -- "$current")); fi ;;
    "duplication check") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--min-match --threshold --min-length --no-rewriting --keep-references --archive --template --same-author-by --anonymous -c --contest --format --report -j --jobs --fail-on --no-progress --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "duplication compare") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--min-match --threshold --min-length --no-rewriting --keep-references --template -c --contest --format --report -j --jobs --fail-on --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "duplication archive") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "add list remove verify" -- "$current")); fi ;;
    "duplication archive add") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--archive --edition --template -c --contest -j --jobs --no-progress --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "duplication archive list") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--archive --format --report --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "duplication archive remove") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--archive --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "duplication archive verify") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--archive --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "quota") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "allocate check" -- "$current")); fi ;;
    "quota allocate") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--units --total --method --weight --min --max --by-category --compare --ties --seed -c --contest --format --report --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "quota check") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--roster --units -c --contest --format --report --fail-on --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "roster") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "build" -- "$current")); fi ;;
    "roster build") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "-o --output --units -c --contest --format --report --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "award") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "tally check summary" -- "$current")); fi ;;
    "award tally") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--scores --works --roster --judges --units --late --sheet --rounding --shares --ties --aggregate --normalize --seed --list --list-with -c --contest --format --report --fail-on --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "award check") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--awards --judged --sheet --rounding --shares -c --contest --format --report --fail-on --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "award summary") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--awards --by --sheet -c --contest --format --report --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "contest") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "list show check init schema" -- "$current")); fi ;;
    "contest list") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "contest show") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "-c --contest --rules --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "contest check") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "contest init") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--id --title --title-en --category --max-authors --deadline --max-size --max-minutes --max-duplication --shares --force --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "contest schema") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "doctor") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--format --prepare --lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$current")); fi ;;
    "completion") if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "--lang --color -q --quiet -v --verbose --debug -h --help" -- "$current")); else COMPREPLY=($(compgen -W "bash zsh fish powershell" -- "$current")); fi ;;
  esac
}
complete -o filenames -F _saiwu saiwu
