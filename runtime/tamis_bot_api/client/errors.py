"""What can go wrong in a call: one class for each thing that a bot may want to do about it.

All are `TelegramError`s, with the method, Telegram's code (0 where there was no answer) and its description. None of
them holds the token, nor the address it is part of.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.errors import WRONG_CONFIGURATION, TamisError

if TYPE_CHECKING:
    from collections.abc import Mapping


class NoTokenError(TamisError):
    """A call needs the bot's token, and there is none."""

    exit_code = WRONG_CONFIGURATION

    def __init__(self, method: str = "") -> None:
        super().__init__(method)
        self.method = method

    def __str__(self) -> str:
        return (
            f"{self.method or 'a call'} needs the bot's token: write Bot(token), or set BOT_TOKEN in the environment; "
            "@BotFather gives you one"
        )


class TokenFormError(TamisError, ValueError):
    """What was given as the bot's token is none. It is not shown: it may be a secret all the same."""

    exit_code = WRONG_CONFIGURATION

    def __str__(self) -> str:
        return "the bot's token has not the form of one, 123456:ABC-def; it is not shown here"


class TelegramError(TamisError):
    """A call failed. `code` and `description` are Telegram's, `parameters` what it says for machines.

    >>> try:
    ...     await bot.api.send_message(chat_id, "hi")
    ... except Forbidden:
    ...     await forget(chat_id)
    """

    advice: ClassVar[str] = ""

    def __init__(self, method: str, code: int, description: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(
            method, code, description, parameters
        )  # all of them: pickle makes the error anew from its args
        self.method = method
        self.code = code
        self.description = description
        self.parameters: Mapping[str, Any] = parameters or {}

    def __str__(self) -> str:
        text = f"{self.method}: {self.description}" + (f" ({self.code})" if self.code else "")
        return f"{text}. {self.advice}" if self.advice else text


class BadRequest(TelegramError):  # noqa: N818 - Telegram's own name, as are those below
    """400: Telegram does not accept the call as it is; repeating it is no use."""


class ChatMigrated(BadRequest):
    """400: the group has become a supergroup; `chat_id` is its new id. See `tamis_bot_api.follow_migrations`."""

    advice = "Use the new id from now on"

    @property
    def chat_id(self) -> int:
        """The id of the supergroup."""
        return int(self.parameters["migrate_to_chat_id"])


class Unauthorized(TelegramError):  # noqa: N818
    """401: the token is wrong, or was revoked."""

    advice = "The token is wrong or was revoked: @BotFather shows the one that holds"


class Forbidden(TelegramError):  # noqa: N818
    """403: the bot may not: it was blocked, is no member, or never was written to."""


class NotFound(TelegramError):  # noqa: N818
    """404: there is no such method, or the token has not the form of one."""

    advice = "Check the method's name, the token and base_url"


class Conflict(TelegramError):  # noqa: N818
    """409: something else receives this bot's updates: another process, or a webhook."""

    advice = "Another process asks for updates with this token, or a webhook is set (delete_webhook takes it away)"


class EntityTooLarge(TelegramError):  # noqa: N818
    """413: the file is too big."""

    advice = "Bots send files of up to 50 MB (photos 10 MB)"


class RetryAfter(TelegramError):  # noqa: N818
    """429: too many calls; nothing is accepted before `retry_after` seconds."""

    @property
    def retry_after(self) -> float:
        """Seconds to wait; 1 where Telegram does not say."""
        value = self.parameters.get("retry_after")
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            return 1.0
        return max(0.0, float(value))


class ServerError(TelegramError):
    """5xx: Telegram, or something on the way to it, is in trouble."""


class NetworkError(TelegramError):
    """There was no answer. `sent`: the call may have arrived, and been carried out."""

    def __init__(self, method: str, description: str, *, sent: bool) -> None:
        super().__init__(method, 0, description)
        self.sent = sent

    def __reduce__(self) -> tuple[Any, ...]:
        return _network_error, (self.method, self.description, self.sent)


class BadResponse(TelegramError):  # noqa: N818
    """The answer is none that a Bot API gives. The call may have been carried out."""


class UnsafeFileError(TelegramError):
    """The path that Telegram gave for a file leads out of the folder, or is no path; nothing was fetched."""


class FileTooBigError(TelegramError):
    """The file is bigger than it was said to be, or than the limit; what had arrived of it is gone."""


_BY_CODE: dict[int, type[TelegramError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: EntityTooLarge,
    429: RetryAfter,
}


def error_of(method: str, code: int, description: str, parameters: Mapping[str, Any]) -> TelegramError:
    """The error that stands for an answer which says that the call failed."""
    if isinstance(parameters.get("migrate_to_chat_id"), int):
        kind: type[TelegramError] = ChatMigrated
    elif code >= 500:
        kind = ServerError
    else:
        kind = _BY_CODE.get(code, TelegramError)
    return kind(method, code, description, parameters)


def _network_error(method: str, description: str, sent: bool) -> NetworkError:
    return NetworkError(method, description, sent=sent)


__all__ = [
    "BadRequest",
    "BadResponse",
    "ChatMigrated",
    "Conflict",
    "EntityTooLarge",
    "FileTooBigError",
    "Forbidden",
    "NetworkError",
    "NoTokenError",
    "NotFound",
    "RetryAfter",
    "ServerError",
    "TelegramError",
    "Unauthorized",
    "UnsafeFileError",
]
