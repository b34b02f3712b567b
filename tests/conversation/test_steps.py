"""What users of steps see: questions, answers, ways to end a step, and mistakes at registration."""

import asyncio
from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Annotated, Any

import pytest
from msgspec import Struct

from tamis.errors import FlowError, RegistrationError
from tamis.storage.sessions import SessionKey
from tamis_telegram import App, Arg, Event, MessageTextEvent, PromptId, Session, Template, guard, match
from tamis_telegram.testing import Kit


class State(Struct):
    number: int = 0


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


def says(app: App, texts: Iterable[str]) -> list[str]:
    """What a bot answers to a user's texts."""

    async def conversation() -> list[str]:
        kit = Kit(app)
        for text in texts:
            await kit.feed("message:text", text=text)
        app.conversations_left = await app.sessions.count()  # type: ignore[attr-defined]
        return [str(call.params["text"]) for call in kit.calls]

    return asyncio.run(conversation())


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [(int, " 7 ", 7), (float, "1.5", 1.5), (bool, "true", True), (date, "2026-11-25", date(2026, 11, 25)),
     (Size, "large", Size.LARGE), (str.upper, "loud", "LOUD")],
)  # fmt: skip
def test_an_answer_is_made_into_its_type_also_when_it_was_stored_in_between(type_: Any, text: str, value: Any) -> None:
    app = App()
    steps = app.text("go").steps()
    got: list[Any] = []

    @steps.got("it", "It?", type=type_)
    async def it(event: MessageTextEvent, it: Any) -> None:
        got.append(it)

    @steps.got("more", "More?")
    async def more(event: MessageTextEvent, more: str, it: Annotated[Any, Arg()]) -> None:
        got.append(it)

    assert says(app, ["go", text, "yes"]) == ["It?", "More?"]
    assert got == [value, value]


def test_what_does_not_fit_is_asked_again_with_the_question_or_what_is_said_for_that() -> None:
    app = App()
    steps = app.text("go").steps()

    @steps.got("a", "A?", type=int)
    async def a(event: MessageTextEvent, a: int) -> None: ...

    @steps.got("b", "B?", type=int, invalid=Template("{a}, but not that."))
    async def b(event: MessageTextEvent, b: int, session: Session) -> None:
        session.finish(f"{session.get_arg('a')}{b}")

    assert says(app, ["go", "x", "1", "x", "2"]) == ["A?", "A?", "B?", "1, but not that.", "12"]


def test_braces_in_an_answer_mean_nothing() -> None:
    app = App()
    steps = app.text("go").steps()

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str, session: Session) -> None:
        session.finish(Template("{a}!"))

    assert says(app, ["go", "{session.__class__}"]) == ["A?", "{session.__class__}!"]


def test_a_template_with_an_unknown_name_says_which_there_are() -> None:
    app = App()
    steps = app.text("go").steps(State)

    @steps.got("a", Template("{colour}?"))
    async def a(event: MessageTextEvent, a: str) -> None: ...

    with pytest.raises(FlowError, match=r"Template\('\{colour\}\?'\) wants 'colour', and there is number"):
        says(app, ["go"])


def test_events_that_are_no_answers_go_to_their_handlers() -> None:
    app = App()
    steps = app.text("go").steps(unless=match("message:entities:bot_command"))
    seen: list[str] = []

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str, session: Session) -> None:
        session.finish(a)

    @app.on("message:text").command("help")
    async def helped(event: MessageTextEvent) -> None:
        seen.append(event.msg.text)

    assert says(app, ["go", "/help", "yes"]) == ["A?", "yes"]
    assert seen == ["/help"]


def test_a_state_is_stored_after_each_step_and_injected_by_its_type() -> None:
    app = App()
    steps = app.text("go").steps(State)

    @steps.handle
    async def first(event: MessageTextEvent, state: State) -> None:
        state.number += 1

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str, state: State, session: Session[State]) -> None:
        state.number += 1
        assert session.state is state
        session.finish(str(state.number))

    assert says(app, ["go", "x"]) == ["A?", "2"]
    assert app.conversations_left == 0  # type: ignore[attr-defined]


def test_a_new_session_takes_the_place_of_the_old_one_unless_they_are_parallel() -> None:
    for parallel, left in ((False, 1), (True, 2)):
        app = App()
        steps = app.text("go").steps(
            parallel=parallel, unless=match("message:text") & guard(lambda e: e.msg.text == "go")
        )

        @steps.got("a", "A?")
        async def a(event: MessageTextEvent, a: str) -> None: ...

        says(app, ["go", "go"])
        assert app.conversations_left == left  # type: ignore[attr-defined]


def test_the_id_of_a_question_is_there_for_later_steps() -> None:
    app = App()
    steps = app.text("go").steps()
    ids: list[Any] = []

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str, asked: Annotated[str | None, PromptId("a")]) -> None:
        ids.append(asked)

    async def conversation() -> None:
        kit = Kit(app)
        kit.answer("sendMessage", {"message_id": 44})
        await kit.feed("message:text", text="go")
        await kit.feed("message:text", text="x")

    asyncio.run(conversation())
    assert ids == ["44"]


def test_a_guard_with_a_name_can_be_what_the_next_answer_must_satisfy() -> None:
    app = App()
    steps = app.text("go").steps()
    polite = guard(lambda event: event.msg.text.endswith("please"))
    steps.kept(polite=polite)

    @steps.permission_updater
    def who(event: Event, session: Session) -> Any:
        return polite

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str, session: Session) -> None:
        session.finish(a)

    assert says(app, ["go", "one", "one, please"]) == ["A?", "one, please"]


def test_a_guard_without_a_name_cannot() -> None:
    app = App()
    steps = app.text("go").steps()

    @steps.permission_updater
    def who(event: Event, session: Session) -> Any:
        return guard(lambda event: True)

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str) -> None: ...

    with pytest.raises(FlowError, match="say kept"):
        says(app, ["go"])


def test_a_session_can_be_opened_to_others() -> None:
    app = App()
    steps = app.text("go").steps()

    @steps.permission_updater
    def anybody(event: MessageTextEvent, session: Session) -> SessionKey:
        return SessionKey(session.key.bot, session.key.chat)

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str, session: Session) -> None:
        session.finish(f"{event.msg.from_.first_name if event.msg.from_ else '?'}")

    async def conversation() -> list[str]:
        kit = Kit(app)
        await kit.feed("message:text", text="go")
        other = {"id": 99, "is_bot": False, "first_name": "Bob"}
        await kit.feed("message:text", text="x", from_=other)
        return [str(call.params["text"]) for call in kit.calls]

    assert asyncio.run(conversation()) == ["A?", "Bob"]


def test_mistakes_are_found_at_registration() -> None:
    class Needs(Struct):
        number: int

    app = App()
    with pytest.raises(RegistrationError, match="give its fields defaults"):
        app.text("go").steps(Needs)
    with pytest.raises(RegistrationError, match="per is 'user in chat', 'chat', 'user' or a function"):
        app.text("go").steps(per="users")  # type: ignore[call-overload]
    with pytest.raises(RegistrationError, match="outlives the event that begins it"):
        app.text("go").steps(temp=True)
    steps = app.text("go").steps(State)

    @steps.got("a", "A?")
    async def a(event: MessageTextEvent, a: str) -> None: ...

    with pytest.raises(RegistrationError, match=r"after got\(\) or receive\(\), write then\(\)"):

        @steps.handle
        async def too_late(event: MessageTextEvent) -> None: ...

    with pytest.raises(RegistrationError, match="takes the answer 'b', which is a int"):

        @steps.got("b", "B?", type=int)
        async def b(event: MessageTextEvent, value: bytes) -> None: ...  # type: ignore[arg-type]

    @steps.then
    async def c(
        event: Event, later: Annotated[str, Arg("d")], other: Session[Needs], none: Annotated[str, Arg()]
    ) -> None: ...

    @steps.got("d", "D?")
    async def d(event: MessageTextEvent, d: str) -> None: ...

    with pytest.raises(RegistrationError) as caught:
        app.check()
    said = str(caught.value)
    assert "parameter later: str: Arg('d') is not there whenever it runs; write `later: … | None`" in said
    assert "parameter none: str: there is no Arg('none') here; there is Arg('a'), Arg('d')" in said
    assert "Session[" in said
    assert "is of another session; this one has the state State" in said
