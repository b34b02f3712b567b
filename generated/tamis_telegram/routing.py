# Made by `codegen build` from the spec 'telegram', digest aa6f61120827ec7b. Do not edit: change the spec.
"""Decoding, matching and routing for this package's events."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tamis.errors import NoMatchError
from tamis.guard import Guard, guard, query_guard
from tamis.router import Handler, Route
from tamis.router import Router as _Router

from ._codec import CODEC
from ._vocabulary import VOCABULARY
from .events import Event

if TYPE_CHECKING:
    from tamis.query import Query
    from tamis.vocabulary import Vocabulary


def decode(raw: bytes | str, *, me: int | None = None) -> Event:
    return CODEC.decode(raw, me=me)


def match(query: str, /) -> Guard:
    return query_guard(VOCABULARY.query(query))


def has(event: Event, query: str, /) -> bool:
    return VOCABULARY.query(query).test(event)


def expect(event: Event, query: str, /) -> Event:
    if not VOCABULARY.query(query).test(event):
        raise NoMatchError(query, event.kind)
    return event


def explain(query: str, /) -> Query:
    return VOCABULARY.query(query)


class Router(_Router):
    vocabulary: ClassVar[Vocabulary] = VOCABULARY


__all__ = ["Guard", "Handler", "Route", "Router", "decode", "expect", "explain", "guard", "has", "match"]
