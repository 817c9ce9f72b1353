#!/bin/sh
# Passwords come as files, which `docker inspect` does not show; our programs read the environment.
set -eu
if [ -n "${ELASTICSEARCH_PASSWORD_FILE:-}" ]; then
  ELASTICSEARCH_PASSWORD=$(cat "$ELASTICSEARCH_PASSWORD_FILE")
  export ELASTICSEARCH_PASSWORD
fi
exec "$@"
