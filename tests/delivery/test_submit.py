"""`submit` queues an event as `feed` does, and says when it is done."""

from __future__ import annotations

import asyncio

import pytest

from tamis.errors import DecodeError, FlowError
from tamis_telegram import App, Event
from tamis_telegram.testing import make_raw


@pytest.mark.parametrize("fails", [False, True])
def test_the_future_is_done_when_the_event_is(fails: bool) -> None:
    async def main() -> None:
        app = App()
        go_on = asyncio.Event()

        @app.on("message")
        async def slow(event: Event) -> None:
            await go_on.wait()
            if fails:
                raise ValueError

        async with app:
            done = await app.submit(make_raw("message:text"))
            await asyncio.sleep(0.01)
            assert not done.done()
            go_on.set()
            await asyncio.wait_for(done, 2)
            assert len(app.parked) == fails

    asyncio.run(main())


def test_who_waits_for_an_event_that_never_begins_is_let_go_when_the_app_stops() -> None:
    async def main() -> None:
        app = App(grace=0.01)

        @app.on("message")
        async def hang(event: Event) -> None:
            await asyncio.sleep(60)

        await app.start()
        chat = {"chat": {"id": 5, "type": "private", "first_name": "A"}}
        first = await app.submit(make_raw("message:text", **chat))
        behind = await app.submit(make_raw("message:text", **chat))
        await asyncio.sleep(0.01)
        assert len(await app.stop()) == 2
        await asyncio.wait_for(asyncio.gather(first, behind), 2)

    asyncio.run(main())


def test_what_is_no_event_and_what_comes_too_late_is_refused() -> None:
    async def main() -> None:
        app = App()
        async with app:
            with pytest.raises(DecodeError):
                await app.submit(b"no event")
        with pytest.raises(FlowError):
            await app.submit(make_raw("message:text"))

    asyncio.run(main())
