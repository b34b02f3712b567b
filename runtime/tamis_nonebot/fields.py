"""Parts of an event as plugins see them: what OneBot has sent, by attributes."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self


class Fields:
    """Named values. A name that the class knows is None where it was not sent; others may be there besides."""

    known: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(dict.fromkeys(self.known), **values)

    @classmethod
    def model_validate(cls, data: Any) -> Self:
        """One of plain data, or of one of these."""
        return cls(**(data if isinstance(data, dict) else vars(data)))

    parse_obj = model_validate

    def model_dump(self, **_: Any) -> dict[str, Any]:
        """The values as a dictionary."""
        return dict(vars(self))

    def dict(self, **_: Any) -> dict[str, Any]:
        return self.model_dump()

    def json(self, **_: Any) -> str:
        return json.dumps(self.model_dump(), ensure_ascii=False, default=str)

    model_dump_json = json

    def copy(self, **_: Any) -> Self:
        return copy.copy(self)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(vars(self).items())

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(tuple(vars(self)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"


class Sender(Fields):
    """Who has sent a message."""

    known = ("user_id", "nickname", "sex", "age", "card", "area", "level", "role", "title")

    if TYPE_CHECKING:
        user_id: int | None
        nickname: str | None
        sex: str | None
        age: int | None
        card: str | None
        area: str | None
        level: str | None
        role: str | None
        title: str | None


class Reply(Fields):
    """The message that a message replies to."""

    known = ("time", "message_type", "message_id", "real_id", "sender", "message")

    if TYPE_CHECKING:
        time: int
        message_type: str
        message_id: int
        real_id: int
        sender: Sender
        message: Any


class Anonymous(Fields):
    """Somebody without a name."""

    known = ("id", "name", "flag")


class File(Fields):
    """A file in a group."""

    known = ("id", "name", "size", "busid")


class Status(Fields):
    """How OneBot fares."""

    known = ("online", "good")


PARTS: dict[str, type[Fields]] = {"sender": Sender, "anonymous": Anonymous, "file": File, "status": Status}
"""Fields of events that are such parts."""

__all__ = ["PARTS", "Anonymous", "Fields", "File", "Reply", "Sender", "Status"]
