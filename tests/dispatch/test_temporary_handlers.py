"""A temporary handler has one run. One that was left out, or that will be tried again, is none."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

import pytest

from tamis_telegram import App, Depends, Flow, MessageTextEvent
from tamis_telegram.testing import Kit, make_raw

if TYPE_CHECKING:
    from pathlib import Path


def skip_no(event: MessageTextEvent) -> int:
    if event.msg.text == "no":
        raise Flow.SKIP
    return 1


def register(app: App, how: str, ran: list[str]) -> None:
    if how == "before":

        @app.on("message:text", temp=True, before=skip_no)
        async def before(event: MessageTextEvent) -> None:
            ran.append(event.msg.text)
    elif how == "dependency":

        @app.on("message:text", temp=True)
        async def dependency(event: MessageTextEvent, made: Annotated[int, Depends(skip_no)]) -> None:
            ran.append(event.msg.text)
    elif how == "raised":

        @app.on("message:text", temp=True)
        async def raised(event: MessageTextEvent) -> None:
            skip_no(event)
            ran.append(event.msg.text)
    else:

        @app.on("message:text", temp=True)
        async def returned(event: MessageTextEvent) -> Any:
            if event.msg.text == "no":
                return Flow.SKIP
            ran.append(event.msg.text)
            return None


@pytest.mark.parametrize("mode", ["first", "all", "parallel"])
@pytest.mark.parametrize("how", ["before", "dependency", "raised", "returned"])
def test_a_run_that_was_left_out_does_not_count(how: str, mode: Any) -> None:
    async def main() -> None:
        app, ran = App(mode=mode), list[str]()
        register(app, how, ran)
        kit = Kit(app)
        for text in ("no", "no", "yes", "yes"):
            await kit.feed("message:text", text=text)
        assert ran == ["yes"]
        assert len(app.registry) == 0

    asyncio.run(main())


@pytest.mark.parametrize("stored", [False, True], ids=["fed", "stored"])
@pytest.mark.parametrize("cancelled", [False, True])
def test_a_run_that_is_tried_again_does_not_count_and_the_last_try_does(
    stored: bool, cancelled: bool, tmp_path: Path
) -> None:
    async def main() -> None:
        app = App(attempts=3, backoff=0.01, watchdog=None, inbox=tmp_path / "inbox.db" if stored else None)
        tries: list[tuple[str, int]] = []

        @app.on("message:text", temp=True, name="temporary")
        async def fail(event: MessageTextEvent) -> None:
            tries.append((event.msg.text, event.attempt))
            if event.msg.text == "bad" or event.attempt < 3:
                raise asyncio.CancelledError if cancelled else ValueError

        @app.on("message:text", priority=5, name="other")
        async def other(event: MessageTextEvent) -> None: ...

        async with app:
            for number, text in enumerate(("bad", "good"), 1):
                await app.accept([make_raw("message:text", text=text, update_id=number)], source="1")
                await asyncio.wait_for(app.join(), 5)
        assert tries == [("bad", 1), ("bad", 2), ("bad", 3)]
        assert [handler.name for handler in app.registry] == ["other"]

    asyncio.run(main())


def test_it_stands_where_it_stood_between_the_tries() -> None:
    async def main() -> None:
        app, ran = App(attempts=2, backoff=0.01, watchdog=None), list[str]()
        for name in ("first", "second", "third"):

            @app.on("message:text", name=name, temp=True, stop=False)
            async def note(event: MessageTextEvent, name: str = name) -> None:
                ran.append(name)
                if name == "second" and event.attempt == 1:
                    raise ValueError

        async with app:
            await app.feed(make_raw("message:text"))
            await asyncio.wait_for(app.join(), 5)
        assert ran == ["first", "second", "third", "second"]
        assert len(app.registry) == 0

    asyncio.run(main())


def test_of_many_events_at_once_one_takes_the_run() -> None:
    async def main() -> None:
        app, ran = App(watchdog=None), list[str]()

        @app.on("message:text", temp=True)
        async def once(event: MessageTextEvent) -> None:
            ran.append("once")
            await asyncio.sleep(0.05)

        async with app:
            for number in range(1, 20):
                await app.feed(make_raw("message:text", chat={"id": number}, update_id=number))
            await asyncio.wait_for(app.join(), 5)
        assert ran == ["once"]

    asyncio.run(main())
