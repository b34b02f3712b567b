"""What `codegen import openapi` makes of webhooks and of component schemas, 3.0 and 3.1, JSON and YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.codegen.importers.conftest import Import
else:
    Import = Any


def hook(name: str, action: str | None, /, required: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    """A webhook of an event system that tells events by a header, and actions by a field."""
    told = {} if action is None else {"action": {"type": "string", "enum": [action]}}
    properties = {**told, "sender": {"$ref": "#/components/schemas/simple-user"}, **fields}
    schema = {"type": "object", "required": ["sender", *told, *required], "properties": properties}
    content = {"application/json": {"schema": schema}, "application/x-www-form-urlencoded": {"schema": schema}}
    return {"post": {"operationId": name, "requestBody": {"content": content}, "responses": {}}}


TEXT = {"type": "string"}
ISSUE = {"type": "object", "required": ["number"], "properties": {"number": {"type": "integer"}}}
HOOKS = {
    "issue-note-opened": hook("issue-note/opened", "opened", ("issue",), issue=ISSUE),
    "issue-note-labeled": hook("issue-note/labeled", "labeled", ("issue", "label"), issue=ISSUE, label=TEXT, old=TEXT),
    "issue-note-unlabeled": hook("issue-note/unlabeled", "unlabeled", ("issue",), issue=ISSUE, label=TEXT),
    "push": hook("push", None, ("ref",), ref=TEXT),
    "custom-dispatch": {
        "post": {
            "requestBody": {"$ref": "#/components/requestBodies/dispatch"},
            "x-vendor": {"category": "custom"},
        }
    },
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "A: host's “hooks”", "version": "7"},
    "webhooks": HOOKS,
    "components": {
        "schemas": {"simple-user": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}},
        "requestBodies": {
            "dispatch": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": ["action"],
                            "properties": {"action": {"type": "string"}, "data": {"type": ["object", "null"]}},
                        }
                    }
                }
            }
        },
    },
}
TELLS = ("--kind", "header:X-Host-Event", "--split", "action")


def test_webhooks_told_by_a_header_and_an_action(importing: Import) -> None:
    schema = importing.schema("openapi", DOCUMENT, *TELLS)
    assert schema["discriminator"] == {"by": "header", "header": "X-Host-Event"}
    assert schema["version"] == "7"
    kinds = schema["kinds"]
    assert kinds["issue_note"] == {
        "payload": "IssueNotePayload", "split": "action", "values": ["labeled", "opened", "unlabeled"]
    }  # fmt: skip
    assert "split" not in kinds["push"]
    assert kinds["custom"] == {"payload": "CustomDispatchPayload", "split": "action", "any": True}
    assert importing.output.count("note: 1 × values of X-Host-Event that are taken from the names of messages: 3") == 1
    importing.build()


def test_differences_between_actions_are_optional_and_each_action_is_certain_of_its_own(importing: Import) -> None:
    schema = importing.schema("openapi", DOCUMENT, *TELLS)
    assert schema["types"]["IssueNotePayload"]["fields"] == {
        "action": "str", "issue": "IssueNotePayloadIssue", "label": "str?", "old": "str?", "sender": "SimpleUser"
    }  # fmt: skip
    assert schema["availability"] == [
        {"type": "IssueNotePayload", "fields": ["old"], "only_in": ["issue_note.labeled"]},
        {"type": "IssueNotePayload", "fields": ["label"], "only_in": ["issue_note.labeled", "issue_note.unlabeled"]},
    ]
    assert schema["implies"] == {"kinds": {"issue_note.labeled": ["label"]}}


def test_the_packages_queries_know_what_an_action_has(importing: Import) -> None:
    importing.schema("openapi", DOCUMENT, *TELLS)
    spec = str(importing.folder / "spec/shop")
    assert importing.run("queries", spec, "--grep", "^issue_note.(opened|labeled|unlabeled)(:label)?$") == 0
    lines = importing.output.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "issue_note.labeled", "issue_note.labeled:label", "issue_note.opened", "issue_note.unlabeled",
        "issue_note.unlabeled:label",
    ]  # fmt: skip
    assert "label: str" in lines[1]
    assert "label" not in lines[5]


def test_the_id_of_a_delivery_is_proposed(importing: Import) -> None:
    def numbered(item: dict[str, Any]) -> dict[str, Any]:
        parameters = [{"name": name, "in": "header", "schema": TEXT} for name in ("X-Host-Event", "X-Host-Delivery")]
        return {"post": {**item["post"], "parameters": parameters}}

    document = {**DOCUMENT, "webhooks": {name: numbered(item) for name, item in HOOKS.items()}}
    assert importing.schema("openapi", document, *TELLS)["delivery"] == {"id": "header:X-Host-Delivery"}
    assert "delivery" not in importing.schema("openapi", DOCUMENT, *TELLS)


def test_headers_that_the_description_fixes_are_found_without_being_named(importing: Import) -> None:
    def fixed(value: str) -> dict[str, Any]:
        item = hook(value, None)
        schema = {"type": "string", "enum": [value]}
        item["post"]["parameters"] = [{"name": "X-Topic", "in": "header", "schema": schema}]
        return item

    document = {**DOCUMENT, "webhooks": {"a": fixed("orders/create"), "b": fixed("orders/paid")}}
    schema = importing.schema("openapi", document)
    assert schema["discriminator"] == {"by": "header", "header": "x-topic"}
    assert {kind: node["is"] for kind, node in schema["kinds"].items()} == {
        "orders_create": "orders/create", "orders_paid": "orders/paid"
    }  # fmt: skip


PETS = """
openapi: 3.0.3
info: {title: Pets, version: 1.10}
paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [petType]
      properties: {petType: {type: string}, name: {type: string, nullable: true}}
      discriminator: {propertyName: petType, mapping: {cat: Cat, dog: '#/components/schemas/Dog'}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: integer}}}]}
    Dog:
      allOf:
        - $ref: '#/components/schemas/Pet'
        - {type: object, properties: {friend: {$ref: '#/components/schemas/Pet'}}}
    Bought:
      type: object
      required: [kind, pet, at]
      properties:
        kind: {type: string, enum: [bought]}
        pet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
        at: {type: string, enum: [no, on, 2020-01-01]}
    Gone:
      type: object
      required: [kind]
      properties: {kind: {type: string, enum: [gone]}}
    Other: {type: object}
"""


def test_component_schemas_by_a_pattern_in_yaml(importing: Import) -> None:
    schema = importing.schema("openapi", PETS, "--schemas", "Bought|Gone", name="pets.yaml")
    assert {kind: node.get("payload") for kind, node in schema["kinds"].items()} == {
        "*": None, "bought": "Bought", "gone": "Gone"
    }  # fmt: skip
    # Words of YAML 1.1 and dates are texts, as JSON has them.
    assert schema["types"]["Bought"]["fields"]["at"] == {"enum": ["no", "on", "2020-01-01"], "open": True}
    importing.build()


def test_a_discriminator_without_alternatives_stands_for_all_that_build_on_it(importing: Import) -> None:
    types = importing.schema("openapi", PETS, "--schemas", "Bought|Gone", name="pets.yaml")["types"]
    assert types["Bought"]["fields"]["pet"] == "Pet | null"
    assert types["Pet"] == {"union": {"tag": "petType", "variants": {"cat": "Cat", "dog": "Dog"}}}
    assert types["Dog"] == {"fields": {"friend": "Pet?"}, "base": "PetBase"}
    assert types["PetBase"]["fields"] == {"name": "str | null?", "petType": "str"}


@pytest.mark.parametrize(
    ("document", "args", "said"),
    [
        ({"swagger": "2.0"}, (), "this is Swagger 2.0"),
        ({"openapi": "4.0"}, (), "this is no OpenAPI document"),
        ({**DOCUMENT, "webhooks": {}}, (), "there are no webhooks; components.schemas has simple-user"),
        (DOCUMENT, ("--schemas", "nobody"), "no schema has a name that 'nobody' fits"),
        (DOCUMENT, ("--schemas", "["), "is no regular expression"),
        (DOCUMENT, ("--split", "action"), "say how the first one is: --kind"),
    ],
)
def test_what_cannot_be_imported(importing: Import, document: object, args: tuple[str, ...], said: str) -> None:
    assert said in importing.refused("openapi", document, *args)


_BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 9))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("openapi: 3.0.0\n  info: x", "pets.yaml:2:7: this is no YAML"),
        ("openapi: !!python/object:os.system 1", "this is no YAML"),
        ("1: 2", "the key 1 is no text"),
        (_BOMB, "more than 5,000,000 values"),
    ],
)  # fmt: skip
def test_yaml_that_is_wrong_or_hostile(importing: Import, text: str, said: str) -> None:
    assert said in importing.refused("openapi", text, name="pets.yaml")
