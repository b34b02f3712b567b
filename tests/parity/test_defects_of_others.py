"""Defects that were reproduced in the reference systems, and what happens here instead.

Those of the rows of the other files are tested there; what is about sessions and dependencies comes with them.
"""

import asyncio
import threading
from typing import Any

import pytest

from tamis.errors import QueryError
from tamis_telegram import Event, Next, Router, guard, match

from .helpers import PHOTO, TEXT, Log, calls_made_by, errors, message, run


def test_gq_06_a_text_link_is_no_url() -> None:
    link = message("see here", entities=[{"type": "text_link", "offset": 4, "length": 4, "url": "https://example.com"}])
    assert match("message:entities:text_link")(link)
    assert not match("message:entities:url")(link)


@pytest.mark.parametrize(
    ("queries", "event"),
    [
        (("message", "message:text"), PHOTO),
        (
            ("message:entities", "message:entities:url"),
            message("bold", entities=[{"type": "bold", "offset": 0, "length": 4}]),
        ),
    ],
    ids=["kind", "field"],
)
def test_gq_20_a_longer_query_takes_nothing_from_a_shorter_one_beside_it(queries: Any, event: Event) -> None:
    router, log = Router(), Log()
    router.on_any(*queries)(log.handler("any"))
    run(router, event)
    assert log == ["any"]


@pytest.mark.parametrize("query", ["poll_answer:option_ids:x", "poll:total_voter_count:x"])
def test_gq_32_an_error_never_ends_with_an_empty_list_of_what_is_allowed(query: Any) -> None:
    with pytest.raises(QueryError) as wrong:
        Router().on(query)
    lines = str(wrong.value).splitlines()
    assert lines[-1].strip()
    assert not lines[-1].rstrip(" .").endswith(":")


@pytest.mark.parametrize("query", ["constructor", "toString", "__class__", "message:__init__", "message:mro"])
def test_gq_38_names_that_every_object_has_are_wrong_queries_like_any_other(query: Any) -> None:
    with pytest.raises(QueryError, match="message"):
        Router().on(query)


def test_c_11_errors_go_to_the_handlers_of_the_failing_router_and_then_up() -> None:
    root, failing, other, log = Router(), Router(), Router(), Log()
    for router, word in ((other, "other"), (failing, "failing")):
        root.include(router)
        register_catch(router, word, log, KeyError)
    register_catch(root, "root", log, Exception)
    failing.on("message:text")(log.handler("key", KeyError("k")))
    failing.on("message:photo")(log.handler("value", ValueError("v")))
    run(root, TEXT, PHOTO)
    assert log == ["key", "failing caught KeyError", "value", "root caught ValueError"]


def register_catch(router: Any, word: str, log: Log, error: type[BaseException]) -> None:
    @router.catch(error)
    async def caught(error: BaseException, event: Event) -> None:
        log.append(f"{word} caught {type(error).__name__}")


def test_d_17_guards_do_not_hop_to_a_thread() -> None:
    router, log = Router(), Log()
    threads: set[int] = set()
    for _ in range(20):
        router.filter(guard(lambda event: threads.add(threading.get_ident())))(log.handler("no"))
    run(router, TEXT)
    assert threads == {threading.get_ident()}
    assert log == []


def test_ne_51_one_guard_s_error_does_not_undo_the_yes_of_another(caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()
    router.filter(log.guard("owner") | log.guard("broken", ValueError("no")))(log.handler("ran"))
    run(router, TEXT)
    assert log == ["owner?", "ran"]
    assert errors(caplog) == []


def test_ne_51_and_where_it_decides_it_is_told_and_not_taken_for_a_no(caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()
    router.filter(~log.guard("broken", ValueError("no")))(log.handler("never"))
    run(router, TEXT)
    assert log == ["broken?"]
    assert len(errors(caplog)) == 1


@pytest.mark.parametrize("size", [300])
def test_d_17_an_event_does_not_call_the_guards_of_handlers_that_cannot_match(size: int) -> None:
    """NoneBot asks each of its matchers: 0.1 to 0.2 ms for one that does not match."""
    router, log = Router(), Log()
    for number in range(size):
        router.on("message:photo").filter(log.guard("photo"))(log.handler("photo"))
        router.command(f"c{number}").filter(log.guard("command"))(log.handler("command"))
    asyncio.run(router.dispatch(TEXT))
    dispatching = router.dispatch(TEXT)
    assert calls_made_by(lambda: next(dispatching.__await__(), None)) < size / 2
    assert log == []


def test_am_05_two_routers_and_a_middleware_that_forgets_to_return() -> None:
    root, first, second, log = Router(), Router(), Router(), Log()
    root.include(first)
    root.include(second)

    @first.outer
    async def forgets(event: Event, next: Next) -> None:
        await next(event)

    second(log.handler("second"))
    run(root, TEXT)
    assert log == ["second"]
