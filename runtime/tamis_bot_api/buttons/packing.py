"""Values as short text and back: the fields of a class, each as what it is, with a sign between them.

Text from outside is not trusted: whatever does not fit raises `Misfit`, which names the field and what was allowed.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import math
import re
import types
import uuid
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import msgspec

from tamis.errors import Misfit

if TYPE_CHECKING:
    from collections.abc import Callable

SIGN = ":"
_EMPTY = "\\e"  # an empty text, where there can also be none at all
_PART = re.compile(r"(?:[^\\:]|\\.)*", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_INT = re.compile(r"-?[0-9]{1,64}")
_FLOAT = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?")
_BY_CONVERSION = (uuid.UUID, decimal.Decimal, dt.datetime, dt.date, dt.time, dt.timedelta)
SUPPORTED = "str, int, float, bool, Literal, an Enum, UUID, Decimal, a date or time, or one of them or None"


class PackedField(NamedTuple):
    """A field: how its value becomes text, and text the value."""

    name: str
    type: Any
    optional: bool
    default: Any
    """A function that makes it; None where there is none."""
    write: Callable[[Any], str]
    read: Callable[[str], Any]

    def pack(self, value: Any) -> str:
        """The value as text in which signs are escaped; None as no text at all."""
        if value is None and self.optional:
            return ""
        text = ""
        try:
            text = _escape(self.write(value)) or (_EMPTY if self.optional else "")
            back = self.unpack(text)
        except (Misfit, TypeError, ValueError, AttributeError):
            back = None
        if back != value or not isinstance(value, (int, float) if isinstance(back, float) else type(back)):
            raise Misfit(self.name, f"{value!r} does not fit {name_of_type(self.type)}")
        return text

    def unpack(self, text: str) -> Any:
        if self.optional and not text:
            return None
        value = self.read("" if text == _EMPTY else _ESCAPED.sub(r"\1", text))
        try:
            return msgspec.convert(value, self.type)
        except msgspec.ValidationError as error:
            raise Misfit(self.name, str(error)) from None


def packed_fields_of(cls: type[msgspec.Struct]) -> tuple[PackedField, ...]:
    """How the fields of a class are packed. `Misfit`: one cannot be; `NameError`: its type is not there."""
    return tuple(_packed_field_of(field) for field in msgspec.structs.fields(cls))


def _escape(text: str) -> str:
    return re.sub(r"[\\:]", r"\\\g<0>", text)


def split(text: str) -> list[str]:
    """The texts between signs, still with their escapes."""
    found: list[str] = []
    at = 0
    while True:
        part = _PART.match(text, at)
        end = part.end() if part else at
        found.append(text[at:end])
        if end >= len(text):
            return found
        if text[end] != SIGN:
            raise Misfit("", "a backslash at the end")
        at = end + 1


def pack(parts: tuple[PackedField, ...], value: Any) -> str:
    """The fields of a value."""
    return SIGN.join(part.pack(getattr(value, part.name)) for part in parts)


def unpack(parts: tuple[PackedField, ...], text: str | None) -> dict[str, Any]:
    """The fields in a text; None: there are none. Fields with defaults may be missing at the end."""
    texts = [] if text is None else split(text)
    if len(texts) > len(parts):
        raise Misfit("", f"{len(texts)} fields where there are {len(parts)}")
    values: dict[str, Any] = {}
    for part, packed in zip(parts, texts, strict=False):
        values[part.name] = part.unpack(packed)
    for part in parts[len(texts) :]:
        if part.default is None:
            raise Misfit(part.name, "it is missing")
        values[part.name] = part.default()
    return values


# --- types ------------------------------------------------------------------------------------------------------------


def _packed_field_of(field: Any) -> PackedField:
    base, optional = _without_none(_bare(field.type))
    write, read = _ways_of(_bare(base), field.name)
    default: Any = None
    if field.default is not msgspec.NODEFAULT:
        default = lambda: field.default  # noqa: E731
    elif field.default_factory is not msgspec.NODEFAULT:
        default = field.default_factory
    return PackedField(field.name, field.type, optional, default, write, read)


def _bare(of: Any) -> Any:
    while get_origin(of) is Annotated:
        of = get_args(of)[0]
    return of


def _without_none(of: Any) -> tuple[Any, bool]:
    if get_origin(of) in (Union, types.UnionType):
        rest = [arm for arm in get_args(of) if arm is not type(None)]
        if len(rest) == 1:
            return rest[0], True
    return of, False


def _ways_of(of: Any, name: str) -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    if of is str:
        return _text, lambda text: text
    if of is bool:
        return lambda value: "1" if value else "0", _lookup(name, {"1": True, "0": False})
    if of is int:
        return str, _number(name, _INT, int, "a whole number")
    if of is float:
        return lambda value: repr(float(value)), _number(name, _FLOAT, _finite, "a number")
    if get_origin(of) is Literal or (isinstance(of, type) and issubclass(of, enum.Enum)):
        return _choice_ways(of, name)
    if of in _BY_CONVERSION:
        return lambda value: str(msgspec.to_builtins(value)), _reader_of(name, of)
    raise Misfit(name, f"its type {name_of_type(of)} cannot be packed; use {SUPPORTED}")


def _text(value: Any) -> str:
    text: str = value
    text.encode()  # what no JSON can hold raises here
    return text


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def _number(name: str, form: re.Pattern[str], make: Callable[[str], Any], what: str) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            if form.fullmatch(text):
                return make(text)
        except ValueError:
            pass
        raise Misfit(name, f"{text!r} is not {what}")

    return read


def _lookup(name: str, table: dict[str, Any]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        if text in table:
            return table[text]
        raise Misfit(name, f"{text!r} is none of {', '.join(table)}")

    return read


def _choice_ways(of: Any, name: str) -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    """A Literal or an Enum: the text of each of its values."""
    members: Any = of if isinstance(of, type) else get_args(of)
    values = [(value.value if isinstance(value, enum.Enum) else value, value) for value in members]
    table = {str(raw): value for raw, value in values}
    if len(table) != len(values) or any(not isinstance(value, (str, int)) for value, _ in values):
        raise Misfit(name, f"values of {name_of_type(of)} are not told apart by their text")

    def write(value: Any) -> str:
        for text, listed in table.items():
            if listed == value and type(listed) is type(value):
                return text
        raise Misfit(name, f"{value!r} is none of {', '.join(table)}")

    return write, _lookup(name, table)


def _reader_of(name: str, of: Any) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            value = msgspec.convert(text, of, strict=False)
        except msgspec.ValidationError as error:
            raise Misfit(name, str(error)) from None
        if isinstance(value, decimal.Decimal) and not value.is_finite():  # some of them cannot even be compared
            raise Misfit(name, f"{text!r} is not a number")
        return value

    return read


def name_of_type(of: Any) -> str:
    """A type as one writes it."""
    return of.__name__ if isinstance(of, type) else str(of).replace("typing.", "")
