"""`await event.wait(query)`: a handler stands still until the answer comes. It lives in this process alone.

While it waits, its chat goes on with other events. The event that answers it counts as done when the handler waits
again, or ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections import Counter, deque
from typing import TYPE_CHECKING, Any, cast

from tamis.conversation.compiled import functions_of
from tamis.errors import AnswerTimeoutError, FlowError
from tamis.guards.rules.commands import any_command, is_for_commands
from tamis.routing.session_keys import key_of, keys_of
from tamis.time_limits import LIMIT, OWN_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.dispatch.run import Tree
    from tamis.events.event import AnyEvent, Event
    from tamis.guards.guard import Guard
    from tamis.queries.query import Query
    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.handler import Handler
    from tamis.routing.session_keys import Per
    from tamis.storage.sessions import SessionKey
    from tamis.time_limits import Limit


_MOST_WAITS = 100
"""Handlers that wait for the answers of one and the same user, at most: what one user can keep in memory is bounded."""


class Waiter:
    """One handler that waits: for what, and the task that it is in."""

    __slots__ = ("_limit", "answer", "guard", "handler", "query", "takes_commands", "task", "waits")

    def __init__(
        self, query: Query, guard: Guard | None, task: asyncio.Task[Any], waits: Waits, handler: Handler | None,
        limit: Limit | None,
    ) -> None:  # fmt: skip
        self.query = query
        self.guard = guard
        self.task = task
        self.waits = waits
        self.handler = handler
        self.takes_commands = guard is not None or is_for_commands(query.text, waits.vocabulary)
        """Commands are for their handlers, unless it is asked for them, or a guard chooses."""
        self._limit = limit
        self.answer: asyncio.Future[Event] = asyncio.get_running_loop().create_future()

    def cancel(self) -> None:
        """Ends the handler on purpose: that is no failure of it."""
        if self._limit is None:
            self.task.cancel()
        else:
            self._limit.cancel(self.task)

    def fits(self, event: Event) -> bool:
        return self.query.test(event) and (self.guard is None or self.guard(event))

    async def resume(self, event: Event) -> tuple[Handler, ...]:
        """Gives the event to the handler, and waits until it stands still again, or is over."""
        turn = self.waits.begin_turn(self.task)
        self.answer.set_result(event)
        try:
            await asyncio.wait([turn, self.task], return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:  # too slow, or the app stops
            self.cancel()
            raise
        return () if self.handler is None else self.handler.alone


class Waits:
    """The handlers that wait, by whose answer they wait for."""

    def __init__(self, vocabulary: Vocabulary, tree: Callable[[], Tree]) -> None:
        self.vocabulary = vocabulary
        self._command = any_command(vocabulary)
        self._tree = tree
        self.by_key: dict[SessionKey, deque[Waiter]] = {}
        """Handlers that wait, by whose answer counts; read for each event."""
        self._functions: Counter[Any] = Counter()
        """The functions that say whose answers somebody waits for, with how many do."""
        self._turns: dict[asyncio.Task[Any], asyncio.Future[None]] = {}

    def __bool__(self) -> bool:
        return bool(self.by_key)

    @property
    def queries(self) -> frozenset[str]:
        """All that is waited for."""
        return frozenset(waiter.query.text for waiters in self.by_key.values() for waiter in waiters)

    def find(self, event: Event) -> Waiter | None:
        """The handler that has waited longest for such an event."""
        for key in self._keys(event):
            for waiter in self.by_key.get(key, ()):
                if waiter.answer.done() or not waiter.fits(event):
                    continue
                if waiter.takes_commands or self._command is None or not self._command(event):
                    return waiter
        return None

    def _keys(self, event: AnyEvent) -> tuple[SessionKey, ...]:
        return keys_of(event, self.vocabulary, self._functions)

    def begin_turn(self, task: asyncio.Task[Any]) -> asyncio.Future[None]:
        turn = self._turns[task] = asyncio.get_running_loop().create_future()
        task.add_done_callback(self._end_turn)
        return turn

    def _end_turn(self, task: asyncio.Task[Any]) -> None:
        task.remove_done_callback(self._end_turn)
        turn = self._turns.pop(task, None)
        if turn is not None and not turn.done():
            turn.set_result(None)

    async def wait(
        self,
        event: Event,
        query: str,
        *,
        timeout: float | None = None,
        per: Per = "user in chat",
        guard: Guard | None = None,
    ) -> Event:
        """The next event that matches, of those whom `event` is from. Raises `AnswerTimeoutError`."""
        task = asyncio.current_task()
        if task is None:
            raise FlowError("wait() wants a task, and this runs in none")
        compiled = self.vocabulary.query(query)
        if guard is not None and guard.is_async:
            raise FlowError(f"guard {guard.text} is async; wait() takes one that answers at once")
        key = key_of(event, self.vocabulary, per)
        if len(self.by_key.get(key, ())) >= _MOST_WAITS:
            raise FlowError(
                f"{_MOST_WAITS} handlers wait for answers of chat {key.chat}, user {key.user} already, the most: "
                f"give wait({query!r}) a timeout, or end the former ones with conversations.cancel(event)"
            )
        limit = LIMIT.get()
        waiter = Waiter(compiled, guard, task, self, self._calling(), limit)
        self.by_key.setdefault(key, deque()).append(waiter)
        if callable(per):
            self._functions[per] += 1
        self._end_turn(task)
        if limit is not None:
            limit.suspend()
        own = OWN_LIMIT.get()
        left = None if own is None else own.pause()
        patience = asyncio.timeout(timeout)
        try:
            async with patience:
                answer = await waiter.answer
        except TimeoutError:
            if not patience.expired() or timeout is None:
                raise
            if waiter.answer.cancelled():
                raise AnswerTimeoutError(query, timeout) from None
            answer = waiter.answer.result()  # it came in the moment in which the time was over
        finally:
            self._remove(key, waiter)
            if callable(per):
                self._functions -= Counter([per])
            if own is not None:
                own.resume(left)
        answer.bot = event.bot if answer.bot is None else answer.bot
        return answer

    def _calling(self) -> Handler | None:
        """The handler in whose body this is called."""
        by_code = {
            getattr(function, "__code__", None): leaf.handler
            for leaf in self._tree().leaves
            for function in functions_of(leaf)
        }
        frame = inspect.currentframe()
        while frame is not None:
            if frame.f_code in by_code:
                return by_code[frame.f_code]
            frame = frame.f_back
        return None

    def _remove(self, key: SessionKey, waiter: Waiter) -> None:
        waiting = self.by_key[key]
        waiting.remove(waiter)
        if not waiting:
            del self.by_key[key]

    def cancel(self, event: AnyEvent, handler: str | None = None) -> int:
        """Cancels the handlers that wait for those whom an event is from, or the one with that id; returns how many."""
        found = [waiter for key in self._keys(event) for waiter in self.by_key.get(key, ())]
        if handler is not None:
            found = [waiter for waiter in found if waiter.handler is not None and waiter.handler.id == handler]
        # A handler that has its answer is still here until it goes on: it waits no more.
        waiters = {waiter.task: waiter for waiter in found if not waiter.answer.done()}
        waiters.pop(cast("asyncio.Task[Any]", asyncio.current_task()), None)
        for waiter in waiters.values():
            waiter.cancel()
        return len(waiters)

    async def close(self) -> None:
        """Cancels all that waits, and lets it end."""
        waiters = {waiter.task: waiter for waiters in self.by_key.values() for waiter in waiters}
        for waiter in waiters.values():
            waiter.cancel()
        for task in set(waiters) - {asyncio.current_task()}:
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await asyncio.wait([task], timeout=1)
