"""Feeds a bot with events and says what came of them, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.testing.feed import Feed
from tamis.testing.ran import Ran
from tamis.testing.recording import Recorder, RecordingClient

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from tamis.dispatch.run import Tree
    from tamis.dispatch.state import Failure
    from tamis.event import Event
    from tamis.router import Router


class Kit:
    """A router or app under test. Packages derive their own.

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
        self._recorder = Recorder()
        self._compiled: Tree | None = None
        self._tree: Tree | None = None

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
        """Waits until the handlers of an event are done."""
        event.bot = self.client
        first_step, first_call = len(self._recorder.steps), len(self.client.calls)
        failures: list[Failure] = []
        ran = await self._watched().dispatch(event, failures)
        errors = tuple(one.error for one in failures)
        if errors and self.raises:
            raise errors[0]
        return Ran(
            event,
            ran,
            tuple(self._recorder.steps[first_step:]),
            tuple(self.client.calls[first_call:]),
            errors,
        )

    def _watched(self) -> Tree:
        """The tree that is looked on, made anew when the router's own was."""
        compiled = self.router.tree
        if self._tree is None or self._compiled is not compiled:
            self._compiled, self._tree = compiled, self._recorder.tree(self.router)
        return self._tree
