"""Conversations, and what a bot does with them: who ran, with what, in what order, and which calls were made."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import tamis_onebot.testing as onebot
from tamis.errors import RegistrationError
from tamis.events.flow import Flow
from tamis.guards.rules.command_syntax import Command  # noqa: TC001 - the app reads the annotation
from tamis_telegram import App, Event, MessageTextEvent, Next, Router, decode, guard, match
from tamis_telegram.testing import Feed, Kit, Ran, make


class Session:
    """Something that a middleware provides."""


def feed(router: Router, query: Any = "message:text", **fields: Any) -> Ran:
    return asyncio.run(Kit(router).feed(query, **fields))


# --- a conversation ---


def test_one_user_in_one_chat_with_increasing_ids() -> None:
    talk = Feed()
    first, press, second = talk.make("message:text"), talk.make("callback_query"), talk.make("message:photo")
    assert {event.chat.id for event in (first, press, second)} == {222}
    assert {event.from_.id for event in (first, press, second)} == {111}
    assert [event.update_id for event in (first, press, second)] == [1, 2, 3]
    assert (first.message.message_id, press.callback_query.id, second.message.message_id) == (1, "2", 3)
    assert talk.count == 3


def test_whose_conversation_it_is() -> None:
    talk = Feed(user=5, chat=6, me=7)
    event = talk.make("message:new_chat_members:me")
    assert (event.from_.id, event.chat.id, event.me, event.message.new_chat_members[0].id) == (5, 6, 7, 7)
    assert talk.make("inline_query").from_.id == 5
    assert talk.make("message", chat={"id": 8}).chat.id == 8
    assert decode(talk.make_raw("poll")).update_id == 4


def test_conversations_of_specs_whose_payload_is_the_root() -> None:
    talk = onebot.Feed(user=5, chat=6)
    group, private = talk.make("message.group"), talk.make("message.private")
    assert (group.payload.user_id, group.payload.group_id) == (5, 6)
    assert (private.payload.user_id, private.payload.message_id) == (5, 2)


# --- who ran ---


def test_who_ran_in_what_order_with_what() -> None:
    router = Router(mode="all")

    @router.outer
    async def session(event: Event, go_on: Next[Session]) -> None:
        await go_on(event, Session())

    @router.use
    async def count(event: Event, go_on: Next) -> None:
        await go_on(event)

    @router.after_event
    def done(event: Event) -> None: ...

    @router.command("start", name="start")
    async def start(event: MessageTextEvent, command: Command, opened: Session) -> str:
        return f"{command.args} {type(opened).__name__}"

    @router.on("message:photo")
    async def photo(event: Event) -> None: ...

    @router.on("message:text", name="echo")
    def echo(event: Event) -> int:
        return 5

    ran = feed(router, text="/start now")
    assert ran
    assert ran.handlers == (start, echo)
    assert ran.names == ["start", "echo"]
    assert [name.rpartition(".")[2] for name in ran.middlewares] == ["session", "count", "count"]
    assert [(step.role, step.name.rpartition(".")[2]) for step in ran.steps] == [
        ("outer", "session"),
        ("inner", "count"),
        ("handler", "start"),
        ("inner", "count"),
        ("handler", "echo"),
        ("after_event", "done"),
    ]
    assert ran.of(start).returned == "now Session"
    assert ran.of(start).event is ran.event
    assert ran.of(start).arguments.keys() == {"command", "opened"}
    assert ran.of(start).arguments["command"].name == "start"
    assert (ran.of(echo).returned, ran.of(echo).arguments) == (5, {})
    with pytest.raises(LookupError, match="called 2 times"):
        ran.of(count)
    with pytest.raises(LookupError, match=r"called 0 times; what was called: .*session"):
        ran.of(photo)


def test_nobody_ran() -> None:
    router = Router()
    router.on("message:photo")(lambda event: None)
    ran = feed(router)
    assert not ran
    assert (ran.handlers, ran.steps, ran.calls, ran.names) == ((), (), (), [])


def test_a_bot_is_the_same_before_and_after() -> None:
    """Recording changes nothing of the router that is looked on."""
    router, log = Router(), list[str]()

    @router.use
    async def around(event: Event, go_on: Next) -> None:
        log.append("around")
        await go_on(event)

    @router.on("message:text")
    async def text(event: Event) -> None:
        log.append("text")

    layers, function = list(router.layers), text.function
    kit = Kit(router)

    async def both() -> None:
        await kit.feed("message:text")
        await router.dispatch(make("message:text"))

    asyncio.run(both())
    assert log == ["around", "text"] * 2
    assert (router.layers, text.function) == (layers, function)
    assert len(kit.client.calls) == 0


def test_what_is_registered_or_removed_between_events_counts() -> None:
    router = Router(mode="all")
    first = router.on("message:text", name="first")(lambda event: None)
    kit = Kit(router)

    async def talk() -> list[list[str]]:
        seen = [(await kit.feed("message:text")).names]
        router.on("message:text", name="second", temp=True)(lambda event: None)
        seen += [(await kit.feed("message:text")).names for _ in range(2)]
        first.remove()
        return [*seen, (await kit.feed("message:text")).names]

    assert asyncio.run(talk()) == [["first"], ["first", "second"], ["first"], []]


def test_guards_middlewares_and_flow_work_as_in_the_bot() -> None:
    router = Router(mode="all")
    inner = Router(name="inner", guard=guard(lambda event: "yes" in (event.payload.text or "")))
    router.include(inner)

    @inner.on("message:text", name="within")
    async def within(event: Event) -> Any:
        return Flow.STOP

    @router.on("message:text", name="after")
    async def after(event: Event) -> None: ...

    assert feed(router, text="yes").names == ["within"]
    assert feed(router, text="no").names == ["after"]


def test_a_decoded_event_can_be_fed() -> None:
    router = Router()
    router.filter(match("poll"), name="polls")(lambda event: None)
    event = make("poll")
    ran = asyncio.run(Kit(router).feed_event(event))
    assert (ran.names, ran.event) == (["polls"], event)


def test_what_is_wrong_with_the_bot_is_said() -> None:
    router = Router()

    @router.on("message")
    async def wants(event: Event, database: Session) -> None: ...

    with pytest.raises(RegistrationError, match="database"):
        feed(router)


# --- errors ---


def failing() -> tuple[Router, Any]:
    router = Router()

    @router.on("message:text", name="fails")
    async def fails(event: Event) -> None:
        raise ValueError("five")

    return router, fails


def test_an_error_that_nobody_takes_is_raised() -> None:
    router, _ = failing()
    with pytest.raises(ValueError, match="five"):
        feed(router)


def test_or_it_is_in_the_result() -> None:
    router, fails = failing()
    ran = asyncio.run(Kit(router, raises=False).feed("message:text"))
    (error,) = ran.errors
    assert isinstance(error, ValueError)
    assert ran.of(fails).raised is error
    assert ran.names == ["fails"]
    assert repr(ran).startswith("<Ran ['fails'], steps=[<handler fails(event) raised ValueError('five')>]")


def test_an_error_that_is_taken_is_none() -> None:
    router, fails = failing()

    @router.catch(ValueError)
    async def wrong(error: ValueError) -> None: ...

    ran = feed(router)
    assert ran.errors == ()
    assert isinstance(ran.of(fails).raised, ValueError)


# --- calls ---


def replying() -> Router:
    router = Router()

    @router.on("message:text")
    async def echo(event: MessageTextEvent) -> Any:
        sent: Any = await event.reply(event.msg.text)
        return sent

    return router


def test_calls_are_recorded_and_not_sent() -> None:
    kit = Kit(replying())

    async def talk() -> tuple[Ran, Ran]:
        return await kit.feed("message:text", text="a"), await kit.feed("message:text", text="b")

    first, second = asyncio.run(talk())
    assert [(call.method, call.params) for call in first.calls] == [("sendMessage", {"chat_id": 222, "text": "a"})]
    assert [call.params["text"] for call in second.calls] == ["b"]
    assert kit.calls == (*first.calls, *second.calls)
    assert first.steps[0].returned is None


def test_a_test_says_what_calls_answer() -> None:
    kit = Kit(replying())

    async def late(params: Any) -> Any:
        return params["text"].upper()

    async def talk() -> list[Any]:
        answers: list[Any] = []
        for answer in (7, lambda params: params["chat_id"], late):
            kit.answer("sendMessage", answer)
            answers.append((await kit.feed("message:text", text="a")).steps[0].returned)
        kit.answer("sendMessage", ConnectionError("gone"))
        with pytest.raises(ConnectionError, match="gone"):
            await kit.feed("message:text")
        return answers

    assert asyncio.run(talk()) == [7, 222, "A"]
    assert len(kit.calls) == 4


def test_an_app_is_what_delivers() -> None:
    app = App(me=5, username="shop_bot")

    @app.command("start", name="start")
    async def start(event: Event) -> Any:
        return event.bot.username

    kit = Kit(app)

    async def talk() -> list[Ran]:
        return [await kit.feed("message:text", text=f"/start@{name}") for name in ("shop_bot", "other_bot")]

    ours, theirs = asyncio.run(talk())
    assert (ours.steps[0].returned, ours.event.me, theirs.names) == ("shop_bot", 5, [])
