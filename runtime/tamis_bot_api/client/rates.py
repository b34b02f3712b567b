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
    there more than the limit says, with no bursts at its edges. Calls of a chat keep their order. Groups and channels
    are chats with a negative id, or with an @name. None takes a limit away.

    >>> bot = Bot(client=TelegramClient(limits=RateLimit(per_group=15)))
    """

    def __init__(self, *, total: int | None = 30, per_chat: int | None = 1, per_group: int | None = 20) -> None:
        self._total = _Window(total, 1.0)
        self._per_chat = per_chat
        self._per_group = per_group
        self._chats: OrderedDict[Hashable, tuple[_Window, _Window]] = OrderedDict()

    async def __call__(self, call_next: CallNext, method: str, params: Mapping[str, Any], /) -> Any:
        """Waits for its turn; a transformer of `TelegramClient`."""
        if method.startswith(_SENDS) and method not in _NOT_COUNTED:
            now = time.monotonic()
            slot = now
            chat = params.get("chat_id")
            if isinstance(chat, int | str):
                for window in self._windows(chat, now):
                    slot = window.after(slot)
                for window in self._windows(chat, now):
                    window.take(slot)
            if slot > now:
                await asyncio.sleep(slot - now)
            await self._whole(slot)
        return await call_next(method, params)

    async def _whole(self, at: float) -> None:
        """Waits for a place among the calls to all chats. Taken when it is due: a chat that waits holds up no other."""
        now = max(at, time.monotonic())
        slot = self._total.after(now)
        self._total.take(slot)
        if slot > now:
            await asyncio.sleep(slot - now)

    def _windows(self, chat: int | str, now: float) -> tuple[_Window, _Window]:
        found = self._chats.get(chat)
        if found is None:
            group = chat < 0 if isinstance(chat, int) else True
            found = self._chats[chat] = (
                _Window(self._per_chat, 1.0), _Window(self._per_group if group else None, 60.0)
            )  # fmt: skip
            self._forget(now)
        self._chats.move_to_end(chat)
        return found

    def _forget(self, now: float) -> None:
        """Chats whose calls count no more; those longest unused come first."""
        while self._chats:
            chat, windows = next(iter(self._chats.items()))
            if any(window.counts(now) for window in windows) or len(self._chats) == 1:
                return
            del self._chats[chat]


class _Window:
    """At most so many calls in any `period` seconds: the times of the latest ones."""

    __slots__ = ("_period", "_times")

    def __init__(self, most: int | None, period: float) -> None:
        self._times: deque[float] | None = deque(maxlen=most) if most is not None else None
        self._period = period

    def after(self, at: float) -> float:
        """The first time, not before `at`, when there is room."""
        times = self._times
        if times is None or len(times) < (times.maxlen or 0):
            return max(at, times[-1]) if times else at
        return max(at, times[-1], times[0] + self._period)

    def take(self, slot: float) -> None:
        if self._times is not None:
            self._times.append(slot)

    def counts(self, now: float) -> bool:
        """Whether some call still counts, or is still to come."""
        return self._times is not None and len(self._times) > 0 and self._times[-1] + self._period > now
