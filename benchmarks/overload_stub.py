"""The encoding most people would think of first, to compare with: a stub with one overload of `on` per query.

Its classes are simpler than the generated ones (each event has the one attribute that its query is about), which is
in its favour. Handlers are the same text for both packages but for the name they import from.
"""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

PACKAGE = "overload_sdk"

_HEAD = """\
from collections.abc import Callable
from typing import Concatenate, Generic, Literal, ParamSpec, TypeVar, overload

_E = TypeVar("_E")
_P = ParamSpec("_P")
_R = TypeVar("_R", covariant=True)

class Handler(Generic[_P, _R]):
    name: str
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...

class Route(Generic[_E]):
    def __call__(self, handler: Callable[Concatenate[_E, _P], _R], /) -> Handler[Concatenate[_E, _P], _R]: ...

class Event:
    update_id: int

class Payload:
    date: int
"""


@dataclass(frozen=True, slots=True)
class Handled:
    """A query with a handler: the event class it gives, and the path of the attribute that it makes certain."""

    query: str
    event: str
    attributes: tuple[str, str]


def camel(words: str) -> str:
    """`callback_query` as a class name: `CallbackQuery`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", words) if part)


def attribute(word: str) -> str:
    """The name under which Python can read a field."""
    return f"{word}_" if keyword.iskeyword(word) else word


def event_class(query: str) -> str:
    """The class for a query's first two levels, as the generated package names it: `MessageTextEvent`."""
    kind, field, *_ = [*query.split(":"), ""]
    return f"{camel(kind) or ('Every' if kind else 'Any')}{camel(field)}Event"


def handled(queries: Iterable[str], kinds: Collection[str], known: Collection[str], number: int) -> list[Handled]:
    """`number` queries about a field of one of the kinds, spread evenly over all whose event class is known."""
    found: list[Handled] = []
    for query in queries:
        kind, field, *_ = [*query.split(":"), ""]
        if kind in kinds and field and event_class(query) in known:
            found.append(Handled(query, event_class(query), (attribute(kind), attribute(field))))
    return [found[place * len(found) // number] for place in range(min(number, len(found)))]


def stub(queries: Sequence[str]) -> str:
    """The stub: a class for each event that some query gives, and a router with an overload per query."""
    classes: dict[str, str] = {}
    for query in queries:
        classes.setdefault(event_class(query), _event_source(query))
    overloads = [
        f"    @overload\n    def on(self, query: Literal[{query!r}], /) -> Route[{event_class(query)}]: ...\n"
        for query in queries
    ]
    return "\n".join([_HEAD, *classes.values(), "class Router:\n" + "".join(overloads)])


def _event_source(query: str) -> str:
    kind, field, *_ = [*query.split(":"), ""]
    name, holder = event_class(query), attribute(kind)
    if not holder.isidentifier():
        holder = "payload"
    if not attribute(field).isidentifier():
        return f"class {name}(Event):\n    {holder}: Payload\n"
    payload = f"{name.removesuffix('Event')}Payload"
    return f"class {payload}(Payload):\n    {attribute(field)}: str\n\nclass {name}(Event):\n    {holder}: {payload}\n"


def handlers(package: str, chosen: Sequence[Handled]) -> str:
    """A user's file with one handler per query, each of which reads what its query makes certain."""
    names = sorted({handled.event for handled in chosen})
    parts = [f"from {package} import Router\n", *(f"from {package} import {name}\n" for name in names)]
    parts.append("\nrouter = Router()\n\n")
    for number, handled in enumerate(chosen, start=1):
        parts.append(
            f"\n@router.on({handled.query!r})\nasync def handler_{number}(event: {handled.event}) -> None:\n"
            f"    print(event.{'.'.join(handled.attributes)})\n\n"
        )
    return "".join(parts)
