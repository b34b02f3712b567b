"""The first parameter of a handler is the event; people who come from other libraries write what the event is about."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis.injection.signature import Unresolved, is_part, without_none

if TYPE_CHECKING:
    from tamis.injection.signature import Parameters
    from tamis.queries.vocabulary import Vocabulary


def check_event(parameters: Parameters, vocabulary: Vocabulary) -> None:
    """Raises `RegistrationError` where the first parameter is annotated with an object that events hold."""
    part = _part_of(parameters.first, vocabulary)
    if part is None:
        return
    name = part.__name__
    own = f"{name}Event"
    event = own if own in vocabulary.event_names else "Event"
    attribute = name.lower()
    raise RegistrationError(
        f"{parameters.where}: the first parameter is the event, not a {name}; write `event: {event}` and read "
        f"`event.payload`, or take both: `(event: {event}, {attribute}: {name})`"
    )


def _part_of(annotation: Any, vocabulary: Vocabulary) -> type[Any] | None:
    """The class of objects that events hold which an annotation names, also where only checkers import it."""
    annotation, _ = without_none(annotation)
    if isinstance(annotation, Unresolved):
        if annotation.name in vocabulary.event_names or vocabulary.event_type is None:
            return None
        package = vocabulary.event_type.__module__.rpartition(".")[0]
        annotation = getattr(sys.modules.get(f"{package}.types"), annotation.name, None)
    return annotation if is_part(annotation) else None
