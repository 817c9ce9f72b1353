#!/usr/bin/env bash
# A Chromium with Chinese characters for the browser tests: installed when we may, else named.
set -eu

browser() {
  if [ -n "${CHROMIUM:-}" ]; then
    command -v "$CHROMIUM"
  else
    command -v chromium || command -v chromium-browser || command -v google-chrome
  fi
}
chinese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh family)" ]; }

if browser >/dev/null && chinese_font; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "installing Chromium and a Chinese font for the browser tests" >&2
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fontconfig fonts-wqy-microhei >/dev/null
fi
browser >/dev/null || { echo "missing: Chromium for the browser tests (Debian: apt-get install chromium, or set CHROMIUM)" >&2; exit 1; }
chinese_font || { echo "missing: a Chinese font for the browser tests (Debian: apt-get install fontconfig fonts-wqy-microhei)" >&2; exit 1; }
