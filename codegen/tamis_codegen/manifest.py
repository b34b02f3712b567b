"""A record beside the built files of what they were built from, so that a build with nothing to do is over at once."""

from __future__ import annotations

import hashlib
import json
import os
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast

from tamis_codegen.client_manifest import client_files
from tamis_codegen.digests import text_digest
from tamis_codegen.runtime_source import source_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NAME = "built.json"
_TOOLS = ("jinja2", "ruff")


def digest(spec_files: Iterable[Path], client: str | None) -> str:
    """A short fingerprint of all that decides the output: the spec's files, those of its client, the compiler's own,
    the runtime's from which stubs take texts, and the tools' versions."""
    found = hashlib.sha256()
    compiler = sorted(path for path in Path(__file__).parent.rglob("*") if path.suffix in (".py", ".jinja"))
    for path in (*spec_files, *(client_files(client) if client is not None else ()), *compiler, *source_files()):
        found.update(path.read_bytes().replace(b"\r\n", b"\n"))
        found.update(b"\0")
    for tool in _TOOLS:
        found.update(f"{tool} {version(tool)}\0".encode())
    return found.hexdigest()[:16]


def manifest(
    fingerprint: str,
    spec_files: Iterable[str],
    client: str | None,
    counts: Mapping[str, int],
    files: Mapping[str, str],
    folder: str,
) -> str:
    """The record as JSON text. `folder` is that of the spec, seen from the package."""
    record = {
        "digest": fingerprint,
        "generator": version("tamis"),
        "folder": folder,
        "spec": list(spec_files),
        "client": client,
        "counts": dict(counts),
        "files": {path: text_digest(text) for path, text in sorted(files.items())},
    }
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def path_from(package: Path, spec: Path) -> str:
    """The folder of a spec, seen from its package, so that both may move together."""
    try:
        return Path(os.path.relpath(spec.resolve(), package.resolve())).as_posix()
    except ValueError:  # on another drive
        return spec.resolve().as_posix()


def spec_of(package: Path) -> Path | None:
    """The folder of the spec that a package was built from; None where nothing says it, or no spec is there now."""
    folder = (_read(package / NAME) or {}).get("folder")
    if not isinstance(folder, str):
        return None
    found = Path(os.path.normpath(package.resolve() / folder))
    return found if (found / "spec.yaml").is_file() else None


def has_record(package: Path) -> bool:
    """Whether a folder holds the record of a build, and one that can be read."""
    return isinstance((_read(package / NAME) or {}).get("files"), dict)


def listed_files(package: Path) -> dict[str, str]:
    """The files that the last build of a package made, with their digests."""
    files = (_read(package / NAME) or {}).get("files")
    known = cast("dict[str, object]", files) if isinstance(files, dict) else {}
    return {path: digest for path, digest in known.items() if isinstance(digest, str)}


def is_same_record(package: Path, text: str, *, apart_from: Iterable[str]) -> bool:
    """Whether the record of a package says the same as `text`, some keys apart."""
    old, new = _read(package / NAME), cast("dict[str, object]", json.loads(text))
    ignored = set(apart_from)
    if old is None or old.keys() | ignored != new.keys() | ignored:
        return False
    return all(old[key] == new[key] for key in new.keys() - ignored)


def is_of_another_spec(package: Path, text: str) -> bool:
    """Whether the record of a package names a spec that is there, and is not the one that `text` names."""
    owner = spec_of(package)
    new = cast("dict[str, object]", json.loads(text))
    return owner is not None and owner != Path(os.path.normpath(package.resolve() / str(new["folder"])))


def clear_digest(package: Path) -> None:
    """Makes the next build look again."""
    record = _read(package / NAME)
    if record is not None:
        record["digest"] = ""
        (package / NAME).write_text(
            json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n"
        )


def fresh_counts(folder: Path, spec: Path) -> dict[str, int] | None:
    """The counts of a package that is exactly what a build of `spec` would write; None where a build has to look.

    What lies in the folder beside the files of the build does not count: it is left alone.
    """
    record = _read(folder / NAME)
    if record is None or folder.is_symlink():
        return None
    try:
        spec_files = [spec / name for name in cast("list[str]", record["spec"])]
        wanted = cast("dict[str, str]", record["files"])
        client = cast("str | None", record["client"])
        built_from = spec_of(folder)
        if digest(spec_files, client) != record["digest"] or built_from not in (None, spec.resolve()):
            return None
        for path, expected in wanted.items():
            if (folder / path).is_symlink() or text_digest((folder / path).read_bytes().decode()) != expected:
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
