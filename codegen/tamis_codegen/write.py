"""The one module that touches the folder of a package: compares with what is there, and swaps in what changed.

A build owns the files that its record lists, as long as they are what was built. What else lies in the folder is
somebody's: it stays, and is named. A file that somebody changed and a build has to replace is kept beside it, as
`NAME.edited`.

Everything is written to a folder beside the package first, so that a full disk changes nothing. Then each file is
swapped in at once, and the record last. Between the first swap and the last the package is a mixture, which might not
import; so for that time its `__init__.py` is one that reads the whole new package from the folder beside it.
"""

from __future__ import annotations

import difflib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen.digests import add_header, is_as_built, text_digest

if TYPE_CHECKING:
    from collections.abc import Mapping

INIT = "__init__.py"
_LEFT_ALONE = {"__pycache__"}
_MEANWHILE = """\
"A build of this package was interrupted: it is whole, in a folder beside this one. Run `codegen build` again."

from pathlib import Path

__path__ = [str(Path(__file__).parents[1] / {stage!r} / "whole"), *__path__]
exec(compile(Path(__path__[0], "__init__.py").read_bytes(), str(Path(__path__[0], "__init__.py")), "exec"), globals())
"""


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between a package on disk and what it should be. Paths are relative to the package's folder."""

    folder: Path
    files: Mapping[str, str]
    """All files that the package should have. The last one is the record of the build."""
    changed: Mapping[str, str]
    same: tuple[str, ...]
    orphans: tuple[str, ...]
    """Files that an earlier build made, and this one does not."""
    edited: tuple[str, ...] = ()
    """Those of `changed` that hold what no build has written."""
    foreign: tuple[str, ...] = ()
    """What no build has made. It is left alone."""

    @property
    def any(self) -> bool:
        return bool(self.changed or self.orphans)

    def diff(self) -> str:
        """The drift as a unified diff, what is on disk against what should be."""
        parts: list[str] = []
        for path in sorted({*self.changed, *self.orphans}):
            on_disk = _read(self.folder / path)
            wanted = self.changed.get(path, "")
            shown = f"{self.folder.name}/{path}"
            parts += difflib.unified_diff(
                on_disk.splitlines(keepends=True),
                wanted.splitlines(keepends=True),
                f"{shown} (on disk)",
                f"{shown} (built)",
            )
            if path in self.orphans and not on_disk:
                parts.append(f"{shown}: should not exist\n")
        return "".join(parts)


def stage_of(folder: Path) -> Path:
    """The folder beside a package in which a build makes the next one. It is gone when the build is over."""
    return folder.with_name(f".{folder.name}.next")


def files_in(folder: Path) -> set[str]:
    """The files in the folder of a package, links as well, which are not followed."""
    found = (Path(root, name) for root, _, names in os.walk(folder) for name in names)
    return {path.relative_to(folder).as_posix() for path in found if not _LEFT_ALONE & set(path.parts)}


def compare(folder: Path, files: Mapping[str, str], listed: Mapping[str, str]) -> Changes:
    """Compares a package's folder with its files. `listed`: the digests of the files that the last build made."""
    on_disk = files_in(folder)
    changed = {path: text for path, text in files.items() if path not in on_disk or _read(folder / path) != text}
    same = tuple(path for path in files if path not in changed)
    *_, record = files
    edited = {path for path in changed.keys() & on_disk - {record} if not _is_ours(folder / path, listed.get(path))}
    rest = on_disk - files.keys()
    orphans = {path for path in rest & listed.keys() if not (folder / path).is_symlink()}
    orphans = {path for path in orphans if text_digest(_read(folder / path).replace("\r\n", "\n")) == listed[path]}
    return Changes(
        folder, files, changed, same, tuple(sorted(orphans)), tuple(sorted(edited)), tuple(sorted(rest - orphans))
    )


def _is_ours(path: Path, digest: str | None) -> bool:
    """Whether a file is what a build has written: the last one, or one that was interrupted."""
    text = _read(path)
    return text_digest(text.replace("\r\n", "\n")) == digest or is_as_built(text)


def write(changes: Changes) -> list[str]:
    """Makes the folder what it should be. Unchanged files keep their time stamps.

    Returns the names under which edited files are kept. Raises `OSError` that names its file; where nothing could be
    written, nothing has changed.
    """
    stage = stage_of(changes.folder)
    _remove_stage(stage)
    if not changes.any:
        return []
    try:
        if changes.folder.exists() and any(found.name not in _LEFT_ALONE for found in changes.folder.iterdir()):
            return _swap(changes, stage)
        _put(stage / "whole", changes.files)
        _replace_folder(stage / "whole", changes.folder)
        return []
    finally:
        if not _is_needed(changes.folder):
            _remove_stage(stage)


def _swap(changes: Changes, stage: Path) -> list[str]:
    folder = changes.folder
    *_, record = changes.files
    _put(stage / "swap", changes.changed)
    modules = [path for path in (*changes.changed, *changes.orphans) if path.endswith(".py")]
    is_mixed = len(modules) > 1 and (folder / INIT).exists()
    if is_mixed:
        _put(stage / "whole", changes.files)
        if INIT not in changes.changed:
            shutil.copy2(folder / INIT, stage / "swap" / INIT)
        _put(stage, {INIT: add_header(folder.name, INIT, _MEANWHILE.format(stage=stage.name))})
    kept = [_keep(folder, path) for path in changes.edited]
    if is_mixed:
        (stage / INIT).replace(folder / INIT)
    for path in changes.changed:
        if path not in (record, INIT):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (stage / "swap" / path).replace(folder / path)
    if is_mixed or INIT in changes.changed:
        (stage / "swap" / INIT).replace(folder / INIT)
    for path in changes.orphans:
        (folder / path).unlink()
    if record in changes.changed:
        (stage / "swap" / record).replace(folder / record)
    return kept


def _keep(folder: Path, path: str) -> str:
    """Copies a file that somebody edited, under the first name that is free."""
    number = 1
    while (copy := folder / f"{path}.edited{number if number > 1 else ''}").exists():
        number += 1
    shutil.copy2(folder / path, copy)
    return copy.relative_to(folder).as_posix()


def _put(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            target.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:  # one that comes from a write, such as that of a full disk, names no file
            raise OSError(error.errno, error.strerror, str(target)) from error


def _replace_folder(whole: Path, folder: Path) -> None:
    """Puts a whole package where none is: at once, also for who imports meanwhile."""
    if folder.exists():  # empty, perhaps but for what Python leaves behind
        shutil.rmtree(folder / "__pycache__", ignore_errors=True)
        folder.rmdir()
    whole.replace(folder)


def _is_needed(folder: Path) -> bool:
    """Whether the package reads from the folder beside it, as the swap did not come to its end."""
    init = folder / INIT
    return init.is_file() and "A build of this package was interrupted" in _read(init)


def _remove_stage(stage: Path) -> None:
    if stage.is_dir() and not stage.is_symlink():
        shutil.rmtree(stage)


def _read(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return file.read()
