"""Settles what several objects in one place are: a union that JSON can tell apart, or one type of all their fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.importers.json_schema.shapes import (
    ANY,
    Alternatives,
    FieldShape,
    ObjectShape,
    Shape,
    join,
)
from tamis_codegen.importers.tell_apart import Member, tell_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.importers.json_schema.naming import Names
    from tamis_codegen.importers.json_schema.shapes import Shapes
    from tamis_codegen.importers.losses import Losses


@dataclass(slots=True)
class Settler:
    """Gives every set of objects one type. Unions are made as they are asked for, and merged types too."""

    shapes: Shapes
    names: Names
    losses: Losses
    unions: dict[str, notation.Union] = field(default_factory=dict[str, notation.Union])
    _settled: dict[frozenset[str], str] = field(default_factory=dict[frozenset[str], str])
    _tags: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """Type -> the tag and the value by which a union knows it; a decoder knows a class by one."""

    def type_of(self, objects: tuple[str, ...], path: str) -> str:
        """The type of a value that is one of these objects."""
        if len(objects) == 1:
            return objects[0]
        key = frozenset(objects)
        if key not in self._settled:
            source = self.shapes.alternatives.get(key) or Alternatives(path, self.shapes.objects[objects[0]].place)
            self._settle(objects, key, source)
        return self._settled[key]

    def _settle(self, objects: tuple[str, ...], key: frozenset[str], source: Alternatives) -> None:
        if source.merge:
            self.merge(objects, source.name)
            return
        union = self._declared(objects, source) or self._told_apart(objects)
        if union is None:
            shown = " and ".join(objects[:3]) + (" …" if len(objects) > 3 else "")
            what = "objects that nothing tells apart: one type of all their fields"
            self.losses.add(what, f"{source.place} ({shown})")
            self.merge(objects, source.name)
            return
        name = self.names.take(source.name)
        self._settled[key] = name
        self.unions[name] = union

    # --- unions ---

    def _declared(self, objects: tuple[str, ...], source: Alternatives) -> notation.Union | None:
        """By the discriminator that the source declares, where all members have that field."""
        tag = source.tag
        if tag is None:
            return None
        variants: dict[str, str] = {}
        for name in objects:
            known = self.shapes.fields_of(name).get(tag)
            if known is None or {scalar.name for scalar in known.shape.scalars} != {"str"}:
                what = f"a declared discriminator {tag!r} that a member does not have as a text"
                self.losses.note(what, source.place)
                return None
            values = [value for value, member in source.mapping if member == name]
            values = values or [str(value) for value in known.shape.constants]
            if not values or any(value in variants for value in values):
                return None
            variants |= dict.fromkeys(values, name)
        return self._by_tag(tag, variants)

    def _told_apart(self, objects: tuple[str, ...]) -> notation.Union | None:
        members = [self._member(name) for name in objects]
        tag = self._enum_tag(objects)
        if tag is not None:
            return self._by_tag(*tag)
        found = tell_apart(members)
        if found is None or found.tag is None:
            return found
        variants = {value: name for value, name in found.variants.items() if isinstance(name, str)}
        if len(variants) == len(found.variants):
            return self._by_tag(found.tag, variants)
        return found

    def _member(self, name: str) -> Member:
        fields = self.shapes.fields_of(name)
        required = tuple(field for field, known in fields.items() if known.required)
        constants: dict[str, str | int] = {}
        for field_name in required:
            values = fields[field_name].shape.constants
            if len(values) == 1 and isinstance(values[0], str | int) and not isinstance(values[0], bool):
                constants[field_name] = values[0]
        return Member(name, frozenset(fields), required, constants)

    def _enum_tag(self, objects: tuple[str, ...]) -> tuple[str, dict[str, str]] | None:
        """A required text whose values differ in all members, though some may list several."""
        for tag in self.shapes.fields_of(objects[0]):
            variants: dict[str, str] = {}
            for name in objects:
                known = self.shapes.fields_of(name).get(tag)
                values = known.shape.constants if known is not None and known.required else ()
                texts = [value for value in values if isinstance(value, str)]
                if not texts or len(texts) != len(values) or any(value in variants for value in texts):
                    break
                variants |= dict.fromkeys(texts, name)
            else:
                return tag, variants
        return None

    def _by_tag(self, tag: str, variants: Mapping[str, str]) -> notation.Union:
        """A type that another union knows by something else gets a twin of the same fields."""
        found: dict[str, str | list[str]] = {}
        for value, name in sorted(variants.items()):
            known = self._tags.setdefault(name, (tag, value))
            found[value] = (
                name if known == (tag, value) or list(variants.values()).count(name) > 1 else self._twin(name)
            )
        return notation.Union(tag=tag, variants=found)

    def _twin(self, name: str) -> str:
        old = self.shapes.objects[name]
        twin = self.names.take(name)
        self.shapes.objects[twin] = ObjectShape(twin, old.place, base=name, doc=old.doc)
        return twin

    # --- one type of several ---

    def merge(self, objects: Iterable[str], path: str) -> str:
        """One type with the fields of all; those that not all have are optional."""
        members = tuple(dict.fromkeys(objects))
        key = frozenset(members)
        if len(members) == 1 or key in self._settled:
            return self._settled.get(key, members[0])
        name = self.names.take(path)
        self._settled[key] = name
        known = [self.shapes.objects[member] for member in members]
        made = ObjectShape(name, known[0].place, doc=next((member.doc for member in known if member.doc), ""))
        self.shapes.objects[name] = made
        fields = [self.shapes.fields_of(member) for member in members]
        for field_name in sorted({field_name for found in fields for field_name in found}):
            made.fields[field_name] = self.merge_field(
                [found.get(field_name) for found in fields], f"{name} {field_name}"
            )
        extras = [extra for member in members if (extra := self.shapes.extra_of(member)) is not None]
        made.extra = self.merge_shapes(extras, f"{name} extra") if extras else None
        return name

    def merge_field(self, found: list[FieldShape | None], path: str) -> FieldShape:
        there = [known for known in found if known is not None]
        required = len(there) == len(found) and all(known.required for known in there)
        shape = self.merge_shapes([known.shape for known in there], path)
        return FieldShape(shape, required, next((known.doc for known in there if known.doc), ""), there[0].place)

    def merge_shapes(self, shapes: list[Shape], path: str) -> Shape:
        """As `join`, but different objects are one thing in several states, not several things."""
        known = [shape for shape in shapes if shape != ANY]
        whole = join(known or shapes)
        for objects in _objects_of(whole):
            self._note_merge(objects, path)
        return whole

    def _note_merge(self, objects: tuple[str, ...], path: str) -> None:
        key = frozenset(objects)
        if len(objects) < 2 or key in self.shapes.alternatives:
            return
        place = self.shapes.objects[objects[0]].place
        self.shapes.alternatives[key] = Alternatives(path, place, merge=True)


def _objects_of(shape: Shape | None) -> list[tuple[str, ...]]:
    """The sets of objects in a shape and in its lists and maps."""
    if shape is None:
        return []
    own = [shape.objects] if shape.objects else []
    return [*own, *_objects_of(shape.list_), *_objects_of(shape.map_)]
