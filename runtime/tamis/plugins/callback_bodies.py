"""Functions of `(bot, event)` as handlers, which take the event first."""

from __future__ import annotations

import inspect
from functools import update_wrapper
from typing import TYPE_CHECKING, Any

from tamis.injection.signature import EventTypes, Parameters, is_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.events.event import Event
    from tamis.routing.node import Node

_POSITIONAL = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}


def body_for(function: Callable[..., Any], router: Node) -> Callable[..., Any]:
    """The function, if it takes the event first; else one that calls it with the bot before the event.

    It takes the event first if that is its only parameter without a default, or annotated as one. If what stands
    behind the bot is annotated with a type of what events hold, it gets that instead of the event.
    """
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return function
    positional = [
        parameter for parameter in found if parameter.kind in _POSITIONAL and parameter.default is parameter.empty
    ]
    if len(positional) < 2:
        return function
    read = Parameters(function, f"callback {getattr(function, '__qualname__', function)}", event_first=False)
    events = EventTypes(router.vocabulary.event_type, router.vocabulary.event_names)
    if events.include(annotation_of(read, positional[0].name)):
        return function
    second = positional[1].name
    annotation = annotation_of(read, second)
    holds_part = is_part(annotation)
    rest = [parameter for parameter in found if parameter not in positional[:2]]

    def body(event: Event, **values: Any) -> Any:
        subject = values.pop(second) if holds_part else event
        return function(router.root if event.bot is None else event.bot, subject, **values)

    update_wrapper(body, function)
    first = inspect.Parameter("event", inspect.Parameter.POSITIONAL_ONLY)
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [first if holds_part else first.replace(annotation=annotation)]
    parameters += [inspect.Parameter(second, keyword, annotation=annotation)] if holds_part else []
    parameters += [
        parameter.replace(kind=keyword) if parameter.kind in _POSITIONAL else parameter for parameter in rest
    ]
    vars(body)["__signature__"] = inspect.Signature(parameters)
    return body


def annotation_of(read: Parameters, name: str) -> Any:
    """The annotation of a parameter, evaluated."""
    return next((parameter.annotation for parameter in read.extra if parameter.name == name), inspect.Parameter.empty)
