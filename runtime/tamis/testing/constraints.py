"""What a value must hold: asked for by a query, promised by the spec, or given by the test. All three are one tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.queries.tables import Condition, Test

_ME = "me"


@dataclass(slots=True)
class Constraint:
    """What must hold for one value. An empty one says: it is there, and not null.

    `given` is what the test wrote, `equals` a constant, `me` asks for the bot's id. `fields` are constraints for the
    value's own fields, by attribute; `items` for elements of a list, each for some element.
    """

    given: object = UNSET
    equals: object = UNSET
    me: bool = False
    fields: dict[str, Constraint] = field(default_factory=dict[str, "Constraint"])
    items: list[Constraint] = field(default_factory=list["Constraint"])

    def at(self, *path: str) -> Constraint:
        """The constraint for the value at the end of a path, made where there is none."""
        constraint = self
        for attr in path:
            constraint = constraint.fields.setdefault(attr, Constraint())
        return constraint

    def add(self, conditions: Iterable[Condition]) -> Constraint:
        """With these conditions, seen from this value."""
        for condition in conditions:
            end = self.at(*condition.path)
            if condition.op == _ME:
                end.me = True
            elif condition.op != "present":
                end.equals = True if condition.op == "true" else condition.value
        return self

    def add_test(self, test: Test | None) -> Constraint:
        """With what makes a query's test true, seen from the payload."""
        if test is not None and not test.root:
            found = self.at(*test.path)
            if test.each:
                found.items.append(Constraint().add(test.conditions))
            else:
                found.add(test.conditions)
        return self

    def copy(self) -> Constraint:
        """One that can be added to."""
        fields = {attr: constraint.copy() for attr, constraint in self.fields.items()}
        return Constraint(self.given, self.equals, self.me, fields, [constraint.copy() for constraint in self.items])


def plain(value: object) -> object:
    """What a test gave, as JSON data: structs become objects with the names of the wire."""
    if isinstance(value, msgspec.Struct):
        return _plain_struct(value)
    if isinstance(value, dict):
        return {str(key): plain(part) for key, part in cast("dict[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in cast("list[object]", value)]
    return value


def _plain_struct(value: msgspec.Struct) -> object:
    names = dict(zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True))
    if type(value).__name__.startswith("Unknown") and isinstance(raw := getattr(value, "raw", None), dict):
        return plain(cast("object", raw))
    found: dict[str, object] = {}
    if value.__struct_config__.tag_field:
        found[value.__struct_config__.tag_field] = value.__struct_config__.tag
    for attr, name in names.items():
        inside = getattr(value, attr)
        if inside is not None:
            found[name] = plain(inside)
    return found


def agrees(given: object, constraint: Constraint, *, wholly: bool) -> bool:
    """Whether nothing that was given is other than constrained; `wholly`: and all that is constrained was given."""
    if constraint.equals is not UNSET or constraint.me:
        return not wholly if given is UNSET else constraint.me or given == constraint.equals
    if not constraint.fields:
        return given is not None
    if not isinstance(given, dict):
        return False
    values = cast("dict[str, object]", given)
    return all(
        agrees(values.get(attr, values.get(attr.removesuffix("_"), UNSET)), expected, wholly=wholly)
        for attr, expected in constraint.fields.items()
    )
