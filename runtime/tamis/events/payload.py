"""The base of all generated payload classes."""

from __future__ import annotations

from types import GenericAlias
from typing import Any, ClassVar, cast

import msgspec

EXTRA = "\ue000extra"
"""The field of a payload that holds the keys that its type does not name. No event has a key that is written so."""


class Payload(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """An immutable record of what an event source sent. Absent fields are None.

    Subscripting (`Message[K]`) gives a plain alias: the parameter means something to type checkers only.
    """

    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)
