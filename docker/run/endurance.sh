#!/usr/bin/env bash
# Breaks things on purpose and looks whether the portal keeps its promises. Everything is made from a fixed seed, stays on the
# loopback address and is removed at the end but for the results in target/WHICH.
#
# usage: docker/run/endurance.sh cluster|reindex|soak REPORTS [MINUTES]
set -euo pipefail
cd "$(dirname "$0")/../.."
usage() { echo "usage: docker/run/endurance.sh cluster|reindex|soak REPORTS [MINUTES]" >&2; exit 2; }

case ${1:-} in
  cluster) check=ClusterCheck ;;
  reindex) check=ReindexCheck ;;
  soak) check=Soak ;;
  *) usage ;;
esac
[[ ${2:-} =~ ^[1-9][0-9]{0,6}$ && ${3:-1} =~ ^[1-9][0-9]{0,3}$ ]] || usage
work=target/$1
rm -rf "$work"
mkdir -p "$work"
trap 'rm -rf "$work/country" "$work/archive"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

java -jar ingest/samples/target/samples.jar country "$work/country" --reports "$2"
libraries="ingest/target/ingest.jar:ingest/target/lib/*:docker/local-elasticsearch/target/local-elasticsearch.jar"
java -Dfazhi.regions="$work/country/regions.csv" -cp "backend/target/test-classes:$libraries" \
  "org.fazhi.backend.endurance.$check" "$work/country" "$work" ${3:+"$3"}
