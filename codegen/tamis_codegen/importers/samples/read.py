"""Payloads from files: JSON, JSON lines, a recording. Where headers stand beside a payload, they are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import fail, json_lines, json_of, object_of, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_LINES = (".jsonl", ".ndjson")


@dataclass(frozen=True, slots=True)
class Sample:
    """One payload. `groups` are names that its place gives it, the nearest first: its folders, then its file."""

    value: object
    place: str
    groups: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def read_samples(paths: Iterable[Path]) -> list[Sample]:
    """All payloads in files and folders, in the order of their names. Raises `SpecError`, `OSError`."""
    found: list[Sample] = []
    for path in paths:
        files = sorted(file for file in path.rglob("*") if _is_sample(file)) if path.is_dir() else [path]
        for file in files:
            found += _of_file(file, path if path.is_dir() else path.parent)
        if not found:
            fail(Place(path.as_posix()), "there are no samples here", "files end in .json, .jsonl or .ndjson")
    return found


def _is_sample(path: Path) -> bool:
    return path.suffix in (".json", *_LINES) and path.is_file() and not path.name.startswith(".")


def _of_file(file: Path, top: Path) -> list[Sample]:
    shown = file.as_posix()
    text = read_text(file)
    groups = _groups_of(file.relative_to(top))
    found: list[Sample] = []

    def take(value: object, place: str) -> None:
        found.append(_sample(value, place, groups))

    if file.suffix in _LINES:
        json_lines(text, shown, take)
        return found
    value = json_of(text, shown)
    if isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value)):
            take(item, f"{shown}#/{number}")
    else:
        take(value, shown)
    return found


def _groups_of(path: Path) -> tuple[str, ...]:
    parts = [part for part in path.parts[:-1] if part != "."]
    stem = path.name.split(".")[0]
    return (*reversed(parts), stem)


def _sample(value: object, place: str, groups: tuple[str, ...]) -> Sample:
    """`{"headers": …, "body": …}` is a payload with the headers that came with it."""
    entries = object_of(value)
    headers = object_of(entries.get("headers"))
    if entries.keys() != {"headers", "body"} or not headers:
        return Sample(value, place, groups)
    texts = {name.lower(): str(text) for name, text in headers.items()}
    body = entries["body"]
    return Sample(json_of(body, place) if isinstance(body, str) else body, place, groups, texts)
