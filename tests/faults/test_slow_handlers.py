"""Handlers that run for long, or for ever: it is said who they are, and that there is no room for others."""

import asyncio
import logging
from pathlib import Path

import pytest

from tamis.delivery import lanes, room
from tamis_telegram import App, Event

from .feeding import numbered, soon, warnings


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A minute is a moment, and so are the seconds after which a lack of room is logged."""
    monkeypatch.setattr(lanes, "_SLOW", 0.05)
    monkeypatch.setattr(lanes, "_TICK", 0.02)
    monkeypatch.setattr(room, "_FULL", 0.1)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("stored", [False, True], ids=["fed", "stored"])
def test_no_room_is_logged_once_with_who_is_to_blame_and_so_is_the_end_of_it(
    stored: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        app = App(concurrency=3, watchdog=None, inbox=tmp_path / "inbox.db" if stored else None)
        go_on = asyncio.Event()

        @app.on("message:text", name="hang")
        async def hang(event: Event) -> None:
            await go_on.wait()

        async with app:
            raws = [numbered(number, chat=number).encode() for number in range(1, 6)]
            putting = asyncio.create_task(app.accept(raws, source="1"))
            await asyncio.sleep(0.5)
            full = [record.getMessage() for record in caplog.records if "no room" in record.getMessage()]
            assert len(full) == 1
            assert "3 events are being handled, which is the limit (concurrency)" in full[0]
            assert "handler hang" in full[0]
            assert app.in_flight == 3
            go_on.set()
            await soon(putting)
            await soon(app.join())
            await asyncio.sleep(0.1)

    asyncio.run(main())


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("stored", [False, True], ids=["fed", "stored"])
def test_a_handler_that_takes_a_minute_is_logged_once_for_each_event(
    stored: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        app = App(watchdog=None, inbox=tmp_path / "inbox.db" if stored else None)

        @app.on("message:text", name="slow")
        async def slow(event: Event) -> None:
            await asyncio.sleep(0.3 if event.payload.text == "slow" else 0.01)

        async with app:
            texts = ["slow", "fast", "slow"]
            await app.accept([numbered(n, text=text).encode() for n, text in enumerate(texts, 1)], source="1")
            await soon(app.join())

    with caplog.at_level(logging.WARNING):
        asyncio.run(main())
    slow = [message for message in warnings(caplog) if "has been running for" in message]
    assert len(slow) == 2
    assert all(message.startswith("handler slow (") for message in slow)
