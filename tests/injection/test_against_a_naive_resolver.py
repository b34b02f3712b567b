"""Random graphs of dependencies: what is made, in which order, and closed in which, as a naive resolver says."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tamis_telegram import App, Depends, Event

from .helpers import message

LIVES = {"app": 0, "event": 1, "handler": 2}


@dataclass
class Node:
    """A dependency of a graph; it needs nodes before it."""

    number: int
    needs: list[int]
    sort: str
    scope: str
    cached: bool
    fails: int = 0
    """How often making it fails."""


@st.composite
def graphs(draw: st.DrawFn) -> list[Node]:
    nodes: list[Node] = []
    for number in range(draw(st.integers(1, 7))):
        needs = draw(st.lists(st.integers(0, number - 1), max_size=3, unique=True)) if number else []
        shortest = max((LIVES[nodes[one].scope] for one in needs), default=0)
        scope = draw(st.sampled_from([name for name, life in LIVES.items() if life >= shortest]))
        sort = draw(st.sampled_from(["plain", "async", "generator", "async generator", "blocking"]))
        fails = draw(st.sampled_from([0, 0, 0, 0, 1]))
        nodes.append(Node(number, needs, sort, scope, draw(st.booleans()), fails))
    return nodes


@dataclass
class Naive:
    """Makes values recursively, with a dictionary and a list of what is open for each scope."""

    nodes: list[Node]
    log: list[str] = field(default_factory=list)
    left: dict[int, int] = field(default_factory=dict)
    made: dict[str, dict[int, Any]] = field(default_factory=dict)
    open: dict[str, list[int]] = field(default_factory=dict)

    def enter(self, scope: str) -> None:
        self.made[scope] = {}
        self.open[scope] = []

    def leave(self, scope: str, *, failed: bool) -> None:
        self.log += [f"close {number} {failed}" for number in reversed(self.open[scope])]

    def value(self, node: Node) -> Any:
        made = self.made[node.scope]
        if node.cached and node.number in made:
            return made[node.number]
        inner = tuple(self.value(self.nodes[one]) for one in node.needs)
        self.log.append(f"make {node.number}")
        if self.left[node.number]:
            self.left[node.number] -= 1
            raise ValueError(node.number)
        if "generator" in node.sort:
            self.open[node.scope].append(node.number)
        if node.cached:
            made[node.number] = (node.number, inner)
        return (node.number, inner)

    def run(self, handlers: list[list[int]], events: int) -> list[str]:
        self.left = {node.number: node.fails for node in self.nodes}
        self.enter("app")
        for _ in range(events):
            self.enter("event")
            event_failed = False
            for wanted in handlers:
                self.enter("handler")
                failed = False
                try:
                    self.log.append(f"body {[self.value(self.nodes[one]) for one in wanted]}")
                except ValueError:
                    failed = event_failed = True
                self.leave("handler", failed=failed)
            self.leave("event", failed=event_failed)
        self.leave("app", failed=False)
        return self.log


def function(node: Node, log: list[str], left: dict[int, int]) -> Callable[..., Any]:
    """The dependency of a node, as a user would write it."""

    def made(arguments: dict[str, Any]) -> Any:
        log.append(f"make {node.number}")
        if left[node.number]:
            left[node.number] -= 1
            raise ValueError(node.number)
        return (node.number, tuple(arguments.values()))

    def plain(**arguments: Any) -> Any:
        return made(arguments)

    async def later(**arguments: Any) -> Any:
        await asyncio.sleep(0)
        return made(arguments)

    def generator(**arguments: Any) -> Any:
        value = made(arguments)
        failed = False
        try:
            yield value
        except ValueError:
            failed = True
            raise
        finally:
            log.append(f"close {node.number} {failed}")

    async def async_generator(**arguments: Any) -> Any:
        value = made(arguments)
        failed = False
        try:
            yield value
        except ValueError:
            failed = True
            raise
        finally:
            log.append(f"close {node.number} {failed}")

    sorts = {"async": later, "generator": generator, "async generator": async_generator}
    return sorts.get(node.sort, plain)


def with_parameters(inner: Callable[..., Any], defaults: list[Any], *, event_first: bool = False) -> Callable[..., Any]:
    """Gives a function parameters that are dependencies."""
    import inspect

    parameters = [
        inspect.Parameter(f"p{place}", inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Any)
        for place, default in enumerate(defaults)
    ]
    first = [inspect.Parameter("event", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Event)]
    inner.__signature__ = inspect.Signature([*(first if event_first else []), *parameters])  # type: ignore[attr-defined]
    return inner


@settings(max_examples=150, deadline=None)
@given(graphs(), st.data())
def test_graphs_are_made_and_closed_as_a_naive_resolver_says(nodes: list[Node], data: st.DataObject) -> None:
    wanted = st.lists(st.integers(0, len(nodes) - 1), min_size=1, max_size=3, unique=True)
    handlers = data.draw(st.lists(wanted, min_size=1, max_size=3))
    events = data.draw(st.integers(1, 2))
    log: list[str] = []
    left = {node.number: node.fails for node in nodes}
    marks: list[Any] = []
    for node in nodes:
        made = with_parameters(function(node, log, left), [marks[one] for one in node.needs])
        scope: Any = node.scope
        marks.append(Depends(made, scope=scope, use_cache=node.cached, blocking=node.sort == "blocking"))
    app = App(mode="all")
    for numbers in handlers:

        async def body(event: Event, **arguments: Any) -> None:
            log.append(f"body {list(arguments.values())}")

        app.on("message")(with_parameters(body, [marks[one] for one in numbers], event_first=True))

    @app.catch(ValueError)
    async def caught(error: ValueError) -> None: ...

    async def main() -> None:
        async with app:
            for _ in range(events):
                await app.dispatch(message())

    asyncio.run(main())
    assert log == Naive(nodes).run(handlers, events)
