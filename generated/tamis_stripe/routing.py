# Made by `codegen build` from the spec 'stripe', digest 3a1f4e5cb28c9cd7. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Decoding, matching and routing for this package's events."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.errors import NoMatchError
from tamis.events.flow import Flow
from tamis.guards.function import guard
from tamis.guards.guard import Guard, kept
from tamis.guards.query import query_guard
from tamis.injection import Depends
from tamis.router import Router as _Router
from tamis.routing.handler import Handler
from tamis.routing.middleware import Next, Outcome
from tamis.routing.options import Options
from tamis.routing.route import Route as _Route

from ._codec import CODEC
from ._vocabulary import VOCABULARY
from .events import Event
from .rules import Rules

if TYPE_CHECKING:
    from tamis.decoding.codec import Headers
    from tamis.delivery.webhook.verification import Secret
    from tamis.queries.query import Query
    from tamis.queries.vocabulary import Vocabulary


def decode(raw: bytes | str, headers: Headers | None = None, *, me: int | None = None) -> Event:
    return CODEC.decode(raw, me=me)


def decode_all(raw: bytes | str, headers: Headers | None = None, *, me: int | None = None) -> list[Event]:
    return CODEC.decode_all(raw, me=me)


def verify(raw: bytes | str, headers: Headers, *, secret: Secret, now: float | None = None) -> None:
    from tamis.delivery.webhook.verification import verify as _verify

    _verify(VOCABULARY.delivery, VOCABULARY.package, raw, headers, secret, now)


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


class Route(Rules, _Route):
    __slots__ = ()


class Router(Rules, _Router):
    vocabulary: ClassVar[Vocabulary] = VOCABULARY
    route_class: ClassVar[type[_Route]] = Route


_OF_CONVERSATIONS = {
    **dict.fromkeys(("Arg", "PromptId", "Template"), "tamis.routing.prompts"),
    "Session": "tamis.routing.session",
    "Conversations": "tamis.conversation.engine",
    **dict.fromkeys(("Awaiting", "Steps"), "tamis.routing.steps"),
}


def __getattr__(name: str) -> Any:
    # What runs apps is not needed by those who only decode and match.
    if name in _OF_CONVERSATIONS:
        value = globals()[name] = getattr(import_module(_OF_CONVERSATIONS[name]), name)
        return value
    if name != "App":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tamis.app import App as _App

    class App(Rules, _App):
        vocabulary: ClassVar[Vocabulary] = VOCABULARY
        route_class: ClassVar[type[_Route]] = Route
        codec: ClassVar[Any] = CODEC

    App.__module__ = __name__
    App.__qualname__ = "App"
    globals()["App"] = App
    return App


__all__ = [
    "App",
    "Arg",
    "Conversations",
    "Depends",
    "Flow",
    "Guard",
    "Handler",
    "Next",
    "Options",
    "Outcome",
    "PromptId",
    "Route",
    "Router",
    "Session",
    "Steps",
    "Template",
    "decode",
    "decode_all",
    "expect",
    "explain",
    "guard",
    "has",
    "kept",
    "match",
    "verify",
]
