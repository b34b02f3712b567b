"""What third-level words mean: for each word a condition, and what it says of the field it follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from tamis_codegen.errors import part_of, quote
from tamis_codegen.model.queries import Condition, Fact, Refinement
from tamis_codegen.model.types import Field, ObjectType, Ref, Scalar, UnionType
from tamis_codegen.resolve.checks.values import shown_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeDef, TypeRef


Meaning: TypeAlias = "tuple[str, Condition, Refinement | None, str]"


@dataclass(frozen=True, slots=True)
class Spot:
    """The value whose third-level words are asked for: where it is, what it is, and how a refinement names it."""

    label: str
    path: tuple[str, ...]
    each: bool
    inside: tuple[str, ...]
    given: tuple[Condition, ...]
    type: TypeRef
    field: Field | None
    fact: Fact | None


class Meanings:
    """Reads entries of `values`."""

    def __init__(self, types: Mapping[str, TypeDef], problems: Problems, *, inherited: bool = False) -> None:
        """`inherited`: they were written of a base. What a type has made of a field of it is no mistake of theirs."""
        self.types = types
        self.problems = problems
        self._inherited = inherited

    def of(self, spot: Spot, node: notation.Values, key: str) -> Iterator[Meaning]:
        """Words with their conditions, what these say of a field, and a text for people."""
        any_of = "an element of " if spot.each else ""
        label = f"{any_of}{spot.label}"
        if node.enum is not None:
            yield from self._enum(spot, node.enum, key, label)
        if node.variants is not None:
            yield from self._variants(spot, node.variants, key, label)
        for flag in node.flags:
            field = self._field(spot, flag, key)
            if field is not None and field.type not in (Scalar("bool"), Scalar("flag")):
                self.problems.add(flag, f"{quote(flag)}, a flag of {key}, is no bool", hint="use `keys` or `enum`")
            elif field is not None:
                attr = field.attr
                yield flag, Condition((attr,), "true"), Refinement("true", attr), f"{label} has {flag} true"
        for name in node.keys:
            field = self._field(spot, name, key)
            if field is not None and field.certain and not self._inherited:
                self.problems.add(name, f"{quote(name)}, a key of {key}, is always there", hint="leave it out")
            elif field is not None:
                attr = field.attr
                yield name, Condition((attr,), "present"), Refinement("key", attr), f"{label} has {name}"
        if node.me is not None:
            field = None if node.me == "self" else self._field(spot, node.me, key)
            path = (field.attr,) if field else ()
            meaning = f"{label} is the bot itself"
            yield part_of("me", node.me), Condition(path, "me"), None, meaning

    def _enum(self, spot: Spot, name: str, key: str, label: str) -> Iterator[Meaning]:
        field = spot.field if name == "self" else self._field(spot, name, key)
        if field is None:
            if name == "self":
                hint = "`self` is for a key `Type.field`; for a type, name the field"
                self.problems.add(name, f"`enum: self` of {key}: a type has no values of its own", hint=hint)
            return
        listed = field.enum or (() if field.const is None else (field.const,))
        if not listed:
            self.problems.add(
                name,
                f"{quote(field.name)}, the `enum` of {key}, lists no values",
                hint="give the field `enum:`",
            )
        for value in listed:
            word = value if isinstance(value, str) else part_of(shown_value(value), key)
            if name == "self":
                yield (
                    word,
                    Condition((), "equals", value),
                    Refinement("is", value=value),
                    f"{label} is {value!r}",
                )
            else:
                refinement = Refinement("equals", field.attr, value)
                yield (
                    word,
                    Condition((field.attr,), "equals", value),
                    refinement,
                    f"{label} has {name} {value!r}",
                )

    def _variants(self, spot: Spot, name: str, key: str, label: str) -> Iterator[Meaning]:
        target: TypeRef = spot.type
        path: tuple[str, ...] = ()
        if name != "self":
            field = self._field(spot, name, key)
            if field is None:
                return
            target, path = field.type, (field.attr,)
        union = self.types.get(target.name) if isinstance(target, Ref) else None
        if not isinstance(union, UnionType) or not union.variants or union.tag is None:
            what = f"`variants` of {key}: {'it' if name == 'self' else quote(name)} is no union with a tag"
            self.problems.add(name, what, hint="use `enum`, `flags` or `keys`")
            return
        for value, members in union.variants.items():
            refinement = Refinement("variant", value=members[0]) if len(members) == 1 and not path else None
            word = value if isinstance(value, str) else part_of(str(value), key)
            yield word, Condition((*path, union.tag_attr), "equals", value), refinement, f"{label} is a {value}"

    def _field(self, spot: Spot, name: str, key: str) -> Field | None:
        owner = object_behind(spot.type, self.types)
        if owner is None:
            what = f"{quote(name)} in values of {key}: there are no fields"
            self.problems.add(name, what, hint="use `self`, or name an object type")
            return None
        if name not in owner.fields:
            self.problems.add_unknown(f"field of {owner.name} in values of {key}:", name, owner.fields)
            return None
        return owner.fields[name]


def object_behind(type_ref: TypeRef, types: Mapping[str, TypeDef]) -> ObjectType | None:
    """The object type a value of this type is; None for others."""
    found = types.get(type_ref.name) if isinstance(type_ref, Ref) else None
    return found if isinstance(found, ObjectType) else None
