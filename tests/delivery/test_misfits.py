"""Events in which something does not fit: handled or parked as the app says, logged once for each place, counted."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import Misfit, RegistrationError
from tamis.storage.inbox.memory import MemoryInbox
from tamis_onebot import App as OneBotApp
from tamis_telegram import App, Bot, Event

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHAT = {"id": 7, "type": "private"}
NO_BOT = "message.from.is_bot"


def raw(number: int, text: str = "hi", **fields: Any) -> bytes:
    sender = {"id": 7, "first_name": "A"}
    message = {"message_id": number, "date": 1, "chat": CHAT, "from": sender, "text": text, **fields}
    return json.dumps({"update_id": number, "message": message}).encode()


def fitting(number: int) -> bytes:
    return raw(number, **{"from": {"id": 7, "is_bot": False, "first_name": "A"}})


def app_with(ran: list[Any], **options: Any) -> App:
    app = App(**options)

    @app.on("message:text")
    async def note(event: Event) -> None:
        ran.append(event.update_id)

    return app


@pytest.mark.parametrize("way", ["feed", "submit", "handle", "accept", "inbox", "file"])
@pytest.mark.parametrize("what", ["handle", "park"])
def test_a_misfit_is_handled_or_parked_whichever_way_it_comes(
    way: str, what: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ran: list[Any] = []
    places = {"inbox": MemoryInbox(), "file": tmp_path / "inbox.db"}
    app = app_with(ran, on_misfit=what, attempts=3, inbox=places.get(way))

    async def main() -> None:
        async with app:
            for one in (raw(1), fitting(2), raw(3)):
                if way in {"accept", "inbox", "file"}:
                    await app.accept([one])
                else:
                    await getattr(app, way)(one)
            await app.join()
            parked = await app.inbox.counts() if app.inbox is not None else None
            if parked is not None:
                assert parked.parked == (0 if what == "handle" else 2)

    with caplog.at_level(logging.WARNING):
        asyncio.run(main())
    assert ran == ([1, 2, 3] if what == "handle" else [2])
    assert [parked.event.update_id for parked in app.parked] == ([] if what == "handle" else [1, 3])
    assert all(isinstance(parked.error, Misfit) and parked.error.path == NO_BOT for parked in app.parked)
    assert dict(app.misfits) == {("message", NO_BOT): 2}
    first, at_the_end = [line for line in caplog.messages if NO_BOT in line]
    assert "'message'" in first
    assert "required, but missing" in first
    assert at_the_end == f"more events did not fit the spec: {NO_BOT} of 'message' (1)"


def test_a_function_says_what_becomes_of_an_event() -> None:
    def sort(event: Event) -> Any:
        if event.update_id == 3:
            raise LookupError("not ours")
        return {1: "park", 2: "handle"}.get(event.update_id)

    ran: list[Any] = []
    app = app_with(ran, on_misfit=sort)

    async def main() -> None:
        async with app:
            for number in range(1, 5):
                await app.feed(raw(number))
            await app.join()

    asyncio.run(main())
    assert ran == [2, 4]
    assert [(parked.event.update_id, type(parked.error)) for parked in app.parked] == [(1, Misfit), (3, LookupError)]


async def later(_: Event) -> None: ...


@pytest.mark.parametrize(
    ("wrong", "what"),
    [("drop", "write 'handle', 'park', or a function"), (None, "write 'handle'"), (later, "is async")],
)
@pytest.mark.parametrize("make", [App, OneBotApp, lambda **options: Bot("1:a", **options)])
def test_what_cannot_be_is_refused_at_once(wrong: Any, what: str, make: Callable[..., Any]) -> None:
    with pytest.raises(RegistrationError, match=what):
        make(on_misfit=wrong)


def test_an_answer_that_means_nothing_parks_the_event() -> None:
    ran: list[Any] = []
    app = app_with(ran, on_misfit=lambda _: "parked")
    asyncio.run(app.handle(raw(1)))  # type: ignore[arg-type] # a coroutine at run time
    assert ran == []
    assert "answered 'parked'" in str(app.parked[0].error)


def test_places_are_counted_without_their_indexes_and_are_not_without_end() -> None:
    app = App()

    async def main() -> None:
        entities = [{"offset": 0, "length": 1}, {"type": "bold", "offset": "x", "length": 1}] * 3
        await app.handle(raw(1, entities=entities))
        for number in range(1_100):
            await app.handle(raw(2, reply_to_message={"message_id": number}))
            await app.handle(raw(3, reply_markup={"inline_keyboard": [[{"text": f"{number}", "pay": number}]]}))

    asyncio.run(main())
    assert app.misfits["message", "message.entities[].type"] == 3
    assert app.misfits["message", "message.entities[].offset"] == 3
    assert len(app.misfits) <= 1_001


def test_two_apps_count_for_themselves() -> None:
    first, second = app_with([]), app_with([])
    asyncio.run(first.handle(raw(1)))  # type: ignore[arg-type] # as above
    assert dict(first.misfits) == {("message", NO_BOT): 1}
    assert dict(second.misfits) == {}


def test_an_update_without_an_id_that_fits_is_stored_once() -> None:
    ran: list[Any] = []
    app = app_with(ran, inbox=MemoryInbox())
    odd = raw(1).replace(b'"update_id": 1', b'"update_id": "1"')

    async def main() -> None:
        async with app:
            first = await app.accept([odd])
            again = await app.accept([odd])
            other = await app.accept([odd.replace(b"hi", b"ho")])
            assert (first.new, again.duplicates, other.new) == (1, 1, 1)
            await app.join()

    asyncio.run(main())
    assert ran == [None, None]
