"""JSON Schema, draft 4 to 2020-12: the messages are the members of a union, or a set of definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import referencing.jsonschema

from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import fail, object_of
from tamis_codegen.importers.json_schema.build import Description
from tamis_codegen.importers.json_schema.messages import Message
from tamis_codegen.importers.json_schema.nodes import SchemaNode, read_sources, root_nodes

if TYPE_CHECKING:
    from pathlib import Path

    from tamis_codegen.importers.json_schema.build import Wishes

_WITH_SIBLINGS = ("2019-09", "2020-12")
_SCHEMA_KEYS = frozenset({"type", "oneOf", "anyOf", "allOf", "$ref", "properties", "enum", "const"})


def describe_json_schema(paths: list[Path], wishes: Wishes) -> Description:
    """What the first source describes; the others are files that it refers to. Raises `SpecError`."""
    sources = read_sources(paths)
    first = sources[0]
    root = object_of(first.contents)
    if not root:
        fail(Place(first.shown), "this is no JSON Schema: it must be an object", "name the file with the schema")
    declared = str(root.get("$schema", ""))
    if "openapi" in root or "swagger" in root:
        fail(Place(first.shown), "this is an OpenAPI document", "import it as that: codegen import openapi")
    dialect = _dialect(declared, first.shown)
    node = root_nodes(sources, dialect)[0]
    start = node if wishes.root is None else _at(node, wishes.root)
    messages = _messages(start)
    title = root.get("title")
    return Description(
        source=f"JSON Schema: {paths[0].name}",
        title=title if isinstance(title, str) else "",
        version=str(root.get("version", "")) if isinstance(root.get("version"), str) else "",
        messages=messages,
        sibling_refs=not declared or any(draft in declared for draft in _WITH_SIBLINGS),
    )


def _dialect(declared: str, file: str) -> object:
    if not declared:
        return referencing.jsonschema.DRAFT202012
    if "draft-03" in declared:
        fail(Place(file), f"{declared!r} is older than draft 4", "convert it to a newer draft first")
    try:
        return referencing.jsonschema.specification_with(
            declared.rstrip("#") if "json-schema.org" in declared else declared
        )
    except referencing.jsonschema.UnknownDialect:
        return referencing.jsonschema.DRAFT202012


def _at(root: SchemaNode, pointer: str) -> SchemaNode:
    return root.follow(pointer if pointer.startswith("#") else f"#{pointer}")


def _messages(start: SchemaNode) -> list[Message]:
    """A schema, or an object of schemas (`$defs`): each of them is a message."""
    entries = start.entries
    if entries and not (_SCHEMA_KEYS & entries.keys()):
        definitions = all(isinstance(value, dict | bool) for value in entries.values())
        if definitions and not start.place.endswith("#"):
            return [
                Message(name, SchemaNode(node.contents, node.resolver, node.place, name))
                for name, node in ((name, start.below(name)) for name in sorted(entries))
            ]
    for combiner in ("oneOf", "anyOf"):
        members = start.items(combiner)
        if members:
            return [Message(_name_of(member, number), member) for number, member in enumerate(members, 1)]
    if not _SCHEMA_KEYS & entries.keys():
        names = [key for key in ("definitions", "$defs") if key in entries]
        shown = f"; `--root '#/{names[0]}'` takes each of its definitions" if names else ""
        hint = "name where the messages are: --root POINTER"
        fail(Place(start.place), f"there is no schema of a message here{shown}", hint)
    return [Message(start.text("title") or "message", start)]


def _name_of(member: SchemaNode, number: int) -> str:
    ref = member.entries.get("$ref")
    return member.follow(ref).name if isinstance(ref, str) else member.text("title") or f"message {number}"
