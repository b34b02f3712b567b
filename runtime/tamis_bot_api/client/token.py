"""The token: kept where nothing prints it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NoReturn

from tamis_bot_api.client.errors import NoTokenError, TokenFormError

if TYPE_CHECKING:
    from typing import SupportsIndex

VARIABLE = "BOT_TOKEN"
_FORM = re.compile(r"[0-9]+:[A-Za-z0-9_-]+(?:/test)?")  # with /test it is one of Telegram's test servers


class Token:
    """A bot's token. It shows the bot's id at most, and cannot be pickled.

    Without a value it is that of the environment variable BOT_TOKEN, looked up when a call is made. Raises
    `TokenFormError` for a value that is no token: it would be part of an address.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str | None = None) -> None:
        self._value = _token_of(value.strip()) if value is not None else None

    @property
    def bot_id(self) -> int | None:
        """The id of the bot whose token it is, which is no secret; None while there is no token."""
        number = (self._value or os.environ.get(VARIABLE, "").strip()).partition(":")[0]
        return int(number) if number.isascii() and number.isdigit() else None

    def reveal(self, method: str = "") -> str:
        """The token itself, to be part of an address. Raises `NoTokenError` when there is none."""
        value = self._value or os.environ.get(VARIABLE, "").strip()
        if not value:
            raise NoTokenError(method)
        return _token_of(value)

    def hide(self, text: str) -> str:
        """The text without the token."""
        value = self._value or os.environ.get(VARIABLE, "").strip()
        if not value:
            return text
        secret = value.partition(":")[2]
        text = text.replace(value, "<token>").replace(value.replace(":", "%3A"), "<token>")
        return text.replace(secret, "<token>") if len(secret) >= 8 else text

    def hide_in(self, raw: bytes) -> bytes:
        """The same for bytes."""
        secret = (self._value or os.environ.get(VARIABLE, "").strip()).partition(":")[2].encode()
        return raw.replace(secret, b"<token>") if len(secret) >= 8 else raw

    def __repr__(self) -> str:
        value = self._value or os.environ.get(VARIABLE, "")
        bot = value.partition(":")[0]
        return f"<token of bot {bot}>" if ":" in value and bot.isdigit() else "<token>" if value else "<no token>"

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a token is not pickled: make the bot or the client anew where it is needed")


def _token_of(value: str) -> str:
    if not _FORM.fullmatch(value):
        raise TokenFormError
    return value
