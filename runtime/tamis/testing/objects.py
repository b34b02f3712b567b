"""Which fields an object has: those that are always there, those with a constraint, and what each brings with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec import UNSET

from tamis.testing.constraints import Constraint
from tamis.testing.shapes import fields_of
from tamis.testing.tables import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import msgspec

    from tamis.testing.choices import Source
    from tamis.testing.diagnostics import Diagnostics
    from tamis.testing.shapes import Field, Option
    from tamis.testing.tables import About, Facts, Steps


class ObjectPlan:
    """The fields of one object that is to be built. `constraints` has all that will be there; None asks nothing."""

    def __init__(
        self,
        struct: type[msgspec.Struct],
        constraint: Constraint,
        at: Steps,
        facts: Facts,
        diagnostics: Diagnostics,
        option: Option | None,
    ) -> None:
        self.struct = struct
        self._at = at
        self._diagnostics = diagnostics
        self._option = option
        self._fields = fields_of(struct)
        self._tags: Mapping[str, object] = option.tags if option is not None else {}
        self._abouts = facts.fields.get(struct.__name__, {})
        self._groups = facts.groups.get(struct.__name__, ())
        self._twins = facts.twins.get(struct.__name__, {})
        self.constraints: dict[str, Constraint | None] = {}
        self._left_out: set[str] = set()
        for attr, inside in constraint.fields.items():
            if attr in self._fields:
                self.constraints[attr] = inside
        if constraint.given is not UNSET:
            self._take(cast("dict[str, object]", constraint.given))

    def about(self, attr: str) -> About:
        """What the spec says of a field."""
        return self._abouts.get(attr, NOTHING)

    def _take(self, given: dict[str, object]) -> None:
        """What the test gave goes into the constraints; None leaves a field out."""
        attrs = {field.name: attr for attr, field in self._fields.items()}
        for key, value in given.items():
            attr = key if key in self._fields else attrs.get(key)
            if attr is None:
                if key not in self._tags and getattr(self.struct, key, UNSET) is UNSET:
                    self._diagnostics.add_unknown_field(self.struct, key, self._at)
                continue
            field, constrained = self._fields[attr], self.constraints.get(attr)
            if value is None and (constrained is not None or (field.required and not field.nullable)):
                self._diagnostics.add_wrong_none((*self._at, attr), constrained=constrained is not None)
            elif value is None and not field.required:
                self._left_out.add(attr)
            elif constrained is not None:
                constrained.given = value
            else:
                self.constraints[attr] = Constraint(given=value)

    def add_required(self, source: Source) -> None:
        """Required fields, keys that tell the object apart, exactly one of a group, and all their twins."""
        told_by = self._option.keys if self._option is not None else ()
        for attr, field in self._fields.items():
            if field.name in told_by:
                self.constraints[attr] = self.constraints.get(attr) or Constraint()
            elif field.required:
                self.constraints.setdefault(attr, None)
            if field.name in self._tags and attr in self.constraints:
                self.constraints[attr] = Constraint(equals=self._tags[field.name])
        self._add_twins()
        for group in self._groups:
            free = [attr for attr in group.attrs if attr in self._fields and attr not in self._left_out]
            if group.one and free and not any(attr in self.constraints for attr in group.attrs):
                self.constraints[str(source.one_of(free))] = Constraint()
                self._add_twins()

    def add_optional(self, source: Source, absent: frozenset[str], depth: int) -> dict[str, None]:
        """Fields that may be missing, as the source likes. What they bring with them is constrained for."""
        free = [
            field
            for attr, field in self._fields.items()
            if attr not in self.constraints and attr not in self._left_out and field.name not in absent
        ]
        drawn: dict[str, None] = {}
        for extra in source.extra_fields(free, depth):
            if self._may_be_added(extra, absent):
                drawn[extra.attr] = None
                self.constraints[extra.attr] = Constraint()
                self._add_twins()
        return drawn

    def wire_fields(self, built: dict[str, object]) -> dict[str, object]:
        """The object with the names of the wire, in the order of the class, the tag first."""
        names = {field.name: built[attr] for attr, field in self._fields.items() if attr in built}
        return {**self._tag(), **names}

    def _tag(self) -> dict[str, object]:
        config = self.struct.__struct_config__
        return {config.tag_field: config.tag} if config.tag_field else {}

    def _may_be_added(self, field: Field, absent: frozenset[str]) -> bool:
        """Whether it and its twins may be there, and do not make it another member of its union."""
        present = {self._fields[attr].name for attr in self.constraints} | {field.name}
        return (
            field.attr not in self.constraints
            and not any(
                field.attr in group.attrs and any(attr in self.constraints for attr in group.attrs)
                for group in self._groups
            )
            and not any(set(keys) <= present for keys in (self._option.without if self._option else ()))
            and not any(
                twin.path[0] in self._left_out or self._fields[twin.path[0]].name in absent
                for twin in self._twins.get(field.attr, ())
            )
        )

    def _add_twins(self) -> None:
        """What is there brings its twins, and those theirs."""
        waiting = [attr for attr in self.constraints if attr in self._twins]
        while waiting:
            for condition in self._twins.get(waiting.pop(), ()):
                attr = condition.path[0]
                constraint = self.constraints.get(attr)
                if constraint is None:
                    constraint = self.constraints[attr] = Constraint()
                    waiting.append(attr)
                    if attr in self._left_out:
                        self._diagnostics.add_wrong_none((*self._at, attr), constrained=True)
                constraint.add([condition._replace(path=condition.path[1:])])
