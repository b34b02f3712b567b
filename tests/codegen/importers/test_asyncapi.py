"""What `codegen import asyncapi` makes of channels and messages, 2.x and 3.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.codegen.importers.conftest import Import
else:
    Import = Any


def message(kind: str, **fields: Any) -> dict[str, Any]:
    properties = {"type": {"type": "string", "const": kind}, **fields}
    return {"name": kind, "payload": {"type": "object", "required": ["type", *fields], "properties": properties}}


TEXT = {"type": "string"}
MESSAGES = {"hello": message("hello"), "said": message("message", text=TEXT), "left": message("left", who=TEXT)}
V2 = {
    "asyncapi": "2.6.0",
    "info": {"title": "Chat", "version": "2"},
    "channels": {
        "chat": {
            "subscribe": {
                "message": {"oneOf": [{"$ref": "#/components/messages/hello"}, {"$ref": "#/components/messages/said"}]}
            }
        },
        "rooms": {"publish": {"message": {"$ref": "#/components/messages/left"}}},
    },
    "components": {"messages": MESSAGES},
}
V3 = {
    "asyncapi": "3.0.0",
    "info": {"title": "Chat", "version": "3"},
    "channels": {
        "chat": {
            "address": "/chat",
            "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in ("hello", "said")},
        },
        "rooms": {"messages": {"left": {"$ref": "#/components/messages/left"}}},
    },
    "components": {"messages": MESSAGES},
}


@pytest.mark.parametrize("document", [V2, V3])
def test_messages_of_all_channels_or_of_those_named(importing: Import, document: dict[str, Any]) -> None:
    schema = importing.schema("asyncapi", document)
    assert list(schema["kinds"]) == ["*", "hello", "left", "message"]
    assert schema["kinds"]["*"] == {"split": "type"}
    payload = schema["kinds"]["message"]["payload"]
    assert schema["types"][payload]["fields"] == {"text": "str", "type": "str"}
    importing.build()
    only = importing.schema("asyncapi", document, "--channel", "rooms", "--kind", "type")
    assert list(only["kinds"]) == ["*", "left"]


def test_a_header_tells_messages_that_do_not_say_what_they_are(importing: Import) -> None:
    def with_header(value: str) -> dict[str, Any]:
        found = {"payload": {"type": "object", "properties": {"id": TEXT}}}
        return {**found, "headers": {"type": "object", "properties": {"ce-type": {"const": value}}}}

    channel = {"messages": {"a": with_header("com.x.created"), "b": with_header("com.x.deleted")}}
    schema = importing.schema("asyncapi", {**V3, "channels": {"c": channel}})
    assert schema["discriminator"] == {"by": "header", "header": "ce-type"}
    assert {name: node["is"] for name, node in schema["kinds"].items()} == {
        "com_x_created": "com.x.created", "com_x_deleted": "com.x.deleted"
    }  # fmt: skip


def test_payloads_of_other_formats_are_a_loss(importing: Import) -> None:
    avro = {"payload": {"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "schema": {"type": "record"}}}
    plain = {"schemaFormat": "application/schema+json;version=draft-07", "schema": MESSAGES["said"]["payload"]}
    channel = {"messages": {"a": avro, "b": {"payload": plain}, "c": MESSAGES["hello"], "d": {"name": "bare"}}}
    schema = importing.schema("asyncapi", {**V3, "channels": {"c": channel}})
    assert list(schema["kinds"]) == ["*", "hello", "message"]
    assert "loss: 1 × a payload in the format 'application/vnd.apache.avro;version=1.9.0': left out" in importing.output
    assert (
        "loss: 1 × a message without a payload: left out, first at source.json#/channels/c/messages/d"
        in importing.output
    )


def test_a_type_and_a_subtype_are_two_levels(importing: Import) -> None:
    def part(subtype: str | None, **fields: Any) -> dict[str, Any]:
        told = {} if subtype is None else {"subtype": {"const": subtype}}
        found = message("message", **told, **fields)
        return {**found, "name": f"message {subtype}"}

    parts = {"a": part("join", who=TEXT), "b": part("leave", who=TEXT, why=TEXT), "c": message("pong")}
    schema = importing.schema("asyncapi", {**V3, "channels": {"c": {"messages": parts}}})
    assert schema["kinds"]["message"] == {"payload": "MessagePayload", "split": "subtype", "values": ["join", "leave"]}
    assert schema["implies"] == {"kinds": {"message.leave": ["why"]}}
    importing.build()


@pytest.mark.parametrize(
    ("document", "args", "said"),
    [
        ({"asyncapi": "1.2.0"}, (), "`asyncapi` must be 2.x or 3.x"),
        (V2, ("--channel", "chatt"), "there is no channel 'chatt'\n    did you mean 'chat'?"),
        ({**V2, "channels": {}, "components": {}}, (), "there is no message with a payload"),
    ],
)
def test_what_cannot_be_imported(importing: Import, document: object, args: tuple[str, ...], said: str) -> None:
    assert said in importing.refused("asyncapi", document, *args)
