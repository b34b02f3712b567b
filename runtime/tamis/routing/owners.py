"""Whose registrations are being made: what is registered inside `owner(...)` belongs to that name."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Generator

_COUNT = itertools.count(1)


class _Owner(NamedTuple):
    name: str
    place: int | None
    """Where in the order of registration its things go; None: at the end."""


_OWNER: ContextVar[_Owner | None] = ContextVar("owner", default=None)


@contextmanager
def owned_by(name: str, place: int | None = None) -> Generator[None]:
    """What is registered inside belongs to `name`. With a `place`, it stands there in the order, not at the end."""
    token = _OWNER.set(_Owner(name, place))
    try:
        yield
    finally:
        _OWNER.reset(token)


def current_owner() -> str | None:
    owner = _OWNER.get()
    return owner.name if owner is not None else None


def next_order() -> tuple[int, int]:
    """The place of the next registration among all."""
    owner = _OWNER.get()
    number = next(_COUNT)
    return (number if owner is None or owner.place is None else owner.place, number)
