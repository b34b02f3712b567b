"""The stores of conversations are those of the tests of stores. PostgreSQL, which takes longest, is for `-m slow`."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..storage.conftest import postgres_server  # noqa: TID252 - what both folders of tests share
from ..storage.sessions.conftest import durable, place, redis_server  # noqa: TID252

__all__ = ["durable", "place", "postgres_server", "redis_server"]

_HERE = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        values = getattr(getattr(item, "callspec", None), "params", {}).values()
        if _HERE in item.path.parents and "postgres" in values:
            item.add_marker(pytest.mark.slow)
