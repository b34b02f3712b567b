"""What `codegen import jsonschema` makes of schemas: types, unions, kinds, and a line for each loss."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.codegen.importers.conftest import Import
else:
    Import = Any


def root(*fields: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A schema with a message `a`, whose other fields are these, and a message `b`."""
    first = {"type": "object", "required": ["type"], "properties": {"type": {"const": "a"}}}
    for field in fields:
        first["properties"] |= field
    second = {"type": "object", "required": ["type"], "properties": {"type": {"const": "b"}}}
    return {"$defs": {"A": first, "B": second, **more}, "oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}


def field_of(importing: Import, schema: object, **more: Any) -> Any:
    """How a field of that schema is written, in a payload where it may be missing."""
    return importing.schema("jsonschema", root({"x": schema}, **more))["types"]["A"]["fields"]["x"]


@pytest.mark.parametrize(
    ("schema", "written"),
    [
        ({"type": "string"}, "str?"),
        ({"type": ["string", "null"]}, "str | null?"),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "int | null?"),
        ({"type": ["integer", "number"]}, "float?"),
        ({"type": ["string", "integer"]}, "int | str?"),
        ({"type": "array", "items": {"type": "boolean"}}, "list[bool]?"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, "list[str | null]?"),
        ({"type": "array"}, "list[any]?"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "map[int]?"),
        ({"type": "object"}, "map[any]?"),
        ({}, "any?"),
        (True, "any?"),
        ({"type": "string", "format": "date-time"}, "datetime?"),
        ({"type": "string", "format": "date"}, "date?"),
        ({"type": "string", "contentEncoding": "base64"}, "bytes_base64?"),
        ({"type": "integer", "format": "unix-time"}, "unix?"),
        ({"enum": ["x", "y"]}, {"type": "str?", "enum": ["x", "y"], "open": True}),
        ({"enum": ["x", None]}, {"type": "str | null?", "const": "x"}),
        ({"enum": ["x", "y", None]}, {"type": "str | null?", "enum": ["x", "y"], "open": True}),
        ({"type": "integer", "enum": [1, 2]}, {"type": "int?", "enum": [1, 2], "open": True}),
        ({"const": True}, {"type": "bool?", "const": True}),
        ({"enum": [True, False]}, "bool?"),
        ({"type": "array", "items": {"enum": ["x", "y"]}}, {"type": "list[str]?", "enum": ["x", "y"], "open": True}),
        ({"oneOf": [{"const": "x"}, {"const": "y"}]}, {"type": "str?", "enum": ["x", "y"], "open": True}),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, "str?"),
        ({"allOf": [{"enum": ["x", "y"]}, {"enum": ["y", "z"]}]}, {"type": "str?", "const": "y"}),
        ({"$ref": "#/$defs/Word"}, "str?"),
    ],
)
def test_values(importing: Import, schema: object, written: object) -> None:
    assert field_of(importing, schema, Word={"type": "string", "minLength": 1}) == written


def obj(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required or []}


TEXT = {"type": "string"}


def test_names_come_from_references_and_else_from_the_path(importing: Import) -> None:
    schema = importing.schema(
        "jsonschema",
        root(
            {
                "who": {"$ref": "#/$defs/simple-user%20x"},
                "place": obj(city=obj(name=TEXT)),
                "again": obj(city=obj(name=TEXT)),
                "command": {"$ref": "#/$defs/Command"},
                "odd": {"$ref": "#/$defs/OrderEvent"},
            },
            **{"simple-user x": obj(name=TEXT, id={"type": "integer"})},
            Command=obj(run=TEXT),
            OrderEvent=obj(order=TEXT),
        ),
    )
    fields = schema["types"]["A"]["fields"]
    assert fields["who"] == "SimpleUserX?"
    assert fields["command"] == "CommandType?"
    assert fields["odd"] == "OrderBody?"
    assert fields["place"] == fields["again"] == "AAgain?"  # equal bodies are one type
    assert schema["types"]["AAgain"]["fields"] == {"city": "AAgainCity?"}
    importing.build()


def test_names_of_fields_that_python_cannot_have_get_another(importing: Import) -> None:
    names = {"+1": TEXT, "-1": TEXT, "a-b": TEXT, "a_b": TEXT, "state": TEXT, "payload": TEXT, "from": TEXT, "9x": TEXT}
    fields = importing.schema("jsonschema", root(names))["types"]["A"]["fields"]
    given = {name: field["as"] for name, field in fields.items() if isinstance(field, dict) and "as" in field}
    assert given == {
        "+1": "plus_1", "-1": "minus_1", "a-b": "a_b_2", "state": "state_", "payload": "payload_", "9x": "n_9x"
    }  # fmt: skip
    importing.build()


def test_long_names_are_cut_in_the_middle(importing: Import) -> None:
    deep: dict[str, Any] = obj(end=TEXT)
    for number in range(8):
        deep = obj(**{f"rather_long_name_{number}": deep})
    types = importing.schema("jsonschema", root({"x": deep}))["types"]
    assert max(map(len, types)) <= 48
    assert len(types) == 12
    importing.build()


def test_loops_are_fine(importing: Import) -> None:
    schema = importing.schema(
        "jsonschema",
        root(
            {"tree": {"$ref": "#/$defs/Node"}, "data": {"$ref": "#/$defs/Json"}},
            Node={"oneOf": [{"$ref": "#/$defs/Leaf"}, {"$ref": "#/$defs/Branch"}]},
            Leaf=obj(["t"], t={"const": "leaf"}),
            Branch=obj(["t", "kids"], t={"const": "branch"}, kids={"type": "array", "items": {"$ref": "#/$defs/Node"}}),
            Json={"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/$defs/Json"}}]},
        ),
    )
    assert schema["types"]["Branch"]["fields"]["kids"] == "list[Node]"
    assert schema["types"]["Node"] == {"union": {"tag": "t", "variants": {"branch": "Branch", "leaf": "Leaf"}}}
    assert schema["types"]["A"]["fields"]["data"] == "str | list[str | list[any]]?"
    assert "loss: 1 × a type that consists of itself alone: any, first at source.json#/$defs/Json" in importing.output
    importing.build()


def test_a_type_that_requires_itself_may_be_without(importing: Import) -> None:
    schema = importing.schema(
        "jsonschema",
        root(
            {"p": {"$ref": "#/$defs/P"}}, P=obj(["q"], q={"$ref": "#/$defs/Q"}), Q=obj(["p"], p={"$ref": "#/$defs/P"})
        ),
    )
    assert {schema["types"]["P"]["fields"]["q"], schema["types"]["Q"]["fields"]["p"]} == {"Q", "P?"}
    assert "loss: 1 × a type that requires itself" in importing.output


def test_all_of_one_reference_is_a_base_with_overrides(importing: Import) -> None:
    schema = importing.schema(
        "jsonschema",
        root(
            {
                "closed": {"allOf": [{"$ref": "#/$defs/Task"}, obj(["by"], state={"const": "closed"}, by=TEXT)]},
                "both": {"allOf": [{"$ref": "#/$defs/Task"}, {"$ref": "#/$defs/Timed"}]},
                "same": {"allOf": [{"$ref": "#/$defs/Task"}], "description": "The task."},
            },
            Task=obj(["state", "name"], state={"enum": ["open", "closed"]}, name=TEXT),
            Timed=obj(["since"], since=TEXT, name={"type": ["string", "null"]}),
        ),
    )
    types = schema["types"]
    assert types["AClosed"] == {"fields": {"by": "str", "state": {"const": "closed"}}, "base": "Task"}
    assert types["ABoth"]["fields"].keys() == {"state", "name", "since"}
    assert types["ABoth"]["fields"]["name"] == "str"  # both say it: a text, and never null
    assert types["A"]["fields"]["same"] == "Task?"
    importing.build()


USER = obj(["login"], login=TEXT)
TEAM = obj(["slug"], slug=TEXT)


@pytest.mark.parametrize(
    ("schema", "more", "union"),
    [
        (
            {"oneOf": [{"$ref": "#/$defs/U"}, {"$ref": "#/$defs/T"}]},
            {"U": obj(["k", "v"], k={"const": "u"}, v=TEXT), "T": obj(["k"], k={"enum": ["t", "tt"]})},
            {"tag": "k", "variants": {"t": "T", "tt": "T", "u": "U"}},
        ),
        (
            {
                "oneOf": [{"$ref": "#/$defs/U"}, {"$ref": "#/$defs/T"}],
                "discriminator": {"propertyName": "k", "mapping": {"user": "#/$defs/U", "team": "#/$defs/T"}},
            },
            {"U": obj(["k"], k=TEXT, v=TEXT), "T": obj(["k"], k=TEXT)},
            {"tag": "k", "variants": {"team": "T", "user": "U"}},
        ),
        (
            {"anyOf": [{"$ref": "#/$defs/U"}, {"$ref": "#/$defs/T"}, {"type": "null"}]},
            {"U": USER, "T": TEAM},
            {"keys": {"U": ["login"], "T": ["slug"]}},
        ),
        (
            {"anyOf": [{"$ref": "#/$defs/U"}, {"$ref": "#/$defs/T"}, TEXT, {"type": "array", "items": TEXT}]},
            {"U": USER, "T": TEAM},
            {"keys": {"U": ["login"], "T": ["slug"]}, "also": ["str", "list[str]"]},
        ),
    ],
)
def test_unions(importing: Import, schema: object, more: dict[str, Any], union: object) -> None:
    written = field_of(importing, schema, **more)
    name = written.split(" ")[0].rstrip("?")
    assert importing.written()["types"][name] == {"union": union}
    assert "loss" not in importing.output
    importing.build()


def test_what_nothing_tells_apart_is_one_type_and_a_loss(importing: Import) -> None:
    one, other = obj(["id", "a"], id=TEXT, a=TEXT), obj(["id"], id=TEXT, b=TEXT)
    written = field_of(importing, {"oneOf": [one, other]})
    assert importing.written()["types"][written.rstrip("?")]["fields"] == {"a": "str?", "b": "str?", "id": "str"}
    assert "loss: 1 × objects that nothing tells apart" in importing.output


@pytest.mark.parametrize(
    ("schema", "loss"),
    [
        ({"not": TEXT}, "`not`: left out"),
        ({"type": "object", "properties": {"a": TEXT}, "if": {}, "then": {"properties": {"b": TEXT}}}, "`if`, `then`"),
        ({"type": "array", "items": [TEXT, {"type": "integer"}]}, "a list whose places differ"),
        ({"type": "array", "prefixItems": [TEXT, {"type": "integer"}]}, "a list whose places differ"),
        ({"enum": ["a", 1]}, "an enum beside other forms"),
        ({"enum": [["a"], ["b"]]}, "an enum of lists or objects"),
        ({"anyOf": [TEXT, {}]}, "with a member that may be anything"),
        (
            {"anyOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "integer"}}]},
            "different lists",
        ),
        ({"allOf": [TEXT, {"type": "integer"}]}, "no value can fit together"),
        (
            {"type": "object", "properties": {"a": TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            "required keys",
        ),
        (False, "`false`"),
        ({"type": "object", "properties": {'a"b': TEXT}}, "name cannot be decoded"),
    ],
)
def test_each_loss_is_named_with_its_place_and_fails_a_strict_import(
    importing: Import, schema: object, loss: str
) -> None:
    field_of(importing, schema)
    [line] = [line for line in importing.output.splitlines() if line.startswith("loss: ")]
    assert line.startswith("loss: 1 × ")
    assert loss in line
    assert "first at source.json#/$defs/A/properties/x" in line
    source = importing.write("source.json", root({"x": schema}))
    assert importing.run("import", "jsonschema", str(source), "--to", str(importing.folder / "new"), "--strict") == 1
    assert "1 losses, and --strict allows none; nothing was written." in importing.output
    assert not (importing.folder / "new").exists()


def test_limits_are_notes_which_no_strict_import_minds(importing: Import) -> None:
    source = importing.write("source.json", root({"x": {"type": "string", "maxLength": 3, "pattern": "^a"}}))
    assert importing.run("import", "jsonschema", str(source), "--to", str(importing.folder / "new"), "--strict") == 0
    assert "note: 1 × `maxLength`: input is not checked against it" in importing.output


def test_further_keys_beside_fields_are_extra(importing: Import) -> None:
    schema = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": {"type": "integer"}}
    written = field_of(importing, schema)
    assert importing.written()["types"][written.rstrip("?")] == {"fields": {"a": "str?"}, "extra": "int"}
    importing.build()


@pytest.mark.parametrize(
    ("draft", "key"),
    [
        ("http://json-schema.org/draft-04/schema#", "definitions"),
        ("http://json-schema.org/draft-06/schema#", "definitions"),
        ("http://json-schema.org/draft-07/schema#", "definitions"),
        ("https://json-schema.org/draft/2019-09/schema", "$defs"),
        ("https://json-schema.org/draft/2020-12/schema", "$defs"),
    ],
)
def test_every_draft(importing: Import, draft: str, key: str) -> None:
    member = {"$ref": f"#/{key}/Who", "description": "Of whom it is."}
    message = {"type": "object", "required": ["type", "who"], "properties": {"type": {"enum": ["x"]}, "who": member}}
    other = {"type": "object", "required": ["type"], "properties": {"type": {"enum": ["y"]}}}
    document = {"$schema": draft, "oneOf": [message, other], key: {"Who": obj(["id"], id=TEXT)}}
    schema = importing.schema("jsonschema", document)
    assert schema["kinds"].keys() == {"*", "x", "y"}
    assert schema["types"][schema["kinds"]["x"]["payload"]]["fields"]["who"] == "Who"


def test_what_stands_beside_a_reference_counts_since_2019(importing: Import) -> None:
    beside = {"$ref": "#/$defs/Who", "properties": {"extra": TEXT}}
    new = root({"x": beside}, Who=obj(["id"], id=TEXT))
    assert importing.schema("jsonschema", new)["types"]["AX"]["base"] == "Who"
    old = {"$schema": "http://json-schema.org/draft-07/schema#", **new}
    assert importing.schema("jsonschema", old)["types"]["A"]["fields"]["x"] == "Who?"


def test_references_by_id_anchor_and_file(importing: Import) -> None:
    importing.write("common/user.json", {"$id": "https://shop.example/user", **USER})
    importing.write("beside.json", {"$defs": {"Team": TEAM}})
    document = root(
        {"u": {"$ref": "https://shop.example/user"}, "t": {"$ref": "beside.json#/$defs/Team"}, "n": {"$ref": "#note"}},
        Anything={"$anchor": "note", **obj(text=TEXT)},
    )
    source = importing.write("source.json", document)
    to = str(importing.folder / "spec" / "shop")
    assert (
        importing.run("import", "jsonschema", str(source), str(importing.folder / "common/user.json"), "--to", to) == 0
    )
    fields = importing.written()["types"]["A"]["fields"]
    assert (fields["t"], fields["u"], fields["n"]) == ("Team?", "User?", "Note?")


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (
            root({"x": {"$ref": "#/$defs/Nowhere"}}),
            "#/$defs/A/properties/x:1:1: the reference '#/$defs/Nowhere' leads nowhere",
        ),
        (root({"x": {"$ref": "https://example.org/x.json"}}), "nothing is fetched: name the file it leads to"),
        (root({"x": {"$ref": "../../outside.json"}}), "leads nowhere"),
        (
            {"oneOf": [obj(["a"], a=TEXT), obj(["b"], b=TEXT)]},
            "nothing tells these messages apart: message 1, message 2",
        ),
        ({"$defs": {"A": USER}}, "`--root '#/$defs'` takes each of its definitions"),
        ([1], "this is no JSON Schema"),
        ('{"a": 1,\n "a": 2}', "the key 'a' comes twice"),
        ('{"a": NaN}', "NaN is no JSON"),
        ('{"a":\n  oops}', "source.json:2:3: this is no JSON"),
        ({"openapi": "3.1.0"}, "codegen import openapi"),
        ({"$schema": "http://json-schema.org/draft-03/schema#"}, "older than draft 4"),
    ],
)
def test_what_cannot_be_imported_is_said_and_nothing_is_written(importing: Import, document: object, said: str) -> None:
    (importing.folder.parent.parent / "outside.json").write_text("{}")
    assert said in importing.refused("jsonschema", document)


def test_a_root_can_be_definitions_or_deeper(importing: Import) -> None:
    document = {"$defs": {"in": {"A": root()["$defs"]["A"], "B": root()["$defs"]["B"]}}}
    schema = importing.schema("jsonschema", document, "--root", "#/$defs/in")
    assert {kind: node.get("payload") for kind, node in schema["kinds"].items()} == {"*": None, "a": "A", "b": "B"}


def shuffled(value: Any, dice: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        dice.shuffle(keys)
        return {key: shuffled(value[key], dice) for key in keys}
    return [shuffled(item, dice) for item in value] if isinstance(value, list) else value


def test_the_order_of_keys_makes_no_difference(importing: Import) -> None:
    document = root(
        {"u": {"$ref": "#/$defs/U"}, "in": obj(z=TEXT, a=obj(q=TEXT)), "or": {"anyOf": [USER, TEAM]}},
        U=obj(name=TEXT, friend={"$ref": "#/$defs/U"}, like=obj(q=TEXT)),
    )
    importing.schema("jsonschema", document)
    first = (importing.folder / "spec/shop/schema.json").read_bytes()
    for seed in range(3):
        importing.schema("jsonschema", json.dumps(shuffled(document, random.Random(seed))))
        assert (importing.folder / "spec/shop/schema.json").read_bytes() == first


def test_an_existing_schema_is_only_replaced_by_force_and_the_spec_never(importing: Import) -> None:
    importing.schema("jsonschema", root())
    spec = importing.folder / "spec/shop/spec.yaml"
    spec.write_text(spec.read_text() + "title: Mine\n")
    source, to = str(importing.folder / "source.json"), str(importing.folder / "spec/shop")
    assert importing.run("import", "jsonschema", source, "--to", to) == 2
    assert importing.output == "spec/shop/schema.json exists; nothing was written\n--force replaces it\n"
    assert importing.run("import", "jsonschema", source, "--to", to, "--force") == 0
    assert spec.read_text().endswith("title: Mine\n")


def test_descriptions_are_kept_when_asked_for(importing: Import) -> None:
    field = {"type": "string", "description": "What it is called. With more\nthat nobody reads."}
    assert field_of(importing, field) == "str?"
    schema = importing.schema("jsonschema", root({"x": field}), "--docs")
    assert schema["types"]["A"]["fields"]["x"] == {"type": "str?", "doc": "What it is called."}


def test_levels_in_a_value_and_all_scalars_build(importing: Import) -> None:
    def message(kind: object, **fields: Any) -> dict[str, Any]:
        return obj(["type", *fields], type={"const": kind}, **fields)

    document = {
        "oneOf": [
            message(
                "invoice.paid", at={"type": "string", "format": "date-time"}, on={"type": "string", "format": "date"}
            ),
            message(
                "invoice.voided", tags={"type": "array", "items": {"type": ["string", "null"]}}, live={"const": True}
            ),
            message("customer.created", raw={"type": "string", "contentEncoding": "base64"}, nothing={"type": "null"}),
        ]
    }
    schema = importing.schema("jsonschema", document)
    assert schema["kinds"]["*"] == {"split": {"field": "type", "on": "."}}
    assert set(schema["kinds"]) == {
        "*", "customer", "customer.created", "invoice", "invoice.paid", "invoice.voided"
    }  # fmt: skip
    importing.build()


def test_numbers_and_texts_that_are_no_names_build(importing: Import) -> None:
    document = {"oneOf": [obj(["op"], op={"const": value}) for value in (0, 10)]}
    assert importing.schema("jsonschema", document)["kinds"]["kind_10"]["is"] == 10
    importing.build()
    texts = {"oneOf": [obj(["kind"], kind={"const": text}) for text in ("Issue Hook", "issue hook", "ünter", "9x")]}
    kinds = importing.schema("jsonschema", texts)["kinds"]
    assert {node["is"] for name, node in kinds.items() if name != "*"} == {"Issue Hook", "issue hook", "ünter", "9x"}
    importing.build()
