#!/usr/bin/env bash
# Writes what Prometheus's node_exporter reads (--collector.textfile.directory) after a load: whether the sums of status agree, and
# when that was last so. Run it from the timer that runs ingest.
#
# ELASTICSEARCH_URL …   as for ingest
# usage: docker/run/ingest-metrics.sh ARCHIVE TEXTFILE_DIRECTORY
set -euo pipefail
[ $# = 2 ] && [ -d "$2" ] || { echo "usage: docker/run/ingest-metrics.sh ARCHIVE TEXTFILE_DIRECTORY" >&2; exit 2; }
jar=$(dirname "$0")/../../ingest/target/ingest.jar
file=$2/fazhi.prom
last=$(sed -n 's/^fazhi_ingest_last_success_seconds //p' "$file" 2>/dev/null || true)
status=0
java -jar "$jar" status --archive "$1" --elasticsearch "${ELASTICSEARCH_URL:-http://localhost:9200}" >&2 || status=$?
[ "$status" = 0 ] && last=$(date +%s)
# Renamed into place: the exporter must never read half a file.
printf 'fazhi_ingest_status_exit %s\nfazhi_ingest_last_success_seconds %s\n' "$status" "${last:-0}" >"$file.new"
mv "$file.new" "$file"
