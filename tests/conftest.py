"""What tests of all folders share."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def collector_off() -> Iterator[None]:
    """For a test with a bound on its time: the collector does not look at what all other tests have left meanwhile."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
