"""What may follow a kind in a query: second-level words, with the third-level words of `values.py` below them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import part_of, place_of, quote
from tamis_codegen.model.queries import Condition, Fact, Refinement, Test, Value, Word
from tamis_codegen.model.types import NULL, Field, ObjectType, Scalar
from tamis_codegen.names import is_word
from tamis_codegen.resolve.values import ValueResolver, lineage_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Place, Problems
    from tamis_codegen.model.types import TypeDef


class WordResolver:
    """Builds the words of each payload type."""

    def __init__(self, spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
        self.spec = spec
        self.types = types
        self.problems = problems
        self.values = ValueResolver(spec, types, problems)
        self._doubtful: set[Place] = set()
        self._cache: dict[str, dict[str, Word]] = {}

    def words_of(self, payload: str) -> dict[str, Word]:
        """Second-level words for a payload type, by word."""
        if payload not in self._cache:
            found = self.types.get(payload)
            self._cache[payload] = self._build(found) if isinstance(found, ObjectType) else {}
        return self._cache[payload]

    def _build(self, owner: ObjectType) -> dict[str, Word]:
        words: dict[str, Word] = {}
        hidden = {name for lineage in lineage_of(owner) for name in self.spec.hidden.get(lineage, ())}
        for field in owner.fields.values():
            values = dict(self.values.of_field(owner, field))
            wanted = (field.optional or field.nullable or bool(values)) and field.type != NULL
            if wanted and field.name not in hidden and is_word(field.name):
                words[field.name] = self._field_word(field, values)
        for lineage in lineage_of(owner):
            for name in self.spec.lift.get(lineage, ()):
                self._lift(owner, name, words)
        self._own_values(owner, words)
        for key, path in self.spec.reads.items():
            type_name, _, word = key.partition(".")
            if type_name in lineage_of(owner):
                self._read(owner, key, word, path, words)
        return words

    def _field_word(self, field: Field, values: dict[str, Value]) -> Word:
        if field.is_flag:
            test = Test((field.attr,), conditions=(Condition((), "true"),))
            facts = frozenset({Fact(field.attr), Fact(field.attr, Refinement("is", value=True))})
            return Word(test, facts, f"{field.name} is true", values)
        return Word(Test((field.attr,)), frozenset({Fact(field.attr)}), f"{field.name} is there", values)

    def _own_values(self, owner: ObjectType, words: dict[str, Word]) -> None:
        """The payload is itself a value of its type: its enum values, flags and `me` are second-level words."""
        for word, value in self.values.of_payload(owner):
            self._add_word(owner, word, Word(_of_field(value.test), value.facts, value.meaning, {}), words)

    def _lift(self, owner: ObjectType, name: str, words: dict[str, Word]) -> None:
        field = owner.fields.get(name)
        if field is None:
            return  # reported once, for the type that lifts it
        for word, value in self.values.of_field(owner, field):
            if word in words and word in owner.fields:
                continue  # a field of the payload comes before a lifted word of the same name
            inner = dict(self.values.inside(field, word, value))
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
        holder = self.values.object_behind(fields[-2].type) if len(fields) > 1 else owner
        values = dict(self.values.of_field(holder or owner, last, attrs))
        new = Word(Test(attrs[:1], conditions=(condition,)), frozenset(facts), meaning, values)
        self._add_word(owner, part_of(word, key), new, words)

    def _fields_on(self, path: str, owner: ObjectType, problem: str = "") -> list[Field]:
        """The fields along a path; empty when it leads nowhere: a problem, if `problem` says what the path is for."""
        current: ObjectType | None = owner
        fields: list[Field] = []
        for part in path.split("."):
            field = current.fields.get(part) if current else None
            if field is None:
                if problem and current is not None:
                    self.problems.add_unknown(
                        f"field of {current.name} in {problem}:", part_of(part, path), current.fields
                    )
                elif problem:
                    hint = "only the last field of a path may be something else"
                    self.problems.add(path, f"{problem}: {quote(fields[-1].name)} is no object with fields", hint=hint)
                return []
            fields.append(field)
            current = self.values.object_behind(field.type)
        return fields

    def check_lifts(self) -> None:
        """A lifted field has third-level words to lift."""
        for key, names in self.spec.lift.items():
            owner = self.types.get(key)
            if not isinstance(owner, ObjectType):
                continue
            for name in names:
                field = owner.fields.get(name)
                if field is not None and not dict(self.values.of_field(owner, field)):
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
                self.problems.add_unknown("type in `reads`:", part_of(type_name, key), self.types)
            elif type_name not in payloads or not isinstance(found, ObjectType):
                hint = "a word follows a kind: name the type of a kind's payload, or its base"
                self.problems.add(key, f"`reads` {quote(key)}: no kind has the payload {type_name}", hint=hint)
            else:
                self._fields_on(path, found, f"`reads` {quote(key)}")


def _of_field(test: Test) -> Test:
    """A test of the payload itself, said of the field that its condition looks at."""
    if test.path or len(test.conditions) != 1 or not test.conditions[0].path:
        return test
    (condition,) = test.conditions
    return Test(condition.path[:1], conditions=(replace(condition, path=condition.path[1:]),))
