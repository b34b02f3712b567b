"""AsyncAPI 2.x and 3.0: the messages of all channels, or of those that are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import referencing.jsonschema

from tamis_codegen.errors import Place, nearest
from tamis_codegen.importers.documents import fail, object_of
from tamis_codegen.importers.json_schema.build import Description
from tamis_codegen.importers.json_schema.messages import Message
from tamis_codegen.importers.json_schema.nodes import SchemaNode, read_sources, root_nodes
from tamis_codegen.importers.losses import Losses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tamis_codegen.importers.json_schema.build import Wishes

_JSON_FORMATS = ("application/vnd.aai.asyncapi", "application/schema+json", "application/schema+yaml",
                 "application/vnd.oai.openapi")  # fmt: skip


def describe_asyncapi(paths: list[Path], wishes: Wishes) -> Description:
    """What the first source describes; the others are files that it refers to. Raises `SpecError`."""
    sources = read_sources(paths)
    first = sources[0]
    root = object_of(first.contents)
    version = str(root.get("asyncapi", ""))
    if not version.startswith(("2.", "3.")):
        what = "this is no AsyncAPI document: `asyncapi` must be 2.x or 3.x"
        fail(Place(first.shown), what, "name the document itself")
    node = root_nodes(sources, referencing.jsonschema.DRAFT7)[0]
    channels = node.named_items("channels")
    unknown = [name for name in wishes.channels if name not in channels]
    if unknown:
        hint = nearest(unknown[0], channels) or f"channels: {', '.join(channels)}"
        fail(Place(first.shown), f"there is no channel {unknown[0]!r}", hint)
    losses = Losses()
    messages: dict[int, Message] = {}
    for name, written in channels.items():
        if not wishes.channels or name in wishes.channels:
            for message in _of_channel(name, _followed(written)):
                found = _message(*message, losses)
                if found is not None:
                    messages.setdefault(message[1].key, found)
    if not messages and not wishes.channels:
        for name, written in (node.below("components").named_items("messages") if "components" in root else {}).items():
            found = _message(name, _followed(written), losses)
            if found is not None:
                messages[written.key] = found
    if not messages:
        lost = "; ".join(losses.lines())
        what = "there is no message with a payload of JSON" + (f": {lost}" if lost else "")
        fail(Place(first.shown), what, "name channels that have some: --channel NAME")
    info = node.below("info") if isinstance(root.get("info"), dict) else None
    return Description(
        source=f"AsyncAPI: {paths[0].name}",
        title=info.text("title") if info is not None else "",
        version=info.text("version") if info is not None else "",
        messages=list(messages.values()),
        sibling_refs=False,
        losses=losses,
    )


def _followed(node: SchemaNode) -> SchemaNode:
    """What a reference leads to, however many times it leads on; with the name that it has there."""
    seen: set[int] = set()
    while isinstance(ref := node.entries.get("$ref"), str) and node.key not in seen:
        seen.add(node.key)
        node = node.follow(ref)
    return node


def _of_channel(name: str, channel: SchemaNode) -> Iterator[tuple[str, SchemaNode]]:
    """The messages of a channel with their names, as 3.0 and as 2.x have them."""
    for label, written in channel.named_items("messages").items():
        yield label, _followed(written)
    for operation in ("publish", "subscribe"):
        if operation not in channel.entries or "message" not in channel.below(operation).entries:
            continue
        message = _followed(channel.below(operation).below("message"))
        members = message.items("oneOf")
        for number, member in enumerate(members, 1):
            found = _followed(member)
            yield found.name or f"{name} {number}", found
        if not members:
            yield message.name or name, message


def _message(label: str, message: SchemaNode, losses: Losses) -> Message | None:
    name = message.text("name") or message.text("messageId") or label
    if "payload" not in message.entries:
        losses.add("a message without a payload: left out", message.place)
        return None
    payload = message.below("payload")
    written = message.text("schemaFormat")
    if "schemaFormat" in payload.entries and "schema" in payload.entries:
        written = payload.text("schemaFormat")
        payload = payload.below("schema")
    if written and not written.startswith(_JSON_FORMATS):
        losses.add(f"a payload in the format {written!r}: left out", message.place)
        return None
    doc = message.text("summary") or message.text("title")
    return Message(name, payload, _headers(message), " ".join(doc.split())[:200])


def _headers(message: SchemaNode) -> dict[str, str]:
    """Headers with one value, of the message and of its traits."""
    found: dict[str, str] = {}
    for part in (*(_followed(trait) for trait in message.items("traits")), message):
        if "headers" not in part.entries:
            continue
        schema = _followed(part.below("headers"))
        for name, node in schema.named_items("properties").items():
            header = _followed(node)
            listed = header.entries.get("enum")
            values = cast("list[object]", listed) if isinstance(listed, list) else [header.entries.get("const")]
            if len(values) == 1 and isinstance(values[0], str):
                found[name.lower()] = values[0]
    return found
