"""Two versions of a bot over one store while a deploy rolls: no conversation ends because the wrong one met it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from msgspec import Struct

from tamis.errors import SessionChangedError, SessionStateError
from tamis.storage.sessions import Store
from tamis_telegram import App, Event, MessageTextEvent, Session

from ..storage.sessions.places import Place  # noqa: TID252 - what both folders of tests share
from .shop import text


class State(Struct):
    count: int = 0


class Bot:
    """A bot of some version; version 2 has one more step, or another version of its state."""

    def __init__(self, store: Store, version: int, *, change: str = "step", **options: Any) -> None:
        self.app = App(sessions=store, me=777, attempts=1, watchdog=None)
        self.said: list[str] = []
        self.passed: list[str] = []
        setattr(self.app, "call", self.call)  # noqa: B010 - a client is what an app may have
        state = version if change == "state" else 0
        if change == "handler" and version == 1:
            self.order: Any = self.app.on("message:text").command("book").steps(name="book")
        else:
            self.order = (
                self.app.on("message:text").command("order").steps(State, name="order", version=state, **options)
            )

        @self.order.got("what", "What?")
        async def what(event: MessageTextEvent, what: str) -> None: ...

        if change == "step" and version == 2:

            @self.order.got("size", "Which size?")
            async def size(event: MessageTextEvent, size: str) -> None: ...

        @self.order.got("count", "How many?")
        async def count(event: MessageTextEvent, count: str, session: Session[Any]) -> None:
            session.finish("Done.")

        @self.order.on_timeout
        async def late(event: Event) -> None:
            self.said.append("late")

        @self.app.on("message:text")
        async def other(event: MessageTextEvent) -> None:
            self.passed.append(str(event.msg.text))

    async def call(self, method: str, params: Any, /) -> Any:
        self.said.append(params["text"])
        return {"message_id": 1}

    async def gets(self, *texts: str) -> list[BaseException]:
        """What failed of these updates, which come one after the other."""
        self.app.parked.clear()
        for words in texts:
            await self.app.feed(text(words, next(NUMBERS)))
            await self.app.join()
        return [parked.error for parked in self.app.parked]


NUMBERS = iter(range(100, 10**9))


def play(place: Place, scenario: Callable[[Store], Awaitable[None]]) -> None:
    async def whole() -> None:
        store = place.open()
        try:
            await scenario(store)
        finally:
            await store.close()

    asyncio.run(whole())


@pytest.mark.parametrize("change", ["step", "state", "handler"])
def test_an_answer_that_the_other_version_gets_does_not_end_the_conversation(place: Place, change: str) -> None:
    async def scenario(store: Store) -> None:
        old, new = Bot(store, 1, change=change), Bot(store, 2, change=change)
        await new.gets("/order", "cake")
        asked = new.said[-1]
        (error,) = await old.gets("large")
        assert isinstance(error, SessionStateError if change == "state" else SessionChangedError)
        assert (old.said, old.passed) == ([], [])
        assert await new.gets("large", "3") == []
        assert asked == ("Which size?" if change == "step" else "How many?")
        assert new.said[-1] == "Done."
        assert await store.count() == 0

    play(place, scenario)


def test_a_roll_back_leaves_the_conversations_of_before_to_the_version_that_began_them(place: Place) -> None:
    async def scenario(store: Store) -> None:
        old, new = Bot(store, 1), Bot(store, 2)
        await old.gets("/order", "cake")
        assert len(await new.gets("3")) == 1
        assert await old.gets("3") == []
        assert old.said[-1] == "Done."

    play(place, scenario)


def test_what_cannot_be_the_answer_is_for_other_handlers_all_the_while(place: Place) -> None:
    async def scenario(store: Store) -> None:
        old, new = Bot(store, 1), Bot(store, 2)
        await new.gets("/order")
        edited = text("large", 5).replace('"message":', '"edited_message":', 1)
        await old.app.handle(edited)
        assert old.app.conversations.has_steps
        assert len(await old.gets("large")) == 1
        assert old.passed == []

    play(place, scenario)


def test_when_nobody_comes_who_knows_it_the_session_is_parked_with_the_reason(place: Place) -> None:
    async def scenario(store: Store) -> None:
        old, new = Bot(store, 1), Bot(store, 2)
        old.app.conversations.patience = 0.05
        await new.gets("/order", "cake")
        assert len(await old.gets("large")) == 1
        await asyncio.sleep(0.06)
        (error,) = await old.gets("large")
        assert await store.count() == 0
        (parked,) = await store.parked()
        assert (parked.handler, parked.why) == ("order", str(error))
        assert "was at step 'size' of handler 'order', whose steps have changed" in parked.why
        assert await old.gets("hello") == []
        assert old.passed == ["hello"]
        assert await store.unpark(parked.id)  # somebody rolls the new version out again
        assert await new.gets("large", "3") == []
        assert new.said[-1] == "Done."

    play(place, scenario)


def test_patience_begins_again_when_the_other_version_has_gone_on(place: Place) -> None:
    async def scenario(store: Store) -> None:
        old, new = Bot(store, 1), Bot(store, 2)
        await new.gets("/order")
        await old.gets("cake")
        await new.gets("cake")
        old.app.conversations.patience = 0.2
        await asyncio.sleep(0.25)
        assert len(await old.gets("large")) == 1
        assert await store.count() == 1

    play(place, scenario)


def test_timeouts_of_unknown_steps_are_run_by_who_knows_them(place: Place) -> None:
    async def scenario(store: Store) -> None:
        old, new = Bot(store, 1, change="handler"), Bot(store, 2, change="handler", answer_within=0)
        await new.gets("/order")
        assert await old.app.conversations.expire() == 0
        assert await new.app.conversations.expire() == 1
        assert (old.said, new.said) == ([], ["What?", "late"])
        await new.gets("/order")
        old.app.conversations.patience = 0
        assert await old.app.conversations.expire() == 1
        (parked,) = await store.parked()
        assert parked.why.endswith("of handler 'order', which is gone")
        assert old.said == []

    play(place, scenario)
