"""Third-level words: what may follow a field in a query, each with its exact meaning. Nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, place_of, quote
from tamis_codegen.model.queries import Fact, Refinement, Test, Value
from tamis_codegen.model.types import Field, ListOf, ListType, ObjectType, Ref, UnionType, without_null
from tamis_codegen.names import is_word
from tamis_codegen.resolve.meanings import Meanings, Spot, object_behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Place
    from tamis_codegen.model.types import TypeDef, TypeRef


def lineage_of(owner: ObjectType) -> tuple[str, ...]:
    """A type and its bases: what is said of a base holds for the type."""
    return (owner.name, *owner.bases)


class ValueResolver:
    """Builds the third-level words of fields. `used` collects the keys of the spec's `values` that led somewhere."""

    def __init__(self, spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
        self.spec = spec
        self.types = types
        self.problems = problems
        self.used: set[str] = set()
        self._meanings = Meanings(types, problems)
        self._inherited_meanings = Meanings(types, Problems(), inherited=True)
        self._checked: set[str] = set()
        self._doubtful: set[Place] = set()
        self._keys = {key: key for key in spec.values}  # by text: the key that knows its place

    def of_field(self, owner: ObjectType, field: Field, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Value]]:
        """Third-level words of a field; `path` leads to it where it is not the payload's own."""
        item, each = self._item(field.type)
        path = path or (field.attr,)
        fact = Fact(path[0])
        spot = Spot(field.name, path, each, (), (), item, field, None if each else fact)
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
        if not isinstance(union, UnionType) or not union.variants:
            return
        variant = next((names[0] for tag, names in union.variants.items() if str(tag) == word), None)
        if variant is None:
            return
        inside: tuple[str, ...] = ()
        if union.body is not None:
            wrapper = self.types[variant]
            body = wrapper.fields[union.body] if isinstance(wrapper, ObjectType) else None
            if body is None or not isinstance(body.type, Ref):
                return
            variant, inside = body.type.name, (body.attr,)
        spot = Spot(
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
        yield from self._of_type(Spot(owner.name, (), False, (), (), Ref(owner.name), None, None))

    def _of_type(self, spot: Spot) -> Iterator[tuple[str, Value]]:
        """The words of a type, and those of its bases that it does not have itself."""
        if not isinstance(spot.type, Ref):
            return
        found = self.types.get(spot.type.name)
        known: set[str] = set()
        for name in lineage_of(found) if isinstance(found, ObjectType) else (spot.type.name,):
            key = self._keys.get(name)
            if key is None:
                continue
            self.used.add(key)
            inherited = name != spot.type.name
            if inherited and key not in self._checked:  # what is wrong with them is said once, and of the base
                self._checked.add(key)
                list(self._meanings.of(replace(spot, type=Ref(name)), self.spec.values[key], key))
            for word, value in self._values(spot, self.spec.values[key], key, None, inherited=inherited):
                if word not in known:
                    yield word, value
                known.add(word)

    def _values(
        self, spot: Spot, node: notation.Values, key: str, base: Fact | None, *, inherited: bool = False
    ) -> Iterator[tuple[str, Value]]:
        seen: dict[str, str] = {}
        always = frozenset({base}) if base else frozenset[Fact]()
        meanings = self._inherited_meanings if inherited else self._meanings
        for word, condition, refinement, meaning in meanings.of(spot, node, key):
            if not is_word(word):
                continue  # such a value arrives; no query can name it
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
                own = _refinement_of_payload(refinement, spot.path)
                facts = facts | {Fact(attr)} | ({Fact(attr, own)} if own else set[Fact]())
            yield word, Value(test, facts, meaning)

    def _item(self, type_ref: TypeRef) -> tuple[TypeRef, bool]:
        """The type of a value or, for a list, of its elements."""
        if isinstance(type_ref, ListOf):
            return without_null(type_ref.item), True
        if isinstance(type_ref, Ref):
            named = self.types.get(type_ref.name)
            if isinstance(named, ListType):
                return without_null(named.item), True
        return type_ref, False

    def object_behind(self, type_ref: TypeRef) -> ObjectType | None:
        return object_behind(type_ref, self.types)


def _refinement_of_payload(refinement: Refinement, path: tuple[str, ...]) -> Refinement | None:
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
