#!/bin/sh
# Makes what is made here: the entries, the reports expected of them, the table of the read-me, the tables and reports of contest/,
# and ../completions.
#
#   examples/make.sh           all of it (after a change of the examples)
#   examples/make.sh reports   all but the entries (after a change of commands, options, sentences, checks or rules files)
#
# The entries are described in cli/src/test/java/org/saiwu/examples. Videos, zips and documents come out the same each time
# with the same Java; another Java may compress differently, which no test minds.
cd "$(dirname "$0")/.." || exit 3
case ${1:-} in
  '') entries=true ;;
  reports) entries=false ;;
  *)
    echo "usage: examples/make.sh [reports]" >&2
    exit 2
    ;;
esac
exec mvn -q -pl cli -am test -Dtest='Example*Test,Contest*Test,CompletionFilesTest' -Dsurefire.failIfNoSpecifiedTests=false \
  -Dgolden.update=true -Dexamples.update=$entries
