"""Third-level words: what may follow a field in a query, each with its exact meaning. Nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import part_of, place_of, quote
from tamis_codegen.model.queries import Condition, Fact, Refinement, Test, Value
from tamis_codegen.model.types import Field, ListOf, ListType, ObjectType, Ref, Scalar, UnionType
from tamis_codegen.names import attribute, is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Place, Problems
    from tamis_codegen.model.types import TypeDef, TypeRef


def lineage_of(owner: ObjectType) -> tuple[str, ...]:
    """A type and its bases: what is said of a base holds for the type."""
    return (owner.name, *owner.bases)


@dataclass(frozen=True, slots=True)
class _Spot:
    """The value whose third-level words are asked for: where it is, what it is, and how a refinement names it."""

    label: str
    path: tuple[str, ...]
    each: bool
    inside: tuple[str, ...]
    given: tuple[Condition, ...]
    type: TypeRef
    field: Field | None
    fact: Fact | None


class ValueResolver:
    """Builds the third-level words of fields. `used` collects the keys of the spec's `values` that led somewhere."""

    def __init__(self, spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
        self.spec = spec
        self.types = types
        self.problems = problems
        self.used: set[str] = set()
        self._doubtful: set[Place] = set()
        self._keys = {key: key for key in spec.values}  # by text: the key that knows its place

    def of_field(self, owner: ObjectType, field: Field, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Value]]:
        """Third-level words of a field; `path` leads to it where it is not the payload's own."""
        item, each = self._item(field.type)
        path = path or (field.attr,)
        fact = Fact(path[0])
        spot = _Spot(field.name, path, each, (), (), item, field, None if each else fact)
        for lineage in lineage_of(owner):
            key = self._keys.get(f"{lineage}.{field.name}")
            if key is not None:
                self.used.add(key)
                yield from self._values(spot, self.spec.values[key], key, fact)
                return
        for word, value in self._of_type(spot):
            yield word, replace(value, facts=value.facts | {fact})

    def inside(self, field: Field, word: str, value: Value) -> Iterator[tuple[str, Value]]:
        """After a lifted variant, the values of the variant's own type (of its body, where it has one)."""
        item, each = self._item(field.type)
        union = self.types.get(item.name) if isinstance(item, Ref) else None
        if not isinstance(union, UnionType) or not union.variants or word not in union.variants:
            return
        variant = union.variants[word][0]
        inside: tuple[str, ...] = ()
        if union.body is not None:
            wrapper = self.types[variant]
            body = wrapper.fields[union.body] if isinstance(wrapper, ObjectType) else None
            if body is None or not isinstance(body.type, Ref):
                return
            variant, inside = body.type.name, (body.attr,)
        spot = _Spot(
            f"{word} of {field.name}",
            (field.attr,),
            each,
            inside,
            value.test.conditions,
            Ref(variant),
            None,
            None,
        )
        for name, inner in self._of_type(spot):
            yield name, replace(inner, facts=inner.facts | value.facts)

    def of_payload(self, owner: ObjectType) -> Iterator[tuple[str, Value]]:
        """A payload is itself a value of its type: these words follow its kind at once."""
        yield from self._of_type(_Spot(owner.name, (), False, (), (), Ref(owner.name), None, None))

    def _of_type(self, spot: _Spot) -> Iterator[tuple[str, Value]]:
        if isinstance(spot.type, Ref) and spot.type.name in self.spec.values:
            key = self._keys[spot.type.name]
            self.used.add(key)
            yield from self._values(spot, self.spec.values[key], key, None)

    def _values(self, spot: _Spot, node: notation.Values, key: str, base: Fact | None) -> Iterator[tuple[str, Value]]:
        seen: dict[str, str] = {}
        always = frozenset({base}) if base else frozenset[Fact]()
        for word, condition, refinement, meaning in self._meanings(spot, node, key):
            if not is_word(word):
                hint = "a word has no ':', no blanks at its ends; a value that is not listed still arrives"
                self.problems.add(word, f"value {quote(word)} of {key} cannot be written in a query", hint=hint)
                continue
            if word in seen:
                if place_of(word) not in self._doubtful:  # once for a type, however many fields are of it
                    self._doubtful.add(place_of(word))
                    what = f"{quote(word)} has two meanings as a value of {key}: {seen[word]}; {meaning}"
                    self.problems.add(word, what, hint="keep one")
                continue
            seen[word] = meaning
            test = Test(spot.path, spot.each, (*spot.given, replace(condition, path=(*spot.inside, *condition.path))))
            facts = always
            if refinement is not None and not spot.each and not spot.inside:
                attr = spot.path[0] if spot.path else refinement.attr
                own = _seen_from_payload(refinement, spot.path)
                facts = facts | {Fact(attr)} | ({Fact(attr, own)} if own else set[Fact]())
            yield word, Value(test, facts, meaning)

    def _meanings(
        self, spot: _Spot, node: notation.Values, key: str
    ) -> Iterator[tuple[str, Condition, Refinement | None, str]]:
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
            if field is not None and field.certain:
                self.problems.add(name, f"{quote(name)}, a key of {key}, is always there", hint="leave it out")
            elif field is not None:
                attr = field.attr
                yield name, Condition((attr,), "present"), Refinement("key", attr), f"{label} has {name}"
        if node.me is not None:
            field = None if node.me == "self" else self._field(spot, node.me, key)
            path = (field.attr,) if field else ()
            meaning = f"{label} is the bot itself"
            yield part_of("me", node.me), Condition(path, "me"), None, meaning

    def _enum(
        self, spot: _Spot, name: str, key: str, label: str
    ) -> Iterator[tuple[str, Condition, Refinement | None, str]]:
        field = spot.field if name == "self" else self._field(spot, name, key)
        if field is None:
            if name == "self":
                hint = "`self` is for a key `Type.field`; for a type, name the field"
                self.problems.add(name, f"`enum: self` of {key}: a type has no values of its own", hint=hint)
            return
        if not field.enum:
            self.problems.add(
                name,
                f"{quote(field.name)}, the `enum` of {key}, lists no values",
                hint="give the field `enum:`",
            )
        for value in field.enum:
            word = value if isinstance(value, str) else part_of(str(value), key)
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

    def _variants(
        self, spot: _Spot, name: str, key: str, label: str
    ) -> Iterator[tuple[str, Condition, Refinement | None, str]]:
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
        tag = attribute(union.tag) or "unnamed"
        for value, members in union.variants.items():
            refinement = Refinement("variant", value=members[0]) if len(members) == 1 and not path else None
            yield value, Condition((*path, tag), "equals", value), refinement, f"{label} is a {value}"

    # --- helpers ---

    def _item(self, type_ref: TypeRef) -> tuple[TypeRef, bool]:
        """The type of a value or, for a list, of its elements."""
        if isinstance(type_ref, ListOf):
            return type_ref.item, True
        if isinstance(type_ref, Ref):
            named = self.types.get(type_ref.name)
            if isinstance(named, ListType):
                return named.item, True
        return type_ref, False

    def object_behind(self, type_ref: TypeRef) -> ObjectType | None:
        found = self.types.get(type_ref.name) if isinstance(type_ref, Ref) else None
        return found if isinstance(found, ObjectType) else None

    def _field(self, spot: _Spot, name: str, key: str) -> Field | None:
        owner = self.object_behind(spot.type)
        if owner is None:
            what = f"{quote(name)} in values of {key}: there are no fields"
            self.problems.add(name, what, hint="use `self`, or name an object type")
            return None
        if name not in owner.fields:
            self.problems.unknown(f"field of {owner.name} in values of {key}:", name, owner.fields)
            return None
        return owner.fields[name]


def _seen_from_payload(refinement: Refinement, path: tuple[str, ...]) -> Refinement | None:
    """A refinement of the value at `path`, said of the payload's field that it is in; None where it cannot be said."""
    match len(path), refinement.op:
        case 0, "equals":
            return Refinement("is", value=refinement.value)
        case 0, "true":
            return Refinement("is", value=True)
        case 1, _:
            return refinement
        case 2, "is":
            return Refinement("equals", path[1], refinement.value)
        case _:
            return None
