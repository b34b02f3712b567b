"""Strings the stages together. The command line and the tests build through here."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen import manifest
from tamis_codegen.client_manifest import read_client
from tamis_codegen.errors import Problems
from tamis_codegen.read import Documents, read_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.write import Changes

STAGES = ("read", "resolve", "emit", "render", "polish", "format", "compare")


@dataclass(frozen=True, slots=True)
class Built:
    """A package that was built in memory, and how it differs from the disk."""

    model: Model
    files: Mapping[str, str]
    changes: Changes
    counts: Mapping[str, int]
    seconds: Mapping[str, float]


def load_model(path: Path) -> Model:
    """Reads and resolves a spec. Raises `SpecError` with all its problems."""
    return _load(path)[1]


def _load(path: Path) -> tuple[Documents, Model]:
    from tamis_codegen.resolve import resolve

    problems = Problems()
    documents = read_spec(path, problems)
    client = read_client(documents.spec.client, problems)
    problems.stop_if_any()
    return documents, resolve(documents.spec, problems, client)


def build(path: Path, out: Path, progress: Callable[[str], None] | None = None) -> Built:
    """Builds the package of a spec in memory and compares it with `out/PACKAGE`. Nothing is written.

    `progress` is told each stage as it begins. Raises `SpecError` with all problems of the spec.
    """
    # The stages are imported here: reading a spec, and finding that nothing is to be done, must not pay for them.
    from tamis_codegen.emit import emit
    from tamis_codegen.format import format_files
    from tamis_codegen.polish import polish
    from tamis_codegen.render import render
    from tamis_codegen.resolve import resolve
    from tamis_codegen.write import compare

    clock = _Clock(progress)
    clock.start("read")
    problems = Problems()
    documents = read_spec(path, problems)
    client = read_client(documents.spec.client, problems)
    problems.stop_if_any()
    clock.start("resolve")
    model = resolve(documents.spec, problems, client)
    clock.start("emit")
    outputs = emit(model)
    clock.start("render")
    rendered = {output.path: render(output) for output in outputs}
    clock.start("polish")
    polished = {name: polish(name, text) if _is_python(name) else text for name, text in rendered.items()}
    clock.start("format")
    fingerprint = manifest.digest(documents.files, model.client_name)
    formatted = format_files(polished)
    files = {name: _header(model.name, text) + text if _is_python(name) else text for name, text in formatted.items()}
    counts = count(model, files)
    spec_files = [_relative(file, path) for file in documents.files]
    files[manifest.NAME] = manifest.manifest(fingerprint, spec_files, model.client_name, counts, files)
    clock.start("compare")
    changes = compare(out / model.package, files)
    clock.stop()
    return Built(model, files, changes, counts, clock.seconds)


def _header(spec: str, text: str) -> str:
    """The first line of a file. Its digest is that of the text below: a file changes only when its content does."""
    digest = manifest.text_digest(text)
    return f"# Made by `codegen build` from the spec {spec!r}, digest {digest}. Do not edit: change the spec.\n"


def count(model: Model, files: Mapping[str, str]) -> dict[str, int]:
    """What there is to count in a package."""
    return {
        "types": len(model.types),
        "kinds": len(model.kinds) - 1,
        "queries": len(model.queries),
        "methods": len(model.methods),
        "files": len(files),
    }


def _is_python(name: str) -> bool:
    return name.endswith((".py", ".pyi"))


def _relative(file: Path, spec: Path) -> str:
    folder = spec if spec.is_dir() else spec.parent
    return Path(os.path.relpath(file, folder)).as_posix()


class _Clock:
    def __init__(self, progress: Callable[[str], None] | None) -> None:
        self.seconds: dict[str, float] = {}
        self._progress = progress
        self._stage = ""
        self._since = 0.0

    def start(self, stage: str) -> None:
        self.stop()
        self._stage, self._since = stage, time.perf_counter()
        if self._progress is not None:
            self._progress(stage)

    def stop(self) -> None:
        if self._stage:
            self.seconds[self._stage] = time.perf_counter() - self._since
            self._stage = ""
