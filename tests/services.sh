#!/usr/bin/env bash
# Installs what tests start by themselves and pip cannot bring: Redis (unless it or Valkey is there), and Chromium with
# its driver, for the pages of the documentation. Starts nothing.
set -euo pipefail
missing=()
command -v redis-server >/dev/null || command -v valkey-server >/dev/null || missing+=(redis-server)
command -v chromium >/dev/null || missing+=(chromium)
command -v chromedriver >/dev/null || missing+=(chromium-driver)
if [ "${#missing[@]}" = 0 ]; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "services.sh: install ${missing[*]}; this script can do it with apt-get only" >&2
  exit 1
fi
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
# RUNLEVEL=1: the package of Redis must not start a server of its own.
install() {
  as_root env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
install || { as_root apt-get update -qq >&2 && install; }
