"""Fields in the form that says everything: constants, enums, and what a field depends on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from tamis_codegen import notation
from tamis_codegen.errors import quote
from tamis_codegen.importers.facts import facts_of
from tamis_codegen.read.nodes import Scalar

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tamis_codegen.importers.bot_api.outline import SourceField
    from tamis_codegen.importers.source import Source
    from tamis_codegen.read.nodes import Node

_KEYS = frozenset({"name", "types", "required", "description", "const", "enum", "enum_open", "only_when"})
_KINDS = {"str": str, "int": int}


def read_field(
    owner: str, field: SourceField, siblings: Collection[str], kinds: Sequence[str], source: Source
) -> notation.Field:
    """A field or parameter, long form. `kinds` are the values of an enum that is written "@update_kinds"."""
    reader = _Reader(f"field {quote(field.name)} of {owner}", field, kinds, source)
    return notation.Field(
        type=field.type,
        enum=None if (listed := reader.enum()) is None else [*listed],
        open=reader.open(),
        const=reader.const(),
        only_when=reader.only_when(siblings),
        facts=facts_of(field.entry, _KEYS, source, reader.what) | ({"always": True} if field.always_true else {}),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    what: str
    field: SourceField
    kinds: Sequence[str]
    source: Source

    def const(self) -> str | int | None:
        node = self._optional("const")
        return None if node is None else self._value(node, f"`const` of {self.what}")

    def enum(self) -> list[str | int] | None:
        node = self._optional("enum")
        if node is None:
            return None
        if isinstance(node, Scalar):
            return self._named_enum(node)
        items = self.source.items(node, f"`enum` of {self.what}")
        found = [self._value(item, f"a value of {self.what}") for item in items]
        values = [value for value in found if value is not None]
        if not items or len(set(values)) < len(values):
            what = f"`enum` of {self.what} is empty or has a value twice"
            self.source.report.add(node.place, what, hint="list each value once")
        return values

    def open(self) -> bool:
        """The source quotes the word that says so: "currently", "for example"."""
        node = self._optional("enum_open")
        if node is None:
            return False
        if self._optional("enum") is None:
            self.source.report.add(node.place, f"{self.what} has `enum_open` but no `enum`", hint="add its values")
        if isinstance(node, Scalar) and not node.plain:
            return True
        return self.source.truth(node, f"`enum_open` of {self.what}")

    def only_when(self, siblings: Collection[str]) -> dict[str, list[notation.Scalar]] | None:
        node = self._optional("only_when")
        label = f"`only_when` of {self.what}"
        when = None if node is None else self.source.mapping(node, label)
        if when is None:
            return None
        for name in when.entries:
            if name not in siblings:
                self.source.report.add_unknown(name, f"unknown field {quote(name)} in {label}", siblings)
        return {str(name): list(self.source.constants(values, label)) for name, values in when.entries.items()}

    def _optional(self, key: str) -> Node | None:
        return self.source.optional(self.field.entry, key)

    def _named_enum(self, node: Scalar) -> list[str | int] | None:
        if node.word == "@update_kinds" and self.kinds:
            return list(self.kinds)
        self.source.report.add(
            node.word,
            f"`enum` of {self.what} must be a list, found {quote(node.word)}",
            hint='a list of values, or "@update_kinds" where the file has `update_kinds`',
        )
        return None

    def _value(self, node: Node, what: str) -> str | int | None:
        value = self.source.constant(node, what)
        allowed = {_KINDS[word] for word in re.findall(r"\w+", self.field.type) if word in _KINDS}
        if type(value) in allowed:
            return cast("str | int", value)
        found = f"{what} is {quote(repr(value))}, which is not of its type {self.field.type}"
        self.source.report.add(node.place, found, hint="change the value or the type")
        return None
