"""Which fields an object has: those that are always there, those that are wished for, and what each brings with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from msgspec import UNSET

from tamis.testing.constraints import Wish
from tamis.testing.shapes import fields_of
from tamis.testing.tables import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import msgspec

    from tamis.testing.choices import Source
    from tamis.testing.diagnostics import Complaints
    from tamis.testing.shapes import Field, Option
    from tamis.testing.tables import About, Facts, Steps


class Plan:
    """The fields of one object that is to be built. `wishes` has all that there will be; None asks nothing of one."""

    def __init__(
        self,
        struct: type[msgspec.Struct],
        wish: Wish,
        at: Steps,
        facts: Facts,
        complaints: Complaints,
        option: Option | None,
    ) -> None:
        self.struct = struct
        self._at = at
        self._complaints = complaints
        self._option = option
        self._fields = fields_of(struct)
        self._tags: Mapping[str, object] = option.tags if option is not None else {}
        self._abouts = facts.fields.get(struct.__name__, {})
        self._groups = facts.groups.get(struct.__name__, ())
        self._twins = facts.twins.get(struct.__name__, {})
        self.wishes: dict[str, Wish | None] = {}
        self._left_out: set[str] = set()
        for attr, inside in wish.fields.items():
            if attr in self._fields:
                self.wishes[attr] = inside
        if wish.given is not UNSET:
            self._take(cast("dict[str, object]", wish.given))

    def about(self, attr: str) -> About:
        """What the spec says of a field."""
        return self._abouts.get(attr, NOTHING)

    def _take(self, given: dict[str, object]) -> None:
        """What the test gave goes into the wishes; None leaves a field out."""
        attrs = {field.name: attr for attr, field in self._fields.items()}
        for key, value in given.items():
            attr = key if key in self._fields else attrs.get(key)
            if attr is None:
                if key not in self._tags and getattr(self.struct, key, UNSET) is UNSET:
                    self._complaints.no_such_field(self.struct, key, self._at)
                continue
            field, wished = self._fields[attr], self.wishes.get(attr)
            if value is None and (wished is not None or (field.required and not field.nullable)):
                self._complaints.cannot_be_none((*self._at, attr), wished=wished is not None)
            elif value is None and not field.required:
                self._left_out.add(attr)
            elif wished is not None:
                wished.given = value
            else:
                self.wishes[attr] = Wish(given=value)

    def add_what_must_be(self, source: Source) -> None:
        """Required fields, keys that tell the object apart, exactly one of a group, and all their twins."""
        told_by = self._option.keys if self._option is not None else ()
        for attr, field in self._fields.items():
            if field.name in told_by:
                self.wishes[attr] = self.wishes.get(attr) or Wish()
            elif field.required:
                self.wishes.setdefault(attr, None)
            if field.name in self._tags and attr in self.wishes:
                self.wishes[attr] = Wish(equals=self._tags[field.name])
        self._add_twins()
        for group in self._groups:
            free = [attr for attr in group.attrs if attr in self._fields and attr not in self._left_out]
            if group.one and free and not any(attr in self.wishes for attr in group.attrs):
                self.wishes[str(source.one_of(free))] = Wish()
                self._add_twins()

    def add_more(self, source: Source, absent: frozenset[str], depth: int) -> dict[str, None]:
        """Fields that may be missing, as the source likes. What they bring with them is wished for."""
        free = [
            field
            for attr, field in self._fields.items()
            if attr not in self.wishes and attr not in self._left_out and field.name not in absent
        ]
        drawn: dict[str, None] = {}
        for extra in source.more(free, depth):
            if self._may_be_added(extra, absent):
                drawn[extra.attr] = None
                self.wishes[extra.attr] = Wish()
                self._add_twins()
        return drawn

    def on_the_wire(self, built: dict[str, object]) -> dict[str, object]:
        """The object with the names of the wire, in the order of the class, the tag first."""
        names = {field.name: built[attr] for attr, field in self._fields.items() if attr in built}
        return {**self._tag(), **names}

    def _tag(self) -> dict[str, object]:
        config = self.struct.__struct_config__
        return {config.tag_field: config.tag} if config.tag_field else {}

    def _may_be_added(self, field: Field, absent: frozenset[str]) -> bool:
        """Whether it and its twins may be there, and do not make it another member of its union."""
        present = {self._fields[attr].name for attr in self.wishes} | {field.name}
        return (
            field.attr not in self.wishes
            and not any(
                field.attr in group.attrs and any(attr in self.wishes for attr in group.attrs) for group in self._groups
            )
            and not any(set(keys) <= present for keys in (self._option.without if self._option else ()))
            and not any(
                twin.path[0] in self._left_out or self._fields[twin.path[0]].name in absent
                for twin in self._twins.get(field.attr, ())
            )
        )

    def _add_twins(self) -> None:
        """What is there brings its twins, and those theirs."""
        waiting = [attr for attr in self.wishes if attr in self._twins]
        while waiting:
            for condition in self._twins.get(waiting.pop(), ()):
                attr = condition.path[0]
                wish = self.wishes.get(attr)
                if wish is None:
                    wish = self.wishes[attr] = Wish()
                    waiting.append(attr)
                    if attr in self._left_out:
                        self._complaints.cannot_be_none((*self._at, attr), wished=True)
                wish.add([condition._replace(path=condition.path[1:])])
