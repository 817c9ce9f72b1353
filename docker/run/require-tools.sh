#!/usr/bin/env bash
# Says in one line each which tool is missing or too old.
set -u
missing=0
say() { echo "missing: $1" >&2; missing=1; }

major() { sed -E 's/^[^0-9]*([0-9]+).*/\1/' <<<"$1"; }

if command -v javac >/dev/null; then
  version=$(major "$(javac -version 2>&1)")
  [ "$version" -ge 17 ] || say "JDK 17 or newer (javac is version $version)"
else
  say "JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)"
fi
command -v mvn >/dev/null || say "Maven 3.8 or newer (Debian: apt-get install maven)"
if command -v node >/dev/null; then
  version=$(major "$(node --version)")
  [ "$version" -ge 20 ] || say "Node 20 or newer (node is version $version)"
else
  say "Node 20 or newer, with npm (Debian: apt-get install nodejs npm)"
fi
command -v npm >/dev/null || say "npm (Debian: apt-get install npm)"
exit $missing
