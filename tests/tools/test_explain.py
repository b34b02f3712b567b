"""`tamis explain`, and the trace behind it: why did my handler not run? Each reason, as text and as JSON."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import pytest

from tamis.injection import Depends
from tamis_telegram import Event, Flow, MessageTextEvent, Next, Router, command, decode, guard

from .running import HERE, message, pressed

if TYPE_CHECKING:
    from tamis.dispatch.explain.trace import Trace

    from .running import Folder

TEXT = message("hello")


class Session: ...


def balance(event: Event) -> int:
    raise AssertionError("explain makes no dependency")


def explained(router: Router, event: dict[str, Any] = TEXT) -> Trace:
    return asyncio.run(router.explain(decode(json.dumps(event))))


def says(router: Router, name: str, event: dict[str, Any] = TEXT) -> str:
    """What the trace says of a handler: the same in its text and in its JSON."""
    trace = explained(router, event)
    said = trace.why(name)
    (step,) = [one for one in json.loads(trace.json())["steps"] if name in {one["id"], one["name"]}]
    assert said == ": ".join(filter(None, (step["said"], step["why"])))
    (line,) = [
        line for line in str(trace).splitlines() if line.strip()[2:].removeprefix("router ").startswith(f"{name} -")
    ]
    assert f"{name} - {said}" in line.replace("entered", "runs")
    return said


def put(router: Any, name: str, **options: Any) -> Any:
    @router.options(name=name, **options)
    def handler(event: Event) -> None:
        raise AssertionError("explain runs no handler")

    return handler


# --- the reasons ---


def test_it_runs() -> None:
    router = Router()
    put(router.on("message:text"), "mine")
    assert says(router, "mine") == "runs"
    assert explained(router).runs == ("mine",)


def test_the_event_is_of_another_kind() -> None:
    router = Router()
    put(router.on("callback_query"), "mine")
    assert says(router, "mine") == "no: match('callback_query') is false for all events of kind 'message'"


def test_a_field_is_missing() -> None:
    router = Router()
    put(router.on("message:photo"), "mine")
    assert says(router, "mine") == "no: match('message:photo') is false"


@pytest.mark.parametrize(
    ("route", "why"),
    [
        (lambda router: router.text("goodbye"), "text('goodbye') is false"),
        (lambda router: router.text(regex="^good"), "text(regex='^good') is false"),
        (lambda router: router.command("start"), "command('start') is false"),
        (lambda router: router.chat_type("channel"), "chat_type('channel') is false"),
        (lambda router: router.drop("message:text"), "~match('message:text') is false"),
        (
            lambda router: router.filter(command("a") | guard(lambda event: False, name="late")),
            "(command('a') | late) is false",
        ),
    ],
)
def test_a_rule_says_no(route: Any, why: str) -> None:
    router = Router()
    put(route(router), "mine")
    assert says(router, "mine") == f"no: {why}"


def test_a_guard_says_no() -> None:
    async def is_admin(event: Event) -> bool:
        return False

    router = Router()
    put(router.filter(guard(is_admin, name="is_admin")), "mine")
    assert says(router, "mine") == "no: is_admin is false"


def test_it_is_switched_off() -> None:
    router = Router()
    put(router.on("message"), "mine", enabled=False)
    assert says(router, "mine") == "no: it is switched off"


def test_it_expired() -> None:
    router = Router()
    put(router.on("message"), "mine", expires=datetime(2020, 1, 1, tzinfo=UTC))
    assert says(router, "mine") == "no: it expired at 2020-01-01 00:00:00+00:00"
    assert len(router.handlers) == 1  # looking at it removes nothing


def test_its_annotation_wants_another_event() -> None:
    router = Router()

    @router.on("message", name="mine")
    def handler(event: MessageTextEvent) -> None: ...

    no = says(router, "mine", message(caption="hello"))
    assert no == "no: it is annotated for event type 'message.text', which this event is not"


def test_another_handler_ran() -> None:
    router = Router()
    put(router.on("message:text"), "first")
    put(router.on("message"), "mine")
    assert says(router, "mine") == "not reached: first ran"


def test_another_handler_stopped_the_event() -> None:
    router, inner = Router(mode="all"), Router(mode="all", name="inner")
    router.include(inner)
    put(inner, "first", stop=True)
    put(router, "mine")
    assert says(router, "mine") == "not reached: first ran and stopped the event"


def test_an_earlier_priority_stopped_the_event() -> None:
    router = Router(mode="parallel")
    put(router, "first", stop=True)
    put(router, "beside")
    put(router, "mine", priority=1)
    assert says(router, "beside") == "runs"
    assert says(router, "mine") == "not reached: an earlier priority stopped the event"


def test_a_guard_failed() -> None:
    @guard
    def broken(event: Event) -> bool:
        return 1 // 0 > 0

    router = Router()

    @router.catch()
    def wrong(error: Exception) -> None:
        raise AssertionError("explain runs no error handler")

    put(router.filter(broken), "mine")
    put(router, "next")
    assert says(router, "mine").endswith("broken failed: ZeroDivisionError('integer division or modulo by zero')")
    assert says(router, "mine").startswith("error: ")
    assert says(router, "next") == "runs"


def test_a_guard_dropped_the_event() -> None:
    @guard
    def dropping(event: Event) -> bool:
        raise Flow.IGNORE

    router, inner = Router(), Router(name="inner")
    router.include(inner)
    put(inner.filter(dropping), "mine")
    put(router, "next")
    assert says(router, "mine") == "no: a guard before it dropped the event"
    assert says(router, "next") == "not reached: inner dropped the event"


@pytest.mark.parametrize("at", ["its own", "where it is included"])
def test_a_router_around_it_says_no(at: str) -> None:
    never = guard(lambda event: False, name="never")
    router, inner, innermost = (
        Router(),
        Router(name="inner", guard=never if at == "its own" else None),
        Router(name="in"),
    )
    (router if at == "its own" else router.filter(never)).include(inner)
    inner.include(innermost)
    put(innermost, "mine")
    put(router, "next")
    assert says(router, "inner") == "no: never is false"
    assert says(router, "mine") == "not reached: router inner: never is false"
    assert says(router, "next") == "runs"


def test_a_router_around_it_fails_or_drops_the_event() -> None:
    @guard
    def broken(event: Event) -> bool:
        raise ValueError("no")

    @guard
    def dropping(event: Event) -> bool:
        raise Flow.IGNORE

    router = Router()
    for name, condition in (("failing", broken), ("dropping", dropping)):
        inner = Router(name=name, guard=condition)
        put(inner, f"in {name}")
        router.include(inner)
    put(router, "next")
    assert says(router, "failing").endswith("broken failed: ValueError('no')")
    assert says(router, "in failing").startswith("not reached: router failing: ")
    assert says(router, "in dropping") == "not reached: router dropping: a guard before it dropped the event"
    assert says(router, "next") == "not reached: dropping dropped the event"


def test_all_that_is_in_a_router_that_is_not_reached_is_named() -> None:
    router, inner, innermost = Router(), Router(name="inner"), Router(name="innermost")
    put(router, "first")
    router.include(inner)
    inner.include(innermost)
    put(innermost, "mine")
    assert says(router, "inner") == says(router, "innermost") == says(router, "mine") == "not reached: first ran"


def test_a_guard_wants_what_only_a_middleware_has() -> None:
    router = Router()

    @router.outer
    async def session(event: Event, next: Next[Session]) -> None:
        raise AssertionError("explain runs no middleware")

    @guard(name="paid")
    def paid(event: Event, session: Session) -> bool:
        raise AssertionError("it has no session to ask")

    put(router.filter(paid), "mine")
    put(router, "next")
    said = says(router, "mine")
    assert said == "unknown: paid cannot be asked: session: Session comes from a middleware, and none runs here"
    assert says(router, "next") == "runs"


def test_what_stands_around_a_handler_is_named() -> None:
    router = Router(name="root")

    @router.outer
    async def outer(event: Event, next: Next) -> None: ...

    @router.on("message").use
    async def inner(event: Event, next: Next) -> None: ...

    @router.on("callback_query").use
    async def elsewhere(event: Event, next: Next) -> None: ...

    @router.options(name="mine")
    def handler(event: Event, amount: Annotated[int, Depends(balance)]) -> None: ...

    assert says(router, "root").startswith("runs: inside of middleware ")
    assert "outer" in says(router, "root")
    said = says(router, "mine")
    inner_name = "test_what_stands_around_a_handler_is_named.<locals>.inner"
    assert said == f"runs: inside of middleware {inner_name}, unless dependency balance says no"


def test_handlers_of_one_name_are_told_apart_by_their_ids() -> None:
    router = Router()
    put(router.on("callback_query"), "mine")
    put(router.on("message"), "mine")
    trace = explained(router)
    assert trace.why("mine").startswith("no: ")
    assert trace.why("mine#2") == "runs"
    assert "  + mine#2 - runs" in str(trace)
    with pytest.raises(KeyError, match="no handler or router is named 'yours'"):
        trace.why("yours")


def test_explaining_changes_nothing_and_agrees_with_the_run() -> None:
    router = Router(mode="all")
    ran: list[str] = []
    for name, options in {"once": {"temp": True}, "off": {"enabled": False}, "last": {}}.items():
        router.options(name=name, **options)(lambda event, name=name: ran.append(name))
    for _ in range(2):
        assert explained(router).runs == ("once", "last")
    assert ran == []
    asyncio.run(router.dispatch(decode(json.dumps(TEXT))))
    assert ran == ["once", "last"]
    assert explained(router).runs == ("last",)


def test_hostile_names_break_no_line_of_a_trace() -> None:
    router = Router(name="a\nb\x1b[2J")
    put(router.filter(guard(lambda event: False, name="c\nd")), "e\nf\u202e")
    _, root, handler = str(explained(router)).splitlines()
    assert root == r"  + router a\nb\x1b[2J - entered"
    assert handler.startswith(r"    - e\nf\u202e - no: c\nd is false  (")


# --- the command ---

EVENTS = [message("hello", chat="supergroup", user=1), "", message("/start"), pressed("ok"), "[]"]


def test_one_event_is_explained(folder: Folder) -> None:
    folder.events(*EVENTS)
    said = folder.good("explain", "shop:app", "events.jsonl", "--number", "1")
    assert said == (HERE / "golden" / "explain.txt").read_text(encoding="utf-8")


def test_all_events_are_explained_and_what_is_none_is_named(folder: Folder) -> None:
    folder.events(*EVENTS)
    result = folder.run("explain", "shop:app", "events.jsonl")
    assert result.exit_code == 1
    starts = [part.splitlines()[0] for part in result.stdout.split("\n\n")]
    assert starts[:3] == [
        "line 1: event of kind 'message'",
        "line 3: event of kind 'message'",
        "line 4: event of kind 'callback_query'",
    ]
    assert starts[3].startswith("line 5: this is no event: it is a JSON array")


def test_one_handler_is_explained_for_all_events(folder: Folder) -> None:
    folder.events(*EVENTS[:4])
    assert folder.good("explain", "shop:app", "events.jsonl", "--handler", "ban").splitlines() == [
        "line 1: event of kind 'message': ban - no: command('ban') is false",
        "line 3: event of kind 'message': ban - not reached: start ran",
        "line 4: event of kind 'callback_query': ban - not reached: router admin: match('message:chat:supergroup') is "
        "false for all events of kind 'callback_query'",
    ]


def test_traces_are_json_for_machines(folder: Folder) -> None:
    folder.events(*EVENTS)
    result = folder.run("explain", "shop:app", "events.jsonl", "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert [one["line"] for one in found] == [1, 3, 4, 5]
    assert found[3].keys() == {"line", "wrong"}
    steps = {step["name"]: step for step in found[0]["steps"]}
    assert steps["audit"] == {
        "depth": 2, "what": "handler", "name": "audit", "id": "audit", "said": "runs",
        "why": "inside of middleware timing, hook log", "source": f"{folder.path / 'shop.py'}:48",
    }  # fmt: skip
    only = json.loads(folder.good("explain", "shop:app", "events.jsonl", "-n", "4", "--handler", "ban", "--json"))
    assert [step["name"] for step in only[0]["steps"]] == ["ban"]


def test_what_did_not_fit_the_spec_is_named(folder: Folder) -> None:
    folder.events(message("hello", edit_date="yesterday"))
    assert "\n  left out: message.edit_date" in folder.good("explain", "shop:app", "events.jsonl")


def test_a_file_without_events_says_so(folder: Folder) -> None:
    folder.events("", "")
    assert folder.good("explain", "shop:app", "events.jsonl") == "events.jsonl holds no events\n"
    assert folder.good("explain", "shop:app", "-", "--json", stdin="") == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (["none.jsonl"], "none.jsonl cannot be read: No such file or directory\n"),
        (["."], ". cannot be read: Is a directory\n"),
        (["events.jsonl", "-n", "2"], "there is no event on line 2 of events.jsonl; the last is on 5\n"),
        (
            ["events.jsonl", "--handler", "strat"],
            "no handler or router is named 'strat'\ndid you mean 'start'? there are:",
        ),
        (["events.jsonl", "--header", "X"], "--header 'X' has no colon; write --header 'NAME: VALUE'\n"),
    ],
)
def test_what_cannot_be_explained_is_refused(folder: Folder, arguments: list[str], wrong: str) -> None:
    folder.events(*EVENTS)
    assert folder.refused("explain", "shop:app", *arguments).startswith(wrong)
