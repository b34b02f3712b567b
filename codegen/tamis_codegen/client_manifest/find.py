"""Where the manifest of a client is. The name of a client becomes the name of a package, never an import."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec
from pathlib import Path

from tamis_codegen.names import is_package_name

PREFIX = "tamis_"
MANIFEST = "codegen/client.yaml"


def package_folders(client: str) -> list[Path]:
    """The folders of the package `tamis_<client>`, several for a namespace package; none where there is no package."""
    if not is_package_name(client):
        return []
    package = f"{PREFIX}{client}"
    try:
        found = find_spec(package)  # of a name without dots: this runs nothing of the package
    except (ImportError, ValueError, AttributeError):  # something odd is loaded under that name
        found = PathFinder.find_spec(package)
    return [Path(folder) for folder in found.submodule_search_locations or ()] if found is not None else []


def manifest_of(client: str) -> Path | None:
    """The manifest of a client, or None where no package that can be imported has it."""
    manifests = (folder / MANIFEST for folder in package_folders(client))
    return next((path for path in manifests if path.exists()), None)


def client_names() -> list[str]:
    """The clients of all packages in the folders that are searched for imports."""
    found: set[str] = set()
    for entry in sys.path:
        try:
            manifests = list(Path(entry).glob(f"{PREFIX}*/{MANIFEST}"))
        except (OSError, ValueError):  # an entry that is no folder, or one that may not be read
            continue
        found.update(path.parents[1].name.removeprefix(PREFIX) for path in manifests)
    return sorted(found)


def client_files(client: str) -> list[Path]:
    """All files of a client that decide what is built: its manifest and what lies beside it."""
    manifest = manifest_of(client)
    if manifest is None:
        return []
    return sorted(path for path in manifest.parent.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
