#!/usr/bin/env bash
# Times the first view in a real Chromium: bench/first-view.sh [HOME] [RUNS]. Without HOME all illustrative files are loaded.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/jdk.sh
find_jdk || exit 4
need_maven || exit 4
./tidewaiter --version >/dev/null
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) \
  || { echo "There is no Chromium; ./test.sh installs one or says how." >&2; exit 4; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=${1:-}
if [ -z "$home" ]; then
  home=$work/home
  ./tidewaiter load --home "$home" examples/china-dprk/*.csv >/dev/null
fi
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null 2>&1
"$JAVA_HOME/bin/java" -cp "$(cat "$work/classpath")" bench/FirstView.java "$home" "$chromium" "${2:-5}"
