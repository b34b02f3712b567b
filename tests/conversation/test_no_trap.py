"""A conversation is no trap: commands pass, one word ends it, and a step that fails again and again ends it too."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tamis_onebot
import tamis_onebot.testing as onebot
from tamis import RegistrationError
from tamis.storage.sessions.memory import MemoryStore
from tamis.storage.sessions.sqlite import SqliteStore
from tamis_telegram import App, CallbackQueryDataEvent, Event, MessageTextEvent, Session
from tamis_telegram.testing import Kit, make

if TYPE_CHECKING:
    from pathlib import Path


def talk(app: App, *texts: str) -> list[str]:
    """What is said to each text; `!` stands for an error."""

    async def conversation() -> list[str]:
        kit, said = Kit(app, raises=False), []
        for text in texts:
            ran = await kit.feed("message:text", text=text)
            said.append(" ".join([*(str(call.params["text"]) for call in ran.calls), *("!" for _ in ran.errors)]))
        return said

    return asyncio.run(conversation())


def order(**options: Any) -> App:
    app = App()
    steps = app.on("message:text").command("order").steps(name="order", **options)

    @steps.got("count", "How many?", type=int, invalid="A number, please.")
    async def ordered(event: MessageTextEvent, count: int, session: Session) -> None:
        session.finish(f"{count} ordered")

    @app.on("message:text").command("start", "cancel")
    async def start(event: MessageTextEvent) -> None:
        await event.reply("started")

    return app


# --- commands ---


def test_commands_pass_and_the_question_still_waits() -> None:
    said = talk(order(), "/order", "/start", "/unknown", "many", "3", "/start")
    assert said == ["How many?", "started", "", "A number, please.", "3 ordered", "started"]


def test_a_command_is_an_answer_where_steps_say_so() -> None:
    assert talk(order(unless=None), "/order", "/start", "3") == ["How many?", "A number, please.", "3 ordered"]


def test_a_command_is_an_answer_where_a_step_asks_for_one() -> None:
    app = App()
    steps = app.text("go").steps()

    @steps.awaiting("message:entities:bot_command").receive("command", "Which command?")
    async def which(event: Event, session: Session) -> None:
        session.finish(f"you chose {event.msg.text}")

    @app.command("start")
    async def start(event: Event) -> None:
        await event.reply("started")

    assert talk(app, "go", "/start", "/start") == ["Which command?", "you chose /start", "started"]


def test_what_only_looks_like_a_command_is_an_answer() -> None:
    app = App()
    steps = app.text("go").steps()

    @steps.got("path", "Which path?")
    async def path(event: MessageTextEvent, path: str, session: Session) -> None:
        session.finish(path)

    async def main() -> list[Any]:
        kit = Kit(app)
        await kit.feed("message:text", text="go")
        ran = await kit.feed("message:text", text="/usr/bin", entities=[])  # the service marks what is a command
        return [call.params["text"] for call in ran.calls]

    assert asyncio.run(main()) == ["/usr/bin"]


def test_commands_pass_in_a_service_that_marks_none() -> None:
    app = tamis_onebot.App()
    steps = app.on("message.private").command("order").steps()
    seen: list[str] = []

    @steps.got("what", "What?")
    async def what(event: Any, what: str, session: Session) -> None:
        session.finish(what)

    @app.on("message.private").command("help")
    async def helped(event: Any) -> None:
        seen.append("help")

    async def main() -> list[Any]:
        kit = onebot.Kit(app)
        for text in ("/order", "/help", "/ no command"):
            await kit.feed("message.private", message=text)
        return [call.params["message"] for call in kit.calls]

    assert (asyncio.run(main()), seen) == (["What?", "/ no command"], ["help"])


# --- one word ends it ---


@pytest.mark.parametrize("cancel", ["stop", ("end", "stop")])
def test_one_word_ends_it(cancel: Any) -> None:
    app = order(cancel=cancel, cancelled="Never mind.")
    assert talk(app, "/order", "/stop", "3") == ["How many?", "Never mind.", ""]
    assert asyncio.run(app.sessions.count()) == 0


def test_the_word_also_ends_what_waits_for_something_else_than_a_text() -> None:
    app = App()
    steps = app.on("message:text").command("order").steps(cancel="cancel", cancelled="Never mind.", unless=None)

    @steps.awaiting("callback_query:data").receive("button", "Press one.")
    async def pressed(event: CallbackQueryDataEvent) -> None: ...

    assert talk(app, "/order", "/cancel") == ["Press one.", "Never mind."]
    assert app.subscriptions() == {"callback_query", "message"}
    assert asyncio.run(app.sessions.count()) == 0


def test_who_is_not_asked_ends_nothing() -> None:
    app = order(cancel="stop", cancelled="Never mind.")

    async def main() -> list[str]:
        kit = Kit(app)
        await kit.feed("message:text", text="/order")
        await kit.feed("message:text", text="/stop", from_={"id": 5, "is_bot": False, "first_name": "Bob"})
        await kit.feed("message:text", text="3")
        return [call.params["text"] for call in kit.calls]

    assert asyncio.run(main()) == ["How many?", "3 ordered"]


def test_a_word_in_a_spec_without_commands_or_that_nobody_can_send_is_refused() -> None:
    with pytest.raises(RegistrationError, match=r"command\('/stop'\): the prefix '/' is added; write 'stop'"):
        order(cancel="/stop")
    with pytest.raises(RegistrationError, match="failures=0: a number from 1 on, or None"):
        order(failures=0)
    with pytest.raises(RegistrationError, match="unless='command' is no guard"):
        order(unless="command")


# --- a step that fails ---


def failing(app: App, **options: Any) -> App:
    steps = app.text("go").steps(**options)

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str) -> None:
        if a == "bad":
            raise ConnectionError("no network")

    @steps.got("b", "B?")
    async def b(event: MessageTextEvent, b: str) -> None:
        if b == "bad":
            raise ConnectionError("no network")

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        await event.reply("other")

    return app


def test_a_step_that_fails_three_times_ends_the_conversation_with_a_message() -> None:
    over = "Something went wrong several times, so this conversation is over. !"
    assert talk(failing(App()), "go", "bad", "bad", "bad", "bad") == ["A?", "!", "!", over, "other"]


@pytest.mark.parametrize(("options", "said"), [
    ({"failures": 1, "failed": "Sorry."}, ["A?", "Sorry. !", "other"]),
    ({"failures": 1, "failed": None}, ["A?", "!", "other"]),
    ({"failures": None}, ["A?", "!", "!"]),
])  # fmt: skip
def test_how_often_and_what_is_said(options: dict[str, Any], said: list[str]) -> None:
    assert talk(failing(App(), **options), "go", "bad", "bad") == said


def test_a_step_that_works_begins_to_count_anew() -> None:
    said = talk(failing(App(), failures=2, failed="Sorry."), "go", "bad", "ok", "bad", "bad")
    assert said == ["A?", "!", "B?", "!", "Sorry. !"]


def test_what_an_error_handler_takes_counts_too() -> None:
    app = failing(App(), failures=2, failed="Sorry.")

    @app.catch(ConnectionError)
    async def caught(error: ConnectionError, event: MessageTextEvent) -> None:
        await event.reply("try again")

    assert talk(app, "go", "bad", "bad", "bad") == ["A?", "try again", "try again Sorry.", "other"]


def test_an_event_that_is_tried_again_counts_once() -> None:
    app = failing(App(attempts=3, backoff=lambda attempt: 0.0), failures=2)

    async def main() -> int:
        async with app:
            for number, text in enumerate(["go", "bad"], 1):
                event = make("message:text", text=text, update_id=number)
                event.bot = Client()
                await app.feed(event)
                await app.join()
            return await app.sessions.count()

    class Client:
        async def call(self, method: str, params: Any, /) -> None: ...

    assert asyncio.run(main()) == 1


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_what_failed_is_parked_where_a_person_can_look_at_it(kind: str, tmp_path: Path) -> None:
    store = MemoryStore() if kind == "memory" else SqliteStore(tmp_path / "s.db")
    app = failing(App(sessions=store), failures=1)

    async def main() -> None:
        kit = Kit(app, raises=False)
        for text in ("go", "bad"):
            await kit.feed("message:text", text=text)
        (parked,) = await store.parked()
        assert "step 'a' of handler" in parked.why
        assert "ConnectionError('no network')" in parked.why
        assert await store.count() == 0
        assert await store.unpark(parked.record.id)
        assert await store.count() == 1
        await store.close()

    asyncio.run(main())
