"""What schemas say of texts, numbers and truth values: types, formats, enums, constants."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tamis_codegen.importers.json_schema.shapes import Constant, Shape, join, scalar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.importers.json_schema.nodes import SchemaNode
    from tamis_codegen.importers.losses import Losses

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {
    ("string", "date-time"): "datetime",
    ("string", "date"): "date",
    ("string", "decimal"): "decimal",
    ("string", "byte"): "bytes_base64",
    ("integer", "unix-time"): "unix",
    ("number", "unix-time"): "unix",
}
_LIMITS = (
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "minContains", "maxContains",
)  # fmt: skip


def types_of(node: SchemaNode) -> tuple[str, ...] | None:
    """The JSON kinds that a schema allows; None where it does not say."""
    entries = node.entries
    written = entries.get("type")
    found: list[str] | None = None
    if isinstance(written, str):
        found = [written] if written in TYPES else None
    elif isinstance(written, list):
        found = [name for name in cast("list[object]", written) if isinstance(name, str) and name in TYPES]
    if found is None:
        found = _types_implied(entries)
    if found is not None and entries.get("nullable") is True and "null" not in found:
        found = [*found, "null"]
    return tuple(found) if found is not None else None


def _types_implied(entries: dict[str, object]) -> list[str] | None:
    if "const" in entries:
        return [_type_of(entries["const"])]
    if isinstance(entries.get("enum"), list):
        return list(dict.fromkeys(_type_of(value) for value in cast("list[object]", entries["enum"])))
    if any(key in entries for key in ("properties", "additionalProperties", "patternProperties")):
        return ["object"]
    return ["array"] if "items" in entries or "prefixItems" in entries else None


def _type_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def scalars_of(parts: Iterable[SchemaNode], losses: Losses | None) -> tuple[tuple[str, ...], Shape]:
    """The JSON kinds that schemas allow together, and the shape of those that are scalars."""
    nodes = list(parts)
    types = _common_types(nodes, losses)
    values = _common_values(nodes, losses)
    formats = [node.text("format") for node in nodes if node.text("format")]
    if any(node.text("contentEncoding") == "base64" for node in nodes):
        formats.append("byte")
    found: list[Shape] = []
    for name in types:
        if name not in _SCALARS or (name == "integer" and "number" in types):
            continue
        fitting = [value for value in values or () if isinstance(value, str | int | float) and _is_of(value, name)]
        if values is not None and not fitting:
            continue
        plain = next((_FORMATS[name, word] for word in formats if (name, word) in _FORMATS), _SCALARS[name])
        if fitting and losses is not None and any("\n" in value for value in fitting if isinstance(value, str)):
            losses.add("an enum value with a line break: not listed", nodes[0].place)
            fitting = []
        found.append(scalar(_SCALARS[name] if fitting else plain, fitting))
    left = tuple(name for name in types if name != "null" or values is None or None in values)
    return left, join(found)


def _common_types(nodes: list[SchemaNode], losses: Losses | None) -> tuple[str, ...]:
    found: list[str] | None = None
    for node in nodes:
        types = types_of(node)
        if types is None:
            continue
        wide = {*types, "integer"} if "number" in types else set(types)
        if found is None:
            found = list(types)
            continue
        narrowed = [name for name in found if name in wide] or [
            name for name in types if name == "integer" and "number" in found
        ]
        if not narrowed and losses is not None:
            losses.add("schemas that no value can fit together: the first of them", node.place)
        found = narrowed or found
    return tuple(found or ())


def _common_values(nodes: list[SchemaNode], losses: Losses | None) -> list[object] | None:
    """The values that all schemas list; None where none does."""
    found: list[object] | None = None
    for node in nodes:
        listed: object = node.entries.get("enum")
        values = [node.entries["const"]] if "const" in node.entries else listed
        if not isinstance(values, list):
            continue
        written = cast("list[object]", values)
        if losses is not None and any(isinstance(value, list | dict) for value in written):
            losses.add("an enum of lists or objects: not listed", node.place)
            continue
        both = written if found is None else [value for value in found if _in(value, written)]
        if not both and losses is not None:
            losses.add("enums that have nothing in common: the first of them", node.place)
        found = both or found
        if node.entries.get("nullable") is True and None not in (found or []):
            found = [*(found or []), None]
    return found


def _in(value: object, values: list[object]) -> bool:
    return any(value == other and isinstance(value, bool) == isinstance(other, bool) for other in values)


def _is_of(value: object, name: str) -> bool:
    kind = _type_of(value)
    return kind == name or (name == "number" and kind == "integer")


def note_limits(node: SchemaNode, losses: Losses) -> None:
    """Limits do not change what a value looks like, and input is not checked against them."""
    for name in _LIMITS:
        if name in node.entries:
            losses.note(f"`{name}`: input is not checked against it", node.place)


__all__ = ["TYPES", "Constant", "note_limits", "scalars_of", "types_of"]
