"""Nodes of a tree of handlers, as data and registration. `tamis.router.Router` is a node that can be run."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, cast
from weakref import WeakSet

from tamis.errors import RegistrationError
from tamis.events.flow import flow_of
from tamis.guards.guard import Guard
from tamis.injection.depends import Dependency, identity
from tamis.injection.scopes import Scoped
from tamis.injection.signature import Parameters, type_name
from tamis.routing.lane_rules import check_lane
from tamis.routing.middleware import Layer
from tamis.routing.owners import current_owner, next_order
from tamis.routing.place import Catcher
from tamis.routing.route import Route
from tamis.routing.twins import make_twin, twin_handler, twin_include, twin_layer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

    from tamis.events.flow import Verdict
    from tamis.injection.depends import Scope
    from tamis.injection.signature import Parameter
    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.handler import Handler
    from tamis.routing.lane_rules import LaneRule
    from tamis.routing.place import Stage

Mode = Literal["first", "all", "parallel"]
_MODES = ("first", "all", "parallel")
_UNNAMED = itertools.count(1)


class Include(NamedTuple):
    """A router inside another: behind which guards, and where among the handlers there."""

    router: Node
    guards: tuple[Guard, ...]
    priority: int
    order: tuple[int, ...]


class Node(Route):
    """A node of the tree: handlers and nodes in order, middlewares, error handlers; nothing in it runs.

    `mode` says what a match does: `"first"`, the first handler that runs ends the event; `"all"`, every match runs in
    order; `"parallel"`, all of one priority run at once, then the next. `guard` is asked once for the whole router,
    after its outer middlewares. `verdict(result, function)` turns what handlers return into a word of the flow.
    `lane`: which events wait for each other, of those for which a handler of this router comes first: those of one
    `"chat"`, of one `"topic"` of it, or of one `"user in chat"`; those for which `lane(event)` returns the same; None:
    no event waits. What it does not say, the router around it does; in the end, it is the chat.
    """

    vocabulary: ClassVar[Vocabulary]
    route_class: ClassVar[type[Route]] = Route
    is_app: ClassVar[bool] = False

    def __init__(
        self,
        *,
        name: str | None = None,
        mode: Mode = "first",
        guard: Guard | None = None,
        verdict: Callable[[Any, Callable[..., Any]], Verdict] | None = None,
        depends: Sequence[Any] = (),
        lane: LaneRule = ...,
    ) -> None:
        check_lane(lane)
        if mode not in _MODES:
            raise RegistrationError(f"mode is one of {', '.join(map(repr, _MODES))}, not {mode!r}")
        if guard is not None and not isinstance(cast("Any", guard), Guard):
            raise RegistrationError(f"guard={guard!r} is no guard; write match('…') or guard(function)")
        self.name = name or f"router {next(_UNNAMED)}"
        self.mode: Mode = mode
        self.guard = guard
        self.verdict = verdict
        self.lane: LaneRule = lane
        """Which of its events wait for each other; `...`: as the router around it says."""
        self.parent: Node | None = None
        self.handlers: list[Handler] = []
        """Its own handlers, in the order in which they are tried."""
        self.includes: list[Include] = []
        self.layers: list[Layer] = []
        self.catchers: list[Catcher] = []
        self.depends = tuple(depends)
        self.providers: dict[Any, Dependency] = {}
        self.overrides: dict[Any, Any] = {}
        self.container: Callable[[Parameter], Dependency | None] | None = None
        """Asked for what nothing here provides; `tamis.integrations.dishka` has one for dishka."""
        self.keys: dict[Any, Any] = {}
        """What tells dependencies apart that are made of one function from different things."""
        self.made = Scoped()
        """What dependencies of scope `"app"` made."""
        self.frozen = False
        self.stage: Stage | None = None
        """What looks at events before handlers do, once there are conversations."""
        self.twins: WeakSet[Node] = WeakSet()
        """The same router in other apps, for as long as there are these."""
        self.twin_of: Node | None = None
        self._tree: Any = None  # the compiled tree, which only a `Router` makes; None: it is to be made anew
        self._leaf_count = 0  # handlers in that tree, and how many were removed since
        self._removed = 0
        super().__init__(self)

    def reset_for_twin(self, original: Node) -> None:
        """Of a copy: what a router of its own has. Error handlers and providers are the same, and registered once."""
        self.twin_of, self.twins, self.parent = original, WeakSet(), None
        self.handlers, self.includes, self.layers, self.catchers = [], [], [], list(original.catchers)
        self.made, self.stage, self.frozen, self.overrides = Scoped(), None, False, {}
        self._tree, self._leaf_count, self._removed = None, 0, 0
        super().__init__(self)

    @property
    def lane_rule(self) -> LaneRule:
        """Which of its events wait for each other: what it says itself, or a router around it."""
        node: Node | None = self
        while node is not None and node.lane is ...:
            node = node.parent
        return "chat" if node is None else node.lane

    # --- registration -------------------------------------------------------------------------------------------------

    def add(self, handler: Handler) -> Handler:
        """Takes a handler in at its place, by priority and then in the order of registration."""
        self._changes(f"handler {handler.name}")
        handler.owner = current_owner() or handler.owner
        handler.order = (handler.priority, *next_order())
        self._insert(handler)
        for twin in self.twins:
            twin._insert(twin_handler(handler, twin))
        self.recompile()
        return handler

    def add_router(self, router: Node, guards: tuple[Guard, ...], priority: int) -> None:
        """Takes a router in; used by `include`."""
        if not isinstance(cast("Any", router), Node):
            raise RegistrationError(f"include() takes a router, not {router!r}")
        if router.is_app:
            raise RegistrationError(
                f"{router.name} is an app, which stands at the root; include a Router in it instead"
            )
        self._changes(f"router {router.name}")
        if router.parent is not None:
            if not (self.root.is_app and router.root.is_app and router.root is not self.root):
                raise RegistrationError(
                    f"router {router.name} is already included in {router.parent.name}; make one router for each place"
                    " in an app (several apps can include the same one)"
                )
            router = make_twin(router)
        above: Node | None = self
        while above is not None:
            if above is router:
                raise RegistrationError(f"router {router.name} cannot be included in itself")
            above = above.parent
        if router.vocabulary is not self.vocabulary:
            raise RegistrationError(
                f"router {router.name} is of {router.vocabulary.package}, {self.name} of {self.vocabulary.package}; "
                "the events of one are nothing to the other"
            )
        router.parent = self
        include = Include(router, guards, priority, (priority, *next_order()))
        self.includes.append(include)
        for twin in self.twins:
            twin.includes.append(twin_include(include, twin))
        self.recompile()

    def add_layer(
        self, function: Any, guards: tuple[Guard, ...], role: str, provides: Mapping[str, Any] | None
    ) -> None:
        """Takes a middleware or hook in; used by `outer`, `use` and the hooks."""
        layer = Layer(function, self, guards, role, provides)
        self._changes(layer.where)
        self.layers.append(layer)
        for twin in self.twins:
            twin.layers.append(twin_layer(layer, twin))
        self.recompile()

    def catch(self, *errors: type[BaseException]) -> Callable[[Any], Any]:
        """Registers a function for errors of handlers in this router and below; used as a decorator.

        It takes the error first, then what handlers take: the event, what was provided, dependencies. An error in an
        outer middleware has no handler: take `Handler | None`. It handled the error unless it returns `Flow.SKIP` or
        raises.

        >>> @router.catch(ValueError)
        ... async def wrong(error: ValueError, event: Event) -> None: ...
        """
        types = errors or (Exception,)
        for type_ in types:
            if not (isinstance(cast("Any", type_), type) and issubclass(cast("Any", type_), BaseException)):
                raise RegistrationError(f"catch() takes classes of errors, not {type_!r}")

        def register(function: Any) -> Any:
            parameters = Parameters(function, f"error handler {getattr(function, '__qualname__', function)}")
            self._changes(parameters.where)
            owner = current_owner() or getattr(function, "__module__", None) or "?"
            catcher = Catcher(types, function, parameters, owner)
            for node in (self, *self.twins):
                node.catchers.append(catcher)
            self.recompile()
            return function

        return register

    def provide(
        self, wanted: Any, /, *, scope: Scope | None = None, use_cache: bool = True, blocking: bool = False
    ) -> Callable[[Any], Any]:
        """Says what makes values of a type for all functions in this router and below; used as a decorator.

        >>> @app.provide(Session)
        ... async def session() -> AsyncIterator[Session]:
        ...     async with Session() as opened:
        ...         yield opened
        """

        def register(function: Any) -> Any:
            self._changes(f"provider of {type_name(wanted)}")
            self.providers[wanted] = Dependency(function, scope, use_cache, blocking)
            self.recompile()
            return function

        return register

    @contextmanager
    def override(self, function: Callable[..., Any], replacement: Callable[..., Any]) -> Generator[None]:
        """Inside, a dependency, or a type that is provided, is made by another function, in the whole tree; for tests.

        >>> with app.override(database, lambda: FakeDatabase()):
        ...     await app.handle(raw)
        """
        root = self.root
        former = root.overrides
        root.overrides = {**former, identity(function): replacement}
        root.recompile()
        try:
            yield
        finally:
            root.overrides = former
            root.recompile()

    def remove(self, thing: Any) -> None:
        """Takes a handler, an included router, a middleware, a hook or an error handler out, from the next event on.

        Where several apps include this router, it is taken out of it in all of them.
        """
        self.take_out(thing)
        for twin in self.twins:
            twin.remove(thing)

    def take_out(self, thing: Any) -> None:
        """The same, but here alone: other apps that include this router keep it."""
        for handler in self.handlers:
            if _is_or_is_twin_of(handler, thing):
                self.handlers.remove(handler)
                handler.removed = True
                self._handler_left()
                return
        for include in [include for include in self.includes if _is_or_is_twin_of(include.router, thing)]:
            self.includes.remove(include)
            include.router.leave()
        self.layers = [layer for layer in self.layers if layer.function is not thing]
        self.catchers = [catcher for catcher in self.catchers if catcher.function is not thing]
        self.recompile()

    def leave(self) -> None:
        """Is in no router any more; used by the one that has taken it out."""
        self.parent = None
        if self.twin_of is not None:
            self.twin_of.twins.discard(self)

    def put_back(self, handler: Handler) -> None:
        """Takes a handler that was removed in again, where it stood."""
        if handler in self.handlers:
            return
        handler.removed = False
        self._insert(handler)
        self.recompile()

    def _insert(self, handler: Handler) -> None:
        self.handlers.append(handler)
        self.handlers.sort(key=lambda each: each.order)

    def _handler_left(self) -> None:
        """A tree passes over handlers that are gone; it is made anew when many are."""
        above: Node | None = self
        while above is not None:
            above._removed += 1
            if above._tree is not None and above._removed * 2 > above._leaf_count:
                above._tree = None
            above = above.parent

    def _changes(self, what: str) -> None:
        running = next((node.root for node in (self, *self.twins) if node.root.frozen), None)
        if running is not None and current_owner() is None:
            raise RegistrationError(
                f"{what} is registered while {running.name} runs, so nobody would ever remove it; "
                "write `with app.registry.owner('name'):` around it, and `app.registry.remove(owner='name')` later"
            )

    def recompile(self) -> None:
        """Makes the tree anew before the next event."""
        above: Node | None = self
        while above is not None:
            above._tree = None
            for twin in above.twins:
                twin.recompile()
            above = above.parent

    # --- the tree -----------------------------------------------------------------------------------------------------

    @property
    def root(self) -> Node:
        router = self
        while router.parent is not None:
            router = router.parent
        return router

    @property
    def children(self) -> list[Node]:
        """The routers included here, in the order in which they are tried."""
        return [include.router for include in sorted(self.includes, key=lambda entry: entry.order)]

    @property
    def conversations(self) -> Stage:
        """The conversations of the whole tree, which only a `Router` has."""
        raise NotImplementedError

    def flow_of_result(self, result: Any, function: Callable[..., Any]) -> Verdict:
        """What a result says of the flow."""
        return flow_of(result) if self.verdict is None else self.verdict(result, function)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}: {len(self.handlers)} handlers, {len(self.includes)} routers>"


def _is_or_is_twin_of(there: Handler | Node, thing: Any) -> bool:
    return there is thing or (there.twin_of is not None and there.twin_of is thing)
