#!/usr/bin/env bash
# Installs what tests start by themselves and pip cannot bring: Redis (unless it or Valkey is there), PostgreSQL and
# PgBouncer, and Chromium with its driver, for the pages of the documentation. Starts nothing.
set -euo pipefail
missing=()
command -v redis-server >/dev/null || command -v valkey-server >/dev/null || missing+=(redis-server)
command -v postgres >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || missing+=(postgresql)
command -v pgbouncer >/dev/null || [ -x /usr/sbin/pgbouncer ] || missing+=(pgbouncer)
command -v chromium >/dev/null || missing+=(chromium)
command -v chromedriver >/dev/null || missing+=(chromium-driver)
if [ "${#missing[@]}" = 0 ]; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "services.sh: install ${missing[*]}; this script can do it with apt-get only" >&2
  exit 1
fi
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
# The packages of servers must not start any, nor make a cluster: tests start their own.
as_root mkdir -p /etc/postgresql-common
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
install() {
  as_root env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
install || { as_root apt-get update -qq >&2 && install; }
