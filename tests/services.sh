#!/usr/bin/env bash
# Installs the servers that tests start by themselves: Redis, unless it or Valkey is there. Starts nothing.
set -euo pipefail
if command -v redis-server >/dev/null || command -v valkey-server >/dev/null; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "services.sh: install redis-server or valkey-server; this script can do it with apt-get only" >&2
  exit 1
fi
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
# RUNLEVEL=1: the package must not start a server of its own.
install() { as_root env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server >&2; }
install || { as_root apt-get update -qq >&2 && install; }
