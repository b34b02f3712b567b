"""Protocols: what the parts of a tree know of the router they stand in, and a router of its conversations.

`tamis.routing.node.Node` fulfils `Place` and `Registrar`; `tamis.conversation.engine.Conversations` fulfils `Stage`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.events.event import Event
    from tamis.events.flow import Verdict
    from tamis.guards.guard import Guard
    from tamis.injection.available import Available
    from tamis.injection.signature import Parameters
    from tamis.queries.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, eq=False)  # eq=False: any object that can be called may be an error handler
class Catcher:
    """An error handler: for which errors, and the function."""

    types: tuple[type[BaseException], ...]
    function: Callable[..., Any]
    parameters: Parameters
    owner: str


class Place(Protocol):
    """The router that a handler or a middleware stands in."""

    vocabulary: ClassVar[Vocabulary]
    name: str
    verdict: Callable[[Any, Callable[..., Any]], Verdict] | None
    catchers: list[Catcher]

    @property
    def parent(self) -> Place | None:
        """The router that this one is included in."""
        ...

    @property
    def depends(self) -> tuple[Any, ...]: ...

    def flow_of_result(self, result: Any, function: Callable[..., Any], /) -> Verdict:
        """Says what a result means for the flow."""
        ...

    def remove(self, thing: Any, /) -> None: ...

    def take_out(self, thing: Any, /) -> None: ...

    def put_back(self, handler: Any, /) -> None: ...

    def recompile(self) -> None: ...


class Registrar(Place, Protocol):
    """A router that routes register in."""

    route_class: ClassVar[type[Any]]
    """Makes a route of the router's package: `(router, guards, options)`."""

    def add(self, handler: Any, /) -> Any: ...

    def add_router(self, router: Any, guards: tuple[Guard, ...], priority: int, /) -> None: ...

    def add_layer(
        self, function: Any, guards: tuple[Guard, ...], role: str, provides: Mapping[str, Any] | None, /
    ) -> None: ...


class Compiler(Protocol):
    """What compiles a tree, for handlers, which say how they are compiled. A leaf is a handler in a compiled tree."""

    @property
    def stage(self) -> Stage:
        """The conversations of the tree."""
        ...

    def fit(self, leaf: Any, parameters: Parameters, available: Available, /) -> None:
        """Works out what a leaf's function takes, and what that asks of the event."""
        ...


class Stage(Protocol):
    """The conversations of a tree, which look at events before handlers do.

    `tree` is a compiled tree and `run` an event on its way through it, which are made above this layer.
    """

    def use_plans(self, plans: list[Any], /) -> None:
        """Takes note of the handlers in steps that a new tree has."""
        ...

    def may_answer(self, event: Event, /) -> bool:
        """Whether something may wait for an event. It is asked for every event, and False is certain."""
        ...

    async def answer(self, tree: Any, event: Event, failures: list[Any], /) -> tuple[Any, ...] | None:
        """Goes on with what waits for an event; None: nothing does, so it is for the handlers."""
        ...

    def prepare(self, compiler: Any, leaf: Any, available: Available, /) -> None:
        """Compiles the steps of a handler: starting its leaf begins a session."""
        ...

    async def find_taker(self, event: Event, /) -> tuple[Any, str] | None:
        """The handler that would go on with an event, and where in it; nothing is changed."""
        ...

    def awaited(self, tree: Any, /) -> set[str]:
        """The kinds of events that a conversation of the tree can wait for, or waits for now."""
        ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...
