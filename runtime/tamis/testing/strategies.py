"""Hypothesis strategies of events. The only module that needs hypothesis: `pip install tamis[testing]`.

Events are built as JSON, as `make` builds them, with a source that draws: more fields, any characters, extreme numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from hypothesis import strategies as st

from tamis.testing.constraints import plain
from tamis.testing.shapes import Depths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tamis.events.event import Event
    from tamis.testing.make import BuiltEvent, Maker
    from tamis.testing.shapes import Field, Option
    from tamis.testing.tables import About

T = TypeVar("T")

_DEEP = 4  # fields that may be missing are added above it, and members of unions are as shallow as they can be below
_LONGEST = 12  # characters, where the spec does not say
_MOST_ITEMS = 3
_MOST_MORE = 4  # fields added to one object
_INTEGER = 2**63

_TEXTS = st.text(max_size=_LONGEST) | st.sampled_from(("", "\x00", "\u202e", "é", "👩‍👩‍👧‍👦", "İ", "\n", "0", "null"))
_ANYTHING = st.recursive(
    st.booleans() | st.integers(-_INTEGER, _INTEGER) | st.floats(allow_nan=False, allow_infinity=False) | _TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=5,
)


class Draw(Protocol):
    """What hypothesis gives to a composite strategy."""

    def __call__(self, strategy: st.SearchStrategy[T], /) -> T: ...


class DrawnChoices:
    """A source that draws."""

    def __init__(self, draw: Draw, depths: Depths) -> None:
        self._draw = draw
        self._depths = depths

    def text(self, name: str, about: About) -> str:
        del name
        if about.least is None and about.most is None:
            return self._draw(_TEXTS)
        least = about.least or 0
        most = _LONGEST if about.most is None else min(about.most, _LONGEST)
        return self._draw(st.text(min_size=least, max_size=max(least, most)))

    def integer(self, about: About) -> int:
        if about.time:
            return self._draw(st.integers(0, 2**33))
        least = -_INTEGER if about.least is None else about.least
        return self._draw(st.integers(least, _INTEGER - 1 if about.most is None else about.most))

    def number(self, about: About) -> float:
        return self._draw(st.floats(about.least, about.most, allow_nan=False, allow_infinity=False))

    def boolean(self) -> bool:
        return self._draw(st.booleans())

    def anything(self) -> object:
        return self._draw(_ANYTHING)

    def one_of(self, values: Sequence[str | int]) -> str | int:
        return self._draw(st.sampled_from(values))

    def is_null(self) -> bool:
        return self._draw(st.booleans())

    def length(self, about: About, depth: int) -> int:
        least = about.least or 0
        most = least if depth > _DEEP else max(least, _MOST_ITEMS)
        return self._draw(st.integers(least, most if about.most is None else min(most, about.most)))

    def keys(self, depth: int) -> list[str]:
        return self._draw(st.lists(st.text(max_size=4), max_size=0 if depth > _DEEP else 2, unique=True))

    def extra_fields(self, fields: Sequence[Field], depth: int) -> list[Field]:
        if not fields or depth > _DEEP:
            return []
        most = _MOST_MORE if depth == 0 else 2
        places = st.lists(st.integers(0, len(fields) - 1), max_size=most, unique=True)
        return [fields[place] for place in self._draw(places)]

    def option(self, options: Sequence[Option], depth: int) -> Option:
        if depth > _DEEP:
            least = min(self._depths.of(option.type) for option in options)
            options = [option for option in options if self._depths.of(option.type) == least]
        return options[self._draw(st.integers(0, len(options) - 1))]


def events_of(maker: Maker, query: str, me: int | str | None, fields: Mapping[str, object]) -> st.SearchStrategy[Any]:
    """Decoded events that a query matches, of any of its kinds, with these fields.

    Raises `QueryError` at once for a query that does not exist; fields that cannot be raise when an event is drawn.
    """
    compiled = maker.vocabulary.query(query)
    given = {name: plain(value) for name, value in fields.items()}
    chosen = maker.candidates_for(compiled, given)
    depths = Depths()

    def event(draw: Draw) -> Event:
        expansion = draw(st.sampled_from(chosen))
        made = maker.build(query, expansion, DrawnChoices(draw, depths), me, given, {})
        return maker.check(compiled, maker.decode(made, query), fields)

    return st.composite(event)()


def everything(maker: Maker) -> st.SearchStrategy[BuiltEvent]:
    """Valid events of all kinds, as they arrive."""
    every = [expansion for expansion in maker.vocabulary.query("*").expansions if maker.occurs(expansion.kind)]
    depths = Depths()

    def made(draw: Draw) -> BuiltEvent:
        return maker.build("*", draw(st.sampled_from(every)), DrawnChoices(draw, depths), None, {}, {})

    return st.composite(made)()
