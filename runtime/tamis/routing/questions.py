"""Questions: what is waited for, and how an answer is read."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.routing.prompts import Prompt

_READ_BY_MSGSPEC = (int, float, bool, Decimal, datetime, date, time, timedelta, UUID, Enum)


class Ask(NamedTuple):
    """One answer that a step wants."""

    key: str
    prompt: Prompt
    query: str
    kind: str
    """got: its text. receive: the event."""
    type: Callable[[str], Any] = str
    invalid: Prompt = None
    """What is sent for an answer that does not fit; None: the question again."""

    def read(self, text: str) -> Any:
        """The value of an answer. Raises `ValueError` for one that does not fit."""
        made = self.type
        if made is str:
            return text
        if _is_read(made):
            return msgspec.convert(text.strip(), made, strict=False)
        return made(text)

    def restored(self, value: Any) -> Any:
        """An answer that was stored as plain data, as it was."""
        made = self.type
        if _is_read(made) or (isinstance(made, type) and issubclass(made, msgspec.Struct)):
            return msgspec.convert(value, made, strict=False)
        return value


def _is_read(made: Any) -> bool:
    return isinstance(made, type) and issubclass(made, _READ_BY_MSGSPEC)
