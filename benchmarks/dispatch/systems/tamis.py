"""Ours, with Telegram's events and with OneBot's: an app with handlers on its routes, and its `handle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.event import Event  # noqa: TC001 - what a handler takes is read when it is registered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally

RULES: dict[str, Callable[[Any, str], Any]] = {
    "command": lambda app, name: app.command(name),
    "full": lambda app, text: app.text(text),
    "keyword": lambda app, word: app.text(contains=word),
    "regex": lambda app, pattern: app.text(regex=pattern),
    "text": lambda app, _: app.on("message:text"),
}


async def started(
    app: Any, rules: Sequence[Rule], tally: Tally, field: Callable[[str], str], read: Callable[[Any], str]
) -> Process:
    """Registers a handler per rule and starts the app. `field` is the query for a field, `read` gives a text."""
    for rule in rules[:-1]:
        _route(app, rule, field)(_other(tally))

    async def last(event: Event) -> None:
        tally.right += len(read(event))

    _route(app, rules[-1], field)(last)
    await app.start()
    process: Process = app.handle
    return process


def _route(app: Any, rule: Rule, field: Callable[[str], str]) -> Any:
    kind, value = rule
    return app.on(field(value)) if kind == "field" else RULES[kind](app, value)


def _other(tally: Tally) -> Callable[..., Any]:
    async def other(event: Event) -> None:  # noqa: ARG001 - what a handler takes
        tally.wrong += 1

    return other
