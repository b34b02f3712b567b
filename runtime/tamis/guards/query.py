"""Queries as guards."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from tamis.guards.guard import QUERY_COST, Guard
from tamis.queries.conditions import ALWAYS, Conditions, any_of
from tamis.queries.tables import Test

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.conditions import Atom
    from tamis.queries.query import Query


class QueryGuard(Guard):
    """Asks whether a query matches."""

    __slots__ = ("query",)

    is_query: ClassVar[bool] = True

    def __init__(self, query: Query) -> None:
        super().__init__(f"match({query.text!r})", QUERY_COST)
        self.query = query

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return self.query.test(event)

    def conditions(self, kind: str, /) -> Conditions | None:
        tests = [expansion.test for expansion in self.query.expansions if expansion.kind == kind]
        if None in tests:
            return ALWAYS
        atoms: list[Atom] = []
        exact = True
        for test in cast("list[Test]", tests):
            # Whether an id is the bot's own may raise, so that is asked only of who comes to the handler.
            certain = tuple(condition for condition in test.conditions if condition.op != "me")
            exact = exact and certain == test.conditions
            atoms.append(test if certain == test.conditions else Test(test.path))
        return any_of(atoms, exact=exact)


def query_guard(query: Query) -> Guard:
    """The guard that asks whether a query matches."""
    return QueryGuard(query)
