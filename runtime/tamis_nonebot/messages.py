"""Messages as lists of segments, as NoneBot's plugins take them apart and put them together."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from tamis.errors import FlowError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

_CODE = re.compile(r"\[CQ:(?P<type>[a-zA-Z0-9_.-]+)(?P<data>(?:,[^,\]=]+=[^,\]]*)*),?\]")
M = TypeVar("M")


def escape(text: str, *, escape_comma: bool = True) -> str:
    """A text as it stands in a message that is one string, where `[` begins a code."""
    for plain, written in (("&", "&amp;"), ("[", "&#91;"), ("]", "&#93;")):
        text = text.replace(plain, written)
    return text.replace(",", "&#44;") if escape_comma else text


def unescape(text: str) -> str:
    """The text that `escape` was given."""
    for plain, written in ((",", "&#44;"), ("[", "&#91;"), ("]", "&#93;"), ("&", "&amp;")):
        text = text.replace(written, plain)
    return text


class MessageSegment:
    """One part of a message. Of the many kinds of OneBot, the usual ones have a function here."""

    def __init__(self, type: str, data: dict[str, Any] | None = None) -> None:  # noqa: A002 - NoneBot's name
        self.type = type
        self.data: dict[str, Any] = data if data is not None else {}

    @classmethod
    def text(cls, text: str) -> Self:
        return cls("text", {"text": text})

    @classmethod
    def at(cls, user_id: int | str) -> Self:
        return cls("at", {"qq": str(user_id)})

    @classmethod
    def face(cls, id_: int) -> Self:
        return cls("face", {"id": str(id_)})

    @classmethod
    def image(cls, file: Any, type_: str | None = None) -> Self:
        """A picture: an address, or its bytes, which are sent in the message."""
        return cls("image", {"file": _file(file), **({"type": type_} if type_ else {})})

    @classmethod
    def record(cls, file: Any) -> Self:
        return cls("record", {"file": _file(file)})

    @classmethod
    def video(cls, file: Any) -> Self:
        return cls("video", {"file": _file(file)})

    @classmethod
    def reply(cls, id_: int) -> Self:
        return cls("reply", {"id": str(id_)})

    @classmethod
    def share(cls, url: str = "", title: str = "", content: str | None = None, image: str | None = None) -> Self:
        given = {"url": url, "title": title, "content": content, "image": image}
        return cls("share", {name: value for name, value in given.items() if value is not None})

    @classmethod
    def json(cls, data: str) -> Self:
        return cls("json", {"data": data})

    @classmethod
    def xml(cls, data: str) -> Self:
        return cls("xml", {"data": data})

    def is_text(self) -> bool:
        return self.type == "text"

    def plain(self) -> dict[str, Any]:
        """The segment as it is sent."""
        return {"type": self.type, "data": dict(self.data)}

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

    def __add__(self, other: Any) -> Message:
        return Message(self).extend(other)

    def __radd__(self, other: Any) -> Message:
        return Message().extend(other).extend(self)


def _file(file: Any) -> str:
    if isinstance(file, (bytes, bytearray)):
        import base64

        return f"base64://{base64.b64encode(file).decode()}"
    return str(getattr(file, "as_uri", lambda: file)())


class Message(list[MessageSegment]):
    """A message. `Message(text)` and `Message.parse(text)` read codes, as OneBot writes messages in one string:
    `[CQ:face,id=1]` is a segment. A string that is added to a message, or put into a template, is text.

    >>> Message("hello ") + MessageSegment.at(10001)
    """

    def __init__(self, message: Any = None) -> None:
        super().__init__()
        if message is not None:
            super().extend(_read(message) if isinstance(message, str) else _segments(message))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The message that a string with codes says. Escape what users wrote before it is put into one."""
        return cls(text)

    @classmethod
    def template(cls, text: str | Message) -> MessageTemplate[Message]:
        """A text with places for what is in the state, such as `{city}`; what is put in stays what it is."""
        return MessageTemplate(text, cls)

    def extract_plain_text(self) -> str:
        """What its text segments say."""
        return "".join(str(segment.data.get("text", "")) for segment in self if segment.is_text())

    def append(self, obj: Any, /) -> Self:  # type: ignore[override]
        """Adds a segment or a text, and returns the message. Codes in the text mean nothing."""
        super().extend(_segments(obj))
        return self

    def extend(self, obj: Any, /) -> Self:  # type: ignore[override]
        """Adds segments, or a text, and returns the message."""
        super().extend(_segments(obj))
        return self

    def copy(self) -> Message:
        return Message(self)

    def has(self, value: MessageSegment | str) -> bool:
        """Whether a segment, or one of a type, is in it."""
        return any(segment.type == value if isinstance(value, str) else segment == value for segment in self)

    def include(self, *types: str) -> Message:
        """The segments of these types."""
        return Message([segment for segment in self if segment.type in types])

    def exclude(self, *types: str) -> Message:
        """The segments of other types."""
        return Message([segment for segment in self if segment.type not in types])

    def plain(self) -> list[dict[str, Any]]:
        """The message as it is sent, and stored."""
        return [segment.plain() for segment in self]

    def __getitem__(self, wanted: Any, /) -> Any:
        """A segment by its place; with a type, such as `message["image"]`, the segments of it."""
        if isinstance(wanted, str):
            return self.include(wanted)
        if isinstance(wanted, slice):
            part: list[MessageSegment] = list(self)[wanted]
            return Message(part)
        return cast("MessageSegment", super().__getitem__(wanted))

    def __contains__(self, value: object, /) -> bool:
        return self.has(value) if isinstance(value, (str, MessageSegment)) else False

    def __add__(self, other: Any, /) -> Message:  # type: ignore[override]
        return Message(self).extend(other)

    def __radd__(self, other: Any, /) -> Message:
        return Message().extend(other).extend(self)

    def __iadd__(self, other: Any, /) -> Self:  # type: ignore[override]
        return self.extend(other)

    def __str__(self) -> str:
        return "".join(str(segment) for segment in self)

    def __repr__(self) -> str:
        return f"Message({list(self)!r})"


def _segments(given: Any) -> list[MessageSegment]:
    if isinstance(given, MessageSegment):
        return [given]
    if isinstance(given, str):
        return [MessageSegment.text(given)] if given else []
    if isinstance(given, dict):
        known = cast("dict[str, Any]", given)
        return [MessageSegment(str(known["type"]), dict(known.get("data") or {}))]
    return [segment for part in cast("Iterable[Any]", given) for segment in _segments(part)]


def _read(written: str) -> list[MessageSegment]:
    found: list[MessageSegment] = []
    begin = 0
    for code in _CODE.finditer(written):
        if code.start() > begin:
            found.append(MessageSegment.text(unescape(written[begin : code.start()])))
        pairs = [pair.partition("=") for pair in code["data"].split(",") if pair]
        found.append(MessageSegment(code["type"], {name: unescape(value) for name, _, value in pairs}))
        begin = code.end()
    if begin < len(written):
        found.append(MessageSegment.text(unescape(written[begin:])))
    return found


class MessageTemplate(Generic[M]):
    """A text with places by name. In prompts it is filled with the state, which holds the answers, too.

    In a message, what is put in stays what it is: a text is text, a segment is a segment.
    """

    def __init__(self, template: str | Message, factory: type[M] | Any = str) -> None:
        self.text = str(template)
        self._template = template
        self._factory: Any = factory

    def format(self, **values: Any) -> M:
        """What comes of it. Raises `FlowError` for a name that is not there."""
        return self.format_map(values)

    def format_map(self, values: Mapping[str, Any]) -> M:
        try:
            return cast("M", self._filled(values))
        except (KeyError, IndexError) as error:
            names = ", ".join(sorted(name for name in map(str, values) if not name.startswith("_"))) or "nothing"
            raise FlowError(f"MessageTemplate({self.text!r}) wants {error}, and the state holds {names}") from None

    def _filled(self, values: Mapping[str, Any]) -> Any:
        if self._factory is str:
            return self.text.format_map(values)
        message = self._factory()
        parts = self._template if isinstance(self._template, Message) else [MessageSegment.text(self._template)]
        for part in parts:
            if part.is_text():
                _put_text(message, str(part.data.get("text", "")), values)
            else:
                filled = {name: value.format_map(values) if isinstance(value, str) else value
                          for name, value in part.data.items()}  # fmt: skip
                message.append(MessageSegment(part.type, filled))
        return message

    def __repr__(self) -> str:
        return f"MessageTemplate({self.text!r})"


def _put_text(message: Message, template: str, values: Mapping[str, Any]) -> None:
    """Adds a text with places to a message; neighbouring texts become one segment."""
    text = ""
    formatter = Formatter()
    for literal, name, spec, conversion in formatter.parse(template):
        text += literal
        if name is None:
            continue
        value = formatter.convert_field(formatter.get_field(name, (), values)[0], cast("Any", conversion))
        if isinstance(value, (MessageSegment, Message)):
            message.append(text).append(value)
            text = ""
        else:
            text += format(value, (spec or "").format_map(values))
    message.append(text)
