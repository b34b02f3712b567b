"""Bases: a type has the fields of its bases, in their order, and then its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import ObjectType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import Field, TypeDef

_MOST_BASES = 32


def bases_of(node: notation.Type) -> list[str]:
    """The bases that a type names."""
    written = node.base
    return [] if written is None else written if isinstance(written, list) else [written]


def add_bases(written: Mapping[str, notation.Type], types: dict[str, TypeDef], problems: Problems) -> None:
    """Gives every object type the fields of its bases."""
    inheritance = _Inheritance(written, types, problems)
    for name in list(types):
        inheritance.visit(name, ())


class _Inheritance:
    def __init__(self, written: Mapping[str, notation.Type], types: dict[str, TypeDef], problems: Problems) -> None:
        self._written = written
        self._types = types
        self._problems = problems
        self._done: set[str] = set()
        self._loops: set[frozenset[str]] = set()

    def visit(self, name: str, chain: tuple[str, ...]) -> ObjectType | None:
        """The type with all its fields, as far as its bases are right; None where they never end."""
        current = self._types.get(name)
        if not isinstance(current, ObjectType):
            return None
        node = self._written.get(name)
        names = bases_of(node) if node is not None and name not in self._done else []
        if not names:
            self._done.add(name)
            return current
        if self._is_endless(name, chain, names[0]):
            return None
        found = [self.visit(base, (*chain, name)) for base in names if self._is_base(base)]
        bases = [base for base in found if base is not None]
        if len(bases) < len(found):
            return None
        merged = self._types[name] = self._merge(current, bases, names[-1])
        self._done.add(name)
        return merged

    def _is_endless(self, name: str, chain: tuple[str, ...], base: str) -> bool:
        if len(chain) > _MOST_BASES:
            hint = "take some out; a field is found in all of them anyway"
            self._problems.add(base, f"more than {_MOST_BASES} types stand on each other", hint=hint)
            return True
        if name not in chain:
            return False
        loop = (*chain[chain.index(name) :], name)
        if frozenset(loop) not in self._loops:
            self._loops.add(frozenset(loop))
            what = f"types are each other's base: {' -> '.join(loop)}"
            self._problems.add(base, what, hint="drop one `base:`")
        return True

    def _is_base(self, name: str) -> bool:
        if name not in self._types:
            self._problems.add_unknown("type", name, self._types)
        elif not isinstance(self._types[name], ObjectType):
            self._problems.add(name, f"{quote(name)} is no object type", hint="a base must have fields")
        else:
            return True
        return False

    def _merge(self, current: ObjectType, bases: list[ObjectType], where: str) -> ObjectType:
        """One type of all; a field that two bases have with other meanings must be written in the type itself."""
        fields: dict[str, Field] = {}
        owners: dict[str, str] = {}
        for base in bases:
            for name, field in base.fields.items():
                if name in fields and fields[name] != field and name not in current.fields:
                    what = f"{owners[name]} and {base.name}, bases of {current.name}, differ in field {quote(name)}"
                    self._problems.add(where, what, hint=f"write the field in {current.name} itself")
                fields[name] = field
                owners[name] = base.name
        return replace(
            current,
            fields={**fields, **current.fields},
            bases=tuple(dict.fromkeys(name for base in bases for name in (base.name, *base.bases))),
            exclusive=tuple(dict.fromkeys(group for owner in (*bases, current) for group in owner.exclusive)),
            extra=current.extra or next((base.extra for base in bases if base.extra is not None), None),
        )
