"""Routers: what is registered runs in order, once, and what cannot work is refused when it is registered."""

from __future__ import annotations

import asyncio
import functools
import json
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import Handler, Router, decode, guard, match

if TYPE_CHECKING:
    from collections.abc import Callable

USER = {"id": 2, "is_bot": False, "first_name": "A"}
CHAT = {"id": 1, "type": "private", "first_name": "A"}


def event(**fields: Any) -> Any:
    message = {"message_id": 1, "date": 1, "chat": CHAT, "from": USER, **fields}
    return decode(json.dumps({"update_id": 1, "message": message}))


TEXT = event(text="hello")
CAPTION = event(caption="hello")
LOCATION = event(location={"latitude": 1.0, "longitude": 1.0})


def dispatch(router: Router, of: Any = TEXT) -> Any:
    return asyncio.run(router.dispatch(of))


def writer(log: list[str], name: str) -> Callable[[Any], Any]:
    async def handler(_: Any) -> None:
        log.append(name)

    return handler


def test_the_first_handler_that_accepts_runs_and_no_other() -> None:
    router, log = Router(), list[str]()
    router.on("message:photo")(writer(log, "photo"))
    second = router.on("message:text")(writer(log, "text"))
    router.on("message")(writer(log, "message"))
    assert dispatch(router) == (second,)
    assert log == ["text"]


def test_the_order_is_that_of_registration() -> None:
    router, log = Router(), list[str]()
    texts = router.on("message:text")  # made first, used last
    router.on("message")(writer(log, "message"))
    texts(writer(log, "text"))
    dispatch(router)
    assert log == ["message"]


def test_nothing_happens_when_nothing_accepts() -> None:
    router, log = Router(), list[str]()
    router.on("message:photo")(writer(log, "photo"))
    assert dispatch(router) == ()
    assert dispatch(Router()) == ()
    assert log == []


def test_the_catch_all_gets_events_of_unknown_kinds() -> None:
    router, log = Router(), list[str]()
    router.on("message")(writer(log, "message"))
    router.on("*")(writer(log, "all"))
    dispatch(router, decode('{"update_id": 1, "brand_new": {"x": 1}}'))
    dispatch(router)
    assert log == ["all", "message"]


def test_a_router_itself_is_a_route_without_conditions() -> None:
    router, log = Router(), list[str]()
    router(writer(log, "all"))
    dispatch(router, decode('{"update_id": 1}'))
    assert log == ["all"]


def test_on_any_filter_and_drop() -> None:
    router, log = Router(), list[str]()
    either = router.on_any("message:text", "message:caption")
    loud = guard(lambda of: (of.msg.text or "").isupper())
    either.filter(loud)(writer(log, "loud"))
    either.drop("message:caption")(writer(log, "quiet text"))
    either.drop(loud)(writer(log, "caption"))
    router.drop("message:location")(writer(log, "other"))
    for one in (event(text="HELLO"), TEXT, CAPTION, LOCATION, event(contact={"phone_number": "1", "first_name": "A"})):
        dispatch(router, one)
    assert log == ["loud", "quiet text", "caption", "other"]


def test_chaining_leaves_the_route_it_starts_from_as_it_was() -> None:
    router = Router()
    messages = router.on("message")
    messages.on("message:text")
    messages.filter(match("message:text"))
    assert messages(lambda _: None).accepts(LOCATION)


def test_routers_do_not_share_handlers() -> None:
    one, two = Router(), Router()
    one.on("message")(lambda _: None)
    assert len(one.handlers) == 1
    assert two.handlers == []


def test_handlers_stay_callable_and_say_what_they_are() -> None:
    router = Router()

    @router.on("message:text").filter(match("message:chat:private"))
    async def echo(of: Any, times: int = 1) -> str:
        """Says it again."""
        return str(of.msg.text) * times

    assert isinstance(echo, Handler)
    assert asyncio.run(echo(TEXT, times=2)) == "hellohello"
    assert echo.__name__ == "echo"
    assert echo.__doc__ == "Says it again."
    assert echo.name.endswith("echo")
    assert repr(echo) == f"<Handler {echo.name}: match('message:text') & match('message:chat:private')>"
    assert [one.text for one in echo.guards] == ["match('message:text')", "match('message:chat:private')"]


def test_a_handler_can_be_registered_twice() -> None:
    router, log = Router(), list[str]()

    @router.on("message:text")
    @router.on("message:caption")
    def handler(of: Any) -> None:
        log.append(of.msg.text or of.msg.caption)

    assert len(router.handlers) == 2
    dispatch(router)
    dispatch(router, CAPTION)
    dispatch(router, LOCATION)
    assert log == ["hello", "hello"]
    handler(TEXT)
    assert len(log) == 3


def test_attributes_of_the_function_do_not_disturb_the_handler() -> None:
    def function(_: Any) -> None: ...

    function.guards = "mine"  # type: ignore[attr-defined]
    function.name = "mine"  # type: ignore[attr-defined]
    function.tag = "mine"  # type: ignore[attr-defined]
    handler = Router().on("message:text")(function)
    assert handler.accepts(TEXT)
    assert not handler.accepts(CAPTION)
    assert handler.name.endswith("function")
    assert handler.tag == "mine"  # type: ignore[attr-defined]


class Counter:
    def __init__(self) -> None:
        self.count = 0

    def method(self, _: Any) -> None:
        self.count += 1

    async def __call__(self, _: Any) -> None:
        self.count += 1


def test_anything_that_takes_the_event_can_be_a_handler() -> None:
    counter = Counter()
    log: list[str] = []
    for handler in (
        counter,
        counter.method,
        functools.partial(lambda number, of: counter.method(of), 5),
        lambda of, *_: counter.method(of),
        log.append,
    ):
        router = Router()
        router.on("message:text")(handler)
        dispatch(router)
    assert counter.count == 4
    assert log == [TEXT]


@pytest.mark.parametrize(
    "handler",
    [lambda: None, lambda *, event: None, lambda event, two, /: None],
    ids=["nothing", "keyword", "positional"],
)
def test_a_handler_that_cannot_be_called_with_the_event_is_refused(handler: Any) -> None:
    router = Router()
    with pytest.raises(RegistrationError, match=r"cannot be called with the event|is positional-only"):
        router.on("message")(handler)
    assert router.handlers == []


@pytest.mark.parametrize("handler", [None, "echo", 5])
def test_what_is_no_function_is_refused(handler: Any) -> None:
    with pytest.raises(RegistrationError, match="a handler is a function that takes the event"):
        Router().on("message")(handler)


@pytest.mark.parametrize("method", ["filter", "drop"])
@pytest.mark.parametrize("wrong", [lambda _: True, None, 5])
def test_what_is_no_guard_is_refused(method: str, wrong: Any) -> None:
    with pytest.raises(RegistrationError, match=rf"{method}\(\) takes a guard, not .*; write guard\(function\)"):
        getattr(Router(), method)(wrong)


def test_a_query_given_to_filter_is_told_how_to_write_it() -> None:
    with pytest.raises(RegistrationError, match=r"write filter\(match\('message:text'\)\)"):
        Router().filter("message:text")  # type: ignore[arg-type]


@pytest.mark.parametrize("handler", [lambda one, two: None, Counter.method], ids=["two", "unbound"])
def test_a_parameter_that_nothing_provides_is_found_before_any_event(handler: Any) -> None:
    router = Router()
    router.on("message")(handler)
    with pytest.raises(
        RegistrationError, match=r"(two has no annotation, and nothing of that name|_: Any is not) provided"
    ):
        router.check()


def test_errors_of_handlers_and_guards_are_logged_with_who_and_which_event(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Any) -> bool:
        raise ZeroDivisionError

    router = Router()
    router.on("message:caption")(broken)
    router.on("message:text").filter(guard(broken))(lambda _: None)
    assert [handler.name for handler in dispatch(router, CAPTION)] == [router.handlers[0].name]
    assert dispatch(router, TEXT) == ()  # its guard failed, so its body was not started
    assert dispatch(router, LOCATION) == ()
    logged = [record.getMessage() for record in caplog.records]
    assert logged == [
        f"event 1 ('message'): handler {handler.name} failed: ZeroDivisionError()" for handler in router.handlers
    ]


def test_guards_after_one_that_said_no_are_not_asked() -> None:
    def broken(_: Any) -> bool:
        raise ZeroDivisionError

    router = Router()
    router.on("message:photo").filter(guard(broken))(lambda _: None)
    assert dispatch(router) == ()
