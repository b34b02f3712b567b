"""Nodes -> the structs of `notation/`, with every problem collected and every string knowing its place.

`msgspec.convert` would stop at the first problem, could not say where it is, and would see `no` as a
boolean. Here the struct decides: where it wants text, the text is taken as it was written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar, cast

import msgspec

from tamis_codegen.errors import quote
from tamis_codegen.read.nodes import Broken, Mapping, Scalar, Sequence
from tamis_codegen.read.shapes import blank, blank_struct, struct_shape

if TYPE_CHECKING:
    from tamis_codegen.errors import Place, Word
    from tamis_codegen.read.nodes import Node
    from tamis_codegen.read.report import Report
    from tamis_codegen.read.shapes import Shape, StructShape

StructT = TypeVar("StructT", bound=msgspec.Struct)

# JSON's numbers, not YAML 1.1's: `+1`, `007`, `0x10`, `1_000` and `1:30` are names more often.
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_LONGEST_NUMBER = 40
_INFINITE = float("inf")


class _Wrong:
    """The value could not be bound; the reason is in the report."""


_WRONG = _Wrong()


def bind(struct: type[StructT], node: Node, report: Report, *, patches: bool = False) -> StructT:
    """The struct that `node` holds; what is wrong goes to `report`, a stand-in or the default is used.

    With `patches` the parts may lack required keys, because something they would be laid over is missing.
    """
    shape = struct_shape(struct)
    binder = _Binder(report, patches=patches)
    if isinstance(node, Mapping):
        return cast("StructT", binder.struct(shape, node, complete=True))
    if not isinstance(node, Broken):
        report.add(node.place, f"expected a mapping, found {_form_of(node)}", hint=f"{shape.friendly} is made of keys")
    return cast("StructT", blank_struct(shape, node.place))


def blank_of(struct: type[StructT], place: Place) -> StructT:
    """The struct with nothing in it but stand-ins, for a file that could not be read."""
    return cast("StructT", blank_struct(struct_shape(struct), place))


class _Binder:
    def __init__(self, report: Report, *, patches: bool) -> None:
        self._report = report
        self._complete = not patches

    def struct(self, shape: StructShape, node: Mapping, *, complete: bool) -> msgspec.Struct:
        """A struct from a mapping; always succeeds, with stand-ins for what is missing."""
        members = shape.members
        given: dict[str, object] = {}
        for key, value in node.entries.items():
            member = members.get(key)
            if member is None:
                self._report.add_unknown(key, f"unknown key {quote(key)} in {shape.friendly}", members)
                continue
            bound = self._value(member.shape, value)
            if bound is not _WRONG:
                given[member.attribute] = bound
            elif member.required:
                given[member.attribute] = blank(member.shape, value.place)
        for name, member in members.items():
            if member.required and member.attribute not in given:
                if complete:
                    what = f"the key {quote(name)} is missing in {shape.friendly}"
                    self._report.add(node.place, what, hint=_how_to_add(name, member.shape))
                given[member.attribute] = blank(member.shape, node.place)
        return shape.struct(**given)

    def _value(self, shape: Shape, node: Node) -> object:
        if isinstance(node, Scalar):
            return self._scalar(shape, node)
        if isinstance(node, Mapping):
            if shape.struct is not None:
                return self.struct(shape.struct, node, complete=self._complete)
            if shape.values is not None:
                return self._dict(shape.values, node)
        elif isinstance(node, Sequence):
            if shape.items is not None:
                return self._list(shape.items, node)
        else:
            return _WRONG
        return self._wrong_form(shape, node)

    def _dict(self, shape: Shape, node: Mapping) -> dict[str, object]:
        bound = {key: self._value(shape, value) for key, value in node.entries.items()}
        return {key: value for key, value in bound.items() if value is not _WRONG}

    def _list(self, shape: Shape, node: Sequence) -> list[object]:
        bound = [self._value(shape, item) for item in node.items]
        return [value for value in bound if value is not _WRONG]

    def _scalar(self, shape: Shape, node: Scalar) -> object:
        word = node.word
        if node.plain:
            if shape.null and node.is_null:
                return shape.null_value
            if not word:
                return self._wrong_form(shape, node)
            if shape.boolean and word in {"true", "false"}:
                return word == "true"
            if shape.whole_number and _WHOLE.fullmatch(word):
                return self._number(word, int, shape.least)
            if shape.number and _NUMBER.fullmatch(word):
                return self._number(word, float)
        if shape.literals:
            return self._literal(shape.literals, node)
        return word if shape.text else self._wrong_form(shape, node)

    def _number(self, word: Word, kind: type[int | float], least: int | None = None) -> object:
        value = kind(word) if len(word) <= _LONGEST_NUMBER else _INFINITE
        if value in {_INFINITE, -_INFINITE}:
            self._report.add(word, f"the number {quote(word, 20)} is too large", hint="quote it to make it text")
            return _WRONG
        if least is not None and value < least:
            self._report.add(word, f"the number {quote(word, 20)} is too small", hint=f"it is at least {least}")
            return _WRONG
        return value

    def _literal(self, literals: tuple[str | int, ...], node: Scalar) -> object:
        for literal in literals:
            if node.word == str(literal) and (isinstance(literal, str) or node.plain):
                return node.word if isinstance(literal, str) else literal
        self._report.add_unknown(node.word, f"wrong value {_form_of(node)}", map(str, literals))
        return _WRONG

    def _wrong_form(self, shape: Shape, node: Node) -> _Wrong:
        hint = ""
        if isinstance(node, Scalar) and node.plain and not node.word:
            hint = "write a value, or remove the key"
        elif shape.boolean and isinstance(node, Scalar):
            hint = "only `true` and `false`, without quotes, are booleans here"
        self._report.add(node.place, f"expected {shape.describe()}, found {_form_of(node)}", hint=hint)
        return _WRONG


def _how_to_add(name: str, shape: Shape) -> str:
    if len(shape.literals) == 1:
        return f"add `{name}: {shape.literals[0]}`"
    return f"add `{name}: …` ({shape.describe()})"


def _form_of(node: Node) -> str:
    match node:
        case Mapping():
            return "a mapping"
        case Sequence():
            return "a list"
        case Scalar(word, plain):
            if not plain:
                return f"the text {quote(word)}"
            return quote(word) if word else "nothing"
        case Broken():
            return "something broken"
