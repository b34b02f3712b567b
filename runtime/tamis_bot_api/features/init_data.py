"""What a Web App or the login widget says of its user, proved by the bot's token.

Telegram signs the fields with the token; only who knows it can have made them. They are old at some time: who steals
them could use them for ever otherwise.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from msgspec import Struct, field

from tamis.errors import TamisError

if TYPE_CHECKING:
    from collections.abc import Mapping

DAY = 86_400.0
_SKEW = 60.0
"""Seconds that Telegram's clock may be ahead of this one."""
_LONGEST = 16_384


class InitDataError(TamisError):
    """What a browser sent as proof of its user is none: forged, too old, or incomplete. `why` says which."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        return f"the user is not proved: {self.why}"


class InitData(Struct, frozen=True):
    """What is proved. `user`, `receiver` and `chat` are plain data, as Telegram made them."""

    auth_date: float
    """When Telegram made it, in seconds since the epoch."""
    user: dict[str, Any] | None = None
    receiver: dict[str, Any] | None = None
    chat: dict[str, Any] | None = None
    query_id: str | None = None
    """For `answerWebAppQuery`."""
    start_param: str | None = None
    fields: dict[str, str] = field(default_factory=dict[str, str])
    """All fields, as they came."""

    @property
    def user_id(self) -> int | None:
        """The id of the user; None where Telegram names none."""
        found = None if self.user is None else self.user.get("id")
        return found if isinstance(found, int) else None


def check_init_data(init_data: str, token: str, *, max_age: float | None = DAY) -> InitData:
    """Reads `Telegram.WebApp.initData`, once it is proved that the bot with this token got it from Telegram.

    `max_age`: seconds since Telegram made it; None: any. Raises `InitDataError`.
    """
    if len(init_data) > _LONGEST:
        raise InitDataError(f"it is longer than {_LONGEST} characters")
    try:
        pairs = parse_qsl(init_data, keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        raise InitDataError("it is no query string, as Telegram.WebApp.initData is") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise InitDataError("a field is there twice")
    secret = hmac.digest(b"WebAppData", token.encode(), "sha256")
    auth_date = _check(fields, secret, max_age)
    return InitData(
        auth_date,
        user=_object(fields, "user"),
        receiver=_object(fields, "receiver"),
        chat=_object(fields, "chat"),
        query_id=fields.get("query_id"),
        start_param=fields.get("start_param"),
        fields=fields,
    )


def check_login(fields: Mapping[str, object], token: str, *, max_age: float | None = DAY) -> InitData:
    """Reads what the login widget sent, or put into the address it opened, once it is proved; `user` holds its fields.

    `max_age`: seconds since Telegram made it; None: any. Raises `InitDataError`.
    """
    texts = {name: str(value) for name, value in fields.items()}
    auth_date = _check(texts, hashlib.sha256(token.encode()).digest(), max_age)
    user: dict[str, Any] = {name: value for name, value in texts.items() if name not in {"hash", "auth_date"}}
    if user.get("id", "").isascii() and user.get("id", "").isdigit():
        user["id"] = int(user["id"])
    return InitData(auth_date, user=user, fields=texts)


def _check(fields: Mapping[str, str], secret: bytes, max_age: float | None) -> float:
    """When Telegram signed the fields. Raises `InitDataError` if it did not, or too long ago."""
    signed = "\n".join(f"{name}={fields[name]}" for name in sorted(fields) if name != "hash")
    wanted = hmac.new(secret, _as_bytes(signed), "sha256").hexdigest()
    given = fields.get("hash", "")
    if not hmac.compare_digest(wanted.encode(), _as_bytes(given)):
        raise InitDataError("its hash is not the one that the bot's token makes" if given else "it has no hash")
    written = fields.get("auth_date", "")
    if not (written.isascii() and written.isdigit() and len(written) < 16):
        raise InitDataError("it does not say when it was made (auth_date)")
    made, now = float(written), time.time()
    if max_age is not None and not -_SKEW <= now - made <= max_age:
        raise InitDataError(f"it was made {now - made:.0f} s ago, and {max_age:g} s are allowed")
    return made


def _as_bytes(text: str) -> bytes:
    """The text in UTF-8; half a surrogate pair, which JSON may hold, as what no proof has."""
    return text.encode("utf-8", "surrogatepass")


def _object(fields: Mapping[str, str], name: str) -> dict[str, Any] | None:
    if name not in fields:
        return None
    try:
        found: Any = json.loads(fields[name])
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise InitDataError(f"its {name} is no JSON object")
    return cast("dict[str, Any]", found)
