"""Feeds a bot with events and says what came of them, without a network."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.dispatch.state import Failure
from tamis.testing.feed import Feed
from tamis.testing.off_line import off_line, task_off_line
from tamis.testing.outcome import Ran
from tamis.testing.recording import Recorder, RecordingClient
from tamis.time_limits import LIMIT

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Self

    from tamis.dispatch.run import Tree
    from tamis.events.event import Event
    from tamis.router import Router
    from tamis.routing.handler import Handler


class Kit:
    """A router or app under test. Packages derive their own.

    Nothing is sent: what handlers call is noted and answered here, through events, the app and its `api`, clients of
    other bots, and tasks that handlers begin. Outside of `feed` the app is what it was. With `async with`, an app is
    started and stopped off line, and stays so in between.
    An error of a handler that no error handler takes is raised, unless `raises=False`; then it is in `Ran.errors`.
    Events go straight through the tree: what an app does with many of them (lanes, time limits, further tries) is not
    part of it.

    >>> kit = Kit(router)
    >>> ran = await kit.feed("message:text", text="/start")
    >>> ran.handlers, ran.calls
    ((<Handler start: command('start')>,), (<Call sendMessage(chat_id=222, text='Welcome')>,))
    """

    feed_class: ClassVar[type[Feed]] = Feed

    def __init__(self, router: Router, *, conversation: Feed | None = None, raises: bool = True) -> None:
        self.router = router
        self.conversation = self.feed_class(me=getattr(router, "me", None)) if conversation is None else conversation
        self.raises = raises
        self.client = RecordingClient(router)
        self._off_line = contextlib.ExitStack()
        self._recorder = Recorder()
        self._apart: list[tuple[asyncio.Task[Any], list[Failure]]] = []
        """Handlers that wait for another event."""
        self._compiled: Tree | None = None
        self._tree: Tree | None = None

    async def __aenter__(self) -> Self:
        self._off_line.enter_context(off_line(self.router.root, self.client))
        start = getattr(self.router.root, "start", None)  # an app; a router alone has none
        try:
            if start is not None:
                await task_off_line(self.client, start())
        except BaseException:
            self._off_line.close()
            raise
        return self

    async def __aexit__(self, *error: object) -> None:
        stop = getattr(self.router.root, "stop", None)
        with self._off_line:
            if stop is not None:
                await task_off_line(self.client, stop())

    @property
    def calls(self) -> tuple[Any, ...]:
        """All calls that were made so far."""
        return tuple(self.client.calls)

    def answer(self, method: str, answer: Any) -> None:
        """What a call answers, from now on: a value, an exception to raise, or a function of the parameters."""
        self.client.answer(method, answer)

    def feed(self, query: str, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
        """Makes the next event of the conversation, and waits until its handlers are done."""
        return self.feed_event(self.conversation.make(query, **fields))

    async def feed_event(self, event: Event, /) -> Ran:
        """Waits until the handlers of an event are done, or wait for another one."""
        event.bot = self.client
        first_step, first_call = len(self._recorder.steps), len(self.client.calls)
        first_forgotten = len(self.client.forgotten)
        failures: list[Failure] = []
        held = Held()
        with off_line(self.router.root, self.client):
            task = task_off_line(self.client, self._dispatch(event, failures, held))
            try:
                either: list[asyncio.Future[Any]] = [task, held.left]
                await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            except asyncio.CancelledError:
                task.cancel()
                raise
        if task.done():
            ran = task.result()
        else:
            self._apart.append((task, failures))
            ran = tuple(step.what for step in self._recorder.steps[first_step:] if step.role == "handler")
        failed = tuple(failure.error for failure in [*failures, *self._failures_of_others()])
        errors = (*failed, *self.client.forgotten[first_forgotten:])
        if errors and self.raises:
            raise errors[0]
        return Ran(
            event,
            ran,
            tuple(self._recorder.steps[first_step:]),
            tuple(self.client.calls[first_call:]),
            errors,
        )

    async def _dispatch(self, event: Event, failures: list[Failure], held: Held) -> tuple[Handler, ...]:
        LIMIT.set(held)
        return await self._watched().dispatch(event, failures)

    def _failures_of_others(self) -> list[Failure]:
        """What went wrong in handlers that had waited, and are over now."""
        over = [wait for wait in self._apart if wait[0].done()]
        self._apart = [wait for wait in self._apart if not wait[0].done()]
        for task, failures in over:
            error = None if task.cancelled() else task.exception()
            if error is not None:
                failures.append(Failure(error, None))
        return [failure for _, failures in over for failure in failures]

    def _watched(self) -> Tree:
        """The tree that is looked on, made anew when the router's own was."""
        compiled = self.router.tree
        if self._tree is None or self._compiled is not compiled:
            self._compiled, self._tree = compiled, self._recorder.tree(self.router)
        return self._tree


class Held:
    """What stands for the limit of an app: it only notes that a handler waits for another event."""

    def __init__(self) -> None:
        self.left: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def suspend(self) -> None:
        if not self.left.done():
            self.left.set_result(None)

    def cancel(self, task: asyncio.Task[Any]) -> None:
        """Cancels the task; a kit has no lane in which that could count as a failure."""
        task.cancel()
