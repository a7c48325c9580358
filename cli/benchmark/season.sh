#!/usr/bin/env bash
# A whole season from end to end: small entries (form, texts, slides, a video of seconds), units, roster and marks are made, then
# validate, duplication, quota and award run on them. Wall time, processor seconds, peak memory and the sizes of reports. Needs GNU time.
#
#   cli/benchmark/season.sh [ENTRIES]      default 25000; about 2 GB of disk and a quarter of an hour to make them
#
# SAIWU_BUILT=1 leaves out the build, SAIWU_OPTS sets the heap (default -Xmx1g).
set -euo pipefail
cd "$(dirname "$0")/../.."
entries=${1:-25000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
saiwu=$PWD/cli/target/saiwu/bin/saiwu
export SAIWU_OPTS=${SAIWU_OPTS:--Xmx1g}

[ -n "${SAIWU_BUILT:-}" ] || mvn -q -DskipTests package
started=$SECONDS
mvn -q -o -DskipTests test-compile exec:java@make-season -Dexec.args="$work $entries" >/dev/null
printf '%s entries made in %s s: %s MB\n\n' "$entries" $((SECONDS - started)) "$(du -sm "$work/entries" | cut -f1)"
cd "$work"

printf '%-46s %9s %9s %9s   %s\n' command wall cpu memory reports
run() { # name, reports, command...
  local name=$1 reports=$2 status=0
  shift 2
  /usr/bin/time -f '%e %U %S %M' -o time "$@" >out 2>err || status=$?
  [ "$status" -le 1 ] || { cat err >&2; exit 1; }
  local sizes=""
  for report in $reports; do sizes+="$report $(($(stat -c %s "$report") / 1024)) KB  "; done
  tail -n 1 time | awk -v name="$name" -v status="$status" -v sizes="$sizes" \
    '{ printf "%-46s %7.1f s %7.1f s %6d MB   %s(exit %d)\n", name, $1, $2 + $3, $4 / 1024, sizes, status }'
}
run 'validate' 'validate.json validate.html validate.xlsx' \
  "$saiwu" --lang en -v validate entries --units units.csv \
  --report json=validate.json --report html=validate.html --report xlsx=validate.xlsx
sed 's/^/    /' err
run 'duplication check' 'duplication.json duplication.html' \
  "$saiwu" duplication check entries --report json=duplication.json --report html=duplication.html
run 'roster build' 'nominations.xlsx' "$saiwu" roster build entries --units units.csv --report xlsx=nominations.xlsx
run 'quota allocate' 'places.xlsx' "$saiwu" quota allocate --units units.csv --report xlsx=places.xlsx
run 'quota check' 'quota.json quota.xlsx' \
  "$saiwu" quota check --roster roster.csv --units units.csv --report json=quota.json --report xlsx=quota.xlsx
run 'award tally' 'awards.json awards.xlsx' \
  "$saiwu" award tally --scores scores.csv --report json=awards.json --report xlsx=awards.xlsx
run 'award summary' 'summary.xlsx' \
  "$saiwu" award summary --awards awards.xlsx --report xlsx=summary.xlsx
