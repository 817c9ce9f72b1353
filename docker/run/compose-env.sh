#!/usr/bin/env bash
# Prints the versions that the compose files ask for, as they stand in the parent pom: KEY=value lines for --env-file.
set -euo pipefail
cd "$(dirname "$0")/../.."

property() {
  local value
  value=$(sed -n "s|^ *<$1>\(.*\)</$1>\$|\1|p" pom.xml | head -n 1)
  [ -n "$value" ] || { echo "compose-env: the parent pom has no $1" >&2; exit 1; }
  echo "$value"
}

echo "FAZHI_VERSION=$(property version)"
echo "ELASTICSEARCH_VERSION=$(property elasticsearch.version)"
echo "JAVA_IMAGE=$(property image.java)"
echo "NGINX_IMAGE=$(property image.nginx)"
