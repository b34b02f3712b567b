"""Several processes of one bot on one inbox: one of them asks Telegram, and another takes over when it ends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tamis_bot_api.receiving import turn

from ..storage.postgres_server import Postgres, postgres  # noqa: TID252 - what both folders of tests share
from .live import Seen, bot_on, fake, message, polling, run

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def database() -> Iterator[Postgres]:
    with postgres() as server:
        yield server


def test_one_of_two_asks_and_the_other_takes_over(database: Postgres, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn, "_ASK", 0.1)
    where = database.clean_schema()

    async def main() -> None:
        async with fake() as server:
            bots: list[Any] = [bot_on(server, inbox=where) for _ in range(2)]
            seen = [Seen(bot) for bot in bots]
            conflicts = 0
            async with polling(bots[0]):
                server.push(message("1"))
                while not seen[0].texts:
                    await asyncio.sleep(0.01)
                async with polling(bots[1]) as second:
                    await asyncio.sleep(0.5)
                    assert second.polls == 0
                    server.push(message("2"))
                    while len(seen[0].texts) + len(seen[1].texts) < 2:
                        await asyncio.sleep(0.01)
                    assert second.polls == conflicts == 0
            async with polling(bots[1]) as second:
                server.push(message("3"))
                while len(seen[0].texts) + len(seen[1].texts) < 3:
                    await asyncio.sleep(0.01)
                assert second.polls > 0
        assert sorted(seen[0].texts + seen[1].texts) == ["1", "2", "3"]

    run(main())
