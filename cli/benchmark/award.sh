#!/usr/bin/env bash
# How fast "saiwu award tally" is from a workbook of scores to a workbook of awards: 25,000 works by five judges are 125,000 rows.
# Wall time, processor seconds (which other work on the machine disturbs less) and memory; as ratios to java -version and, where
# Python's openpyxl is there, to its merely reading the same scores. Needs GNU time.
#
#   cli/benchmark/award.sh [WORKS]      default 25000
#
# What is wanted: 6 s on two processors within 512 MB of heap.
set -euo pipefail
cd "$(dirname "$0")/../.."
works=${1:-25000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
saiwu=$PWD/cli/target/saiwu/bin/saiwu

[ -n "${SAIWU_BUILT:-}" ] || mvn -q -DskipTests package
mvn -q -DskipTests test-compile exec:java@make-scores -Dexec.args="$works $work/scores.xlsx" >/dev/null

measure() { # command...: wall seconds, processor seconds, memory in MB
  local status=0
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err" || status=$?
  [ "$status" -le 1 ] || { cat "$work/err" >&2; exit 1; }
  tail -n 1 "$work/time" | awk '{ printf "%s %.2f %d\n", $1, $2 + $3, $4 / 1024 }'
}
best() { # command...: of three runs the one that took the least processor time
  local i
  for i in 1 2 3; do measure "$@"; done | sort -k2 -n | head -n 1
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

export SAIWU_OPTS=-Xmx512m
read -r wall cpu memory < <(best "$saiwu" award tally --scores "$work/scores.xlsx" --report xlsx="$work/awards.xlsx")
read -r _ start _ < <(best java -version)
echo "saiwu award tally, $works works by 5 judges, xlsx to xlsx   $wall s   $cpu s of processors   $memory MB"
echo "java -version                                               $start s of processors   saiwu takes $(ratio "$cpu" "$start") times that"
for python in python3 /usr/bin/python3; do
  if "$python" -c 'import openpyxl' 2>"$work/err"; then
    cat >"$work/read.py" <<'PEER'
import sys, openpyxl
rows = openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True)
print(sum(1 for row in rows))
PEER
    read -r peer peercpu _ < <(best "$python" "$work/read.py" "$work/scores.xlsx")
    echo "openpyxl, reading the scores alone                          $peer s   $peercpu s of processors   saiwu takes $(ratio "$cpu" "$peercpu") of that"
    break
  fi
done
