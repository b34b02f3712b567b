"""Handshakes: requests by which a service asks whether somebody is there, answered before any handler."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import msgspec

from tamis import wire
from tamis.errors import DecodeError
from tamis.events.raw_fields import value_in, walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.queries.tables import Answer

_HOLE = re.compile(r"\{([^{}]+)\}")
_JSON = b"application/json"
_TEXT = b"text/plain; charset=utf-8"


class _MissingError(Exception):
    """The body lacks what a reply needs."""


def answer_to(body: bytes, answers: Iterable[Answer]) -> tuple[bytes, bytes] | None:
    """The reply to a handshake and its type of content; None for what is none."""
    for answer in answers:
        if all(_is_same(value_in(body, path), value) for path, value in answer.when):
            try:
                return response_of(_filled(answer.reply, wire.parse(body)))
            except (DecodeError, _MissingError):
                continue
    return None


def response_of(value: Any) -> tuple[bytes, bytes]:
    """A value as the body of a response, and its type of content: a text as it is, all else as JSON."""
    if isinstance(value, bytes):
        return value, _JSON
    return (value.encode(), _TEXT) if isinstance(value, str) else (msgspec.json.encode(value), _JSON)


def _is_same(found: object, wanted: object) -> bool:
    """Whether two values of JSON are one: true is no 1."""
    return found == wanted and isinstance(found, bool) == isinstance(wanted, bool)


def _filled(template: Any, data: object) -> Any:
    """The template with what the body holds in its holes. A text that is one hole becomes the value itself."""
    if isinstance(template, dict):
        items = cast("dict[str, Any]", template).items()
        return {key: _filled(value, data) for key, value in items}
    if isinstance(template, list):
        return [_filled(value, data) for value in cast("list[object]", template)]
    if not isinstance(template, str):
        return template
    whole = _HOLE.fullmatch(template)
    return _found(whole[1], data) if whole else _HOLE.sub(lambda hole: str(_found(hole[1], data)), template)


def _found(path: str, data: object) -> Any:
    value = walk(data, tuple(path.split(".")))
    if value is None:
        raise _MissingError(path)
    return value
