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


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """How often, and when, a call is tried again.

    `attempts`: tries in all. `first`: seconds before the second one, then doubling up to `longest`, each with up to a
    quarter more, so that many calls do not come at once. `patience`: the longest `retry_after` that is waited for; a
    longer one is raised at once. `repeat`: also where a repeated call could do the same thing twice.

    Tried again: 429 after its `retry_after`; 5xx; a connection that was never made. Where the connection broke after
    the call was sent, or the answer cannot be read, it may have been carried out: then only calls are repeated that do
    no harm twice (`get…`, `set…`, `edit…`, `delete…`, `answer…`, and the like), unless `repeat` is true.

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
        if attempt >= self.attempts:
            return None
        if isinstance(error, RetryAfter):
            wait = error.retry_after
            return wait + random.uniform(0.02, 0.25) if wait <= self.patience else None  # noqa: S311
        if not (isinstance(error, ServerError) or self._may_repeat(error)):
            return None
        return min(self.longest, self.first * 2.0 ** (attempt - 1) * random.uniform(1.0, 1.25))  # noqa: S311

    def _may_repeat(self, error: TelegramError) -> bool:
        if isinstance(error, NetworkError):
            return not error.sent or self.repeat or is_safe(error.method)
        unread = isinstance(error, BadResponse) and error.code < 300  # a redirect would come again
        return unread and (self.repeat or is_safe(error.method))


def is_safe(method: str) -> bool:
    """Whether carrying out a method twice is the same as once."""
    return method.startswith(_SAFE)
