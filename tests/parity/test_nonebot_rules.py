"""Rules, permissions, and what a matcher is (NE-50 to NE-52, NM-01, NM-02, NM-04, NM-05, NM-32).

Both are guards. A permission is one that is kept: it also holds for the next step of a session.
"""

import asyncio
import json
from pathlib import Path
from typing import Annotated, Any

import pytest

import tamis_onebot
from tamis.errors import QueryError, RegistrationError
from tamis.guards.guard import kept_part
from tamis_telegram import (
    Depends,
    Event,
    Flow,
    MessagePhotoEvent,
    MessageTextEvent,
    Router,
    User,
    from_user,
    guard,
    in_chat,
    kept,
    match,
    text,
)

from .helpers import GROUP, PHOTO, POST, TEXT, UNKNOWN, Log, button, errors, message, run


def asked(predicate: Any, event: Event) -> bool:
    return asyncio.run(predicate.ask(event))


def counted(word: str, log: Log, answer: Any, cost: int = 10) -> Any:
    """A guard that writes that it was asked."""

    def ask(event: Event) -> bool:
        log.append(word)
        if isinstance(answer, Exception):
            raise answer
        return bool(answer)

    return guard(ask, name=word, cost=cost)


# --- rules: all must hold ---


@pytest.mark.parametrize(
    ("answers", "whole", "order"),
    [
        ((True, True), True, ["cheap", "dear"]),
        ((True, False), False, ["cheap", "dear"]),
        ((False, True), False, ["cheap"]),
        ((False, False), False, ["cheap"]),
    ],
)
def test_ne_50_all_must_hold_and_they_are_asked_cheapest_first_until_one_says_no(
    answers: tuple[bool, bool], whole: bool, order: list[str]
) -> None:
    log = Log()
    cheap, dear = counted("cheap", log, answers[0], 5), counted("dear", log, answers[1], 50)
    assert asked(dear & cheap, TEXT) is whole
    assert log == order


def test_ne_50_no_guard_at_all_lets_every_event_pass() -> None:
    router, log = Router(), Log()
    router(log.handler("ran"))
    run(router, TEXT, UNKNOWN)
    assert log == ["ran", "ran"]


def test_ne_50_a_guard_for_a_narrower_event_says_no_and_so_does_what_it_depends_on() -> None:
    router, log = Router(mode="all"), Log()

    def photo(event: MessagePhotoEvent) -> int:
        return len(event.msg.photo)

    @guard
    def several(event: Event, count: Annotated[int, Depends(photo)]) -> bool:
        return count > 0

    router.filter(several)(log.handler("photo"))
    router.filter(~several)(log.handler("none"))
    run(router, TEXT, PHOTO)
    assert log == ["none", "photo"]


def test_ne_50_rules_can_be_joined_in_every_way() -> None:
    log = Log()
    yes, no = counted("yes", log, answer=True), counted("no", log, answer=False)
    assert [asked(predicate, TEXT) for predicate in (yes & ~no, no | yes, ~(yes & no), ~yes | no)] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(("word", "ran"), [(Flow.SKIP, ["other"]), (Flow.IGNORE, []), (Flow.STOP, [])])
@pytest.mark.parametrize("quick", [True, False])
def test_ne_50_skip_in_a_guard_is_a_no_and_other_words_drop_the_event(word: Any, ran: list[str], quick: bool) -> None:
    router, log = Router(), Log()

    def leaves(event: Event) -> bool:
        raise word

    async def leaves_later(event: Event, name: str = Depends(lambda: "")) -> bool:
        raise word

    router.filter(guard(leaves) if quick else guard(leaves_later))(log.handler("never"))
    router(log.handler("other"))
    run(router, TEXT)
    assert log == ran


# --- permissions: one is enough ---


@pytest.mark.parametrize("async_", [False, True])
def test_ne_51_one_is_enough_and_both_can_be_asked_for(async_: bool) -> None:
    async def later(event: Event, user: User) -> bool:
        return user.id == 2

    ann = guard(later, name="ann") if async_ else from_user(2)
    router, log = Router(mode="all"), Log()
    router.filter(ann | in_chat(-1))(log.handler("either"))
    router.filter(kept(ann) & in_chat(-5))(log.handler("both"))
    run(router, TEXT, message("hi", chat=GROUP), POST)
    assert log == ["either", "either", "both"]


def test_ne_52_from_some_users_and_in_some_chats() -> None:
    assert [from_user(2)(event) for event in (TEXT, POST, button("x"), UNKNOWN)] == [True, False, True, False]
    assert [in_chat(-5, -9)(event) for event in (TEXT, message("hi", chat=GROUP), POST)] == [False, True, True]
    assert not from_user(1, 3)(TEXT)


def test_ne_52_they_are_methods_of_routes_and_combine_with_what_else_is_asked() -> None:
    router, log = Router(mode="all"), Log()
    router.from_user(2).in_chat(-5, name="ann there")(log.handler("ann there"))
    router.filter(from_user(2) & text("hello"))(log.handler("hello of ann"))
    run(router, TEXT, message("hi", chat=GROUP))
    assert log == ["hello of ann", "ann there"]


def test_ne_52_onebot_has_them_too() -> None:
    group = {
        "time": 1, "self_id": 1, "post_type": "message", "message_type": "group", "sub_type": "normal", "message_id": 1,
        "group_id": 5, "user_id": 7, "anonymous": None, "message": [], "raw_message": "", "font": 0, "sender": {},
    }  # fmt: skip
    event = tamis_onebot.decode(json.dumps(group))
    assert tamis_onebot.from_user(7)(event)
    assert tamis_onebot.in_chat(5)(event)
    assert not tamis_onebot.in_chat(7)(event)


@pytest.mark.parametrize(
    ("ids", "told"),
    [((), "needs at least one id"), (([1, 2],), r"write from_user\(\*ids\)"), ((None,), "an id is an int or a str")],
)
def test_ne_52_what_is_no_id_is_refused(ids: Any, told: str) -> None:
    with pytest.raises(RegistrationError, match=told):
        from_user(*ids)


# --- what a matcher is ---


def test_nm_01_a_handler_is_the_function_and_what_was_said_of_it_and_no_run_changes_it() -> None:
    router, log = Router(), Log()

    @router.on("message", name="echo", priority=3)
    async def echo(event: Event, notes: Annotated[Log, Depends(Log)]) -> str:
        notes.append("written")
        log.append(str(notes))
        return "done"

    run(router, TEXT, TEXT)
    assert log == ["['written']", "['written']"]
    assert (echo.name, echo.priority) == ("echo", 3)
    assert asyncio.run(echo(TEXT, Log())) == "done"


def test_nm_02_kinds_and_the_levels_below_them_and_every_event() -> None:
    router, log = Router(mode="all"), Log()
    router.on("message")(log.handler("message"))
    router.on("message:text")(log.handler("text"))
    router.on("callback_query")(log.handler("button"))
    router(log.handler("every"))
    run(router, TEXT, button("x"), UNKNOWN)
    assert log == ["message", "text", "every", "button", "every", "every"]


def test_nm_02_a_kind_that_the_spec_does_not_have_is_an_error_that_names_the_nearest() -> None:
    with pytest.raises(QueryError, match="message"):
        Router().on("mesage:text")  # type: ignore[arg-type]


def test_nm_04_a_rule_is_a_guard_and_is_not_kept() -> None:
    handler = Router().on("message:text").filter(from_user(2))(lambda event: None)
    assert [guard.kept for guard in handler.guards] == [False, False]
    assert kept_part(handler.guards) is None


def test_nm_05_a_permission_is_a_guard_that_is_kept() -> None:
    router, log = Router(), Log()
    admins = kept(from_user(2))
    handler = router.command("ban").filter(admins & counted("asked", log, answer=True))(log.handler("ban"))
    rest = kept_part(handler.guards)
    assert (admins.kept, rest) == (True, admins)
    run(router, message("/ban"))
    assert log == ["asked", "ban"]


def test_nm_05_of_several_what_is_kept_stays() -> None:
    first, two, other = kept(from_user(2)), kept(match("message")), match("message:text")
    rest = kept_part([first & other, two])
    assert rest is not None
    assert rest.kept
    assert (rest(TEXT), rest(PHOTO), rest(POST)) == (True, True, False)
    assert kept(first & other)(PHOTO) is False  # all of it is kept
    assert kept_part([kept(from_user(2) & match("message:text")) & match("message:photo")])(TEXT)  # type: ignore[misc]
    assert kept_part([first | other, ~first]) is None
    assert kept_part([kept(first | other)]) is not None


def test_nm_05_what_is_kept_is_asked_as_before_and_takes_what_it_took() -> None:
    router, log = Router(), Log()

    @guard
    def ann(event: Event, user: User, name: str = Depends(lambda: "Ann")) -> bool:
        return user.first_name == name

    router.filter(kept(ann))(log.handler("ann"))
    run(router, TEXT, POST)
    assert log == ["ann"]
    with pytest.raises(
        RegistrationError, match=r"kept\(\) takes a guard, not 'message'; write kept\(match\('message'\)"
    ):
        kept("message")  # type: ignore[type-var]


def test_nm_32_a_handler_says_where_it_was_written_and_whose_it_is(caplog: pytest.LogCaptureFixture) -> None:
    router = Router()

    @router.on("message:text", description="Fails")
    async def fails(event: MessageTextEvent) -> None:
        raise ValueError("no")

    with router.registry.owner("shop"):
        owned = router.on("message:photo")(lambda event: None)
    path, _, line = fails.source.rpartition(":")
    assert path.endswith("test_nonebot_rules.py")
    assert Path(path).read_text(encoding="utf-8").splitlines()[int(line) - 1].strip().startswith("@router.on")
    assert fails.owner == __name__
    assert owned.owner == "shop"
    assert repr(fails) == f"<Handler {fails.name}: match('message:text')>"
    run(router, TEXT)
    [logged] = errors(caplog)
    assert fails.name in logged
