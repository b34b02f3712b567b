"""What middlewares provide, and what they may say."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import App, Event, Flow, Next, Router, decode, guard

TEXT = decode(
    json.dumps(
        {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "group", "title": "T"}}}
    )
)


class User: ...


@pytest.mark.parametrize("found", [User(), None])
def test_a_value_that_may_be_none_is_taken_as_one(found: User | None) -> None:
    app, seen = App(), list[Any]()

    @app.outer
    async def around(event: Event, next: Next[User | None]) -> None:
        await next(event, found)

    @app.on("message")
    async def handler(event: Event, user: User | None) -> None:
        seen.append(user)

    asyncio.run(app.dispatch(TEXT))
    assert seen == [found]


def test_a_value_that_may_be_none_is_not_taken_for_certain() -> None:
    app = App()

    @app.outer
    async def around(event: Event, next: Next[User | None]) -> None: ...

    @app.on("message")
    async def handler(event: Event, user: User) -> None: ...

    with pytest.raises(RegistrationError, match=r"not provided for every event.*user: User \| None"):
        app.check()


def test_two_values_of_one_type_cannot_be_told_apart() -> None:
    async def around(event: Event, next: Next[str, str]) -> None: ...

    with pytest.raises(RegistrationError, match=r"provides str twice.*by name"):
        App().outer(around)


@pytest.mark.parametrize("returned", [True, False])
def test_ignore_drops_the_event_whether_returned_or_raised(returned: bool) -> None:
    app, log = App(), list[str]()

    @app.after_event
    async def after(event: Event) -> None:
        log.append("after")

    @app.outer
    async def around(event: Event, next: Next) -> Any:
        if returned:
            return Flow.IGNORE
        raise Flow.IGNORE

    app.on("message")(lambda event: log.append("handler"))
    assert asyncio.run(app.dispatch(TEXT)) == ()
    assert log == []


def test_an_app_stands_at_the_root() -> None:
    with pytest.raises(RegistrationError, match="is an app, which stands at the root"):
        Router().include(App())


def test_a_guard_that_provides_a_yes_is_refused() -> None:
    with pytest.raises(RegistrationError, match="a yes or no is not passed on"):
        guard(lambda event: True, provides=bool)
