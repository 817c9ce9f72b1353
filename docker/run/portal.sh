#!/usr/bin/env bash
# Fills the index and serves API and portal, beside the Elasticsearch that ELASTICSEARCH_URL names. `make run` starts it below
# docker/local-elasticsearch, which sets the variable and stops the engine when this ends.
#
# PORT     where the portal answers (8080)
# ARCHIVE  an archive of real reports to serve; without it the fictional sample province is crawled
set -euo pipefail
cd "$(dirname "$0")/../.."

port=${PORT:-8080}
work=target/run
mkdir -p "$work"
children=()

stop_children() {
  trap - EXIT INT TERM
  for child in "${children[@]:-}"; do
    [ -n "$child" ] && kill "$child" 2>/dev/null || true
  done
  wait 2>/dev/null || true
}
trap stop_children EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

require_free_port() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    echo "port $port is taken; choose another one: make run PORT=8081" >&2
    exit 1
  fi
}

# Refused documents are part of life (exit 1, listed); anything else ends the start.
ingest() {
  java -jar ingest/target/ingest.jar "$@" || { local status=$?; [ "$status" = 1 ] || exit "$status"; }
}

serve_samples() {
  archive=$work/archive
  rm -rf "$archive" "$work/samples.address"
  java -jar ingest/samples/target/samples.jar serve >"$work/samples.address" &
  children+=("$!")
  for _ in $(seq 1 600); do
    [ -s "$work/samples.address" ] && break
    kill -0 "${children[-1]}" 2>/dev/null || { echo "the sample site did not start" >&2; exit 1; }
    sleep 0.1
  done
  java -jar ingest/samples/target/samples.jar sources --base "$(head -n 1 "$work/samples.address")" >"$work/sources.yml"
  ingest run --sources "$work/sources.yml" --archive "$archive" --rebuild
}

require_free_port
if [ -n "${ARCHIVE:-}" ]; then
  archive=$ARCHIVE
  ingest index --archive "$archive"
else
  serve_samples
fi
echo "Elasticsearch: $ELASTICSEARCH_URL"
echo "portal: http://localhost:$port answers in a few seconds; Ctrl-C stops everything"
java -jar backend/target/backend.jar --server.port="$port" --fazhi.archive="$archive" --fazhi.portal=frontend/dist &
children+=("$!")
wait "${children[-1]}"
