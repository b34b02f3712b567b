"""What may follow a kind in a query: second-level words and their third-level values, each with its exact meaning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import Word as SpecWord
from tamis_codegen.errors import place_of, quote
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
    from collections.abc import Collection, Iterator, Mapping

    from tamis_codegen.errors import Place, Problems
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
        self._values_keys = {key: key for key in spec.values}  # by text: the key that knows its place
        self._doubtful: set[Place] = set()
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
            return  # reported once, for the type that lifts it
        for word, value in self._values_of_field(owner, field):
            if word in words and word in owner.fields:
                continue  # a field of the payload comes before a lifted word of the same name
            inner = dict(self._values_inside(field, word, value))
            self._add_word(owner, word, Word(value.test, value.facts, value.meaning, inner), words)

    def _add_word(self, owner: ObjectType, word: str, new: Word, words: dict[str, Word]) -> None:
        old = words.get(word)
        if old is not None and (old.values or old.test != new.test):
            if place_of(word) not in self._doubtful:  # once for a type and all that have it as base
                self._doubtful.add(place_of(word))
                what = f"word {quote(word)} of {owner.name} has two meanings: {old.meaning}; {new.meaning}"
                self.problems.add(word, what, hint="hide the field (`hidden:`), or rename or leave out the other")
            return
        words[word] = new

    def _read(self, owner: ObjectType, key: str, word: str, path: str, words: dict[str, Word]) -> None:
        fields = self._fields_on(path, owner)
        if not fields or not is_word(word):
            return  # `check_reads` says what is wrong
        attrs = tuple(field.attr for field in fields)
        last = fields[-1]
        yes = last.type in (Scalar("bool"), Scalar("flag"))
        condition = Condition(attrs[1:], "true" if yes else "present")
        refinement = Refinement("true" if yes else "key", attrs[1]) if len(attrs) == 2 else None
        facts = {Fact(attrs[0])} | ({Fact(attrs[0], refinement)} if refinement else set[Fact]())
        meaning = f"{path} is {'true' if yes else 'there'}"
        holder = self._object_behind(fields[-2].type) if len(fields) > 1 else owner
        values = dict(self._values_of_field(holder or owner, last, attrs))
        new = Word(Test(attrs[:1], conditions=(condition,)), frozenset(facts), meaning, values)
        self._add_word(owner, SpecWord.at(word, place_of(key)), new, words)

    def _fields_on(self, path: str, owner: ObjectType, problem: str = "") -> list[Field]:
        """The fields along a path; empty when it leads nowhere: a problem, if `problem` says what the path is for."""
        current: ObjectType | None = owner
        fields: list[Field] = []
        for part in path.split("."):
            field = current.fields.get(part) if current else None
            if field is None:
                if problem and current is not None:
                    self.problems.unknown(f"field of {current.name} in {problem}:", _part(part, path), current.fields)
                elif problem:
                    hint = "only the last field of a path may be something else"
                    self.problems.add(path, f"{problem}: {quote(fields[-1].name)} is no object with fields", hint=hint)
                return []
            fields.append(field)
            current = self._object_behind(field.type)
        return fields

    def check_lifts(self) -> None:
        """A lifted field has third-level words to lift."""
        for key, names in self.spec.lift.items():
            owner = self.types.get(key)
            if not isinstance(owner, ObjectType):
                continue
            for name in names:
                field = owner.fields.get(name)
                if field is not None and not dict(self._values_of_field(owner, field)):
                    hint = "say in `values:` what may follow it"
                    self.problems.add(name, f"field {quote(name)} of {key} has no third-level words to lift", hint=hint)

    def check_reads(self, payloads: Collection[str]) -> None:
        """What `reads` names exists: its types are payloads, its words can be written, its paths lead somewhere."""
        for key, path in self.spec.reads.items():
            type_name, dot, word = key.partition(".")
            found = self.types.get(type_name)
            if not dot or not is_word(word):
                hint = "write `Type.word`; a word has no ':' and no blanks at its ends"
                self.problems.add(key, f"{quote(key)} cannot be a key of `reads`", hint=hint)
            elif found is None:
                self.problems.unknown("type in `reads`:", _part(type_name, key), self.types)
            elif type_name not in payloads or not isinstance(found, ObjectType):
                hint = "a word follows a kind: name the type of a kind's payload, or its base"
                self.problems.add(key, f"`reads` {quote(key)}: no kind has the payload {type_name}", hint=hint)
            else:
                self._fields_on(path, found, f"`reads` {quote(key)}")

    # --- third level ---

    def _values_of_field(
        self, owner: ObjectType, field: Field, path: tuple[str, ...] = ()
    ) -> Iterator[tuple[str, Value]]:
        """Third-level words of a field; `path` leads to it where it is not the payload's own."""
        item, each = self._item(field.type)
        path = path or (field.attr,)
        fact = Fact(path[0])
        spot = _Spot(field.name, path, each, (), (), item, field, None if each else fact)
        for lineage in self._lineage(owner):
            key = self._values_keys.get(f"{lineage}.{field.name}")
            if key is not None:
                self.used_values.add(key)
                yield from self._values(spot, self.spec.values[key], key, fact)
                return
        for word, value in self._values_of_type(spot):
            yield word, replace(value, facts=value.facts | {fact})

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
        for name, inner in self._values_of_type(spot):
            yield name, replace(inner, facts=inner.facts | value.facts)

    def _values_of_type(self, spot: _Spot) -> Iterator[tuple[str, Value]]:
        if isinstance(spot.type, Ref) and spot.type.name in self.spec.values:
            key = self._values_keys[spot.type.name]
            self.used_values.add(key)
            yield from self._values(spot, self.spec.values[key], key, None)

    def _values(self, spot: _Spot, node: syntax.Values, key: str, base: Fact | None) -> Iterator[tuple[str, Value]]:
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
        self, spot: _Spot, node: syntax.Values, key: str
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
            yield SpecWord.at("me", place_of(node.me)), Condition(path, "me"), None, meaning

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
            word = value if isinstance(value, str) else _part(str(value), key)
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

    def _object_behind(self, type_ref: TypeRef) -> ObjectType | None:
        found = self.types.get(type_ref.name) if isinstance(type_ref, Ref) else None
        return found if isinstance(found, ObjectType) else None

    def _field(self, spot: _Spot, name: str, key: str) -> Field | None:
        owner = self._object_behind(spot.type)
        if owner is None:
            what = f"{quote(name)} in values of {key}: there are no fields"
            self.problems.add(name, what, hint="use `self`, or name an object type")
            return None
        if name not in owner.fields:
            self.problems.unknown(f"field of {owner.name} in values of {key}:", name, owner.fields)
            return None
        return owner.fields[name]


def _part(part: str, whole: str) -> SpecWord:
    return SpecWord.at(part, place_of(whole))


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
