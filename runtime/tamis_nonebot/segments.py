"""One part of a message, with a function for each kind that OneBot has."""

from __future__ import annotations

import base64
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from tamis_nonebot.codes import escape
from tamis_nonebot.model_field import ModelField

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterable, KeysView, ValuesView
    from typing import Self


class MessageSegment(ModelField):
    """One part of a message: a type, such as `"image"`, and its data."""

    message_class: ClassVar[type[Any]]
    """The class of messages, which is made of this one."""

    def __init__(self, type: str, data: dict[str, Any] | None = None) -> None:  # noqa: A002 - NoneBot's name
        self.type = type
        self.data: dict[str, Any] = data if data is not None else {}

    def __class_getitem__(cls, _: Any) -> type[Self]:
        """The class itself: in NoneBot it names the class of messages that it is for."""
        return cls

    @classmethod
    def get_message_class(cls) -> type[Any]:
        return cls.message_class

    # --- kinds --------------------------------------------------------------------------------------------------------

    @classmethod
    def text(cls, text: str) -> Self:
        return cls("text", {"text": text})

    @classmethod
    def anonymous(cls, ignore_failure: bool | None = None) -> Self:
        return cls("anonymous", _known(ignore=flag_as_text(ignore_failure)))

    @classmethod
    def at(cls, user_id: int | str) -> Self:
        return cls("at", {"qq": str(user_id)})

    @classmethod
    def contact(cls, type_: str, id: int) -> Self:  # noqa: A002
        return cls("contact", {"type": type_, "id": str(id)})

    @classmethod
    def contact_group(cls, group_id: int) -> Self:
        return cls.contact("group", group_id)

    @classmethod
    def contact_user(cls, user_id: int) -> Self:
        return cls.contact("qq", user_id)

    @classmethod
    def dice(cls) -> Self:
        return cls("dice", {})

    @classmethod
    def face(cls, id_: int) -> Self:
        return cls("face", {"id": str(id_)})

    @classmethod
    def forward(cls, id_: str) -> Self:
        return cls("forward", {"id": id_})

    @classmethod
    def image(
        cls, file: Any, type_: str | None = None, cache: bool | None = True, proxy: bool | None = True,
        timeout: int | None = None,
    ) -> Self:  # fmt: skip
        """A picture: an address, a path, or its bytes, which are sent in the message."""
        return cls("image", {"file": file_as_text(file), **_known(type=type_, **_fetched(cache, proxy, timeout))})

    @classmethod
    def json(cls, data: str) -> Self:
        return cls("json", {"data": data})

    @classmethod
    def location(cls, latitude: float, longitude: float, title: str | None = None, content: str | None = None) -> Self:
        return cls("location", {"lat": str(latitude), "lon": str(longitude), **_known(title=title, content=content)})

    @classmethod
    def music(cls, type_: str, id_: int) -> Self:
        return cls("music", {"type": type_, "id": str(id_)})

    @classmethod
    def music_custom(
        cls, url: str, audio: str, title: str, content: str | None = None, img_url: str | None = None
    ) -> Self:
        more = _known(content=content, image=img_url)
        return cls("music", {"type": "custom", "url": url, "audio": audio, "title": title, **more})

    @classmethod
    def node(cls, id_: int) -> Self:
        return cls("node", {"id": str(id_)})

    @classmethod
    def node_custom(cls, user_id: int, nickname: str, content: Any) -> Self:
        """A message in a forwarded record, written by somebody."""
        return cls("node", {"user_id": str(user_id), "nickname": nickname, "content": content})

    @classmethod
    def poke(cls, type_: str, id_: str) -> Self:
        return cls("poke", {"type": type_, "id": id_})

    @classmethod
    def record(
        cls, file: Any, magic: bool | None = None, cache: bool | None = None, proxy: bool | None = None,
        timeout: int | None = None,
    ) -> Self:  # fmt: skip
        return cls(
            "record",
            {"file": file_as_text(file), **_known(magic=flag_as_text(magic), **_fetched(cache, proxy, timeout))},
        )

    @classmethod
    def reply(cls, id_: int) -> Self:
        return cls("reply", {"id": str(id_)})

    @classmethod
    def rps(cls) -> Self:
        return cls("rps", {})

    @classmethod
    def shake(cls) -> Self:
        return cls("shake", {})

    @classmethod
    def share(cls, url: str = "", title: str = "", content: str | None = None, image: str | None = None) -> Self:
        return cls("share", {"url": url, "title": title, **_known(content=content, image=image)})

    @classmethod
    def video(cls, file: Any, cache: bool | None = None, proxy: bool | None = None, timeout: int | None = None) -> Self:
        return cls("video", {"file": file_as_text(file), **_known(**_fetched(cache, proxy, timeout))})

    @classmethod
    def xml(cls, data: str) -> Self:
        return cls("xml", {"data": data})

    # --- what it is ---------------------------------------------------------------------------------------------------

    def is_text(self) -> bool:
        return self.type == "text"

    def plain(self) -> dict[str, Any]:
        """The segment as it is sent: messages in it are plain, too."""
        return {"type": self.type, "data": {name: _plain(value) for name, value in self.data.items()}}

    def to_rich_text(self, truncate: int | None = 70) -> str:
        """The segment for a line of a log."""
        text = str(self)
        return text if truncate is None or len(text) <= truncate else f"{text[:truncate]}…"

    def get(self, key: str, default: Any = None) -> Any:
        return self._fields().get(key, default)

    def keys(self) -> KeysView[str]:
        return self._fields().keys()

    def values(self) -> ValuesView[Any]:
        return self._fields().values()

    def items(self) -> ItemsView[str, Any]:
        return self._fields().items()

    def _fields(self) -> dict[str, Any]:
        return {"type": self.type, "data": self.data}

    def copy(self) -> Self:
        return deepcopy(self)

    def join(self, iterable: Iterable[Any]) -> Any:
        """Messages or segments with this one between them."""
        return self.get_message_class()(self).join(iterable)

    def __str__(self) -> str:
        if self.is_text():
            return escape(str(self.data.get("text", "")), escape_comma=False)
        fields = "".join(f",{name}={escape(str(value))}" for name, value in self.data.items() if value is not None)
        return f"[CQ:{self.type}{fields}]"

    def __repr__(self) -> str:
        return f"MessageSegment(type={self.type!r}, data={self.data!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MessageSegment) and (self.type, self.data) == (other.type, other.data)

    __hash__: ClassVar[None]  # type: ignore[assignment]  # it can be changed

    def __len__(self) -> int:
        return len(str(self))

    def __add__(self, other: Any) -> Any:
        return self.get_message_class()(self).extend(other)

    def __radd__(self, other: Any) -> Any:
        return self.get_message_class()().extend(other).extend(self)

    @classmethod
    def validated(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, dict) and "type" in value:
            known = cast("dict[str, Any]", value)
            return cls(str(known["type"]), dict(known.get("data") or {}))
        raise ValueError(f"a segment is a dictionary with a type, not {value!r}")


def _plain(value: Any) -> Any:
    if hasattr(value, "plain"):
        return value.plain()
    if isinstance(value, (list, tuple)):
        parts = cast("list[Any]", value)
        return [_plain(part) for part in parts]
    return value


def _known(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def flag_as_text(value: bool | None) -> str | None:
    return None if value is None else str(value).lower()


def _fetched(cache: bool | None, proxy: bool | None, timeout: int | None) -> dict[str, Any]:
    """How OneBot is to fetch a file."""
    return {
        "cache": flag_as_text(cache),
        "proxy": flag_as_text(proxy),
        "timeout": None if timeout is None else str(timeout),
    }


def file_as_text(file: Any) -> str:
    if isinstance(file, BytesIO):
        file = file.getvalue()
    if isinstance(file, memoryview):
        file = file.tobytes()
    if isinstance(file, (bytes, bytearray)):
        return f"base64://{base64.b64encode(file).decode()}"
    if isinstance(file, Path):
        return file.resolve().as_uri()
    if isinstance(file, str):
        return file
    raise TypeError(f"a file is an address, a path, bytes or a BytesIO, not {type(file).__name__}")
