from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from .packages import SPECS, build

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The packages of the specs in `packages.py`."""
    folder = tmp_path_factory.mktemp("doors")
    yield build(folder)
    sys.path.remove(str(folder / "out"))
    for name in [name for name in sys.modules if name.split(".")[0] in {f"tamis_doors_{short}" for short in SPECS}]:
        del sys.modules[name]
