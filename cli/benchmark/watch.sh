#!/usr/bin/env bash
# How well "saiwu validate --depth deep" finds faults: more than 200 short videos are generated, always the same ones, with faults of
# many lengths and strengths and without any, and watched twice: every picture decoded, and key pictures first as in long videos. Prints
# what was missed, what was flagged wrongly, and a table by fault; a border that is off by more than 0.5 s is a miss.
# Needs the ffmpeg program with libx264.
#
#   cli/benchmark/watch.sh [FOLDER [NAME]]     the videos are kept in FOLDER and used again; NAME picks those with it in their name
#
# With VIDEO=FILE it measures instead how fast that one video is checked at depth standard and deep.
#
# What is wanted: no good video flagged, 95 % of the faults found; 45 minutes of 1080p at depth standard in 3 s, deep in 135 s.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -n "${VIDEO:-}" ]; then
  saiwu=$PWD/cli/target/saiwu/bin/saiwu
  [ -n "${SAIWU_BUILT:-}" ] || mvn -q -DskipTests package
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/entry"
  cp -- "$VIDEO" "$work/entry/"
  for depth in standard deep; do
    /usr/bin/time -f "$depth: %e s, %U s of processors, %M KB" "$saiwu" validate "$work/entry" --category case --depth "$depth" \
      --fail-on never --format json >"$work/out" 2>"$work/err" || true
    tail -n 1 "$work/err"
  done
  exit 0
fi
folder=${1:-$(mktemp -d)}
[ $# -gt 0 ] || trap 'rm -rf "$folder"' EXIT
mvn -q -pl lib -DskipTests test-compile exec:java -Dexec.skip=false -Dexec.classpathScope=test \
  -Dexec.mainClass=org.saiwu.media.benchmark.ViewingBenchmark -Dexec.args="$folder ${2:-}"
