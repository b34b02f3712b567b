"""What both forms of a Bot API description have: which types there are, with which fields, and which methods.

{"types": {"Message": {"fields": [{"name": "chat", "types": ["Chat"], "required": true}]},
           "ChatMember": {"subtypes": ["ChatMemberOwner", …]}},
 "methods": {"getMe": {"returns": ["User"], "fields": [… parameters …]}}}
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.importers.bot_api.types import BASIC, RESERVED, TypeNames
from tamis_codegen.read.nodes import Scalar

if TYPE_CHECKING:
    from tamis_codegen.importers.source import Source
    from tamis_codegen.read.nodes import Mapping, Node

_FILE = "InputFile"


@dataclass(frozen=True, slots=True)
class SourceField:
    """A field or parameter; `type` is its type expression, `?` included."""

    name: str
    type: str
    required: bool
    always_true: bool
    """The source says `True`, and the key is always there."""
    entry: Mapping


@dataclass(frozen=True, slots=True)
class SourceType:
    """A type. `subtypes` are the members of a union, and None for anything else."""

    name: str
    entry: Mapping
    fields: dict[str, SourceField]
    subtypes: list[str] | None


@dataclass(frozen=True, slots=True)
class SourceMethod:
    """A method; `returns` is a type expression."""

    name: str
    entry: Mapping
    params: dict[str, SourceField]
    returns: str


@dataclass(frozen=True, slots=True)
class Outline:
    """Everything by name, in the order of the file."""

    names: TypeNames
    types: dict[str, SourceType] = field(default_factory=dict[str, SourceType])
    methods: dict[str, SourceMethod] = field(default_factory=dict[str, SourceMethod])


def read_outline(root: Mapping, source: Source) -> Outline:
    """The outline of a description; what is wrong is reported and left out."""
    types = _section(root, "types", source)
    methods = _section(root, "methods", source)
    outline = Outline(TypeNames(frozenset(map(str, types)), source.report))
    reader = _Reader(source, outline.names)
    for name, entry in types.items():
        if not source.is_identifier(name, "a type"):
            continue
        if name in RESERVED:
            hint = "a type with this name could not be told from the basic one"
            source.report.add(name, f"{quote(name)} is the name of a basic type", hint=hint)
        outline.types[str(name)] = reader.type(name, entry)
    for name, entry in methods.items():
        if source.is_identifier(name, "a method"):
            outline.methods[str(name)] = reader.method(name, entry)
    return outline


def _section(root: Mapping, key: str, source: Source) -> dict[str, Mapping]:
    node = source.required(root, key, "the file")
    section = None if node is None else source.mapping(node, f"`{key}`")
    if section is None:
        return {}
    found = {name: source.mapping(entry, f"{key[:-1]} {quote(name)}") for name, entry in section.entries.items()}
    return {name: entry for name, entry in found.items() if entry is not None}


@dataclass(frozen=True, slots=True)
class _Reader:
    source: Source
    names: TypeNames

    def type(self, name: str, entry: Mapping) -> SourceType:
        subtypes = self.source.optional(entry, "subtypes")
        members = None if subtypes is None else self.source.texts(subtypes, f"`subtypes` of {name}")
        fields = self._fields(name, entry)
        if members is not None:
            self._check_members(name, members, has_fields=bool(fields))
        self._check_parents(name, entry)
        return SourceType(name, entry, fields, members)

    def method(self, name: str, entry: Mapping) -> SourceMethod:
        returns = self.source.required(entry, "returns", f"method {name}")
        types = [] if returns is None else self._types(returns, f"`returns` of {name}")
        return SourceMethod(
            name,
            entry,
            self._fields(name, entry),
            self.names.expression(types, required=True) if types else "any",
        )

    def _check_members(self, name: str, members: list[str], *, has_fields: bool) -> None:
        if has_fields:
            self.source.report.add(name, f"type {quote(name)} has fields and subtypes", hint="it can have one of them")
        if not members:
            self.source.report.add(name, f"union {quote(name)} has no subtypes", hint="leave `subtypes` out")
        for at, member in enumerate(members):
            if member in members[:at]:
                self.source.report.add(member, f"{quote(member)} is in {name} twice", hint="keep one of them")

    def _check_parents(self, name: str, entry: Mapping) -> None:
        parents = self.source.optional(entry, "subtype_of")
        for parent in [] if parents is None else self.source.texts(parents, f"`subtype_of` of {name}"):
            if parent not in self.names.known:
                what = f"unknown type {quote(parent)} in `subtype_of` of {name}"
                self.source.report.add_unknown(parent, what, self.names.known)

    def _fields(self, owner: str, entry: Mapping) -> dict[str, SourceField]:
        node = self.source.optional(entry, "fields")
        fields: dict[str, SourceField] = {}
        for item in [] if node is None else self.source.items(node, f"`fields` of {owner}"):
            found = self._field(owner, item)
            if found is None:
                continue
            if str(found.name) in fields:
                self.source.report.add(
                    found.name, f"{owner} has two fields {quote(found.name)}", hint="keep one of them"
                )
            fields.setdefault(str(found.name), found)
        return fields

    def _field(self, owner: str, node: Node) -> SourceField | None:
        entry = self.source.mapping(node, f"a field of {owner}")
        named = None if entry is None else self.source.required(entry, "name", f"a field of {owner}")
        name = None if named is None else self.source.text(named, f"the name of a field of {owner}")
        if entry is None or name is None or not self.source.is_key(name, f"a field of {owner}"):
            return None
        what = f"field {quote(name)} of {owner}"
        listed = self.source.required(entry, "types", what)
        types = [] if listed is None else self._types(listed, f"`types` of {what}")
        if types == ["String"] and _FILE in self.names.known and self._is_upload(entry, what):
            types = [_FILE, *types]  # inside of others a file is text on the wire, which the client writes
        asked = self.source.required(entry, "required", what)
        required = asked is not None and self.source.truth(asked, f"`required` of {what}")
        expression = self.names.expression(types, required=required)
        return SourceField(name, expression, required, required and types == ["True"], entry)

    def _is_upload(self, entry: Mapping, what: str) -> bool:
        """Whether a new file can be sent here: the source says so, or its prose does."""
        said = self.source.optional(entry, "upload")
        if said is not None:
            return self.source.truth(said, f"`upload` of {what}")
        prose = self.source.optional(entry, "description")
        return isinstance(prose, Scalar) and "attach://" in prose.word

    def _types(self, node: Node, what: str) -> list[str]:
        types = self.source.texts(node, what)
        if not self.source.items(node, what):
            self.source.report.add(node.place, f"{what} lists no type", allowed=[*BASIC, "Array of X", "a type"])
        return types
