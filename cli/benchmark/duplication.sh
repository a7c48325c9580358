#!/usr/bin/env bash
# How fast "saiwu duplication" is, as ratios to sim_text (Debian package similarity-tester) measured in the same run; JVM start,
# reading, evidence and JSON report included. Needs sim_text and GNU time, and a machine that does nothing else.
#
#   cli/benchmark/duplication.sh [TEXTS [ARCHIVED]]      default 25000 and 100000; about 2 GB of disk
#
# What is wanted: 25,000 texts in a third of sim_text's time within 1.5 GB; 1,000 texts in 1.2 s; five times the texts in at most
# six times the time; the rewritten rate in at most three times that; 1,000 texts a second into the archive, and then one text
# held against it in 0.2 s beyond the start of the program, 1,000 in 20 s.
#
# How well rewritten text is found (plagdet) is measured apart from speed, by RewritingQuality in the tests of lib:
#   mvn -q -pl lib test-compile exec:java -Dexec.skip=false -Dexec.mainClass=org.saiwu.duplication.RewritingQuality -Dexec.classpathScope=test
# Adding to and checking against an archive of a million texts without files to read, by ArchiveBenchmark in the same place.
set -euo pipefail
cd "$(dirname "$0")/../.."
texts=${1:-25000}
archived=${2:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
saiwu=$PWD/cli/target/saiwu/bin/saiwu

[ -n "${SAIWU_BUILT:-}" ] || mvn -q -DskipTests package
make() { # texts, folder, number of the first, folder for texts with spaces
  mvn -q -DskipTests test-compile exec:java@make-texts -Dexec.args="$*" >/dev/null
}
seconds() { # command...: seconds and memory in MB
  local status=0
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err" || status=$?
  [ "$status" -le 1 ] || { cat "$work/err" >&2; exit 1; }
  tail -n 1 "$work/time" | awk '{ print $1, int($2 / 1024) }'
}
best() { # command...: the best of three
  local i
  for i in 1 2 3; do seconds "$@"; done | sort -n | awk 'NR == 1'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

make "$texts" "$work/all" 0 "$work/spaced"
fifth="$work/fifth"
thousand="$work/thousand"
mkdir "$fifth" "$thousand"
find "$work/all" -name '*.txt' | sort | awk -v most=$((texts / 5)) 'NR <= most' | xargs cp -t "$fifth"
find "$work/all" -name '*.txt' | sort | awk 'NR <= 1000' | xargs cp -t "$thousand"

read -r start _ < <(best "$saiwu" --version)
read -r small memory < <(best "$saiwu" duplication check "$thousand" --no-rewriting --format json)
echo "1,000 texts, exact              $small s   $memory MB"
read -r some _ < <(best "$saiwu" duplication check "$fifth" --no-rewriting --format json)
read -r exact memory < <(best "$saiwu" duplication check "$work/all" --no-rewriting --format json)
echo "$texts texts, exact             $exact s   $memory MB   $(ratio "$exact" "$some") times a fifth of them"
read -r peer peermemory < <(cd "$work/spaced" && best sim_text -r 13 -p -a -t 20 -R .)
echo "sim_text, the same texts        $peer s   $peermemory MB   saiwu takes $(ratio "$exact" "$peer") of its time"
read -r rewritten memory < <(best "$saiwu" duplication check "$work/all" --format json)
echo "$texts texts, with rewriting    $rewritten s   $memory MB   $(ratio "$rewritten" "$exact") times exact"
rm -rf "$work/spaced" "$work/all" "$fifth"

make "$archived" "$work/old" 1000000
make 1000 "$work/new" 5000000
read -r added memory < <(seconds "$saiwu" duplication archive add "$work/old" --archive "$work/archive" --edition old)
size=$(du -sm "$work/archive" | cut -f1)
echo "$archived texts archived        $added s   $memory MB   $(ratio "$archived" "$added") texts a second   $size MB on disk"
read -r none _ < <(best "$saiwu" duplication check "$work/new/0/5000000.txt" --format json)
read -r one _ < <(best "$saiwu" duplication check "$work/new/0/5000000.txt" --archive "$work/archive" --format json)
echo "one text, with the archive      $one s   $(awk -v a="$one" -v b="$none" 'BEGIN { printf "%.2f", a - b }') s more than without (start of the program: $start s)"
read -r many memory < <(seconds "$saiwu" duplication check "$work/new" --archive "$work/archive" --format json)
echo "1,000 texts, with the archive   $many s   $memory MB"
