"""Strings the stages together. The command line and the tests build through here."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tamis_codegen import manifest
from tamis_codegen.client_manifest import read_client
from tamis_codegen.digests import add_header
from tamis_codegen.errors import Problems
from tamis_codegen.read import Documents, read_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.write import Changes

Formatter = Literal["ruff", "none"]
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


def build(
    path: Path, out: Path, progress: Callable[[str], None] | None = None, *, formatter: Formatter = "ruff"
) -> Built:
    """Builds the package of a spec in memory and compares it with `out/PACKAGE`. Nothing is written.

    `progress` is told each stage as it begins. Raises `SpecError` with all problems of the spec.
    """
    # The stages are imported here: reading a spec, and finding that nothing is to be done, must not pay for them.
    from tamis_codegen.emit import emit
    from tamis_codegen.format import format_files
    from tamis_codegen.polish import polish
    from tamis_codegen.render import render
    from tamis_codegen.resolve import resolve

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
    formatted = format_files(polished) if formatter == "ruff" else polished
    files = {name: add_header(model.name, name, text) if _is_python(name) else text for name, text in formatted.items()}
    counts = count(model, files)
    spec_files = [_relative(file, path) for file in documents.files]
    folder = manifest.path_from(out / model.package, _folder_of(path))
    files[manifest.NAME] = manifest.manifest(fingerprint, spec_files, model.client_name, counts, files, folder)
    clock.start("compare")
    changes = compare_with_disk(out / model.package, files)
    clock.stop()
    return Built(model, files, changes, counts, clock.seconds)


def compare_with_disk(folder: Path, files: Mapping[str, str]) -> Changes:
    """What a build would change in the folder of a package. A record that only names another place of the spec stays:
    a project that was copied or moved is up to date."""
    from tamis_codegen.write import compare

    record, on_disk = files[manifest.NAME], folder / manifest.NAME
    is_same = manifest.is_same_record(folder, record, apart_from=("folder",))
    if is_same and not on_disk.is_symlink() and not manifest.is_of_another_spec(folder, record):
        with on_disk.open(encoding="utf-8", newline="") as file:
            record = file.read()
    return compare(folder, {**files, manifest.NAME: record}, manifest.listed_files(folder))


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
    return Path(os.path.relpath(file, _folder_of(spec))).as_posix()


def _folder_of(spec: Path) -> Path:
    return spec if spec.is_dir() else spec.parent


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
