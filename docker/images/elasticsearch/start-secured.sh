#!/usr/bin/env bash
# Writes the two users into this node's file realm, with the passwords from files, and starts the node. File realm, since it
# works before the cluster is there and on every licence; every node needs the same users.
#
# READER_PASSWORD_FILE, WRITER_PASSWORD_FILE   files with one password each, six characters and longer
# usage: start-secured.sh COMMAND…   (what starts the node)
set -euo pipefail
cd "${ES_HOME:-/usr/share/elasticsearch}"

require() {
  [ -s "$1" ] || { echo "start-secured: no password in '$1' ($2)" >&2; exit 1; }
}

# The password goes through a pipe: command lines are visible to every process.
user() {
  local name=$1 role=$2 password
  password=$(cat "$3")
  local verb=(useradd "$name" -r "$role")
  if bin/elasticsearch-users list | grep -q "^$name "; then
    verb=(passwd "$name")
  fi
  printf '%s\n%s\n' "$password" "$password" | bin/elasticsearch-users "${verb[@]}" >/dev/null
}

require "${READER_PASSWORD_FILE:-}" READER_PASSWORD_FILE
require "${WRITER_PASSWORD_FILE:-}" WRITER_PASSWORD_FILE
user fazhi-reader fazhi_reader "$READER_PASSWORD_FILE"
user fazhi-writer fazhi_writer "$WRITER_PASSWORD_FILE"
exec "$@"
