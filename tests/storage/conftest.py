from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .postgres_server import Postgres, postgres

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    with postgres() as server:
        yield server
