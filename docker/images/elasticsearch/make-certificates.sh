#!/usr/bin/env bash
# Makes an authority and one certificate per node, once. Runs before the nodes start. The authority with its key lies in a folder
# of its own (config/authority); what nodes and clients need lies in config/certs.
#
# usage: make-certificates.sh NODE…
set -euo pipefail
cd "${ES_HOME:-/usr/share/elasticsearch}"
config=$(realpath "${ES_PATH_CONF:-config}")
authority=$config/authority
certs=$config/certs
mkdir -p "$authority" "$certs"
umask 077

unpacked() {
  unzip -q "$1" -d "$2"
  rm "$1"
}

if [ ! -f "$authority/ca/ca.key" ]; then
  rm -rf "${authority:?}/ca.zip" "${authority:?}/ca"
  bin/elasticsearch-certutil ca --silent --pem --out "$authority/ca.zip"
  unpacked "$authority/ca.zip" "$authority"
fi
install -m 644 "$authority/ca/ca.crt" "$certs/ca.crt"
for node in "$@"; do
  if [ ! -f "$certs/$node/$node.key" ]; then
    rm -rf "${certs:?}/$node.zip" "${certs:?}/$node"
    bin/elasticsearch-certutil cert --silent --pem --name "$node" --dns "$node,localhost" --ip 127.0.0.1 \
      --ca-cert "$authority/ca/ca.crt" --ca-key "$authority/ca/ca.key" --out "$certs/$node.zip"
    unpacked "$certs/$node.zip" "$certs"
  fi
done
