"""When a call that failed is tried again, and after how long."""

from __future__ import annotations

import random

import msgspec

from tamis_bot_api.client.errors import BadResponse, NetworkError, RetryAfter, ServerError, TelegramError

# Once or twice is the same. All other calls make something: a message, a link, a gift. A download is no call.
_SAFE = (
    "answer", "approve", "ban", "close", "decline", "delete", "download", "edit", "get", "hide", "leave", "logOut",
    "pin", "promote", "read", "remove", "reopen", "replace", "restrict", "revoke", "set", "stop", "unban", "unhide",
    "unpin",
)  # fmt: skip
_PATIENCE_IN_ALL = 10


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """How often, and when, a call is tried again.

    `attempts`: tries in all. `first`: seconds before the second one, then doubling up to `longest`, each with up to a
    quarter more, so that many calls do not come at once. `patience`: the longest `retry_after` that is waited for; a
    longer one is raised at once. `repeat`: also where a repeated call could do the same thing twice.

    Tried again: 5xx; a connection that was never made. Where the connection broke after the call was sent, or the
    answer cannot be read, it may have been carried out: then only calls are repeated that do no harm twice (`get…`,
    `set…`, `edit…`, `delete…`, `answer…`, and the like), unless `repeat` is true.

    429 is no try, since nothing was done: the call is repeated after its `retry_after`, until refusals have held it up
    for ten times `patience`. Meanwhile the client's other calls to that chat wait, too, and keep their order.

    >>> bot = Bot(client=TelegramClient(retry=Retry(attempts=3)))
    >>> await bot.api.using(retry=None).send_message(chat_id, "once or never")
    """

    attempts: int = 5
    first: float = 0.5
    longest: float = 30.0
    patience: float = 60.0
    repeat: bool = False

    def wait(self, error: TelegramError, attempt: int) -> float | None:
        """Seconds to wait after the failure of a try, the first being 1; None when it was the last."""
        if attempt >= self.attempts or not (isinstance(error, ServerError) or self._may_repeat(error)):
            return None
        return min(self.longest, self.first * 2.0 ** (attempt - 1) * random.uniform(1.0, 1.25))  # noqa: S311

    def flood_wait(self, error: RetryAfter, refusals: int, waited: float) -> float | None:
        """Seconds to wait after a 429; None when it is raised. `refusals` and `waited`: before this one."""
        # A server that asks for no wait at all, again and again, is not asked hundreds of times a second.
        least = min(1.0, self.first * 2.0 ** min(refusals, 30))
        wait = max(error.retry_after, least) + random.uniform(0.02, 0.25)  # noqa: S311
        if error.retry_after > self.patience or waited + wait > self.patience * _PATIENCE_IN_ALL:
            return None
        return wait

    def _may_repeat(self, error: TelegramError) -> bool:
        if isinstance(error, NetworkError):
            return not error.sent or self.repeat or is_safe(error.method)
        unread = isinstance(error, BadResponse) and error.code < 300  # a redirect would come again
        return unread and (self.repeat or is_safe(error.method))


def is_safe(method: str) -> bool:
    """Whether carrying out a method twice is the same as once."""
    return method.startswith(_SAFE)
