"""What formats a piece of text: the style, the piece, and the entity that says both on the wire."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

import msgspec


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """How a piece of text looks, or what it is: the fields of a MessageEntity without its place.

    `type` is as in the Bot API (`bold`, `text_link`, …). The others are for one type each, None for all others.
    """

    type: str
    url: str | None = None
    user: Any = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


class Entity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A MessageEntity as it goes over the wire: `offset` and `length` are in UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user: Any = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


class Span(NamedTuple):
    """A style, and from which character to which it reaches."""

    start: int
    end: int
    style: Style


def sorted_spans(spans: list[Span]) -> tuple[Span, ...]:
    """Without the empty ones and doubles; by their beginnings, and those around others before them."""
    kept = [span for span in spans if span.start < span.end]
    kept.sort(key=lambda span: (span.start, -span.end))
    # Equal ones stand together, but for others with the same place.
    found: list[Span] = []
    for span in kept:
        at = len(found) - 1
        while at >= 0 and found[at][:2] == span[:2] and found[at] != span:
            at -= 1
        if at < 0 or found[at] != span:
            found.append(span)
    return tuple(found)


QUOTES = ("blockquote", "expandable_blockquote")
CODE = ("code", "pre")


def field(owner: Any, name: str) -> Any:
    """A field of an entity or a user, which is a struct or a dict; None where it has none."""
    return cast("dict[str, Any]", owner).get(name) if isinstance(owner, dict) else getattr(owner, name, None)


def style_of(entity: Any) -> Style:
    """The style of an entity."""
    given = {name: field(entity, name) for name in Style.__struct_fields__}
    return Style(**{name: value for name, value in given.items() if value is not None})


def entity_of(span: Span, offset: int, units: int) -> Entity:
    """The entity of a span, at an offset and of a length in code units."""
    style = {name: getattr(span.style, name) for name in Style.__struct_fields__}
    return Entity(offset=offset, length=units, **style)
