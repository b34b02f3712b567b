"""What can be said of a handler where it is registered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class Options(TypedDict, total=False):
    """What can be said of a handler where it is registered, or of a scope for all handlers in it."""

    name: str
    description: str
    priority: int
    stop: bool | None
    temp: bool
    expires: datetime | timedelta | None
    enabled: bool
    timeout: float | None
    blocking: bool
