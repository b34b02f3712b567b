"""`await event.wait(...)`: the handler stands still, its chat goes on."""

import asyncio
from asyncio import run
from typing import Any

import pytest

from tamis.errors import AnswerTimeoutError, FlowError, HandlerTimeoutError, QueryError
from tamis_telegram import App, MessageTextEvent, Router, decode, guard
from tamis_telegram.testing import Kit

from ..faults.feeding import numbered, soon  # noqa: TID252 - what both folders of tests share


def asking(log: list[str], *, timeout: float | None = None, **options: Any) -> App:
    """A bot that asks whoever says "ask"."""
    app = App(**options)

    @app.text("ask", name="ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        log.append("asks")
        try:
            answer = await event.wait("message:text", timeout=timeout)
        except AnswerTimeoutError as error:
            log.append(str(error))
            return
        log.append(f"heard {answer.msg.text}")
        await asyncio.sleep(0)
        log.append("done")

    @app.on("message:text", name="other")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"other {event.msg.text}")

    return app


def test_the_answer_comes_back_and_what_is_behind_it_comes_after_the_handler_is_done() -> None:
    log: list[str] = []

    async def scenario() -> None:
        async with asking(log) as app:
            for number, text in enumerate(["ask", "yes", "more"]):
                await app.feed(numbered(number, text=text))
            await soon(app.join())

    run(scenario())
    assert log == ["asks", "heard yes", "done", "other more"]


def test_while_it_waits_others_are_served_and_the_event_counts_as_done() -> None:
    log: list[str] = []

    async def scenario() -> None:
        async with asking(log) as app:
            await app.feed(numbered(1, chat=1, text="ask"))
            await soon(app.join())
            assert app.in_flight == 0
            await app.feed(numbered(2, chat=2, text="hello"))
            await soon(app.join())
            assert log == ["asks", "other hello"]
            await app.feed(numbered(3, chat=1, text="yes"))
            await soon(app.join())

    run(scenario())
    assert log == ["asks", "other hello", "heard yes", "done"]


def test_only_what_matches_is_the_answer_and_others_of_the_same_chat_go_to_their_handlers() -> None:
    app = App()
    heard: list[Any] = []

    @app.text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        heard.append((await event.wait("message:photo")).msg.photo)

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        heard.append(event.msg.text)

    async def scenario() -> None:
        kit = Kit(app)
        await kit.feed("message:text", text="ask")
        await kit.feed("message:text", text="not yet")
        ran = await kit.feed("message:photo")
        assert [one.name for one in ran.handlers] == [f"{__name__}.{ask.function.__qualname__}"]

    run(scenario())
    assert heard[0] == "not yet"
    assert len(heard) == 2


def test_nothing_in_time_is_an_error_that_says_what_was_waited_for() -> None:
    log: list[str] = []

    async def scenario() -> None:
        async with asking(log, timeout=0.01) as app:
            await app.feed(numbered(1, text="ask"))
            while len(log) < 2:
                await asyncio.sleep(0.005)
            await app.feed(numbered(2, text="late"))
            await soon(app.join())

    run(scenario())
    assert log == ["asks", "no event matched 'message:text' within 0.01 s", "other late"]


def test_an_answer_can_be_anybodys_in_the_chat() -> None:
    app = App()
    heard: list[Any] = []

    @app.text("vote", priority=-1)
    async def vote(event: MessageTextEvent) -> None:
        answer = await event.wait("message:text", per="chat")
        heard.append((answer.msg.from_.id if answer.msg.from_ else None, answer.msg.text))

    async def scenario() -> None:
        async with app:
            user = {"is_bot": False, "first_name": "x"}
            for number, text in ((5, "vote"), (6, "yes")):
                message = {"message_id": 1, "date": 1, "chat": {"id": -1, "type": "group", "title": "g"}, "text": text}
                update = {"update_id": number, "message": {**message, "from": {**user, "id": number}}}
                await app.feed(__import__("json").dumps(update))
            await soon(app.join())

    run(scenario())
    assert heard == [(6, "yes")]


def test_waiting_does_not_count_for_time_limits_but_what_comes_after_it_does() -> None:
    app = App(timeout=0.05, watchdog=None)
    log: list[str] = []

    @app.text("own", priority=-1, timeout=0.05)
    async def own(event: MessageTextEvent) -> None:
        await event.wait("message:text")
        log.append("own heard")
        await asyncio.sleep(10)

    @app.text("apps", priority=-1)
    async def of_the_app(event: MessageTextEvent) -> None:
        await event.wait("message:text")
        log.append("app heard")
        await asyncio.sleep(10)

    async def scenario() -> None:
        async with app:
            for chat, text in ((1, "own"), (2, "apps")):
                await app.feed(numbered(chat, chat=chat, text=text))
            await soon(app.join())
            await asyncio.sleep(0.2)
            for chat in (1, 2):
                await app.feed(numbered(chat + 2, chat=chat, text="yes"))
            await soon(app.join())
            while len(app.parked) < 2:
                await asyncio.sleep(0.01)
            assert {type(one.error) for one in app.parked} == {HandlerTimeoutError}

    run(scenario())
    assert sorted(log) == ["app heard", "own heard"]


def test_an_error_after_the_answer_is_reported_as_the_handlers_own() -> None:
    app = App(attempts=3, backoff=0.0)
    calls: list[str] = []

    @app.text("ask")
    async def ask(event: MessageTextEvent) -> None:
        calls.append("asks")
        await event.wait("message:text")
        raise ValueError("after the answer")

    async def scenario() -> None:
        async with app:
            await app.feed(numbered(1, text="ask"))
            await app.feed(numbered(2, text="yes"))
            await soon(app.join())
            (parked,) = app.parked
            assert (str(parked.error), parked.handler, parked.attempts) == ("after the answer", ask, 1)

    run(scenario())
    assert calls == ["asks"]  # asking again would be no help


def test_the_app_ends_what_waits_when_it_stops() -> None:
    ended: list[str] = []

    async def scenario() -> None:
        app = App()

        @app.text("ask")
        async def ask(event: MessageTextEvent) -> None:
            try:
                await event.wait("message:text")
            except asyncio.CancelledError:
                ended.append("cancelled")
                raise

        async with app:
            await app.feed(numbered(1, text="ask"))
            await soon(app.join())

    run(scenario())
    assert ended == ["cancelled"]


def test_what_is_waited_for_is_subscribed_to() -> None:
    app = App()

    @app.text("ask")
    async def ask(event: MessageTextEvent) -> None:
        await event.wait("callback_query:data")

    async def scenario() -> None:
        kit = Kit(app)
        before = app.subscriptions()
        await kit.feed("message:text", text="ask")
        assert app.subscriptions() - before == {"callback_query"}

    run(scenario())


def test_a_query_that_there_is_not_and_an_event_that_nobody_delivered_are_errors() -> None:
    event: Any = decode(numbered(1))

    async def of_nobody() -> None:
        with pytest.raises(FlowError, match=r"wait\(\) is for events that an app has delivered"):
            await event.wait("message:text")

    async def misspelt() -> None:
        event.bot = Router()
        with pytest.raises(QueryError, match="did you mean 'message:text'"):
            await event.wait("message:txt")

    run(of_nobody())
    run(misspelt())


def test_a_command_goes_to_its_handler_while_another_handler_waits() -> None:
    log: list[str] = []
    app = asking(log)

    @app.on("message:text").command("cancel", name="cancel", priority=-2)
    async def cancel(event: MessageTextEvent) -> None:
        log.append("cancels")

    async def scenario() -> None:
        kit = Kit(app)
        await kit.feed("message:text", text="ask")
        assert (await kit.feed("message:text", text="/cancel")).names == ["cancel"]
        await kit.feed("message:text", text="yes")

    run(scenario())
    assert log == ["asks", "cancels", "heard yes", "done"]


@pytest.mark.parametrize(
    ("query", "guarded"), [("message:entities:bot_command", False), ("message:text", True)], ids=["query", "guard"]
)
def test_a_command_is_the_answer_where_it_is_asked_for(query: Any, guarded: bool) -> None:
    heard: list[str | None] = []
    app = App()

    @app.text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        wanted = guard(lambda answer: True, name="any") if guarded else None
        heard.append((await event.wait(query, guard=wanted)).msg.text)

    async def scenario() -> None:
        kit = Kit(app)
        await kit.feed("message:text", text="ask")
        await kit.feed("message:text", text="/done")

    run(scenario())
    assert heard == ["/done"]
