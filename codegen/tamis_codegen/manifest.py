"""A record beside the built files of what they were built from, so that a build with nothing to do is over at once."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast

from tamis_codegen.client_manifest import client_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NAME = "built.json"
_TOOLS = ("jinja2", "libcst", "ruff")


def digest(spec_files: Iterable[Path], client: str | None) -> str:
    """A short fingerprint of all that decides the output: the spec's files, those of its client, the compiler's own,
    and its tools' versions."""
    found = hashlib.sha256()
    compiler = sorted(path for path in Path(__file__).parent.rglob("*") if path.suffix in (".py", ".jinja"))
    for path in (*spec_files, *(client_files(client) if client is not None else ()), *compiler):
        found.update(path.read_bytes().replace(b"\r\n", b"\n"))
        found.update(b"\0")
    for tool in _TOOLS:
        found.update(f"{tool} {version(tool)}\0".encode())
    return found.hexdigest()[:16]


def text_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def manifest(
    fingerprint: str,
    spec_files: Iterable[str],
    client: str | None,
    counts: Mapping[str, int],
    files: Mapping[str, str],
) -> str:
    """The record as JSON text."""
    record = {
        "digest": fingerprint,
        "spec": list(spec_files),
        "client": client,
        "counts": dict(counts),
        "files": {path: text_digest(text) for path, text in sorted(files.items())},
    }
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def fresh_counts(folder: Path, spec: Path) -> dict[str, int] | None:
    """The counts of a package that is exactly what a build of `spec` would write; None where a build has to look."""
    record = _read(folder / NAME)
    if record is None:
        return None
    try:
        spec_files = [spec / name for name in cast("list[str]", record["spec"])]
        wanted = cast("dict[str, str]", record["files"])
        client = cast("str | None", record["client"])
        if digest(spec_files, client) != record["digest"]:
            return None
        on_disk = {
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        if on_disk != {*wanted, NAME}:
            return None
        for path, expected in wanted.items():
            if text_digest((folder / path).read_bytes().decode()) != expected:
                return None
        return cast("dict[str, int]", record["counts"])
    except (OSError, KeyError, TypeError, AttributeError, UnicodeDecodeError):
        return None


def _read(path: Path) -> dict[str, object] | None:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return cast("dict[str, object]", record) if isinstance(record, dict) else None
