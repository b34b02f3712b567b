"""A small bench: matchers that a test registers, in an app, with people who talk to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tamis_nonebot as nonebot
from tamis_nonebot import registered
from tamis_nonebot.adapters import Message
from tamis_onebot import App
from tamis_onebot.testing import Kit

from .talk import BOT, Said, raw

if TYPE_CHECKING:
    from collections.abc import Generator

    from tamis.testing.outcome import Ran

ANN, BOB = 1, 2


@contextmanager
def only_here() -> Generator[None]:
    """What is registered inside is forgotten afterwards."""
    matchers, hooks = list(registered.matchers), list(registered.hooks)
    registered.matchers.clear()
    registered.hooks.clear()
    try:
        yield
    finally:
        registered.matchers[:], registered.hooks[:] = matchers, hooks


class Bench:
    """An app with all that the test module has registered so far."""

    def __init__(self, module: str, sessions: str | Path | None = None, **settings: Any) -> None:
        self.app = App(me=BOT, sessions=sessions)
        self.router = nonebot.load(self.app, module, **settings)
        self.kit = Kit(self.app, raises=False)
        self.count = 0

    async def say(self, text: Any, user: int = ANN, group: int | None = None, **more: Any) -> tuple[str, ...]:
        """Says something, and gives the answers. Errors are raised."""
        ran = await self.hear(Said(user, text, (), group, **more))
        if ran.errors:
            raise ran.errors[0]
        return tuple(str(Message(call.params["message"])) for call in ran.calls)

    async def hear(self, said: Said) -> Ran:
        self.count += 1
        return await self.kit.feed_event(self.app.decode(json.dumps(raw(said, self.count))))

    async def notice(self, user: int = ANN, group: int | None = 70, **fields: Any) -> tuple[str, ...]:
        ran = await self.hear(Said(user, None, (), group, notice={"notice_type": "group_decrease", **fields}))
        if ran.errors:
            raise ran.errors[0]
        return tuple(str(Message(call.params["message"])) for call in ran.calls)


def talk(bench: Bench, *said: Any) -> list[tuple[str, ...]]:
    """What is answered to several messages: texts of Ann's in private, or functions of the bench."""

    async def all_of_it() -> list[tuple[str, ...]]:
        return [await (line(bench) if isinstance(line, Callable) else bench.say(line)) for line in said]  # type: ignore[arg-type]

    return asyncio.run(all_of_it())


def by(user: int, text: Any, group: int | None = None) -> Any:
    """Somebody says something."""
    return lambda bench: bench.say(text, user, group)
