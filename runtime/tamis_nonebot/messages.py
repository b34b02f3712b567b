"""Messages as lists of segments, as NoneBot's plugins take them apart and put them together."""

from __future__ import annotations

import inspect
import re
from copy import deepcopy
from string import Formatter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from tamis.errors import FlowError
from tamis_nonebot.codes import escape, unescape
from tamis_nonebot.model_field import ModelField
from tamis_nonebot.segments import MessageSegment

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from typing import Self

_CODE = re.compile(r"\[CQ:(?P<type>[a-zA-Z0-9_.-]+)(?P<data>(?:,[^,\]=]+=[^,\]]*)*),?\]")
M = TypeVar("M")


class Message(list[MessageSegment], ModelField):
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

    def copy(self) -> Self:
        return deepcopy(self)

    @classmethod
    def get_segment_class(cls) -> type[MessageSegment]:
        return MessageSegment

    def reduce(self) -> None:
        """Makes one segment of neighbouring texts."""
        joined: list[MessageSegment] = []
        for segment in self:
            if segment.is_text() and joined and joined[-1].is_text():
                text = str(joined[-1].data.get("text", "")) + str(segment.data.get("text", ""))
                joined[-1] = MessageSegment("text", {"text": text})
            else:
                joined.append(segment)
        self[:] = joined

    def has(self, value: MessageSegment | str) -> bool:
        """Whether a segment, or one of a type, is in it."""
        return any(segment.type == value if isinstance(value, str) else segment == value for segment in self)

    def only(self, value: MessageSegment | str) -> bool:
        """Whether all segments are this one, or of this type."""
        return all(segment.type == value if isinstance(value, str) else segment == value for segment in self)

    def get(self, type_: str, count: int | None = None) -> Self:
        """The first `count` segments of a type, or all."""
        return type(self)([segment for segment in self if segment.type == type_][:count])

    def count(self, value: MessageSegment | str, /) -> int:
        """How many segments are this one, or of this type."""
        return sum(segment.type == value if isinstance(value, str) else segment == value for segment in self)

    def index(self, value: MessageSegment | str, *range_: Any) -> int:
        """The place of the first segment that is this one, or of this type. Raises `ValueError` where none is."""
        if not isinstance(value, str):
            return super().index(value, *range_)
        first = next((segment for segment in self if segment.type == value), None)
        if first is None:
            raise ValueError(f"there is no segment of type {value!r} in the message")
        return super().index(first, *range_)

    def join(self, iterable: Iterable[Any]) -> Self:
        """Messages or segments with this one between them."""
        joined = type(self)()
        for number, part in enumerate(iterable):
            if number:
                joined.extend(self)
            joined.extend(part)
        return joined

    def include(self, *types: str) -> Self:
        """The segments of these types."""
        return type(self)([segment for segment in self if segment.type in types])

    def exclude(self, *types: str) -> Self:
        """The segments of other types."""
        return type(self)([segment for segment in self if segment.type not in types])

    def plain(self) -> list[dict[str, Any]]:
        """The message as it is sent, and stored."""
        return [segment.plain() for segment in self]

    def to_rich_text(self, truncate: int | None = 70) -> str:
        """The message for a line of a log."""
        return "".join(segment.to_rich_text(truncate) for segment in self)

    def __getitem__(self, wanted: Any, /) -> Any:
        """A segment by its place; with a type, such as `message["image"]`, the segments of it; with both, one of it."""
        if isinstance(wanted, tuple):
            kind, place = cast("tuple[str, Any]", wanted)
            return self.include(kind)[place]
        if isinstance(wanted, str):
            return self.include(wanted)
        if isinstance(wanted, slice):
            return type(self)(list(self)[cast("Any", wanted)])
        return cast("MessageSegment", super().__getitem__(wanted))

    def __contains__(self, value: object, /) -> bool:
        return self.has(value) if isinstance(value, (str, MessageSegment)) else False

    def __add__(self, other: Any, /) -> Self:  # type: ignore[override]
        return type(self)(self).extend(other)

    def __radd__(self, other: Any, /) -> Self:
        return type(self)().extend(other).extend(self)

    def __iadd__(self, other: Any, /) -> Self:  # type: ignore[override]
        return self.extend(other)

    def __str__(self) -> str:
        return "".join(str(segment) for segment in self)

    def __repr__(self) -> str:
        return f"Message({list(self)!r})"

    @classmethod
    def validated(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, (str, dict, list, tuple, MessageSegment)):
            return cls(value)
        raise ValueError(f"a message is a text, a segment, or a list of them, not {value!r}")


MessageSegment.message_class = Message


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
        found.append(MessageSegment(code["type"], {name.strip(): unescape(value) for name, _, value in pairs}))
        begin = code.end()
    if begin < len(written):
        found.append(MessageSegment.text(unescape(written[begin:])))
    return found


class MessageTemplate(Generic[M]):
    """A text with places, by name or by number. In prompts it is filled with the state, which holds the answers, too.

    In a message, what is put in stays what it is: a text is text, a segment is a segment. A format such as
    `{address:image}` makes a segment with the function of that name, or with one of `add_format_spec`. Names that
    begin with `_` are not looked up inside of values.
    """

    def __init__(self, template: str | Message, factory: type[M] | Any = str, private_getattr: bool = False) -> None:
        self.text = str(template)
        self.template = template
        self.factory: Any = factory
        self.private_getattr = private_getattr
        self.format_specs: dict[str, Callable[[Any], Any]] = {}

    def add_format_spec(self, spec: Callable[[Any], Any], name: str | None = None) -> Callable[[Any], Any]:
        """Adds a format, by the name of its function."""
        self.format_specs[name or spec.__name__] = spec
        return spec

    def format(self, *args: Any, **values: Any) -> M:
        """What comes of it. Raises `FlowError` for a name that is not there."""
        return self._format(args, values)

    def format_map(self, values: Mapping[str, Any]) -> M:
        return self._format((), values)

    def _format(self, args: tuple[Any, ...], values: Mapping[str, Any]) -> M:
        try:
            return cast("M", self._filled(_Fields(self, args, values)))
        except (KeyError, IndexError) as error:
            names = ", ".join(sorted(name for name in map(str, values) if not name.startswith("_"))) or "nothing"
            raise FlowError(f"MessageTemplate({self.text!r}) wants {error}, and the state holds {names}") from None

    def _filled(self, fields: _Fields) -> Any:
        if self.factory is str:
            return "".join(str(part) for part in fields.parts_of(self.text))
        message = self.factory()
        parts = self.template if isinstance(self.template, Message) else [MessageSegment.text(self.template)]
        for part in parts:
            if part.is_text():
                _put_parts(message, fields.parts_of(str(part.data.get("text", ""))))
            else:
                filled = {name: "".join(map(str, fields.parts_of(value))) if isinstance(value, str) else value
                          for name, value in part.data.items()}  # fmt: skip
                message.append(MessageSegment(part.type, filled))
        return message

    def __repr__(self) -> str:
        return f"MessageTemplate({self.text!r})"


class _Fields(Formatter):
    """What the places of a template hold."""

    def __init__(self, template: MessageTemplate[Any], args: tuple[Any, ...], values: Mapping[str, Any]) -> None:
        self._template = template
        self._args = args
        self._values = values
        self._number = 0

    def parts_of(self, text: str) -> Generator[Any]:
        """The parts of a text, with what stands in its places."""
        for literal, name, spec, conversion in self.parse(text):
            if literal:
                yield literal
            if name is None:
                continue
            field = name or str(self._number)
            self._number += not name
            value = self.get_field(field, self._args, self._values)[0]
            value = self.convert_field(value, cast("Any", conversion))
            yield self._formatted(value, (spec or "").format_map(self._values)) if spec else value

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        if not self._template.private_getattr and re.search(r"[.\[]_", field_name):
            raise FlowError(f"MessageTemplate({self._template.text!r}): {field_name} names what is private")
        return super().get_field(field_name, args, kwargs)

    def _formatted(self, value: Any, spec: str) -> Any:
        make = self._template.format_specs.get(spec)
        if make is None and self._template.factory is not str and spec.isidentifier() and not spec.startswith("_"):
            found = getattr(MessageSegment, spec, None)
            make = found if inspect.ismethod(found) else None
        return format(value, spec) if make is None else make(value)


def _put_parts(message: Message, parts: Iterable[Any]) -> None:
    """Adds parts to a message; neighbouring texts become one segment."""
    text = ""
    for part in parts:
        if isinstance(part, (MessageSegment, Message)):
            message.append(text).append(part)
            text = ""
        else:
            text += str(part)
    message.append(text)


__all__ = ["Message", "MessageSegment", "MessageTemplate", "escape", "unescape"]
