"""Hooks: functions around every event, and around every matcher that runs. They take what handlers take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from tamis.errors import FlowError
from tamis_nonebot import registered
from tamis_nonebot.wiring import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")


def _hook(role: str, function: F) -> F:
    module = getattr(function, "__module__", None) or "?"
    wire = Wire(function, f"hook {getattr(function, '__qualname__', repr(function))}")
    registered.hooks.append(registered.Hook(role, wire, module))
    return function


def event_preprocessor(function: F) -> F:
    """Runs before the matchers are asked; `raise IgnoredException("…")` drops the event."""
    return _hook("before_event", function)


def event_postprocessor(function: F) -> F:
    """Runs when all matchers are done."""
    return _hook("after_event", function)


def run_preprocessor(function: F) -> F:
    """Runs before a matcher does; `raise IgnoredException("…")` leaves that one out."""
    return _hook("before_handler", function)


def run_postprocessor(function: F) -> F:
    """Runs after a matcher; it can take the exception, `Exception | None`."""
    return _hook("after_handler", function)


async def handle_event(bot: Any, event: Any) -> None:
    """Handles an event once more, as if it came from the bot now. One that a plugin has made cannot be."""
    host = bot.host
    if host is None or not hasattr(event, "core"):
        raise FlowError(f"handle_event() is for events that an app has received, not for {event!r}")
    await host.router.root.handle(event.core.raw)


__all__: list[Any] = [
    "event_postprocessor",
    "event_preprocessor",
    "handle_event",
    "run_postprocessor",
    "run_preprocessor",
]
