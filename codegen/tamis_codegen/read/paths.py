"""Which file a name inside a spec means. A spec is data: it must not be able to reach around the disk."""

from __future__ import annotations

import os.path
import re
from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen.errors import quote

if TYPE_CHECKING:
    from tamis_codegen.errors import Word
    from tamis_codegen.read.report import Report

_URL_OR_DRIVE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def file_of(name: Word, spec: Path, report: Report) -> Path | None:
    """The file that `name` means inside the file `spec`, spelled as `spec` is; None after reporting."""
    problem = _wrong_spelling(name)
    if not problem:
        file = Path(os.path.normpath(spec.parent / name))
        allowed = _plain(spec.parent).parent
        # As spelled, and as the disk sees it: a link must not lead out either.
        try:
            if _plain(file).is_relative_to(allowed) and file.resolve().is_relative_to(allowed.resolve()):
                return file
        except (OSError, RuntimeError):  # links that lead to each other
            report.add(name, f"{quote(name)} cannot be followed", hint="check the links on the way")
            return None
        problem = "leads out of the folders beside the spec"
    hint = "name a file in the folder of the spec or in one beside it, with '/': `schema.json`, `../base`"
    report.add(name, f"{quote(name)} {problem}", hint=hint)
    return None


def spec_file(path: Path) -> Path:
    """The spec in the folder `path`, or `path` itself where that is no folder (or cannot be looked at)."""
    try:
        return path / "spec.yaml" if path.is_dir() else path
    except OSError:  # reading it will say why
        return path


def _wrong_spelling(name: str) -> str:
    if _URL_OR_DRIVE.match(name):
        return "is no relative path; nothing is fetched"
    if name.startswith("/"):
        return "is an absolute path"
    if not name or not name.isprintable() or "\\" in name or len(name) > 1000:
        return "is no file name"
    return ""


def _plain(path: Path) -> Path:
    """The path from the root of the disk, without `..`; links stay links."""
    return Path(os.path.normpath(path.absolute()))
