"""What `/readyz` says of an inbox: it is asked, not too often, and not for too long."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import tamis.delivery.health
from tamis.delivery.health import Health
from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    import pytest


class Inbox:
    def __init__(self) -> None:
        self.asked = 0
        self.state = "well"

    async def check(self) -> None:
        self.asked += 1
        if self.state == "locked":
            raise StoreUnavailableError("bot.db", "database is locked")
        if self.state == "hangs":
            await asyncio.sleep(60)


class App:
    def __init__(self, inbox: Any) -> None:
        self.inbox = inbox


def test_an_inbox_that_is_away_or_does_not_answer_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tamis.delivery.health, "_PATIENCE", 0.05)
    monkeypatch.setattr(tamis.delivery.health, "_FRESH", 0.0)
    inbox = Inbox()

    async def main() -> None:
        health = Health(App(inbox))
        found = []
        for state in ("well", "locked", "hangs", "well"):
            inbox.state = state
            found.append(await health.trouble())
        assert found == [None, "the inbox cannot be used", "the inbox does not answer within 0.05 s", None]
        assert await Health(App(None)).trouble() is None

    asyncio.run(main())


def test_who_asks_often_does_not_keep_the_store_busy() -> None:
    inbox = Inbox()

    async def main() -> None:
        health = Health(App(inbox))
        assert await asyncio.gather(*(health.trouble() for _ in range(100))) == [None] * 100

    asyncio.run(main())
    assert inbox.asked == 1
