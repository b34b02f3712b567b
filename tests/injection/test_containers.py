"""A container of dishka as a source of values."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Any

import pytest
from dishka import (
    AsyncContainer,
    FromComponent,
    FromDishka,
    Provider,
    Scope,
    from_context,
    make_async_container,
    make_container,
    provide,
)

from tamis.errors import RegistrationError
from tamis.integrations.dishka import use_container
from tamis_telegram import App, Depends, Event, Next, Router, guard

from .helpers import Session, message, wrong


class Settings:
    word = "settings"


class Provided(Provider):
    event = from_context(Event, scope=Scope.REQUEST)

    def __init__(self, log: list[str]) -> None:
        super().__init__()
        self.log = log

    @provide(scope=Scope.APP)
    def settings(self) -> Settings:
        self.log.append("settings")
        return Settings()

    @provide(scope=Scope.REQUEST)
    async def session(self, settings: Settings, event: Event) -> AsyncIterator[Session]:
        self.log.append("opened")
        error = yield Session(f"{settings.word} {event.kind}")
        self.log.append(f"closed {error!r}")


class Plain(Provider):
    @provide(scope=Scope.REQUEST)
    def session(self) -> Iterator[Session]:
        yield Session("plain")


def dispatched(app: App, container: AsyncContainer | None = None) -> None:
    async def main() -> None:
        await app.dispatch(message())
        if container is not None:
            await container.close()

    asyncio.run(main())


def test_values_come_from_a_request_of_the_event_that_sees_the_exception() -> None:
    app, log = App(mode="all"), list[str]()
    container = make_async_container(Provided(log))
    use_container(app, container)

    def name(session: Session) -> str:
        return session.name

    @app.on("message")
    async def marked(event: Event, session: FromDishka[Session], settings: Settings) -> None:
        log.append(f"{session.name} {settings.word}")

    @app.on("message")
    async def unmarked(event: Event, session: Session, name: str = Depends(name)) -> None:
        log.append(name)
        raise ValueError("no")

    dispatched(app, container)
    assert log == [
        "settings", "opened", "settings message settings", "settings message", "closed ValueError('no')",
    ]  # fmt: skip


def test_a_container_that_is_not_async_and_components() -> None:
    app, log = App(), list[str]()
    container = make_container(Plain(), Plain(component="other"))
    use_container(app, container)

    @app.on("message")
    async def handler(event: Event, a: Session, b: Annotated[Session, FromComponent("other")]) -> None:
        log.append(f"{a.name} {b.name} {a is b}")

    dispatched(app)
    assert log == ["plain plain False"]


def test_what_the_tree_provides_comes_first_and_what_nobody_knows_is_reported() -> None:
    app, log = App(), list[Any]()
    use_container(app, make_async_container(Provided(log)))
    app.provide(Session)(lambda: Session("own"))

    @app.on("message")
    async def handler(event: Event, session: Session) -> None:
        log.append(session.name)

    dispatched(app)
    assert log == ["own"]

    @app.on("message")
    async def other(event: Event, number: FromDishka[int]) -> None: ...

    assert "parameter number: int is not provided here" in wrong(app)


def test_a_container_is_for_the_root_and_has_to_be_one() -> None:
    app, router = App(), Router()
    app.include(router)
    with pytest.raises(RegistrationError, match="takes a container of dishka"):
        use_container(app, object())  # type: ignore[arg-type]
    with pytest.raises(RegistrationError, match="for the router at the root"):
        use_container(router, make_container(Plain()))


def test_guards_middlewares_hooks_and_error_handlers_take_from_the_request_of_the_event() -> None:
    app, log = App(), list[str]()
    container = make_async_container(Provided(log))
    use_container(app, container)

    @guard
    async def asks(event: Event, session: FromDishka[Session]) -> bool:
        log.append(f"guard {session.name}")
        return True

    @app.outer
    async def around(event: Event, next: Next, session: Session) -> None:
        log.append("middleware")
        await next(event)

    @app.before_handler
    def hook(event: Event, session: Session) -> None:
        log.append("hook")

    @app.catch(ValueError)
    def wrong(error: ValueError, session: Session) -> None:
        log.append("error handler")

    @app.filter(asks)
    async def handler(event: Event) -> None:
        raise ValueError("no")

    dispatched(app, container)
    assert log[:2] == ["settings", "opened"]
    assert log[2:-1] == ["middleware", "guard settings message", "hook", "error handler"]
    assert log[-1].startswith("closed")


def test_a_plain_guard_cannot_wait_for_a_container() -> None:
    app = App()
    use_container(app, make_async_container(Provided([])))

    @guard(name="asks")
    def asks(event: Event, session: Session) -> bool:
        return True

    app.filter(asks)(lambda event: None)
    assert "guard asks -> Session of dishka, which is async; the guard is a plain function" in wrong(app)
