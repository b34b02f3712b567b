"""Where the text of a rule stands in an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.paths import follow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.events.event import Event
    from tamis.queries.tables import TextAt


def read_text(payload: Any, places: tuple[TextAt, ...], *, first: bool = False) -> str | None:
    """The first text that is there. `first`: of a list of parts, only what its first part says, if it is text."""
    for place in places:
        value = follow(payload, place.path)
        if value is None:
            continue
        if place.plain is None:
            if isinstance(value, str):
                return value
            continue
        tag, wanted, path = place.plain
        if first:
            value = value[:1]
        texts = [follow(part, path) for part in value if getattr(part, tag, None) == wanted]
        if texts or not first:
            return "".join(text for text in texts if isinstance(text, str))
    return None


def reader(tables: Mapping[str, tuple[TextAt, ...]]) -> Callable[[Event], str | None]:
    """The function that reads a rule's text from an event, or None where the event has none."""

    def read(event: Event) -> str | None:
        places = tables.get(event.kind)
        return None if places is None else read_text(event.payload, places)

    return read
