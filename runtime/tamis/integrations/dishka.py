"""A `dishka` container as a source of values: `pip install tamis[dishka]`.

Each event has a request container of its own, made when something is first wanted from it and closed when the event
ends, with the exception of the handler.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from dishka import AsyncContainer, Container
from dishka.entities.component import DEFAULT_COMPONENT

from tamis.errors import RegistrationError
from tamis.events.event import Event
from tamis.injection.depends import Dependency

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tamis.injection.signature import Parameter


class Root(Protocol):
    """An app, or the router at the root: what packages have derives from `Router` at run time alone."""

    name: str

    def check(self) -> None: ...


class _Node(Protocol):
    """What a router has beside that, and type checkers do not see."""

    name: str
    parent: Root | None
    container: Callable[[Parameter], Dependency | None] | None

    def recompile(self) -> None: ...


def use_container(app: Root, container: AsyncContainer | Container) -> None:
    """Takes from a container what a parameter marks with `FromDishka`, and what nothing else here provides.

    What the tree itself provides comes first. The event is in the context of the request container: a provider takes
    it after `from_context(Event, scope=Scope.REQUEST)`. The container is the caller's to close.

    >>> use_container(app, make_async_container(Provided()))
    >>> @app.on("message")
    ... async def save(event: MessageEvent, db: FromDishka[Session]) -> None: ...
    """
    if not isinstance(cast("Any", container), (AsyncContainer, Container)):
        raise RegistrationError(f"use_container() takes a container of dishka, not {container!r}")
    node = cast("_Node", app)
    if node.parent is not None:
        raise RegistrationError(
            f"{node.name} is included in {node.parent.name}; the container is for the router at the root"
        )
    node.container = _Source(container).dependency
    node.recompile()


class _Source:
    """Dependencies whose values come from a container."""

    def __init__(self, container: AsyncContainer | Container) -> None:
        self._container = container
        self._provided = frozenset(_types_of(container))
        self._request = _request_scope(container)
        self._dependencies: dict[Any, Dependency] = {}

    def dependency(self, parameter: Parameter) -> Dependency | None:
        """Where a parameter's value comes from; None where the container does not know its type."""
        marks = [mark.component for mark in parameter.marks if type(mark).__module__.startswith("dishka.")]
        component = marks[-1] if marks else DEFAULT_COMPONENT
        wanted = (parameter.annotation, component)
        if wanted not in self._provided:
            return None
        if wanted not in self._dependencies:
            self._dependencies[wanted] = Dependency(_getter(parameter.annotation, component, self._request))
        return self._dependencies[wanted]


def _types_of(container: Any) -> list[tuple[Any, str]]:
    """The types that a container and those inside it can make, with their components."""
    registry = container.registry
    found: list[tuple[Any, str]] = []
    while registry is not None:
        found += [(key.type_hint, key.component) for key in registry.factories]
        registry = registry.child_registry
    return found


def _request_scope(container: AsyncContainer | Container) -> Callable[..., AsyncIterator[Any]]:
    async def request(event: Event) -> AsyncIterator[Any]:
        import asyncio

        context = {kind: event for kind in type(event).__mro__ if issubclass(kind, Event)}
        if isinstance(container, AsyncContainer):
            async with container(context=context, lock_factory=asyncio.Lock) as opened:
                yield opened
        else:
            with container(context=context) as plain:
                yield plain

    request.__annotations__["event"] = Event
    request.__qualname__ = "a request of dishka"
    return request


def _getter(wanted: Any, component: str, request: Callable[..., Any]) -> Callable[..., Any]:
    async def get(request: Any) -> Any:
        if isinstance(request, AsyncContainer):
            return await request.get(wanted, component=component)
        return request.get(wanted, component=component)

    get.__defaults__ = (Dependency(request),)
    get.__qualname__ = f"{getattr(wanted, '__qualname__', wanted)} of dishka"
    return get
