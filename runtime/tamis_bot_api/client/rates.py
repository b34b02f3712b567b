"""Keeps outgoing calls within limits, so that Telegram need not answer 429."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from tamis_bot_api.client.transformers import CallNext

_SENDS = ("send", "forward", "copy", "edit", "post")
_NOT_COUNTED = frozenset({"sendChatAction", "sendMessageDraft"})


class RateLimit:
    """Calls wait until they are within Telegram's limits: `total` a second, `per_chat` a second, `per_group` a minute.

    Only calls that put something into a chat count: `send…`, `forward…`, `copy…`, `edit…`. In no second (or minute) are
    there more than the limit says, with no bursts at its edges. Calls of a chat keep their order; one that is cancelled
    while it waits takes no place. Groups and channels are chats with a negative id, or with an @name. None takes a
    limit away.

    >>> bot = Bot(client=TelegramClient(limits=RateLimit(per_group=15)))
    """

    def __init__(self, *, total: int | None = 30, per_chat: int | None = 1, per_group: int | None = 20) -> None:
        self._total = _Queue(_Window(total, 1.0))
        self._per_chat = per_chat
        self._per_group = per_group
        self._chats: OrderedDict[Hashable, _Queue] = OrderedDict()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __call__(self, call_next: CallNext, method: str, params: Mapping[str, Any], /) -> Any:
        """Waits for its turn; a transformer of `TelegramClient`."""
        if method.startswith(_SENDS) and method not in _NOT_COUNTED:
            self._renew_locks()
            chat = params.get("chat_id")
            if isinstance(chat, int | str):
                queue = self._queue_of(chat)
                async with queue.lock:
                    await queue.wait()
                    await self._pass_total()
                    queue.take()
            else:
                await self._pass_total()
        return await call_next(method, params)

    async def _pass_total(self) -> None:
        """Waits for a place among the calls to all chats. Asked when a chat is due: no other waits for it."""
        async with self._total.lock:
            await self._total.wait()
            self._total.take()

    def _queue_of(self, chat: int | str) -> _Queue:
        queue = self._chats.get(chat)
        if queue is None:
            group = chat < 0 if isinstance(chat, int) else True
            per_group = _Window(self._per_group if group else None, 60.0)
            queue = self._chats[chat] = _Queue(_Window(self._per_chat, 1.0), per_group)
            self._forget_idle_chats()
        self._chats.move_to_end(chat)
        return queue

    def _forget_idle_chats(self) -> None:
        """Forgets chats whose calls count no more; those longest unused come first."""
        while len(self._chats) > 1:
            chat, queue = next(iter(self._chats.items()))
            if not queue.is_idle:
                return
            del self._chats[chat]

    def _renew_locks(self) -> None:
        """Locks belong to a loop; what was sent counts in the next one, too."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop = loop
            for queue in (self._total, *self._chats.values()):
                queue.lock = asyncio.Lock()


class _Queue:
    """Calls that wait for room in some windows, one behind the other: who holds the `lock` is the next."""

    __slots__ = ("_windows", "lock")

    def __init__(self, *windows: _Window) -> None:
        self._windows = windows
        self.lock = asyncio.Lock()

    async def wait(self) -> None:
        """Until there is room in all windows."""
        while (seconds := max(window.next() for window in self._windows) - time.monotonic()) > 0:
            await asyncio.sleep(seconds)

    def take(self) -> None:
        """Takes a place in all windows, now."""
        now = time.monotonic()
        for window in self._windows:
            window.take(now)

    @property
    def is_idle(self) -> bool:
        now = time.monotonic()
        return not self.lock.locked() and not any(window.has_recent_calls(now) for window in self._windows)


class _Window:
    """At most so many calls in any `period` seconds: the times of the latest ones."""

    __slots__ = ("_period", "_times")

    def __init__(self, most: int | None, period: float) -> None:
        self._times: deque[float] | None = deque(maxlen=most) if most is not None else None
        self._period = period

    def next(self) -> float:
        """The first time when there is room."""
        times = self._times
        return 0.0 if times is None or len(times) < (times.maxlen or 0) else times[0] + self._period

    def take(self, now: float) -> None:
        """One more call."""
        if self._times is not None:
            self._times.append(now)

    def has_recent_calls(self, now: float) -> bool:
        """Whether some call still counts."""
        return self._times is not None and len(self._times) > 0 and self._times[-1] + self._period > now
