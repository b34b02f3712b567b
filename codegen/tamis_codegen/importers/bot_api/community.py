"""The community's form of a Bot API description (`api.json`): structure in keys, everything else in prose.

No prose is kept. Two things are read from it, because the structure needs them and nothing else says them:
constants ("must be photo", "always “creator”", "Always 0"), and that a union may also be a plain text or a
list of itself. The patterns are narrow: what they miss shows as a union that cannot be told apart; what they
took wrongly would not show.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import quote
from tamis_codegen.importers.bot_api.types import BASIC
from tamis_codegen.importers.bot_api.union_names import report_undecided
from tamis_codegen.importers.tell_apart import Member, tell_apart
from tamis_codegen.read.nodes import Scalar

if TYPE_CHECKING:
    from collections.abc import Collection

    from tamis_codegen.importers.bot_api.outline import Outline, SourceField, SourceMethod, SourceType
    from tamis_codegen.importers.source import Source
    from tamis_codegen.read.nodes import Mapping

_TOP_KEYS = frozenset({"version", "release_date", "changelog", "types", "methods"})
_TYPE_KEYS = frozenset({"name", "href", "description", "fields", "subtypes", "subtype_of"})
_METHOD_KEYS = frozenset({"name", "href", "description", "fields", "returns"})
_FIELD_KEYS = frozenset({"name", "types", "required", "description"})

# The one type that is no JSON; types without fields are otherwise objects that say all by being there.
_OPAQUE = "InputFile"

# Where a value ends; after `“a”, “b”` and `“a” or “b”` a list of values goes on, which makes no constant.
_END = r"""(?=\.?\Z|[.;] |, (?!["“]|or |and ))"""
_QUOTED = re.compile(r"""\b(?:always|must be) (?:“([^“”"]{1,64})”|"([^"]{1,64})")""" + _END, re.IGNORECASE)
_BARE = re.compile(r"\b(?i:must be) ([a-z0-9]+(?:_[a-z0-9]+)*)\.?\Z")
_NUMBER = re.compile(r"\Aalways (-?[0-9]{1,9})" + _END, re.IGNORECASE)
_STRING = re.compile(r"\bString\b")
# "Currently, always “XTR”" tells what is so today, not what a value is known by.
_FOR_NOW = re.compile(r"\bcurrently\b", re.IGNORECASE)


@dataclass(slots=True)
class CommunityForm:
    """Reads the types, fields and methods of an outline as this form describes them."""

    root: Mapping
    outline: Outline
    source: Source
    by_hand: Collection[str]
    _in_unions: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        self.source.only_keys(self.root, _TOP_KEYS, "the file")
        for type_ in self.outline.types.values():
            self._in_unions.update(map(str, type_.subtypes or ()))

    def field(self, owner: str, field: SourceField, siblings: Collection[str]) -> notation.Field:  # noqa: ARG002
        """A field or parameter, long form."""
        self.source.only_keys(field.entry, _FIELD_KEYS, f"field {quote(field.name)} of {owner}")
        return notation.Field(
            type=field.type,
            const=self._constant(str(owner), field),
            facts={"always": True} if field.always_true else {},
        )

    def type(self, type_: SourceType, fields: dict[str, notation.Field | str]) -> notation.Type:
        """A type: a union, opaque, or an object with these fields."""
        self.source.only_keys(type_.entry, _TYPE_KEYS, f"type {quote(type_.name)}")
        self._check_name(type_.name, type_.entry)
        if type_.subtypes is not None:
            return self._union(type_, type_.subtypes)
        if type_.name == _OPAQUE and not fields:
            return notation.Type(opaque=True)
        return notation.Type(fields=fields, facts={} if fields else {"empty": True})

    def method_facts(self, method: SourceMethod) -> dict[str, notation.Scalar | list[notation.Scalar]]:
        """Nothing: all else this form says of a method is prose."""
        self.source.only_keys(method.entry, _METHOD_KEYS, f"method {quote(method.name)}")
        self._check_name(method.name, method.entry)
        return {}

    def _check_name(self, key: str, entry: Mapping) -> None:
        node = self.source.required(entry, "name", quote(key))
        name = None if node is None else self.source.text(node, f"`name` of {quote(key)}")
        if name is not None and name != key:
            self.source.report.add(name, f"{quote(key)} calls itself {quote(name)}", hint="make the two agree")

    # --- what only the prose says ---

    def _constant(self, owner: str, field: SourceField) -> str | int | None:
        """The value a required field of a type always has, where its description says so beyond doubt."""
        text = self._prose(field.entry)
        if owner not in self.outline.types or not field.required or _FOR_NOW.search(text):
            return None
        if field.type == "int":
            number = _NUMBER.search(text)
            return int(number[1]) if number else None
        if field.type != "str":
            return None
        quoted = _QUOTED.search(text)
        if quoted:
            return quoted[1] or quoted[2]
        # Without quotes "must be unique" reads the same: it counts only where a constant is to be expected.
        bare = _BARE.search(text) if owner in self._in_unions else None
        return bare[1] if bare else None

    def _prose(self, entry: Mapping) -> str:
        """A description: a text, or a list with one for each paragraph. It may hold any character."""
        node = self.source.optional(entry, "description")
        if node is None or (isinstance(node, Scalar) and not node.plain):
            return str(node.word) if node else ""
        paragraphs = self.source.items(node, "a description")
        return "\n".join(str(item.word) for item in paragraphs if isinstance(item, Scalar))

    def _union(self, type_: SourceType, subtypes: list[str]) -> notation.Type:
        forms = [name for name in subtypes if name in BASIC or name.startswith("Array of ")]
        names = [name for name in subtypes if name not in forms]
        also = [self.outline.names.expression([form], required=True) for form in forms]
        prose = self._prose(type_.entry)
        if _STRING.search(prose):
            also.append("str")
        if re.search(rf"\bArray of {re.escape(type_.name)}\b", prose):
            also.append(f"list[{type_.name}]")
        for name in names:
            if name not in self.outline.names.known:
                what = f"unknown type {quote(name)} in `subtypes` of {type_.name}"
                self.source.report.add_unknown(name, what, [*self.outline.names.known, *BASIC])
        types = [self.outline.types[name] for name in names if name in self.outline.types]
        found = tell_apart([self._member(type_def) for type_def in types]) if types else notation.Union()
        if found is None:
            report_undecided(type_.name, self.source, self.by_hand)
            return notation.Type(facts={"subtypes": [str(name) for name in subtypes]})
        return notation.Type(
            union=notation.Union(
                tag=found.tag,
                variants=found.variants,
                keys=found.keys,
                value=found.value,
                also=list(dict.fromkeys(also)),
            )
        )

    def _member(self, type_: SourceType) -> Member:
        name = str(type_.name)
        found = {key: self._constant(name, field) for key, field in type_.fields.items()}
        return Member(
            name=name,
            fields=frozenset(type_.fields),
            required=tuple(key for key, field in type_.fields.items() if field.required),
            constants={key: value for key, value in found.items() if value is not None},
        )
