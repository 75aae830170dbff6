# Sourced by ./tidewaiter and ./test.sh: finds a JDK 21 or newer and sets JAVA_HOME, or says what to install.
# Looks at JAVA_HOME, the java on PATH, then the usual folders; the newest of those folders wins.

jdk_major() { # prints the major version of the JDK in folder $1, or nothing
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_try() { # keeps folder $1 in JDK_FOUND if it is newer than what is kept
  local major
  major=$(jdk_major "$1")
  if [ -n "$major" ] && [ "$major" -ge 21 ] && [ "$major" -gt "${JDK_FOUND_MAJOR:-0}" ]; then
    JDK_FOUND=$1
    JDK_FOUND_MAJOR=$major
  fi
}

find_jdk() {
  JDK_FOUND='' JDK_FOUND_MAJOR=''
  [ -n "${JAVA_HOME:-}" ] && jdk_try "$JAVA_HOME"
  if [ -z "$JDK_FOUND" ] && command -v javac >/dev/null 2>&1; then
    jdk_try "$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"
  fi
  if [ -z "$JDK_FOUND" ]; then
    local folder
    for folder in /usr/lib/jvm/* /opt/java/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
      jdk_try "$folder"
    done
  fi
  if [ -z "$JDK_FOUND" ]; then
    echo "Tidewaiter needs a JDK 21 or newer: install one (for example 'apt-get install openjdk-21-jdk' or 'brew install openjdk') or point JAVA_HOME to it." >&2
    return 1
  fi
  export JAVA_HOME=$JDK_FOUND
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "Tidewaiter is built with Maven 3.8 or newer: install it (for example 'apt-get install maven' or 'brew install maven')." >&2
  return 1
}
