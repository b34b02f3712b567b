"""What `codegen import samples` finds out from payloads alone; and what samples say of a schema: --check, --relax."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.codegen.importers.conftest import Import
else:
    Import = Any

ITEMS = [{"sku": "a"}, {"sku": "b", "gift": True}]
ORDERS: list[dict[str, Any]] = [
    {"type": "placed", "at": "2026-03-01T10:00:00Z", "total": 10, "note": None, "state": "new", "items": ITEMS[:1]},
    {"type": "placed", "at": "2026-03-02T10:00:00Z", "total": 9.5, "state": "paid", "items": ITEMS[1:]},
    {"type": "placed", "at": "2026-03-03T10:00:00+01:00", "total": 9, "note": "x", "state": "new", "items": []},
    {"type": "placed", "at": "2026-03-03T11:00:00Z", "total": 9, "note": "y", "state": "paid", "items": []},
    {"type": "shipped", "day": "2026-03-04", "by": {"12": {"n": 1}, "13": {"n": 2}}},
    {"type": "shipped", "day": "2026-03-04", "by": {"9": {"n": None}}},
]  # fmt: skip


def test_payloads_of_one_type_make_a_type_together(importing: Import) -> None:
    schema = importing.schema("samples", ORDERS)
    assert schema["kinds"] == {
        "*": {"split": "type"}, "placed": {"payload": "PlacedPayload"}, "shipped": {"payload": "ShippedPayload"}
    }  # fmt: skip
    assert schema["types"]["PlacedPayload"]["fields"] == {
        "at": "datetime",
        "items": "list[PlacedPayloadItems]",
        "note": "str | null?",
        "state": {"enum": ["new", "paid"], "open": True, "as": "state_"},
        "total": "float",
        "type": "str",
    }
    assert schema["types"]["PlacedPayloadItems"]["fields"] == {"gift": "bool?", "sku": "str"}
    assert schema["types"]["ShippedPayload"]["fields"]["by"] == "map[ShippedPayloadBy]"
    assert schema["types"]["ShippedPayload"]["fields"]["day"] == "date"
    assert schema["types"]["ShippedPayloadBy"]["fields"] == {"n": "int | null?"}


def test_objects_in_a_list_are_told_by_the_tag_they_have(importing: Import) -> None:
    parts = [{"type": "text", "text": "x"}, {"type": "image", "url": "u", "w": 1}, {"type": "image", "url": "v"}]
    samples = [{"event": "said", "parts": parts}, {"event": "left", "who": "x"}]
    schema = importing.schema("samples", samples)
    assert schema["types"]["SaidPayloadParts"] == {
        "union": {"tag": "type", "variants": {"image": "SaidPayloadPartsImage", "text": "SaidPayloadPartsText"}}
    }
    assert schema["values"] == {"SaidPayloadParts": {"variants": "self"}}
    importing.build()


def test_folders_name_what_a_header_says(importing: Import) -> None:
    for name, samples in {
        "hooks/issues/1.json": {"action": "opened", "issue": {"n": 1}},
        "hooks/issues/2.json": {"action": "labeled", "issue": {"n": 1}, "label": "x"},
        "hooks/push.json": {"ref": "main"},
        "hooks/more.jsonl": '{"headers": {"X-Event": "push"}, "body": {"ref": "x", "forced": true}}\n',
    }.items():
        importing.write(name, samples)
    to = str(importing.folder / "spec/shop")
    assert (
        importing.run("import", "samples", str(importing.folder / "hooks"), "--to", to, "--kind", "header:X-Event") == 0
    )
    schema = importing.written()
    assert schema["kinds"] == {
        "issues": {"payload": "IssuesPayload", "split": "action", "values": ["labeled", "opened"]},
        "push": {"payload": "PushPayload"},
    }
    assert schema["implies"] == {"kinds": {"issues.labeled": ["label"]}}
    assert schema["types"]["PushPayload"]["fields"] == {"forced": "bool?", "ref": "str"}
    importing.build()


def test_what_the_bot_recorded_is_a_source(importing: Import) -> None:
    lines = "".join(f"{json.dumps(order)}\n" for order in ORDERS)
    assert importing.schema("samples", lines, name="events.jsonl")["kinds"].keys() == {"*", "placed", "shipped"}


@pytest.mark.parametrize(
    ("samples", "args", "said"),
    [
        ([{"a": 1}, {"b": 2}], (), "no field tells these samples apart"),
        ([{"a": 1}, [2]], (), "this payload is no object"),
        ([{"a": 1}], ("--kind", "type"), "this payload has no 'type' that could tell its kind"),
        ("{", (), "source.json:1:2: this is no JSON"),
    ],
)
def test_what_cannot_be_imported(importing: Import, samples: object, args: tuple[str, ...], said: str) -> None:
    assert said in importing.refused("samples", samples, *args)


def test_a_broken_line_is_named_by_its_number(importing: Import) -> None:
    assert "events.jsonl:2:1" in importing.refused("samples", '{"type": "a"}\noops\n', name="events.jsonl")


# --- check and relax ---

USER = {"$ref": "#/$defs/User"}
TEXT = {"type": "string"}


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


SCHEMA = {
    "$defs": {
        "User": obj("id", "name", id={"type": "integer"}, name=TEXT),
        "Opened": obj(
            "type", "by", "label", type={"const": "opened"}, by=USER, label=TEXT, tags={"type": "array", "items": USER}
        ),
        "Closed": obj("type", "by", type={"const": "closed"}, by=USER),
    },
    "oneOf": [{"$ref": "#/$defs/Opened"}, {"$ref": "#/$defs/Closed"}],
}
ANN = {"id": 1, "name": "Ann"}


def samples_of(importing: Import, *payloads: object) -> str:
    return str(importing.write("samples/all.json", list(payloads)).parent)


def test_check_says_what_does_not_fit_with_counts_and_the_first_place(importing: Import) -> None:
    good = {"type": "closed", "by": ANN}
    folder = samples_of(
        importing, good, {"type": "opened", "by": {"id": 1}, "label": None}, {"type": "opened", "by": {"id": "x"}},
        {"type": "unheard"},
    )  # fmt: skip
    source = importing.write("source.json", SCHEMA)
    to = str(importing.folder / "spec/shop")
    assert importing.run("import", "jsonschema", str(source), "--to", to, "--check", folder) == 1
    assert importing.output.splitlines()[-6:] == [
        "2 × User.name is missing, first in samples/all.json#/1",
        "1 × User.id has another form, first in samples/all.json#/2",
        "1 × no kind for a value of type, first in samples/all.json#/3",
        "1 × Opened.label is missing, first in samples/all.json#/2",
        "1 × Opened.label is null, first in samples/all.json#/1",
        "4 samples: 3 have a kind, 1 fit",
    ]


def test_relax_loosens_exactly_what_samples_lack(importing: Import) -> None:
    folder = samples_of(
        importing, {"type": "opened", "by": ANN, "label": None}, {"type": "opened", "by": {"id": "x"}, "label": "x"},
        {"type": "opened", "by": ANN, "label": "x", "tags": [{"name": "b"}]},
    )  # fmt: skip
    schema = importing.schema("jsonschema", SCHEMA, "--relax", folder, "--check", folder)
    assert importing.output.splitlines()[-2:] == [
        "spec/shop/schema.json: of 10 fields: 2 may be missing, 1 may be null, 1 may have another form",
        "3 samples: 3 have a kind, 3 fit",
    ]
    assert schema["types"]["User"]["fields"] == {"id": "int | str?", "name": "str?"}
    assert schema["types"]["Opened"]["fields"]["label"] == "str | null"
    assert schema["types"]["Closed"]["fields"]["by"] == "User"
    importing.build()


def test_relax_finds_the_base_that_declares_a_field(importing: Import) -> None:
    derived = {"allOf": [{"$ref": "#/$defs/User"}, {"type": "object", "properties": {"admin": {"type": "boolean"}}}]}
    document = json.loads(json.dumps(SCHEMA))
    document["$defs"]["Closed"]["properties"]["by"] = derived
    folder = samples_of(importing, {"type": "closed", "by": {"id": 1}})
    types = importing.schema("jsonschema", document, "--relax", folder)["types"]
    assert types["User"]["fields"]["name"] == "str?"
    assert "name" not in types["ClosedBy"]["fields"]


def test_what_a_kind_implies_is_relaxed_too(importing: Import) -> None:
    samples = [{"type": "x", "action": "a", "n": 1}, {"type": "x", "action": "b"}, {"type": "y"}, {"type": "y"}]
    folder = str(importing.write("more/all.json", [{"type": "x", "action": "a"}]).parent)
    schema = importing.schema("samples", samples, "--kind", "type", "--split", "action", "--relax", folder)
    assert "implies" not in schema or not schema["implies"]["kinds"]
    assert "1 no longer implied" in importing.output


def test_a_folder_without_samples_is_an_error(importing: Import) -> None:
    source = importing.write("source.json", SCHEMA)
    empty = importing.folder / "empty"
    empty.mkdir()
    to = str(importing.folder / "spec/shop")
    assert importing.run("import", "jsonschema", str(source), "--to", to, "--check", str(empty)) == 1
    assert "there are no samples here\n    files end in .json, .jsonl or .ndjson" in importing.output
    assert importing.run("import", "jsonschema", str(source), "--to", to, "--force", "--check", "nowhere") == 2
    assert Path(to, "schema.json").exists()
