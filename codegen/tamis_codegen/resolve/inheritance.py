"""Fields that types take over from their bases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import ObjectType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.model.types import Field, TypeDef

_MOST_BASES = 32


class Inheritance:
    """Puts the fields of bases first. A base has fields, and is not based on what is based on it."""

    def __init__(self, nodes: Mapping[str, notation.Type], types: dict[str, TypeDef], problems: Problems) -> None:
        self._nodes = nodes
        self._types = types
        self._problems = problems
        self._done: set[str] = set()
        self._loops: set[frozenset[str]] = set()

    def visit(self, name: str, chain: tuple[str, ...]) -> ObjectType | None:
        """The type with all its fields; None where they cannot be known."""
        current = self._types.get(name)
        if not isinstance(current, ObjectType):
            return None
        node = self._nodes.get(name)
        if name in self._done or node is None or not node.bases:
            self._done.add(name)
            return current
        if not self._may_go_on(name, node.bases[0], chain):
            return None
        found = [self._base(base, (*chain, name)) for base in node.bases]
        if any(
            base is None and isinstance(self._types.get(written), ObjectType)
            for base, written in zip(found, node.bases, strict=True)
        ):
            return None
        bases = [base for base in found if base is not None]
        self._check_agreement(name, node, bases, current)
        merged = _merged(current, bases)
        self._types[name] = merged
        self._done.add(name)
        return merged

    def _may_go_on(self, name: str, base: str, chain: tuple[str, ...]) -> bool:
        if len(chain) > _MOST_BASES:
            hint = "take some out; a field is found in all of them anyway"
            self._problems.add(base, f"more than {_MOST_BASES} types stand on each other", hint=hint)
            return False
        if name not in chain:
            return True
        loop = (*chain[chain.index(name) :], name)
        if frozenset(loop) not in self._loops:
            self._loops.add(frozenset(loop))
            what = f"types are each other's base: {' -> '.join(loop)}"
            self._problems.add(base, what, hint="drop one `base:`")
        return False

    def _base(self, name: str, chain: tuple[str, ...]) -> ObjectType | None:
        if name not in self._types:
            self._problems.add_unknown("type", name, self._types)
            return None
        if not isinstance(self._types[name], ObjectType):
            self._problems.add(name, f"{quote(name)} is no object type", hint="a base must have fields")
            return None
        return self.visit(name, chain)

    def _check_agreement(self, name: str, node: notation.Type, bases: list[ObjectType], current: ObjectType) -> None:
        """A field that several bases have is the same in all of them, or the type's own."""
        seen: dict[str, tuple[ObjectType, Field]] = {}
        for base, written in zip(bases, node.bases, strict=False):
            for field in base.fields.values():
                other = seen.setdefault(field.name, (base, field))
                if other[1] != field and field.name not in current.fields:
                    what = f"{quote(field.name)} of {name} is one thing in {other[0].name}, another in {base.name}"
                    self._problems.add(written, what, hint="say which: give the type the field itself")


def _merged(current: ObjectType, bases: list[ObjectType]) -> ObjectType:
    fields: dict[str, Field] = {}
    for base in bases:
        fields.update(base.fields)
    return replace(
        current,
        fields={**fields, **current.fields},
        bases=tuple(dict.fromkeys(name for base in bases for name in (base.name, *base.bases))),
        exclusive=(*(group for base in bases for group in base.exclusive), *current.exclusive),
        extra=current.extra or next((base.extra for base in bases if base.extra is not None), None),
    )
