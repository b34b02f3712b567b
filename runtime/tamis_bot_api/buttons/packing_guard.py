"""The guard over packed data: where it stands in an event, and what its fields have to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.guards.guard import RULE_COST, Guard
from tamis.queries.conditions import Conditions, TextAtom, any_of
from tamis.queries.tables import Test

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.events.event import Event
    from tamis.injection.available import Values


class Atom(NamedTuple):
    """Where data stands: in which kind of event, and on which path from its payload.

    `rule` is the spec's rule over the same text, which begins with `prefix`. `read` takes the data out of the text.
    """

    kind: str
    path: tuple[str, ...]
    rule: str | None = None
    prefix: str = ""
    read: Callable[[str, str | None], str | None] | None = None


class PackedGuard(Guard):
    """Asks whether data is a value of a class; provides the value. What does not fit is a no."""

    __slots__ = ("_at", "_unpack", "_value", "_wanted")

    def __init__(
        self, text: str, value: type, at: Atom, unpack: Callable[[str | None], Any], wanted: Mapping[str, Any]
    ) -> None:
        super().__init__(text, RULE_COST, provides=frozenset([value]))
        self._at = at
        self._unpack = unpack
        self._value = value
        self._wanted = wanted

    def test(self, event: Event, values: Values, /) -> bool:
        if event.kind != self._at.kind:
            return False
        data: Any = event.payload
        for name in self._at.path:
            data = getattr(data, name, None)
        if not isinstance(data, str):
            return False
        if self._at.read is not None:
            data = self._at.read(data, getattr(event.bot, "username", None))
        found = self._unpack(data)
        if not isinstance(found, self._value):
            return False
        for name, wanted in self._wanted.items():
            value = getattr(found, name)
            if not (wanted(value) if callable(wanted) else value == wanted):
                return False
        values[self._value] = found
        return True

    def conditions(self, kind: str, /) -> Conditions | None:
        if kind != self._at.kind:
            return None
        if self._at.rule is not None:
            return any_of([TextAtom(self._at.rule, "prefix", self._at.prefix, fold=False)], exact=False)
        return any_of([Test(self._at.path)], exact=False)
