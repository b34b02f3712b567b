"""What names and expressions stand for: an event, or an object inside of one. Guessed from annotations alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import libcst as cst

from tamis_codegen.model.types import ListOf, ListType, MapOf, ObjectType, OneOf, Ref, Scalar, UnionType
from tamis_codegen.names import kind_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.model.types import TypeRef


@dataclass(frozen=True, slots=True)
class Value:
    """An event of some kinds (`kinds` is None for anything else), or objects of some types, perhaps inside lists.

    `event` is the name of its type, `fields` are those it was read from.
    """

    kinds: frozenset[str] | None = None
    event: str = ""
    types: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()


@dataclass(slots=True)
class Scope:
    """Names of a function, over those of what stands around it."""

    picture: Picture
    names: dict[str, Value] = field(default_factory=dict[str, Value])

    def inner(self) -> Scope:
        return Scope(self.picture, dict(self.names))

    # --- events ---

    def event(self, name: str) -> Value | None:
        """An event of a type of the package, by the type's name."""
        if name == "Event":
            return Value(frozenset(self.picture.model.kinds), name)
        queries = self.picture.queries_of_event.get(name)
        return self.event_of(queries, name) if queries is not None else None

    def event_of(self, queries: Iterable[str], name: str = "") -> Value:
        """An event that one of these queries matches."""
        known = self.picture.model.queries
        kinds = {expansion.kind for text in queries if text in known for expansion in known[text].expansions}
        return Value(frozenset(kinds), name)

    # --- expressions ---

    def value(self, node: cst.BaseExpression) -> Value | None:
        match node:
            case cst.Name(value=name):
                return self.names.get(name)
            case cst.Attribute(value=inner, attr=cst.Name(value=attr)):
                base = self.value(inner)
                return self.attribute(base, attr) if base is not None else None
            case cst.Subscript(value=inner) | cst.Await(expression=inner):
                return self.value(inner)
            case cst.NamedExpr(value=inner):
                return self.value(inner)
            case cst.BooleanOperation(left=left, right=right):
                return self.value(left) or self.value(right)
            case _:
                return None

    def attribute(self, base: Value, attr: str) -> Value | None:
        """What an attribute of a value holds."""
        if base.kinds is None:
            paths = self.fields(base, attr)
            return self._of_fields(paths)
        if attr == "payload":
            payloads = (self.picture.model.kinds[kind].payload for kind in base.kinds)
            return Value(types=frozenset(name for name in payloads if name is not None))
        alias = next((alias for alias in self.picture.model.aliases.values() if alias.attr == attr), None)
        if alias is not None:
            return self._alias(alias.name, base.kinds)
        if self.picture.model.by == "key":
            kind = next((kind for kind in self.picture.model.kinds if kind_attribute(kind) == attr), None)
            payload = self.picture.model.kinds[kind].payload if kind is not None else None
            return Value(types=frozenset({payload})) if payload is not None else None
        return self._of_fields(self.fields(base, attr))

    def fields(self, base: Value, attr: str) -> frozenset[str]:
        """The fields that an attribute of a value may be, as `Type.attribute`; those of the root for an event."""
        owners: set[str] = set(base.types)
        if base.kinds is not None:
            payloads = (self.picture.model.kinds[kind].payload for kind in base.kinds)
            owners = {name for name in payloads if name is not None}
            if self.picture.model.by == "key":
                owners = {self.picture.model.envelope or ""}
        return frozenset(path for owner in owners if (path := f"{owner}.{attr}") in self.picture.fields)

    def _of_fields(self, paths: frozenset[str]) -> Value | None:
        if not paths:
            return None
        types: set[str] = set()
        for path in paths:
            types |= self._objects(self.picture.fields[path].type)
        return Value(types=frozenset(types), fields=paths)

    def _alias(self, name: str, kinds: frozenset[str]) -> Value:
        types: set[str] = set()
        fields: set[str] = set()
        for path in self.picture.model.aliases[name].paths:
            if path.kind not in kinds and not any(kind.startswith(f"{path.kind}.") for kind in kinds):
                continue
            payload = self.picture.model.kinds[path.kind].payload
            found = Value(types=frozenset({payload} if payload is not None else ()))
            for step in path.steps:
                found = self.attribute(found, step.attr) or Value()
            types |= found.types
            fields |= found.fields
        return Value(types=frozenset(types), fields=frozenset(fields))

    def _objects(self, type_ref: TypeRef) -> set[str]:
        """The object types in a type, those inside lists and maps too."""
        match type_ref:
            case Ref(name):
                return self._named(name, set())
            case ListOf(item) | MapOf(item):
                return self._objects(item)
            case OneOf(members):
                return {name for member in members for name in self._objects(member)}
            case Scalar():
                return set()

    def _named(self, name: str, seen: set[str]) -> set[str]:
        type_def = self.picture.model.types.get(name)
        if name in seen:
            return set()
        match type_def:
            case ObjectType():
                return {name}
            case UnionType(members=members):
                return {inner for member in members for inner in self._named(member, seen | {name})}
            case ListType(item=item):
                return self._objects(item)
            case _:
                return set()
