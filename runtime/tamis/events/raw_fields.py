"""Single fields of an event's bytes, by their names on the wire, without decoding the rest."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import msgspec

from tamis import wire
from tamis.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

Keys = tuple[str, ...]
"""Names of fields, from the root down."""


def value_in(raw: bytes, path: Keys, batch: Keys | None = None) -> Any:
    """The value of a field, None where it is missing. Lists on the way are walked into their first element.

    `batch`: where the list of events is, of which `raw` holds one. A field of that event goes before one around it.
    """
    if batch is not None:
        found = _value(raw, (*batch, *path))
        if found is not None:
            return found
    return _value(raw, path)


def text_in(raw: bytes, path: Keys, batch: Keys | None = None) -> str | None:
    """The same for what is an id: a text, also of a whole number; None for all else."""
    value = value_in(raw, path, batch)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else None


def walk(value: object, path: Keys) -> Any:
    """The same for a value that is parsed already."""
    for key in path:
        if isinstance(value, list) and value:
            value = cast("list[object]", value)[0]
        if not isinstance(value, dict):
            return None
        value = cast("dict[str, object]", value).get(key)
    return value


def _value(raw: bytes, path: Keys) -> Any:
    try:
        value: Any = _reader(path)(raw)
    except wire.DECODER_FAILURES:
        return _slowly(raw, path)
    for _ in path:
        if isinstance(value, list):
            value = next(iter(cast("Any", value)), None)
        value = getattr(value, "field", None)
    return value


def _slowly(raw: bytes, path: Keys) -> Any:
    """Input that the fast decoder refuses: half an emoji, or an object where the reader looks for none."""
    try:
        return walk(wire.parse(raw), path)
    except DecodeError:
        return None


@lru_cache(256)
def _reader(path: Keys) -> Callable[[bytes], Any]:
    """A decoder that skips all but one field."""
    type_: Any = Any
    for key in reversed(path):
        struct = msgspec.defstruct("At", [("field", type_, None)], rename={"field": key})
        type_ = struct | list[struct]  # type: ignore[valid-type]
    return msgspec.json.Decoder(type_).decode
