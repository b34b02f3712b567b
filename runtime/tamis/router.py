"""Routers: nodes of a tree of handlers that events can be run through, and explained in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.dispatch.run import Tree
from tamis.errors import RegistrationError
from tamis.routing.node import Node
from tamis.routing.route import Route

if TYPE_CHECKING:
    from tamis.conversation.engine import Conversations
    from tamis.dispatch.check.findings import Finding
    from tamis.dispatch.explain.trace import Trace
    from tamis.events.event import Event
    from tamis.routing.handler import Handler
    from tamis.routing.registry import Registry


class Router(Node):
    """A node of the tree: handlers and routers in order, middlewares, error handlers. Packages derive their own.

    `mode` says what a match does: `"first"`, the first handler that runs ends the event; `"all"`, every match runs in
    order; `"parallel"`, all of one priority run at once, then the next. `guard` is asked once for the whole router,
    after its outer middlewares. `verdict(result, function)` turns what handlers return into a word of the flow.

    >>> router = Router()
    >>> @router.on("message:text")
    ... async def echo(event: MessageTextEvent) -> None:
    ...     print(event.msg.text)
    >>> await router.dispatch(decode(raw))
    """

    @property
    def root(self) -> Router:
        return cast("Router", super().root)

    @property
    def conversations(self) -> Conversations:
        """The conversations of the whole tree: which ones wait, and ending them."""
        root = self.root
        if root.stage is None:
            from tamis.conversation.engine import Conversations

            root.stage = Conversations(root, lambda: root.tree)
        return cast("Conversations", root.stage)

    @property
    def registry(self) -> Registry:
        """All that is registered in this router and below: listed, switched, removed, reloaded."""
        from tamis.routing.registry import Registry

        return Registry(self, self.check)

    # --- running ------------------------------------------------------------------------------------------------------

    @property
    def tree(self) -> Tree:
        """The compiled tree. Raises `RegistrationError` with all that is wrong in it."""
        tree: Tree | None = self._tree
        if tree is None:
            tree = self._tree = Tree(self)
            self._leaf_count = len(tree.leaves)
            self._removed = 0
        return tree

    def check(self) -> None:
        """Finds what is wrong in the whole tree: parameters that nothing provides, handlers that can never run.

        Starting an app does it, and logs the warnings. Raises `RegistrationError` with all that is wrong.
        """
        wrong = [str(one) for one in self.findings() if one.level == "error"]
        if wrong:
            raise RegistrationError("\n".join(wrong))

    def findings(self) -> tuple[Finding, ...]:
        """Handlers that never run, in the order in which they are tried: errors, and warnings.

        Raises `RegistrationError` for a tree that cannot be compiled, such as one with a parameter that nothing
        provides.
        """
        tree = self.tree
        if tree.findings is None:
            from tamis.dispatch.check.findings import findings_in

            tree.findings = tuple(findings_in(tree.block, self.vocabulary))
        return tree.findings

    async def dispatch(self, event: Event, /) -> tuple[Handler, ...]:
        """Runs what matches the event, and returns the handlers whose bodies were started, in order.

        Errors go to the error handlers; what nobody handles is logged.
        """
        tree: Tree = self._tree or self.tree
        return await tree.dispatch(event)

    async def explain(self, event: Event, /) -> Trace:
        """Why a handler would run or not: every handler, and what says no. Guards are asked, bodies do not run."""
        from tamis.dispatch.explain.trace import explain

        return await explain(self.tree, event)


def router_beside(router: Router, **options: Any) -> Router:
    """A new router for the events of another one's package; for what is written for all packages."""
    route_class = router.route_class
    rules: list[type[Any]] = [
        item for item in route_class.__mro__ if item is not object and not issubclass(item, Route)
    ]
    bases: tuple[type[Any], ...] = (*rules, Router)
    made = type("Router", bases, {"vocabulary": router.vocabulary, "route_class": route_class})
    return cast("Router", made(**options))
