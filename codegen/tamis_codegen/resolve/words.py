"""What may follow a kind in a query: second-level words and their third-level values, each with its exact meaning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import quote
from tamis_codegen.model import (
    Condition,
    Fact,
    Field,
    ListOf,
    ListType,
    ObjectType,
    Ref,
    Refinement,
    Scalar,
    Test,
    UnionType,
    Value,
    Word,
)
from tamis_codegen.names import attribute, is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model import TypeDef, TypeRef

_NOTHING = syntax.Values()


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


class WordResolver:
    """Builds the words of each payload type."""

    def __init__(self, spec: syntax.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
        self.spec = spec
        self.types = types
        self.problems = problems
        self.used_values: set[str] = set()
        self._cache: dict[str, dict[str, Word]] = {}

    def words_of(self, payload: str) -> dict[str, Word]:
        """Second-level words for a payload type, by word."""
        if payload not in self._cache:
            found = self.types.get(payload)
            self._cache[payload] = self._build(found) if isinstance(found, ObjectType) else {}
        return self._cache[payload]

    # --- second level ---

    def _build(self, owner: ObjectType) -> dict[str, Word]:
        words: dict[str, Word] = {}
        hidden = {name for lineage in self._lineage(owner) for name in self.spec.hidden.get(lineage, ())}
        for field in owner.fields.values():
            values = dict(self._values_of_field(owner, field))
            wanted = field.optional or field.nullable or bool(values)
            if wanted and field.name not in hidden and is_word(field.name):
                words[field.name] = self._field_word(field, values)
        for lineage in self._lineage(owner):
            for name in self.spec.lift.get(lineage, ()):
                self._lift(owner, name, words)
        self._own_values(owner, words)
        for key, path in self.spec.reads.items():
            type_name, _, word = key.partition(".")
            if type_name in self._lineage(owner):
                self._read(owner, key, word, path, words)
        return words

    def _lineage(self, owner: ObjectType) -> tuple[str, ...]:
        return (owner.name, *owner.bases)

    def _field_word(self, field: Field, values: dict[str, Value]) -> Word:
        if field.is_flag:
            test = Test((field.attr,), conditions=(Condition((), "true"),))
            facts = frozenset({Fact(field.attr), Fact(field.attr, Refinement("is", value=True))})
            return Word(test, facts, f"{field.name} is true", values)
        return Word(Test((field.attr,)), frozenset({Fact(field.attr)}), f"{field.name} is there", values)

    def _own_values(self, owner: ObjectType, words: dict[str, Word]) -> None:
        """The payload is itself a value of its type: its enum values, flags and `me` are second-level words."""
        spot = _Spot(owner.name, (), False, (), (), Ref(owner.name), None, None)
        for word, value in self._values_of_type(spot):
            self._add_word(owner, word, Word(value.test, value.facts, value.meaning, {}), words)

    def _lift(self, owner: ObjectType, name: str, words: dict[str, Word]) -> None:
        field = owner.fields.get(name)
        if field is None:
            self.problems.unknown(f"field of {owner.name} in `lift`:", name, owner.fields)
            return
        for word, value in self._values_of_field(owner, field):
            inner = dict(self._values_inside(field, word, value))
            self._add_word(owner, word, Word(value.test, value.facts, value.meaning, inner), words)

    def _add_word(self, owner: ObjectType, word: str, new: Word, words: dict[str, Word]) -> None:
        old = words.get(word)
        if old is not None and (old.values or old.test != new.test):
            self.problems.add(
                word,
                f"word {quote(word)} of {owner.name} has two meanings: {old.meaning}; {new.meaning}",
                hint="hide the field (`hidden:`), or do not lift the other",
            )
            return
        words[word] = new

    def _read(self, owner: ObjectType, key: str, word: str, path: str, words: dict[str, Word]) -> None:
        current: ObjectType | None = owner
        fields: list[Field] = []
        for part in path.split("."):
            field = current.fields.get(part) if current else None
            if field is None:
                self.problems.add(
                    path, f"reads {quote(key)}: no field {quote(part)} on the way", allowed=current.fields if current else ()
                )
                return
            fields.append(field)
            inner = self._object_behind(field.type)
            current = inner
        attrs = tuple(field.attr for field in fields)
        last = fields[-1]
        yes = last.type in (Scalar("bool"), Scalar("flag"))
        condition = Condition(attrs[1:], "true" if yes else "present")
        refinement = Refinement("true" if yes else "key", attrs[1]) if len(attrs) == 2 else None  # noqa: PLR2004
        facts = {Fact(attrs[0])} | ({Fact(attrs[0], refinement)} if refinement else set[Fact]())
        meaning = f"{path} is {'true' if yes else 'there'}"
        new = Word(Test(attrs[:1], conditions=(condition,)), frozenset(facts), meaning, {})
        self._add_word(owner, word, new, words)

    # --- third level ---

    def _values_of_field(self, owner: ObjectType, field: Field) -> Iterator[tuple[str, Value]]:
        item, each = self._item(field.type)
        spot = _Spot(field.name, (field.attr,), each, (), (), item, field, None if each else Fact(field.attr))
        for lineage in self._lineage(owner):
            key = f"{lineage}.{field.name}"
            if key in self.spec.values:
                self.used_values.add(key)
                yield from self._values(spot, self.spec.values[key], key, Fact(field.attr))
                return
        for word, value in self._values_of_type(spot):
            yield word, replace(value, facts=value.facts | {Fact(field.attr)})

    def _values_inside(self, field: Field, word: str, value: Value) -> Iterator[tuple[str, Value]]:
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
        spot = _Spot(f"{word} of {field.name}", (field.attr,), each, inside, value.test.conditions, Ref(variant), None, None)
        for name, inner in self._values_of_type(spot):
            yield name, replace(inner, facts=inner.facts | value.facts)

    def _values_of_type(self, spot: _Spot) -> Iterator[tuple[str, Value]]:
        if isinstance(spot.type, Ref) and spot.type.name in self.spec.values:
            self.used_values.add(spot.type.name)
            yield from self._values(spot, self.spec.values[spot.type.name], spot.type.name, None)

    def _values(self, spot: _Spot, node: syntax.Values, key: str, base: Fact | None) -> Iterator[tuple[str, Value]]:
        seen: dict[str, str] = {}
        always = frozenset({base}) if base else frozenset[Fact]()
        for word, condition, refinement, meaning in self._meanings(spot, node, key):
            if not is_word(word):
                self.problems.add(word, f"value {quote(word)} of {key} cannot be written in a query")
                continue
            if word in seen:
                self.problems.add(
                    key, f"{quote(word)} has two meanings as a value of {key}: {seen[word]}; {meaning}", hint="keep one"
                )
                continue
            seen[word] = meaning
            test = Test(
                spot.path, spot.each, (*spot.given, replace(condition, path=(*spot.inside, *condition.path)))
            )
            facts = always
            if refinement is not None and not spot.each and not spot.inside:
                attr = spot.path[0] if spot.path else refinement.attr
                own = _of_payload(refinement) if not spot.path else refinement
                facts = facts | {Fact(attr)} | ({Fact(attr, own)} if own else set[Fact]())
            yield word, Value(test, facts, meaning)

    def _meanings(
        self, spot: _Spot, node: syntax.Values, key: str
    ) -> Iterator[tuple[str, Condition, Refinement | None, str]]:
        any_of = "an element of " if spot.each else ""
        label = f"{any_of}{spot.label}"
        if node.enum is not None:
            yield from self._enum(spot, node.enum, key, label)
        if node.variants is not None:
            yield from self._variants(spot, node.variants, key, label)
        for flag in node.flags:
            attr = self._attr(spot, flag, key)
            if attr:
                yield flag, Condition((attr,), "true"), Refinement("true", attr), f"{label} has {flag} true"
        for name in node.keys:
            attr = self._attr(spot, name, key)
            if attr:
                yield name, Condition((attr,), "present"), Refinement("key", attr), f"{label} has {name}"
        if node.me is not None:
            attr = "" if node.me == "self" else self._attr(spot, node.me, key)
            path = (attr,) if attr else ()
            yield "me", Condition(path, "me"), None, f"{label} is the bot itself"

    def _enum(
        self, spot: _Spot, name: str, key: str, label: str
    ) -> Iterator[tuple[str, Condition, Refinement | None, str]]:
        field = spot.field if name == "self" else self._field(spot, name, key)
        if field is None:
            return
        if not field.enum:
            self.problems.add(name, f"{quote(field.name)}, the `enum` of {key}, lists no values", hint="give the field `enum:`")
        for value in field.enum:
            if name == "self":
                yield str(value), Condition((), "equals", value), Refinement("is", value=value), f"{label} is {value!r}"
            else:
                refinement = Refinement("equals", field.attr, value)
                yield str(value), Condition((field.attr,), "equals", value), refinement, f"{label} has {name} {value!r}"

    def _variants(
        self, spot: _Spot, name: str, key: str, label: str
    ) -> Iterator[tuple[str, Condition, Refinement | None, str]]:
        target, path = spot.type, ()
        if name != "self":
            field = self._field(spot, name, key)
            if field is None:
                return
            target, path = field.type, (field.attr,)
        union = self.types.get(target.name) if isinstance(target, Ref) else None
        if not isinstance(union, UnionType) or not union.variants or union.tag is None:
            self.problems.add(key, f"`variants` of {key}: not a union with a tag", hint="use enum, flags or keys")
            return
        tag = attribute(union.tag) or union.tag
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

    def _object_behind(self, type_ref: TypeRef) -> ObjectType | None:
        found = self.types.get(type_ref.name) if isinstance(type_ref, Ref) else None
        return found if isinstance(found, ObjectType) else None

    def _field(self, spot: _Spot, name: str, key: str) -> Field | None:
        owner = self._object_behind(spot.type)
        if owner is None:
            self.problems.add(key, f"values of {key}: it has no fields", hint="use `self`, or name an object type")
            return None
        if name not in owner.fields:
            self.problems.unknown(f"field of {owner.name} in values of {key}:", name, owner.fields)
            return None
        return owner.fields[name]

    def _attr(self, spot: _Spot, name: str, key: str) -> str:
        field = self._field(spot, name, key)
        return field.attr if field else ""


def _of_payload(refinement: Refinement) -> Refinement | None:
    """A refinement of the payload's own field, said of that field itself."""
    match refinement.op:
        case "equals":
            return Refinement("is", value=refinement.value)
        case "true":
            return Refinement("is", value=True)
        case _:
            return None
