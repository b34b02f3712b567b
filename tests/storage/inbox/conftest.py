from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .places import Place

if TYPE_CHECKING:
    from pathlib import Path


def place_of(kind: str, folder: Path, request: pytest.FixtureRequest) -> Place:
    if kind == "postgres":
        return Place(kind, request.getfixturevalue("postgres_server").clean_schema())
    return Place(kind, "" if kind == "memory" else str(folder / "inbox.db"))


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A new place of each kind."""
    return place_of(request.param, tmp_path, request)


@pytest.fixture(params=["sqlite", "postgres"])
def durable(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A new place of each kind that other processes can use, too."""
    return place_of(request.param, tmp_path, request)
