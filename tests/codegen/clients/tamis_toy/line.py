"""What carries calls: a list of them. A file on the way is a `Parcel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class LineError(Exception):
    """The line is cut."""


class Parcel:
    """What is sent where the spec says `Parcel`."""

    def __init__(self, content: bytes) -> None:
        self.content = content


class Line:
    """Keeps all calls; each has the answer that was set for it."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {}

    async def call(self, method: str, params: Mapping[str, Any]) -> Any:
        if method not in self.answers:
            raise LineError(method)
        self.sent.append((method, dict(params)))
        return self.answers[method]


__all__ = ["Line", "LineError", "Parcel"]
