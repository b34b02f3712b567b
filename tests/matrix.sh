#!/usr/bin/env bash
# Runs the tests, or pytest with the arguments that are given, on every Python that pyproject.toml names and this
# machine has. Each has an environment of its own, .venv-3.X. Ends with 1 if one fails, or if there is none.
# With --pythons it only lists them: a version and its interpreter a line.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

is_version() {  # is_version INTERPRETER 3.12: whether that runs, and is of that version
  "$1" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$2')" >/dev/null 2>&1
}

find_python() {  # prints an interpreter of a version: on the path, of uv, of pyenv
  local found root
  found="$(command -v "python$1" 2>/dev/null)" && is_version "$found" "$1" && { echo "$found"; return 0; }
  found="$(command -v python3 2>/dev/null)" && is_version "$found" "$1" && { echo "$found"; return 0; }
  if command -v uv >/dev/null 2>&1; then
    found="$(uv python find --no-python-downloads "$1" 2>/dev/null)" && is_version "$found" "$1" && { echo "$found"; return 0; }
  fi
  root="${PYENV_ROOT:-$(pyenv root 2>/dev/null || echo "$HOME/.pyenv")}"
  for found in "$root"/versions/"$1"*/bin/python; do
    is_version "$found" "$1" && { echo "$found"; return 0; }
  done
  return 1
}

versions="$(sed -n 's/.*"Programming Language :: Python :: \(3\.[0-9]*\)".*/\1/p' pyproject.toml)"
if [ "${1:-}" = --pythons ]; then
  for version in $versions; do
    if python="$(find_python "$version")"; then echo "$version $python"; fi
  done
  exit 0
fi
report="" ran=0 failed=0
for version in $versions; do
  if ! python="$(find_python "$version")"; then
    report+="Python $version: not on this machine"$'\n'
    continue
  fi
  echo "== Python $version ($python)"
  ran=$((ran + 1))
  if VENV=".venv-$version" PYTHON="$python" ./dev pytest "$@"; then
    report+="Python $version: passed"$'\n'
  else
    failed=$((failed + 1))
    report+="Python $version: FAILED"$'\n'
  fi
done
printf '\n%s' "$report"
if [ "$ran" = 0 ]; then
  echo "matrix: none of these is on the path, known to uv, or installed by pyenv" >&2
fi
[ "$ran" -gt 0 ] && [ "$failed" = 0 ]
