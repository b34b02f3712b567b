"""So many events of a user, or of a chat, in so much time; the rest is for other handlers, or for nobody."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any, Literal

from tamis.errors import FlowError, RegistrationError
from tamis.guards.function import guard
from tamis.routing.session_keys import key_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.guards.guard import Guard

Whose = Literal["user", "chat", "user in chat"]
_MOST_KEYS = 100_000
"""Users that are remembered; beyond that, the one who was silent longest is forgotten."""


def throttle(count: int, seconds: float, *, per: Whose = "user", clock: Callable[[], float] = time.monotonic) -> Guard:
    """A guard that says yes to at most `count` events of a user in any `seconds`, and no to those beyond.

    `per`: whose events are counted together. Events of nobody, such as polls, pass, and so do events that no app has
    delivered. It counts in this process alone, each time that it is asked: also by `explain`.
    """
    if count < 1 or not seconds > 0:
        raise RegistrationError(f"throttle({count}, {seconds}): at least one event in more than 0 seconds")
    times: OrderedDict[Any, deque[float]] = OrderedDict()

    def is_within(event: Any) -> bool:
        vocabulary = getattr(event.bot, "vocabulary", None)
        if vocabulary is None:
            return True
        try:
            key = key_of(event, vocabulary, per)
        except FlowError:
            return True
        now = clock()
        past = times.setdefault(key, deque(maxlen=count))
        times.move_to_end(key)
        if len(times) > _MOST_KEYS:
            times.popitem(last=False)
        if len(past) == count and now - past[0] < seconds:
            return False
        past.append(now)
        return True

    made: Guard = guard(is_within, name=f"throttle({count}, {seconds:g} s)")
    return made
