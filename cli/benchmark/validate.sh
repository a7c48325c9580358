#!/usr/bin/env bash
# How fast "saiwu validate" is, as ratios to peers measured in the same run. Needs unzip, ffprobe and GNU time.
#
#   cli/benchmark/validate.sh [ENTRIES]      default 1000; about 4 GB of disk for 1000
set -euo pipefail
cd "$(dirname "$0")/../.."
entries=${1:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
saiwu=$PWD/cli/target/saiwu/bin/saiwu

mvn -q -DskipTests package
make() { # folder, entries, smallest and largest video
  mvn -q -DskipTests test-compile exec:java@make-batch -Dexec.args="$*" >/dev/null
}
seconds() { # command...
  local status=0
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err" || status=$?
  [ "$status" -le 1 ] || { cat "$work/err" >&2; exit 1; }
  cat "$work/time" | tail -n 1
}
best() { # command...: the best of nine, in seconds
  local i started status
  for i in 1 2 3 4 5 6 7 8 9; do
    started=$EPOCHREALTIME status=0
    "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -le 1 ] || { cat "$work/err" >&2; exit 1; }
    awk -v a="$started" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", b - a }'
  done | sort -n | awk 'NR == 1'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

java_version=$(best java -version)
version=$(best "$saiwu" --version)
help=$(best "$saiwu" --help)
show=$(best "$saiwu" contest show)
make "$work/one" 1 1000000 1000000
small=$(best "$saiwu" validate "$work/one/00000.zip")
echo "java -version               $java_version s"
echo "saiwu --version             $version s   $(ratio "$version" "$java_version") times java -version"
echo "saiwu --help                $help s   $(ratio "$help" "$java_version") times"
echo "saiwu contest show          $show s   $(ratio "$show" "$java_version") times"
echo "saiwu validate, one entry   $small s   $(ratio "$small" "$java_version") times"

make "$work/batch" "$entries" 2000000 5000000
sync # what was made is still on its way to the disk
read -r took memory < <(seconds "$saiwu" validate "$work/batch" --format json)
echo "saiwu validate, $entries entries of 2 to 5 MB   $took s   $(ratio "$entries" "$took") entries a second   $((memory / 1024)) MB resident"

cat >"$work/peer.sh" <<'PEER'
for zip in "$1"/*.zip; do
  unzip -tq "$zip" >/dev/null
  out=$(mktemp -d)
  unzip -qq "$zip" -d "$out"
  find "$out" -name '*.mp4' -exec ffprobe -v error -show_format -show_streams -of json {} \; >/dev/null
  find "$out" -name '*.docx' -exec sh -c 'unzip -p "$1" word/document.xml | sed "s/<[^>]*>//g" >/dev/null' sh {} \;
  find "$out" -name '*.pptx' -exec sh -c 'unzip -p "$1" "ppt/slides/*.xml" | sed "s/<[^>]*>//g" >/dev/null' sh {} \;
  rm -rf "$out"
done
PEER
read -r peer _ < <(seconds bash "$work/peer.sh" "$work/batch")
echo "shell loop of unzip, ffprobe and sed              $peer s   saiwu is $(ratio "$peer" "$took") times as fast"
rm -rf "$work/batch"

make "$work/large" 1 690000000 690000000
sync
unzip=$(best unzip -tq "$work/large/00000.zip")
read -r took memory < <(seconds "$saiwu" validate "$work/large/00000.zip")
echo "unzip -tq, 690 MB           $unzip s"
echo "saiwu validate, 690 MB      $took s   $(ratio "$took" "$unzip") times unzip -tq   $((memory / 1024)) MB resident"
