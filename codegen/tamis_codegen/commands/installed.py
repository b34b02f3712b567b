"""The specs of packages that are installed: for who asks about queries without having a spec.

A package's spec is looked for inside of it (`spec/`), where its record says that it was built from, and among those
that come with the compiler.
"""

from __future__ import annotations

import sys
from pathlib import Path

import tamis_codegen
from tamis_codegen import manifest

SHIPPED = Path(tamis_codegen.__file__).with_name("spec")
"""In a wheel, the folder of the repository of that name: the notation, its JSON Schema, and specs."""


def installed_specs() -> list[Path]:
    """The folders of the specs of all generated packages that can be imported."""
    found: dict[Path, None] = {}
    for package in _packages():
        spec = next((place for place in _places(package) if (place / "spec.yaml").is_file()), None)
        if spec is not None:
            found[spec.resolve()] = None
    return sorted(found)


def installed_spec(package: str) -> Path | None:
    """The folder of the spec of one package, by the package's name."""
    found = [folder for folder in _packages() if folder.name == package]
    places = [place for folder in found for place in _places(folder)]
    return next((place for place in places if (place / "spec.yaml").is_file()), None)


def _places(package: Path) -> list[Path]:
    places = (package / "spec", manifest.spec_of(package), SHIPPED / package.name.removeprefix("tamis_"))
    return [place for place in places if place is not None]


def _packages() -> list[Path]:
    found: list[Path] = []
    for entry in dict.fromkeys(sys.path):
        try:
            found += [record.parent for record in Path(entry).glob(f"tamis_*/{manifest.NAME}")]
        except (OSError, ValueError):  # an entry that is no folder, or one that may not be read
            continue
    return found
