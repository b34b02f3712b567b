"""What tests of the compiler share."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def forget_built_packages() -> Iterator[None]:
    """A package that a test built and imported is not there for the tests after it."""
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None)
        if name.startswith("tamis_") and file is not None and not Path(file).is_relative_to(ROOT):
            del sys.modules[name]
