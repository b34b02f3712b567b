"""OpenAPI 3.0 and 3.1: the messages are its `webhooks`, or the component schemas that a pattern names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import referencing.jsonschema

from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import fail, object_of
from tamis_codegen.importers.json_schema.build import Description
from tamis_codegen.importers.json_schema.messages import Message
from tamis_codegen.importers.json_schema.nodes import SchemaNode, read_sources, root_nodes
from tamis_codegen.importers.json_schema.reader import Heirs

if TYPE_CHECKING:
    from pathlib import Path

    from tamis_codegen.importers.json_schema.build import Wishes

_METHODS = ("post", "put", "patch", "get", "delete")


def describe_openapi(paths: list[Path], wishes: Wishes) -> Description:
    """What the first source describes; the others are files that it refers to. Raises `SpecError`."""
    sources = read_sources(paths)
    first = sources[0]
    root = object_of(first.contents)
    version = str(root.get("openapi", ""))
    if not version.startswith("3."):
        what = "Swagger 2.0" if str(root.get("swagger", "")).startswith("2") else "no OpenAPI document"
        fail(Place(first.shown), f"this is {what}: `openapi` must be 3.0.x or 3.1.x", "convert it to OpenAPI 3 first")
    old = version.startswith("3.0")
    dialect = referencing.jsonschema.DRAFT4 if old else referencing.jsonschema.DRAFT202012
    node = root_nodes(sources, dialect)[0]
    messages = _by_pattern(node, wishes.pattern) if wishes.pattern else _webhooks(node)
    if not messages:
        schemas = node.below("components").named_items("schemas") if "components" in node.entries else {}
        hint = "say which schemas are messages: --schemas PATTERN (a regular expression)"
        shown = ", ".join(list(schemas)[:6]) + (" …" if len(schemas) > 6 else "")
        what = f"no schema has a name that {wishes.pattern!r} fits" if wishes.pattern else "there are no webhooks"
        fail(Place(first.shown), f"{what}; components.schemas has {shown or 'nothing'}", hint)
    info = node.below("info") if isinstance(root.get("info"), dict) else None
    return Description(
        source=f"OpenAPI: {paths[0].name}",
        title=info.text("title") if info is not None else "",
        version=info.text("version") if info is not None else "",
        messages=messages,
        sibling_refs=not old,
        heirs=_heirs(node),
        delivery=_delivery(node),
    )


# Headers by which senders number their deliveries.
_DELIVERY_ID = re.compile(r"(?i).*(?:-delivery|-delivery-id|-event-id|^webhook-id|-webhook-id|idempotency-key)$")


def _delivery(root: SchemaNode) -> dict[str, object]:
    """The header that identifies a delivery, where every webhook has it."""
    common: set[str] | None = None
    for section in ("webhooks", "x-webhooks"):
        for item in root.named_items(section).values():
            for method in _METHODS:
                if method in _followed(item).entries:
                    names = _header_names(_followed(item).below(method))
                    common = names if common is None else common & names
    found = sorted(name for name in common or () if _DELIVERY_ID.match(name))
    return {"id": f"header:{found[0]}"} if found else {}


def _header_names(operation: SchemaNode) -> set[str]:
    parameters = [_followed(written) for written in operation.items("parameters")]
    return {parameter.text("name") for parameter in parameters if parameter.entries.get("in") == "header"}


def _heirs(root: SchemaNode) -> dict[int, Heirs]:
    """Schemas with a discriminator that list no alternatives, with the schemas that stand on them."""
    schemas = root.below("components").named_items("schemas") if "components" in root.entries else {}
    bases = {
        schema.key: (name, schema)
        for name, schema in schemas.items()
        if isinstance(schema.entries.get("discriminator"), dict) and not {"oneOf", "anyOf"} & schema.entries.keys()
    }
    found: dict[int, list[tuple[str, SchemaNode]]] = {}
    for name, schema in schemas.items() if bases else ():
        for member in schema.items("allOf"):
            ref = member.entries.get("$ref")
            if isinstance(ref, str) and (base := member.follow(ref).key) in bases:
                named = SchemaNode(schema.contents, schema.resolver, schema.place, name)
                found.setdefault(base, []).append((name, named))
    heirs: dict[int, Heirs] = {}
    for key, members in found.items():
        declared = bases[key][1].below("discriminator")
        values = {
            bases[key][1].follow(ref if "/" in ref or ref.startswith("#") else f"#/components/schemas/{ref}").key: value
            for value, ref in cast("dict[str, str]", declared.entries.get("mapping") or {}).items()
        }
        told = tuple((values.get(member.key, name), member) for name, member in members)
        heirs[key] = Heirs(declared.text("propertyName"), told)
    return heirs


def _by_pattern(root: SchemaNode, pattern: str) -> list[Message]:
    try:
        wanted = re.compile(pattern)
    except re.error as error:
        fail(Place(root.place), f"--schemas {pattern!r} is no regular expression: {error}", "")
    schemas = root.below("components").named_items("schemas") if "components" in root.entries else {}
    return [
        Message(name, SchemaNode(schema.contents, schema.resolver, schema.place, name), doc="")
        for name, schema in schemas.items()
        if wanted.fullmatch(name)
    ]


def _webhooks(root: SchemaNode) -> list[Message]:
    found: list[Message] = []
    for section in ("webhooks", "x-webhooks"):
        for name, item in root.named_items(section).items():
            found += _of_item(name, _followed(item))
    return found


def _followed(node: SchemaNode) -> SchemaNode:
    ref = node.entries.get("$ref")
    return node.follow(ref) if isinstance(ref, str) else node


def _of_item(name: str, item: SchemaNode) -> list[Message]:
    found: list[Message] = []
    for method in _METHODS:
        if method not in item.entries:
            continue
        operation = item.below(method)
        schema = _schema_of(operation)
        if schema is not None:
            found.append(Message(name, schema, _headers_of(operation), _doc_of(operation), _groups_of(operation)))
    return found


def _schema_of(operation: SchemaNode) -> SchemaNode | None:
    if "requestBody" not in operation.entries:
        return None
    body = _followed(operation.below("requestBody"))
    content = body.named_items("content")
    best = sorted(content, key=lambda name: (not name.startswith("application/json"), "json" not in name, name))
    for name in best:
        if "schema" in content[name].entries:
            return content[name].below("schema")
    return None


def _headers_of(operation: SchemaNode) -> dict[str, str]:
    """Headers with one value that a schema fixes."""
    found: dict[str, str] = {}
    for written in operation.items("parameters"):
        parameter = _followed(written)
        if parameter.entries.get("in") != "header" or "schema" not in parameter.entries:
            continue
        schema = _followed(parameter.below("schema"))
        listed = schema.entries.get("enum")
        values = cast("list[object]", listed) if isinstance(listed, list) else [schema.entries.get("const")]
        if len(values) == 1 and isinstance(values[0], str):
            found[parameter.text("name").lower()] = values[0]
    return found


def _groups_of(operation: SchemaNode) -> tuple[str, ...]:
    """The first part of its id (`issues/opened`), and texts that a vendor has put beside it."""
    found = [operation.text("operationId").partition("/")[0]] if "/" in operation.text("operationId") else []
    for name, extension in operation.entries.items():
        if name.startswith("x-"):
            values = cast("dict[str, object]", extension).values() if isinstance(extension, dict) else [extension]
            found += [value for value in values if isinstance(value, str)]
    return tuple(found)


def _doc_of(operation: SchemaNode) -> str:
    line = " ".join((operation.text("description") or operation.text("summary")).split())
    return line.partition(". ")[0][:200]
