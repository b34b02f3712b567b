"""What must stand in an event for it to be of a kind: the values of the fields, or of the header, that tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tamis.decoding.codec import FieldsCodec
from tamis.decoding.kinds import Split, value_at
from tamis.testing.shapes import fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.decoding.codec import KeyCodec
    from tamis.decoding.kinds import Constant
    from tamis.queries.vocabulary import Vocabulary
    from tamis.testing.tables import Facts, Steps


class Told(NamedTuple):
    """One field that tells a kind: its path from the root, in names of the wire, and the values that stand for it."""

    path: tuple[str, ...]
    values: tuple[Constant, ...]


class Levels:
    """How the kinds of one package are told."""

    def __init__(self, vocabulary: Vocabulary, codec: KeyCodec | FieldsCodec, facts: Facts) -> None:
        self._kinds = vocabulary.kinds
        self._codec = codec
        self._facts = facts
        self._splits: Mapping[str, Split] = codec.splits if isinstance(codec, FieldsCodec) else {}
        self._values: dict[str, tuple[str, tuple[Constant, ...]]] = {}
        for teller, split in self._splits.items():
            for value, kind in split.kinds:
                self._values[kind] = (teller, (*self._values.get(kind, ("", ()))[1], value))

    def head(self, kind: str) -> str | None:
        """The kind in the header, where headers say it."""
        told = next((told for told in self._told(kind) if not told.path), None)
        return str(told.values[0]) if told is not None else None

    def at(self, kind: str) -> tuple[str, ...]:
        """The path from the root to the payload."""
        return self._codec.at.get(kind, ()) if isinstance(self._codec, FieldsCodec) else ()

    def root(self, kind: str) -> Any:
        """The class of the root, where fields of it tell kinds."""
        if not isinstance(self._codec, FieldsCodec):
            return None
        return self._codec.envelope if self.at(kind) else self._codec.payloads[kind]

    def fields(self, kind: str) -> dict[str, tuple[Constant, ...]]:
        """The fields of the root that tell a kind, by attribute, with the values that stand for it."""
        names = {field.name: field.attr for field in fields_of(self.root(kind)).values()} if self.root(kind) else {}
        return {
            names[told.path[0]]: told.values
            for told in self._told(kind)
            if len(told.path) == 1 and told.path[0] in names
        }

    def agrees(self, kind: str, given: Mapping[str, object]) -> bool:
        """Whether an event with these fields can be of a kind and of none below it."""
        split = self._splits.get(kind)
        if split is not None and len(split.path) == 1 and split.kind_of(given.get(split.path[0])) is not None:
            return False
        return all(given.get(attr, values[0]) in values for attr, values in self.fields(kind).items())

    def occurs(self, kind: str) -> bool:
        """Whether an event can be of this kind and of none below it: its field may be something else."""
        split, root = self._splits.get(kind), self.root(kind)
        if split is None or len(split.path) != 1 or root is None or not self._kinds[kind].children:
            return True
        attr = next((field.attr for field in fields_of(root).values() if field.name == split.path[0]), None)
        about = self._facts.fields.get(root.__name__, {}).get(attr or "")
        if about is None or about.open or not about.values:
            return True
        return any(split.kind_of(value) is None for value in about.values)

    def forbidden(self, kind: str) -> dict[Steps, frozenset[Constant]]:
        """The values that an event of a kind must not have, as it is then of one below."""
        split = self._splits.get(kind)
        if split is None or not split.path:
            return {}
        at = self.at(kind)
        path = split.path[len(at) :] if at and split.path[: len(at)] == at else split.path
        fields = fields_of(self.root(kind)) if self.root(kind) is not None and path is split.path else {}
        first = next((field.attr for field in fields.values() if field.name == path[0]), path[0])
        return {(first, *path[1:]): frozenset(value for value, _ in split.kinds)}

    def write(self, body: dict[str, object], kind: str) -> None:
        """Puts the values that tell a kind where they stand, unless one that stands for it is there."""
        for told in self._told(kind):
            if told.path and value_at(body, told.path) not in told.values:
                place(body, told.path, told.values[0])

    def _told(self, kind: str) -> list[Told]:
        found: list[Told] = []
        tellers: set[str] = set()
        current: str | None = kind
        while current is not None:
            teller, values = self._values.get(current, ("", ()))
            if teller in self._splits and teller not in tellers:
                found.append(Told(self._splits[teller].path, values))
            tellers.add(teller)  # of levels that one value holds, the deepest says all
            current = self._kinds[current].parent
        return found


def place(body: dict[str, object], path: tuple[str, ...], value: object) -> None:
    """Puts a value at the end of a path, with objects on the way to it."""
    for key in path[:-1]:
        inside = body.get(key)
        if not isinstance(inside, dict):
            inside = body[key] = {}
        body = cast("dict[str, object]", inside)
    body[path[-1]] = value
