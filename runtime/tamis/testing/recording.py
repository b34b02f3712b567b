"""Looks on while events are dispatched: which functions are called with what, what they return, which calls they make.

Nothing of the bot is changed: a tree of the same routers is compiled, with functions that note their calls.
"""

from __future__ import annotations

import copy
import functools
import inspect
from typing import TYPE_CHECKING, Any

from tamis.dispatch.run import Tree
from tamis.events.calls import Call
from tamis.testing.outcome import RanStep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tamis.errors import ForgottenAwaitError
    from tamis.router import Router
    from tamis.routing.middleware import Layer
    from tamis.routing.node import Node


class Recorder:
    """Notes steps in the order in which they began."""

    def __init__(self) -> None:
        self.steps: list[RanStep] = []

    def tree(self, root: Node) -> Tree:
        """The compiled tree of a router, whose functions are noted when they are called."""
        routers = list(_routers(root))
        layers = [router.layers for router in routers]
        try:
            for router in routers:
                router.layers = [self._layer(layer) for layer in router.layers]
            tree = Tree(root)
        finally:
            for router, its_own in zip(routers, layers, strict=True):
                router.layers = its_own
        for leaf in tree.leaves:
            plan = tree.steps.get(leaf.handler.id)
            steps = () if plan is None else tuple(step.leaf for step in plan.all())
            for each in (leaf, *steps):
                each.function = self._note_calls(each.function, "handler", leaf.handler)
        return tree

    def _layer(self, layer: Layer) -> Layer:
        noted = copy.copy(layer)
        noted.function = self._note_calls(layer.function, layer.role, layer.function)
        return noted

    def _note_calls(self, function: Callable[..., Any], role: str, what: Any) -> Callable[..., Any]:
        @functools.wraps(function)
        def call(event: Any, *args: Any, **arguments: Any) -> Any:
            step = RanStep(role, what, event, arguments)
            self.steps.append(step)
            try:
                result = function(event, *args, **arguments)
            except BaseException as error:
                step.raised = error
                raise
            if inspect.isawaitable(result):
                return wait(step, result)
            step.returned = result
            return result

        async def wait(step: RanStep, result: Any) -> Any:
            try:
                step.returned = await result
            except BaseException as error:
                step.raised = error
                raise
            return step.returned

        return call


class RecordingClient:
    """Stands for the app as what delivered an event, and carries no call out.

    It notes calls, and gives the answers that it was told to give, None for all others. `who` it is for is said in
    errors.
    """

    def __init__(self, app: Router, who: str = "a kit") -> None:
        self.calls: list[Call[Any]] = []
        self.forgotten: list[ForgottenAwaitError] = []
        """For each call that an event made and that was dropped without being awaited."""
        self.who = who
        self._answers: dict[str, Any] = {}
        self._app = app

    def __getattr__(self, name: str) -> Any:
        return getattr(self._app, name)  # the bot's name, and whatever else handlers may ask an app

    def answer(self, method: str, answer: Any) -> None:
        """What a method answers from now on; an exception is raised, a function is called with the parameters."""
        self._answers[method] = answer

    @property
    def api(self) -> Any:
        """The methods of the bot's API, noted too."""
        return type(self._app.api)(self)  # type: ignore[attr-defined]

    def note_forgotten(self, forgotten: ForgottenAwaitError) -> None:
        """Notes a call that was dropped."""
        self.forgotten.append(forgotten)

    async def call_as(self, method: str, params: Mapping[str, Any], type_: Any, /) -> Any:
        del type_  # the answers are what the test gave
        return await self.call(method, params)

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        self.calls.append(Call(method, dict(params)))
        answer = self._answers.get(method)
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            answer = answer(params)
        return await answer if inspect.isawaitable(answer) else answer


def _routers(root: Node) -> Iterator[Node]:
    yield root
    for child in root.children:
        yield from _routers(child)
