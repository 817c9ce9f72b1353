#!/usr/bin/env bash
# Starts what `make run` starts, on a free port, and runs the browser tests against it.
set -euo pipefail
cd "$(dirname "$0")/../.."
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
log=target/run/browser-test.log
mkdir -p target/run
PORT=$port java -jar docker/local-elasticsearch/target/local-elasticsearch.jar --heap 512m -- docker/run/portal.sh >"$log" 2>&1 &
portal=$!
stop() {
  trap - EXIT
  kill -TERM "$portal" 2>/dev/null || true
  wait "$portal" 2>/dev/null || true
}
trap stop EXIT
trap 'exit 130' INT TERM

answers() {
  node -e 'fetch(process.argv[1]).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))' "http://127.0.0.1:$port/api/v1/corpus"
}
for _ in $(seq 1 240); do
  answers && break
  kill -0 "$portal" 2>/dev/null || { echo "the portal did not start:" >&2; tail -n 40 "$log" >&2; exit 1; }
  sleep 0.5
done
answers || { echo "the portal did not answer in time:" >&2; tail -n 40 "$log" >&2; exit 1; }
cd frontend
BASE_URL="http://127.0.0.1:$port" CHROMIUM="${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}" npm run --silent e2e
