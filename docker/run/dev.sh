#!/usr/bin/env bash
# The portal of portal.sh with the frontend's own server in front, which reloads what is edited.
set -euo pipefail
cd "$(dirname "$0")/../.."
docker/run/portal.sh &
portal=$!
trap 'trap - EXIT; kill "$portal" 2>/dev/null || true; wait 2>/dev/null || true' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
cd frontend
BACKEND="http://localhost:${PORT:-8080}" npm run dev &
wait -n
