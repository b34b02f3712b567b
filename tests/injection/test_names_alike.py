"""What a parameter is for is decided by what its annotation is, not by how its name is spelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import tamis_onebot  # noqa: TC001 - this annotation is to be evaluated
from tamis_telegram import App, Depends, Event, Router
from tamis_telegram.events import MessagePhotoEvent as PhotoEvent  # noqa: TC001 - this one too
from tamis_telegram.events import MessageTextEvent  # noqa: TC001

from .helpers import message, run, wrong

if TYPE_CHECKING:
    from tamis_telegram.events import MessageEvent, MessagePhotoEvent

    class CalendarEvent: ...

    class FastAPI: ...


def test_a_class_known_to_type_checkers_alone_is_no_event_because_its_name_ends_so() -> None:
    router = Router()

    @router.on("message")
    async def show(event: Event, entry: CalendarEvent) -> None: ...

    assert "parameter entry: CalendarEvent is not provided here" in wrong(router)


def test_a_dependency_of_such_a_class_is_refused_too() -> None:
    router = Router()

    def title(entry: CalendarEvent) -> str:
        return "x"

    @router.on("message")
    async def show(event: Event, title: str = Depends(title)) -> None: ...

    assert "parameter entry: CalendarEvent is not provided here" in wrong(router)


def test_an_event_known_to_type_checkers_alone_is_the_event_by_its_name_in_the_package() -> None:
    router = Router()
    seen: list[Any] = []

    def one_of(again: MessageTextEvent | MessagePhotoEvent) -> Any:
        return again

    @router.on("message")
    async def show(event: Event, again: MessageEvent, dependency: Any = Depends(one_of)) -> None:
        seen.append(again is event and dependency is event)

    run(router, message())
    assert seen == [True]


def test_a_class_of_ones_own_with_the_name_of_an_event_is_not_the_event() -> None:
    own = type("MessageTextEvent", (), {})
    router = Router()

    async def show(event: Event, entry: Any) -> None: ...

    show.__annotations__["entry"] = own
    router.on("message")(show)
    assert "parameter entry: MessageTextEvent is not provided here" in wrong(router)


def test_the_event_of_another_package_is_not_provided() -> None:
    router = Router()

    async def show(event: Event, other: tamis_onebot.Event) -> None: ...

    router.on("message")(show)
    assert "parameter other: Event is not provided here" in wrong(router)


def test_a_quoted_annotation_means_what_stands_in_the_quotes() -> None:
    router = Router()
    seen: list[Any] = []

    @router.on("message")
    async def show(event: Event, again: "MessageTextEvent", root: "Router") -> None:  # noqa: UP037 - quotes are tested
        seen.extend((again, root))

    event = message()
    run(router, event)
    assert seen == [event, router]


def test_an_event_that_is_taken_twice_must_be_what_both_annotations_say() -> None:
    router = Router()

    @router.on("message")
    async def photo(event: Event, again: PhotoEvent) -> None: ...

    @router.on("message")
    async def text(event: Event, again: MessageTextEvent) -> None:
        assert again is event

    assert run(router, message()) == [text.name]


@pytest.mark.parametrize("annotation", [int, dict[str, int], "FastAPI"])
def test_the_app_is_not_given_to_a_parameter_called_app_that_is_of_another_class(annotation: Any) -> None:
    app = App(watchdog=None)

    async def show(event: Event, app: Any) -> None: ...

    show.__annotations__["app"] = annotation
    app.on("message")(show)
    assert "parameter app: " in wrong(app)


@pytest.mark.parametrize("annotation", [Any, object, App, Router, "App", "Router | None"])
def test_the_app_is_given_by_name_where_the_annotation_allows_it(annotation: Any) -> None:
    app = App(watchdog=None)
    seen: list[Any] = []

    async def show(event: Event, app: Any) -> None:
        seen.append(app)

    show.__annotations__["app"] = annotation
    app.on("message")(show)
    run(app, message())
    assert seen == [app]
