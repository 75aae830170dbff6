#!/usr/bin/env bash
# Runs every test, the browser ones included. Installs what they need where it may, else says what to install.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. scripts/jdk.sh
find_jdk || exit 4
need_maven || exit 4

# Installs packages of the distribution; false where this script may not or they are not to be had.
install() {
  command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; } || return 1
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  echo "Installing what the tests need: $*"
  "${as_root[@]}" apt-get update -qq \
    && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

missing=()
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 \
  || missing+=(chromium)
command -v pdftoppm >/dev/null 2>&1 || missing+=(poppler-utils)
if [ ${#missing[@]} -gt 0 ] && ! install "${missing[@]}"; then
  echo "The page tests need ${missing[*]}, which this script could not install here." >&2
  echo "Install them (Debian: apt-get install ${missing[*]}; macOS: brew install --cask chromium, brew install poppler) and run ./test.sh again." >&2
  exit 4
fi

# Two programs with which one test looks for what a publication must not hold; without them it is skipped and says so.
more=()
command -v exiftool >/dev/null 2>&1 || more+=(libimage-exiftool-perl)
command -v strings >/dev/null 2>&1 || more+=(binutils)
if [ ${#more[@]} -gt 0 ] && ! install "${more[@]}"; then
  echo "Not installed: ${more[*]} (exiftool, strings); a test that needs them is skipped." >&2
fi

mvn -B -ntp verify "$@"
