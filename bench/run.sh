#!/usr/bin/env bash
# Runs the benchmarks: bench/run.sh [FOLDER] [ROWS] [ROWS FOR PANDAS] [ROWS FOR R] [PARTS: load,check,brief,detect,pandas,r].
# Needs about 15 GB in FOLDER and 16 GB of memory for 50 million rows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/jdk.sh
find_jdk || exit 4
for peer in /usr/bin/python3 Rscript; do
  command -v "$peer" >/dev/null || { echo "The peers need python3-pandas and r-base-core (Debian: apt-get install python3-pandas r-base-core)." >&2; exit 4; }
done
./tidewaiter --version >/dev/null
folder=${1:-/tmp/tidewaiter-bench}
mkdir -p "$folder/classes"
"$JAVA_HOME/bin/javac" -d "$folder/classes" -cp "target/lib/*" bench/Bench.java
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$folder/classes:$PWD/target/lib/*" Bench \
  "$folder" "${2:-50000000}" "${3:-50000000}" "${4:-10000000}" ${5:+"$5"}
