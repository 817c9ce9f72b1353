#!/usr/bin/env bash
# Measures ingest and search over N reports of an invented country, each beside the bare engine in the same run, and writes
# target/bench/bench.json. Everything is made from a fixed seed, stays on the loopback address and is removed but for the results.
#
# usage: docker/run/bench.sh N
# HEAP   heap of the engine (1g)
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-35000}
[[ $count =~ ^[1-9][0-9]{0,8}$ ]] || { echo "usage: docker/run/bench.sh N (a number of reports)" >&2; exit 2; }
work=target/bench
rm -rf "$work"
mkdir -p "$work"
say() { echo "bench: $*" >&2; }

libraries="ingest/target/ingest.jar:ingest/target/lib/*"
measure_ingest="java -Dfazhi.regions=$work/country/regions.csv -cp ingest/target/test-classes:$libraries org.fazhi.ingest.bench.IngestBench"
measure_search="java -cp backend/target/test-classes:$libraries org.fazhi.backend.bench.SearchBench"

# The folder with the corpus and the archive is many times the size of the results.
trap 'rm -rf "$work/country" "$work/archive" "$work/documents.ndjson"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say "writing $count reports"
java -jar ingest/samples/target/samples.jar country "$work/country" --reports "$count"
say "importing them into an archive"
java -jar ingest/target/ingest.jar import --archive "$work/archive" --urls "$work/country/urls.tsv" "$work/country/reports" >"$work/import.log" 2>&1
rm -rf "$work/country/reports"

say "measuring"
java -jar docker/local-elasticsearch/target/local-elasticsearch.jar --heap "${HEAP:-1g}" -- bash -euo pipefail -c "
  $measure_ingest $work/archive $work/ingest.json
  $measure_search $work/country/regions.csv $work/ingest.json $work/bench.json"
