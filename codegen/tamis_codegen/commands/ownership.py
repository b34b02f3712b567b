"""Whether a build may write to a folder: only to its own packages, and never through a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import manifest
from tamis_codegen.write import files_in, stage_of

if TYPE_CHECKING:
    from pathlib import Path

    from tamis_codegen.write import Changes


class OwnershipError(Exception):
    """A folder that is not for this build to write to."""


def check_ownership(changes: Changes, spec: Path, *, force: bool) -> None:
    """Raises `OwnershipError` where a build of `spec` would write to what is somebody else's."""
    folder = changes.folder
    _check_links(changes)
    if not folder.exists() or force:
        return
    if not manifest.has_record(folder):
        found = sorted(files_in(folder))
        if found:
            state = "cannot be read" if (folder / manifest.NAME).exists() else "is not there"
            raise OwnershipError(
                f"{folder} is not empty, and its {manifest.NAME}, the record of a build, {state}\n"
                f"it holds {', '.join(found[:3])}{f' and {len(found) - 3} more' if len(found) > 3 else ''}\n"
                "build to another folder (--out), or take this one over (--force): nothing in it is deleted"
            )
        return
    owner = manifest.spec_of(folder)
    if owner is not None and owner != spec.resolve():
        raise OwnershipError(
            f"{folder} was built from another spec of that name, {owner}\n"
            f"give one of the two another `name`, build to another folder (--out), or take this one over (--force)"
        )


def _check_links(changes: Changes) -> None:
    folder = changes.folder
    for path in (folder, stage_of(folder)):
        if path.is_symlink():
            raise OwnershipError(
                f"{path} is a link; a build writes only to folders of its own\nremove it, or change --out"
            )
        if path.exists() and not path.is_dir():
            raise OwnershipError(f"{path} is no folder, and the package would be there\nmove it away, or change --out")
    for name in changes.files:
        for path in (folder / name, *(folder / name).parents):
            if path == folder:
                break
            if path.is_symlink():
                raise OwnershipError(f"{path} is a link; a build replaces only files of its own\nremove the link")
        if (folder / name).is_dir():
            raise OwnershipError(f"{folder / name} is a folder, and the build has a file of that name\nmove it away")
