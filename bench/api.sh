#!/usr/bin/env bash
# Measures the API over 12 million rows: bench/api.sh [FOLDER] [SECONDS OF THE SUSTAINED RUN]. Needs about 2 GB in FOLDER.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/jdk.sh
find_jdk || exit 4
./tidewaiter --version >/dev/null
folder=${1:-/tmp/tidewaiter-bench}
mkdir -p "$folder/classes"
"$JAVA_HOME/bin/javac" -d "$folder/classes" -cp "target/lib/*" bench/Bench.java bench/ApiBench.java
run=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$folder/classes:$PWD/target/lib/*")
"${run[@]}" Bench "$folder" 0 0 0 home >/dev/null
exec "${run[@]}" ApiBench "$folder" "${2:-60}"
