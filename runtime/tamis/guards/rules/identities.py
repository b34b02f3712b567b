"""Rules over who an event is from, and in which chat: `from_user(7)`, `in_chat(-100, -200)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.errors import RegistrationError
from tamis.events.paths import first_of
from tamis.guards.guard import RULE_COST, Guard
from tamis.queries.conditions import UNKNOWN, Conditions

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.vocabulary import Vocabulary

_FIELDS = {"from_user": "user", "in_chat": "chat"}


class _Identity(Guard):
    """Whether the id that the spec names is one of these."""

    __slots__ = ("_ids", "_paths")

    def __init__(self, vocabulary: Vocabulary, rule: str, ids: frozenset[int | str]) -> None:
        super().__init__(f"{rule}({', '.join(sorted(map(repr, ids)))})", RULE_COST)
        self._paths = getattr(vocabulary.identity, _FIELDS[rule])
        self._ids = ids

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return first_of(event.payload, self._paths.get(event.kind, ())) in self._ids

    def conditions(self, kind: str, /) -> Conditions | None:
        return UNKNOWN if kind in self._paths else None


def identity_guard(vocabulary: Vocabulary, rule: str, ids: tuple[int | str, ...]) -> Guard:
    """The guard of `from_user` and `in_chat`. Raises `RegistrationError` for what is no id."""
    if not ids:
        raise RegistrationError(f"{rule}() needs at least one id")
    for id_ in ids:
        if not isinstance(cast("Any", id_), (int, str)) or isinstance(id_, bool):
            hint = f"; write {rule}(*ids)" if hasattr(id_, "__iter__") else ""
            raise RegistrationError(f"{rule}({id_!r}): an id is an int or a str{hint}")
    return _Identity(vocabulary, rule, frozenset(ids))
