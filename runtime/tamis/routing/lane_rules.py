"""Which events wait for each other: what an app or a router may say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.errors import RegistrationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import EllipsisType
    from typing import Any, Literal, TypeAlias

    LaneRule: TypeAlias = Literal["chat", "topic", "user in chat"] | Callable[[Any], Any] | EllipsisType | None

_NAMED = ("chat", "topic", "user in chat")


def check_lane(lane: object) -> None:
    """Raises `RegistrationError` for what is no lane."""
    if lane is not None and lane is not ... and not callable(lane) and lane not in _NAMED:
        names = ", ".join(map(repr, _NAMED))
        raise RegistrationError(f"lane={lane!r} is no lane; write {names}, None, or a function of the event")
