"""The body of a call: JSON, or a form where there are files to send."""

from __future__ import annotations

import datetime as dt
import decimal
import math
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import msgspec

from tamis_bot_api.client.uploads import InputFile

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADVICE: dict[type, str] = {
    bytes: "bytes are no text: write data.decode(), or InputFile.bytes(data, name=…) for a file",
    bytearray: "bytes are no text: write data.decode(), or InputFile.bytes(data, name=…) for a file",
    memoryview: "bytes are no text: write InputFile.bytes(data, name=…) for a file",
    dt.datetime: "the Bot API takes a moment in seconds since 1970: write int(when.timestamp())",
    dt.date: "the Bot API takes a moment in seconds since 1970: write the int",
    dt.time: "the Bot API knows no time of day",
    dt.timedelta: "the Bot API takes seconds: write int(span.total_seconds())",
    decimal.Decimal: "JSON has no Decimal: write float(…), int(…) or str(…)",
    uuid.UUID: "JSON has no UUID: write str(…)",
}
"""What msgspec would make a text of, while no method takes such a text: said instead, and not sent."""


@dataclass(slots=True)
class Body:
    """`json` where there are no files; else `fields`, and `files` by the names of their parts."""

    json: bytes | None = None
    fields: dict[str, str] = field(default_factory=dict[str, str])
    files: dict[str, InputFile] = field(default_factory=dict[str, InputFile])

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent a second time."""
        return all(file.repeatable for file in self.files.values())


def body_of(method: str, params: Mapping[str, Any]) -> Body:
    """The body that carries the parameters. None is left out; files inside of others are named by `attach://`.

    Raises `TypeError`, naming the parameter, for a value that would not arrive as what it is: JSON has neither NaN and
    the infinities nor bytes, and a method takes numbers for moments and spans of time.
    """
    inner = _Files()
    files: dict[str, InputFile] = {}
    values: dict[str, Any] = {}
    encoded: dict[str, msgspec.Raw] = {}
    for name, value in params.items():
        if value is None:
            continue
        if isinstance(value, InputFile) and value.address is None:
            files[name] = value
            continue
        try:
            values[name] = plain = _plain(value, inner)
            encoded[name] = msgspec.Raw(msgspec.json.encode(plain))
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            raise TypeError(f"{method}: the parameter {name!r} cannot be sent: {error}") from None
    files.update(inner.found)
    if not files:
        return Body(json=msgspec.json.encode(encoded))
    texts = {name: plain if isinstance(plain, str) else bytes(encoded[name]).decode() for name, plain in values.items()}
    return Body(fields=texts, files=files)


def _plain(value: Any, files: _Files) -> Any:
    """The value as dicts, lists, texts and numbers. Raises `TypeError` for what would be changed on the way."""
    plain = msgspec.to_builtins(value, builtin_types=tuple(_ADVICE), enc_hook=files.hook)
    _refuse_what_json_changes(plain)
    return plain


def _refuse_what_json_changes(value: Any) -> None:
    if isinstance(value, float):
        if not math.isfinite(value):
            raise TypeError(f"JSON has no number {value}")
    elif isinstance(value, dict):
        for key, item in cast("dict[object, Any]", value).items():
            if not isinstance(key, str | int):
                raise TypeError(f"a key is a {type(key).__name__}, and no text")
            _refuse_what_json_changes(item)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in cast("list[Any]", value):
            _refuse_what_json_changes(item)
    elif type(value) in _ADVICE:
        raise TypeError(f"{type(value).__name__}: {_ADVICE[type(value)]}")


class _Files:
    """Files met while encoding, by the part of the form that each will be. The same file is sent once."""

    def __init__(self) -> None:
        self.found: dict[str, InputFile] = {}

    def hook(self, value: Any) -> Any:
        if isinstance(value, Sequence):
            return list(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if not isinstance(value, InputFile):
            raise TypeError(f"{type(value).__name__} has no form in JSON")
        if value.address is not None:
            return value.address
        for part, file in self.found.items():
            if file is value:
                return f"attach://{part}"
        part = f"file{len(self.found)}"
        self.found[part] = value
        return f"attach://{part}"
