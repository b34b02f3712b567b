"""From shapes to types of our notation: those that can be reached from payloads, each body once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from tamis_codegen import notation
from tamis_codegen.importers.json_schema.naming import field_attribute
from tamis_codegen.importers.json_schema.shapes import FieldShape, ObjectShape, ScalarShape, Shape
from tamis_codegen.names import RESERVED_EVENT, attribute

if TYPE_CHECKING:
    from collections.abc import Collection

    from tamis_codegen.importers.json_schema.settle import Settler

_UNREADABLE = re.compile(r"[\"\\\x00-\x1f]")
_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


@dataclass(slots=True)
class TypeWriter:
    """Writes types. `payloads` are those whose fields are attributes of events."""

    settler: Settler
    payloads: Collection[str]
    types: dict[str, notation.Type] = field(default_factory=dict[str, notation.Type])
    _waiting: list[str] = field(default_factory=list[str])
    _unions: dict[tuple[str, tuple[str, ...]], str] = field(default_factory=dict[tuple[str, tuple[str, ...]], str])

    def write(self) -> dict[str, notation.Type]:
        """The types of all payloads and of all that they hold."""
        self._waiting = sorted(self.payloads)
        while self._waiting:
            name = self._waiting.pop()
            if name not in self.types:
                self.types[name] = notation.Type()  # a loop leads to it while it is made
                self.types[name] = self._type(name)
        return self.types

    def _type(self, name: str) -> notation.Type:
        union = self.settler.unions.get(name)
        if union is not None:
            members = [member for names in union.variants.values() for member in _as_list(names)]
            self._waiting += [*members, *union.keys]
            if union.value is not None:
                self._waiting += [union.value.then, union.value.else_]
            return notation.Type(union=union)
        shape = self.settler.shapes.objects[name]
        if shape.base is not None:
            self._waiting.append(shape.base)
        return notation.Type(
            fields=self._fields(shape),
            base=shape.base,
            doc=shape.doc,
            extra=self.expression(shape.extra, f"{name} extra") if shape.extra is not None else None,
        )

    def _fields(self, owner: ObjectShape) -> dict[str, notation.Field | str]:
        found: dict[str, notation.Field | str] = {}
        inherited = self.settler.shapes.fields_of(owner.base) if owner.base is not None else {}
        reserved = RESERVED_EVENT if owner.name in self.payloads else frozenset[str]()
        taken: set[str] = set()
        # Those that can keep their names are asked first.
        for name, known in sorted(owner.fields.items(), key=lambda item: (attribute(item[0]) is None, item[0])):
            if inherited.get(name) == known:
                continue
            if not name or _UNREADABLE.search(name) or not name.isprintable():
                self.settler.losses.add(f"a field whose name cannot be decoded ({name!r}): left out", known.place)
                continue
            found[name] = self._field(owner, name, known, field_attribute(name, taken, reserved))
        return dict(sorted(found.items()))

    def _field(self, owner: ObjectShape, name: str, known: FieldShape, as_: str | None) -> notation.Field | str:
        text = self.expression(known.shape, f"{owner.name} {name}", known.place)
        text = f"{text}?" if not known.required else text
        values = self._values(known)
        made = notation.Field(type=text, as_=as_, doc=known.doc)
        if len(values) == 1 and not isinstance(values[0], float):
            made = msgspec.structs.replace(made, const=values[0])
        elif values and all(isinstance(value, str | int) and not isinstance(value, bool) for value in values):
            enum = [value for value in values if isinstance(value, str | int)]
            made = msgspec.structs.replace(made, enum=enum, open=True)
        if made == notation.Field(type=text):
            return text
        plain = known.shape.scalars[0].name if known.shape.scalars else ""
        if (made.enum or made.has_const) and text == plain:
            made = msgspec.structs.replace(made, type=None)
        return made

    def _values(self, known: FieldShape) -> tuple[str | int | float | bool, ...]:
        """The values that are listed, where they stand alone: of the field, or of the items of its list."""
        shape = known.shape
        inner = shape.list_ if shape.list_ is not None and not (shape.scalars or shape.objects) else shape
        if inner.listed:
            is_list = inner is not shape
            values = inner.listed
            if set(values) == {True, False} and all(isinstance(value, bool) for value in values):
                return ()
            return values if not (is_list and (inner.nullable or len(values) == 1)) else ()
        if any(scalar.values for scalar in (*shape.scalars, *inner.scalars)):
            self.settler.losses.add("an enum beside other forms: not listed", known.place)
        return ()

    def expression(self, shape: Shape, path: str, place: str = "") -> str:
        """The type expression of a shape; `path` names what has no name yet."""
        parts = self._forms(shape, path, place)
        if shape.nullable or shape.is_empty:
            parts.append("null")
        return " | ".join(parts)

    def _forms(self, shape: Shape, path: str, place: str) -> list[str]:
        if shape.any or shape.is_empty:
            return ["any"]
        others = [scalar.name for scalar in shape.scalars]
        if shape.list_ is not None:
            others.append(f"list[{self.expression(shape.list_, path, place)}]")
        if not shape.objects:
            inner = shape.map_
            return [*others, *([f"map[{self.expression(inner, path, place)}]"] if inner is not None else [])]
        if shape.map_ is not None:
            self.settler.losses.add("an object beside a map: the object, without further keys", place)
        name = self.settler.type_of(shape.objects, path)
        if name in self.settler.unions and others:
            name, others = self._with_forms(name, tuple(others)), []
        self._waiting.append(name)
        return [name, *others]

    def _with_forms(self, name: str, others: tuple[str, ...]) -> str:
        """A union that has forms beside its objects."""
        if (name, others) not in self._unions:
            made = self.settler.names.take(f"{name} or others")
            self._unions[name, others] = made
            self.settler.unions[made] = msgspec.structs.replace(self.settler.unions[name], also=list(others))
        return self._unions[name, others]


def _as_list(names: str | list[str]) -> list[str]:
    return [names] if isinstance(names, str) else names


def merge_equal(types: dict[str, notation.Type], kept: Collection[str]) -> dict[str, str]:
    """Leaves of several types with one body a single one, and says what replaces what. `kept` keep their names."""
    replaced: dict[str, str] = {}
    while True:
        bodies: dict[bytes, str] = {}
        found: dict[str, str] = {}
        for name in sorted(types, key=lambda name: (name not in kept, len(name), name)):
            body = msgspec.json.encode(types[name])
            first = bodies.setdefault(body, name)
            if first != name and name not in kept:
                found[name] = first
        if not found:
            return replaced
        for name in found:
            del types[name]
        for name, type_ in types.items():
            types[name] = rename(type_, found)
        replaced = {old: found.get(new, new) for old, new in replaced.items()} | found


def rename(body: notation.Type, names: dict[str, str]) -> notation.Type:
    """A type with other names of types in it."""

    def expression(text: str) -> str:
        return _NAME.sub(lambda match: names.get(match[0], match[0]), text)

    def field_of(written: notation.Field | str) -> notation.Field | str:
        if isinstance(written, str):
            return expression(written)
        return msgspec.structs.replace(written, type=expression(written.type) if written.type is not None else None)

    union = body.union
    if union is not None:
        union = msgspec.structs.replace(
            union,
            variants={
                value: expression(found) if isinstance(found, str) else [expression(name) for name in found]
                for value, found in union.variants.items()
            },
            keys={expression(name): keys for name, keys in union.keys.items()},
            also=[expression(text) for text in union.also],
            value=None
            if union.value is None
            else msgspec.structs.replace(
                union.value, then=expression(union.value.then), else_=expression(union.value.else_)
            ),
        )
    return msgspec.structs.replace(
        body,
        fields={name: field_of(written) for name, written in body.fields.items()},
        base=expression(body.base) if isinstance(body.base, str) else body.base,
        union=union,
        extra=expression(body.extra) if body.extra is not None else None,
    )


__all__ = ["ScalarShape", "TypeWriter", "merge_equal", "rename"]
