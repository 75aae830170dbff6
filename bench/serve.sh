#!/usr/bin/env bash
# Times the start of the server and its first page: bench/serve.sh [HOME] [RUNS]. Without HOME the examples are loaded.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/jdk.sh
find_jdk || exit 4
./tidewaiter --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=${1:-}
if [ -z "$home" ]; then
  home=$work/home
  ./tidewaiter load --home "$home" examples/china-dprk/import-2023.csv examples/china-dprk/export-2023.csv >/dev/null
fi
exec "$JAVA_HOME/bin/java" bench/ServeBench.java "$home" "${2:-5}"
