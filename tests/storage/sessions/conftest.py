from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from .places import Place, Server, server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server(tmp_path_factory.mktemp("redis")) as one:
        yield one


def place_of(kind: str, request: pytest.FixtureRequest, folder: Path) -> Place:
    if kind == "redis":
        return Place(kind, f"{request.getfixturevalue('redis_server').url}#test:{next(NUMBERS)}:")
    if kind == "postgres":
        return Place(kind, request.getfixturevalue("postgres_server").clean_schema())
    return Place(kind, "" if kind == "memory" else str(folder / "sessions.db"))


@pytest.fixture(params=["memory", "sqlite", "redis", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A new place of each kind."""
    return place_of(request.param, request, tmp_path)


@pytest.fixture(params=["sqlite", "redis", "postgres"])
def durable(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A new place of each kind that other processes can use, too."""
    return place_of(request.param, request, tmp_path)


@pytest.fixture
def redis_place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A new place in Redis."""
    return place_of("redis", request, tmp_path)
