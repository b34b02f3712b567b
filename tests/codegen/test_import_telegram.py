"""What a user of `codegen import telegram` sees: a schema of either form, or everything that is wrong."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis_codegen import notation
from tamis_codegen.errors import Problem, SpecError
from tamis_codegen.importers import IMPORTERS, import_telegram, render_schema

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
WHOLE = DATA / "telegram.json"
SMALL = DATA / "api_small.json"
SCHEMA = ROOT / "spec" / "telegram" / "schema.json"

# Made up, with every way the form with all facts has of saying something.
FACTS: dict[str, Any] = {
    "version": "1.2",
    "release_date": "2031-03-01",
    "format_notes": {"types": "names"},
    "anonymous_unions": {"ChatId": {"members": ["Integer", "String"]}},
    "update_kinds": {
        "note": {"payload": "Note", "subscribed_by_default": True},
        "edit": {"payload": "Note", "subscribed_by_default": False},
    },
    "types": {
        "Update": {
            "fields": [
                {"name": "update_id", "types": ["Integer"], "required": True},
                {"name": "note", "types": ["Note"], "required": False},
                {"name": "edit", "types": ["Note"], "required": False, "added_in": "1.1"},
            ],
            "exclusive": {"kind": "at_most_one", "fields": ["note", "edit"]},
        },
        "Note": {
            "added_in": "1.1",
            "fields": [
                {"name": "date", "types": ["Integer"], "required": True},
                {
                    "name": "mood",
                    "types": ["String"],
                    "required": True,
                    "enum": ["😀", "too heated"],
                    "enum_open": "currently",
                },
                {
                    "name": "heat",
                    "types": ["Integer"],
                    "required": False,
                    "only_when": {"mood": ["too heated"]},
                    "max": 9,
                },
                {"name": "keys", "types": ["String"], "required": False, "default": {"a": 1}},
                {
                    "name": "size",
                    "types": ["Integer"],
                    "required": False,
                    "range_by": {"mood": {"😀": [1, 6]}},
                },
                {"name": "loud", "types": ["True"], "required": False},
                {"name": "true", "types": ["True"], "required": True},
            ],
            "exclusive": [{"kind": "exactly_one", "fields": ["heat", "size"]}],
        },
        "Lost": {"fields": [{"name": "date", "types": ["Integer"], "required": True, "const": 0}]},
        "MaybeNote": {
            "subtypes": ["Note", "Lost"],
            "distinguish": {"field": "date", "equals": 0, "then": "Lost", "else": "Note"},
        },
        "Shape": {
            "subtypes": ["Dot", "Ring", "Disc"],
            "discriminator": "type",
            "mapping": {"dot": "Dot", "round": ["Ring", "Disc"]},
            "discriminator_ambiguous": {"round": {"Ring": ["hole"], "Disc": ["fill", "edge"]}},
            "scalar_forms": ["String", "Array of Shape"],
            "distinguish": "explained elsewhere",
        },
        "Dot": {
            "fields": [{"name": "type", "types": ["String"], "required": True, "const": "dot"}],
            "subtype_of": ["Shape"],
        },
        "Ring": {
            "fields": [
                {"name": "type", "types": ["String"], "required": True, "const": "round"},
                {"name": "hole", "types": ["Float"], "required": True},
            ]
        },
        "Disc": {
            "fields": [
                {"name": "type", "types": ["String"], "required": True, "const": "round"},
                {"name": "fill", "types": ["Array of Array of Dot"], "required": True},
                {"name": "edge", "types": ["Boolean"], "required": True},
            ]
        },
        "Content": {
            "subtypes": ["Ring", "Disc"],
            "distinguish_by_required_keys": {"Ring": ["hole"], "Disc": ["fill", "edge"]},
        },
        "Nothing": {"fields": [], "empty": True},
        "InputFile": {"opaque": True},
    },
    "methods": {
        "send": {
            "returns": ["Note", "True"],
            "fields": [
                {"name": "file", "types": ["InputFile", "String"], "required": True, "upload": True},
                {"name": "kinds", "types": ["Array of String"], "required": False, "enum": "@update_kinds"},
                {"name": "album", "types": ["Array of Ring or Disc"], "required": True, "max_items": 10},
            ],
        },
        "close": {"returns": ["True"], "fields": [], "added_in": "1.2"},
    },
}


def imported(document: object, **options: Any) -> notation.Schema:
    return import_telegram(json.dumps(document).encode(), "in.json", **options)


def problems(content: object) -> str:
    """The error of a description that cannot be imported."""
    text = content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
    with pytest.raises(SpecError) as error:
        import_telegram(text, "in.json")
    return str(error.value)


def changed(document: dict[str, Any], *path: str | int, to: object) -> dict[str, Any]:
    """A copy with the value at `path` replaced, or taken away when it is `...`."""
    whole = copy.deepcopy(document)
    part: Any = whole
    for step in path[:-1]:
        part = part[step]
    if to is ...:
        del part[path[-1]]
    else:
        part[path[-1]] = to
    return whole


@pytest.fixture(scope="module")
def whole() -> notation.Schema:
    return import_telegram(WHOLE.read_bytes(), "telegram.json")


@pytest.fixture(scope="module")
def small() -> notation.Schema:
    return import_telegram(SMALL.read_bytes(), "api_small.json")


def long_form(field: notation.Field | str) -> notation.Field:
    return notation.Field(type=field) if isinstance(field, str) else field


# --- the whole Bot API ---


def test_counts_of_the_whole_bot_api(whole: notation.Schema) -> None:
    types = whole.types.values()
    fields = [long_form(field) for type_def in types for field in type_def.fields.values()]
    assert (whole.version, whole.source) == ("10.3", "Telegram Bot API, released 2026-08-24")
    assert len(whole.types) == 400
    assert len(fields) == 1888
    assert len(whole.methods) == 185
    assert sum(len(method.params) for method in whole.methods.values()) == 932
    assert sum(type_def.union is not None for type_def in types) == 26
    assert [name for name, type_def in whole.types.items() if type_def.opaque] == ["InputFile"]
    assert sum(type_def.union is None and not type_def.opaque for type_def in types) == 373
    assert sum(field.const is not None for field in fields) == 176
    assert sum((field.type or "").endswith("?") for field in fields) == 985
    assert sum(len(type_def.exclusive) for type_def in types) == 9


def test_spec_holds_the_schema_of_the_description(whole: notation.Schema) -> None:
    """When this fails: `codegen import telegram tests/data/telegram.json`."""
    assert SCHEMA.read_bytes() == render_schema(whole).encode()


def test_rendered_schema_reads_back_as_the_same(whole: notation.Schema) -> None:
    text = render_schema(whole)
    assert msgspec.json.decode(text, type=notation.Schema) == whole
    assert text.isascii() is False
    assert '        "chat_id": "int | str",\n' in text


def test_order_of_types_and_methods_in_the_source_makes_no_difference(whole: notation.Schema) -> None:
    document = json.loads(WHOLE.read_bytes())
    for section in ("types", "methods"):
        entries = list(document[section].items())
        random.Random(7).shuffle(entries)
        document[section] = dict(entries)
    assert render_schema(imported(document)) == render_schema(whole)


def test_no_fact_of_the_source_is_lost(whole: notation.Schema) -> None:
    document = json.loads(WHOLE.read_bytes())
    taken = {"name", "types", "required", "const", "enum", "enum_open", "only_when"}
    for name, entry in document["types"].items():
        for field in entry.get("fields", []):
            found = long_form(whole.types[name].fields[field["name"]])
            assert found.const == field.get("const")
            assert found.open == ("enum_open" in field)
            assert found.only_when == field.get("only_when")
            assert {key.partition(".")[0] for key in found.facts} >= set(field) - taken
    assert len(long_form(whole.types["WebhookInfo"].fields["allowed_updates"]).enum or ()) == 27


def test_the_unions_that_need_more_than_a_tag(whole: notation.Schema) -> None:
    unions = {name: type_def.union for name, type_def in whole.types.items() if type_def.union}
    assert sum(union.tag is not None for union in unions.values()) == 24
    assert unions["MaybeInaccessibleMessage"].value == notation.ByValue(
        field="date", equals=0, then="InaccessibleMessage", else_="Message"
    )
    assert unions["RichText"].also == ["str", "list[RichText]"]
    assert list(unions["InputMessageContent"].keys)[:3] == [
        "InputInvoiceMessageContent", "InputVenueMessageContent", "InputLocationMessageContent",
    ]  # fmt: skip
    results = unions["InlineQueryResult"]
    assert results.variants["photo"] == ["InlineQueryResultCachedPhoto", "InlineQueryResultPhoto"]
    assert results.variants["game"] == "InlineQueryResultGame"
    assert results.keys["InlineQueryResultCachedPhoto"] == ["photo_file_id"]


# --- the form that says everything ---


def test_everything_the_form_with_facts_can_say() -> None:
    schema = imported(FACTS)
    types = schema.types
    assert types["Update"].exclusive == [notation.Exclusive(pick="at_most_one", of=["note", "edit"])]
    assert types["Update"].fields["edit"] == notation.Field(
        type="Note?", facts={"added_in": "1.1", "subscribed_by_default": False}
    )
    assert types["Note"].facts == {"added_in": "1.1"}
    assert types["Note"].exclusive == [notation.Exclusive(pick="one", of=["heat", "size"])]
    assert types["Note"].fields == {
        "date": "int",
        "mood": notation.Field(type="str", enum=["😀", "too heated"], open=True),
        "heat": notation.Field(type="int?", only_when={"mood": ["too heated"]}, facts={"max": 9}),
        "keys": notation.Field(type="str?", facts={"default": {"a": 1}}),
        "size": notation.Field(type="int?", facts={"range_by.mood.😀": [1, 6]}),
        "loud": "flag?",
        "true": notation.Field(type="bool", facts={"always": True}),
    }
    assert types["Shape"].union == notation.Union(
        tag="type",
        variants={"dot": "Dot", "round": ["Ring", "Disc"]},
        keys={"Disc": ["fill", "edge"], "Ring": ["hole"]},
        also=["str", "list[Shape]"],
    )
    assert types["Content"].union == notation.Union(keys={"Disc": ["fill", "edge"], "Ring": ["hole"]})
    assert types["Disc"].fields["fill"] == "list[list[Dot]]"
    assert types["Nothing"] == notation.Type(facts={"empty": True})
    assert types["InputFile"] == notation.Type(opaque=True)
    assert schema.methods["close"] == notation.Method(returns="bool", facts={"added_in": "1.2"})
    assert schema.methods["send"] == notation.Method(
        params={
            "file": notation.Field(type="InputFile | str", facts={"upload": True}),
            "kinds": notation.Field(type="list[str]?", enum=["note", "edit"]),
            "album": notation.Field(type="list[Ring | Disc]", facts={"max_items": 10}),
        },
        returns="Note | bool",
    )


# --- the community's form ---


def test_unions_of_the_communitys_form(small: notation.Schema) -> None:
    unions = {name: type_def.union for name, type_def in small.types.items() if type_def.union}
    assert unions == {
        "MaybeNote": notation.Union(value=notation.ByValue(field="date", equals=0, then="LostNote", else_="Note")),
        "Shape": notation.Union(tag="kind", variants={"circle": "ShapeCircle", "square": "ShapeSquare"}),
        "Answer": notation.Union(
            tag="type",
            variants={"photo": ["AnswerStoredPhoto", "AnswerPhoto"], "plain_text": "AnswerText"},
            keys={"AnswerStoredPhoto": ["photo_file_id"], "AnswerPhoto": ["photo_url"]},
        ),
        "AnswerContent": notation.Union(
            keys={
                "Venue": ["latitude", "longitude", "title"],
                "Spot": ["latitude", "longitude"],
                "Words": ["words"],
            }
        ),
        "Prose": notation.Union(
            tag="type", variants={"loud": "ProseLoud", "quiet": "ProseQuiet"}, also=["str", "list[Prose]"]
        ),
    }


def test_the_rest_of_the_communitys_form(small: notation.Schema) -> None:
    assert (small.version, small.source) == ("0.7", "Telegram Bot API, released March 1, 2031")
    assert small.types["Chat"].fields == {"id": "int", "currency": "str", "title": "str?"}
    assert small.types["Note"].fields == {
        "chat": "Chat",
        "date": "int",
        "from": "str?",
        "is_pinned": "flag?",
        "weight": "float?",
        "grid": "list[list[Chat]]?",
        "text": "Prose?",
    }
    assert small.types["Silence"] == notation.Type(facts={"empty": True})
    assert small.types["InputFile"] == notation.Type(opaque=True)
    assert small.methods["sendNote"].params == {
        "chat_id": "int | str",
        "picture": "InputFile | str?",
        "album": "list[ShapeCircle | ShapeSquare]?",
        "answers": "list[AnswerText | AnswerPhoto | AnswerStoredPhoto]?",
        "code": "str",
    }
    assert [method.returns for method in small.methods.values()] == ["Note | bool", "list[Note]", "Note"]


def test_no_prose_of_the_communitys_form_is_kept(small: notation.Schema) -> None:
    text = render_schema(small)
    document = json.loads(SMALL.read_bytes())
    fields = [
        field
        for section in ("types", "methods")
        for entry in document[section].values()
        for field in entry.get("fields", [])
    ]
    assert len(fields) > 30
    assert not [field["description"] for field in fields if field["description"] in text]
    assert "example.org" not in text


def as_community(document: dict[str, Any]) -> dict[str, Any]:
    """What the community's form has of the same release: constants only in prose, and no other facts."""

    def described(entry: dict[str, Any], index: int) -> str:
        const = entry.get("const")
        if isinstance(const, int):
            return f"Always {const}. Nothing else."
        if const is None:
            return "A file, or attach://its_name." if entry.get("upload") else "Something."
        return [f"What it is, always “{const}”", f'What it is, must be "{const}".'][index % 2]

    def fields(entry: dict[str, Any]) -> list[dict[str, Any]]:
        return [
            {key: field[key] for key in ("name", "types", "required")} | {"description": described(field, index)}
            for index, field in enumerate(entry.get("fields", []))
        ]

    types: dict[str, Any] = {}
    for name, entry in document["types"].items():
        forms = entry.get("scalar_forms", [])
        types[name] = {
            "name": name,
            "href": f"#{name}",
            "description": [f"May be {' or '.join(forms)}." if forms else "It."],
        }
        types[name] |= {key: entry[key] for key in ("subtypes", "subtype_of") if key in entry}
        if entry.get("fields"):
            types[name]["fields"] = fields(entry)
    methods = {
        name: {
            "name": name,
            "href": "#",
            "description": [],
            "returns": entry["returns"],
            "fields": fields(entry),
        }
        for name, entry in document["methods"].items()
    }
    return {
        "version": f"Bot API {document['version']}",
        "release_date": "today",
        "types": types,
        "methods": methods,
    }


def test_both_forms_of_the_same_release_have_the_same_structure(whole: notation.Schema) -> None:
    schema = imported(as_community(json.loads(WHOLE.read_bytes())))
    assert schema.version == whole.version
    assert list(schema.types) == list(whole.types)
    for name, expected in whole.types.items():
        found = schema.types[name]
        bare = {key: (long_form(field).type, long_form(field).const) for key, field in found.fields.items()}
        assert bare == {key: (long_form(field).type, long_form(field).const) for key, field in expected.fields.items()}
        assert found.opaque == expected.opaque
        if expected.union is None or found.union is None:
            assert found.union is expected.union
            continue
        assert msgspec.structs.replace(found.union, keys={}) == msgspec.structs.replace(expected.union, keys={})
        for (
            member,
            keys,
        ) in expected.union.keys.items():  # the source may leave out some that are required too
            assert set(found.union.keys[member]) >= set(keys)
    assert {name: method.returns for name, method in schema.methods.items()} == {
        name: method.returns for name, method in whole.methods.items()
    }
    for name, method in whole.methods.items():
        params = {key: long_form(param).type for key, param in method.params.items()}
        assert {key: long_form(param).type for key, param in schema.methods[name].params.items()} == params


@pytest.mark.parametrize(
    ("text", "constant"),
    [
        ("What it is, always “a b”", "a b"),
        ('What it is, must be "a".', "a"),
        ("What it is, always “a”; the rest follows", "a"),
        ("What it is, must be snake_case", "snake_case"),
        ("must be Snake", None),
        ("Currently, always “a”", None),
        ("currently must be “a”", None),
        ("must be one of “a”, “b”", None),
        ("always “a” or “b”", None),
        ("always “a”, “b” or “c”", None),
        ('must be "a", or nothing', None),
        ("must be “a”, as you see", "a"),
        ("must be between 1 and 2", None),
        ("True, if always on", None),
        ("Always 0. A number", None),
    ],
)
def test_only_clear_words_make_a_constant(text: str, constant: str | None) -> None:
    document = json.loads(SMALL.read_bytes())
    document["types"]["Words"]["fields"][0]["description"] = text
    assert long_form(imported(document).types["Words"].fields["words"]).const == constant


# --- what is wrong ---


def test_a_union_that_nothing_tells_apart_is_reported_or_left_to_the_hand_written_layer() -> None:
    document = json.loads(SMALL.read_bytes())
    document["types"]["ShapeSquare"]["fields"][0]["description"] = "No word about it"
    text = problems(document)
    assert "nothing says how the members of union 'Shape' can be told apart" in text
    assert "under `types: {Shape: {union: …}}`: {tag: FIELD, variants: {VALUE: TYPE}}" in text
    schema = imported(document, by_hand={"Shape"})
    assert schema.types["Shape"] == notation.Type(facts={"subtypes": ["ShapeCircle", "ShapeSquare"]})

    facts = changed(FACTS, "types", "Content", "distinguish_by_required_keys", to=...)
    assert "nothing says how the members of union 'Content' can be told apart" in problems(facts)
    assert imported(facts, by_hand={"Content"}).types["Content"].facts == {"subtypes": ["Ring", "Disc"]}


def test_members_whose_keys_one_value_could_have_together_are_not_told_apart_by_keys() -> None:
    document = json.loads(SMALL.read_bytes())
    title = {"name": "title", "types": ["String"], "required": False, "description": "Perhaps"}
    document["types"]["Spot"]["fields"].append(title)
    assert "union 'AnswerContent'" in problems(document)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "in.json:1:1: the file is empty"),
        (b'{"version": "1",\n "types": }', "in.json:2:11: wrong JSON: expected a value, found '}'"),
        (b'{"a": 1,\n "a": 2}', "in.json:2:2: the key 'a' is here twice"),
        (b'{"version": "\xff"}', "in.json:1:14: the byte 0xff is not UTF-8"),
        (b"[1]", "in.json:1:1: the file must be an object, found a list"),
        (b'{"version": "1.0", "methods": {}}', "the key 'types' is missing in the file"),
        (b'{"version": "x", "methods": {}, "types": {}}', "in.json:1:13: the version is 'x'"),
        (b"[" * 100_000, "nested more than 64 levels deep"),
    ],
)
def test_files_that_are_no_description(content: bytes, expected: str) -> None:
    assert expected in problems(content)


def facts_with(*path: str | int, to: object) -> dict[str, Any]:
    return changed(FACTS, *path, to=to)


NOTE = ("types", "Note", "fields")


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (facts_with("typos", to={}), "unknown key 'typos' in the file"),
        (facts_with(*NOTE, 0, "types", to=["Intger"]), "unknown type 'Intger'"),
        (facts_with(*NOTE, 0, "types", to=["Intger"]), "did you mean 'Integer'?"),
        (facts_with(*NOTE, 0, "types", to=[]), "lists no type"),
        (facts_with(*NOTE, 0, "types", to=["Array of " * 9 + "Note"]), "nested more than 8 deep"),
        (facts_with(*NOTE, 0, "required", to=...), "the key 'required' is missing in field 'date' of Note"),
        (facts_with(*NOTE, 0, "required", to="yes"), "must be true or false, found the text 'yes'"),
        (facts_with(*NOTE, 0, "name", to="mood"), "Note has two fields 'mood'"),
        (facts_with(*NOTE, 0, "name", to="a\nb"), "holds the character U+000A"),
        (facts_with(*NOTE, 0, "name", to="a\u2028b"), "holds the character U+2028"),
        (facts_with(*NOTE, 0, "name", to="a b"), "'a b' cannot name a field of Note"),
        (facts_with(*NOTE, 0, "name", to="x" * 1000), "cannot name a field of Note"),
        (facts_with(*NOTE, 0, to=3), "a field of Note must be an object, found '3'"),
        (facts_with(*NOTE, 0, "const", to="a"), "which is not of its type int"),
        (facts_with(*NOTE, 0, "const", to=True), "which is not of its type int"),
        (facts_with(*NOTE, 0, "max", to=10**30), "is too large"),
        (
            facts_with(*NOTE, 0, "max", to=[[1]]),
            "must be a text, a number, true, false or null, found a list",
        ),
        (facts_with(*NOTE, 1, "enum", to=["a", "a"]), "is empty or has a value twice"),
        (facts_with(*NOTE, 1, "enum", to=["a", "\x1b[31m"]), "holds the character U+001B"),
        (facts_with(*NOTE, 1, "enum", to="@updates"), "must be a list, found '@updates'"),
        (facts_with(*NOTE, 1, "enum", to=...), "has `enum_open` but no `enum`"),
        (facts_with(*NOTE, 2, "only_when", to={"mod": ["a"]}), "unknown field 'mod' in `only_when`"),
        (facts_with("types", "a'); import os", to={"fields": []}), "cannot name a type"),
        (facts_with("types", "Naïve", to={"fields": []}), "'Naïve' cannot name a type"),
        (facts_with("types", "list", to={"fields": []}), "'list' is the name of a basic type"),
        (facts_with("methods", "no-dash", to={"returns": ["True"]}), "'no-dash' cannot name a method"),
        (facts_with("methods", "close", "returns", to=...), "the key 'returns' is missing in method close"),
        (
            facts_with("types", "Update", "exclusive", "fields", to=["nota"]),
            "unknown field 'nota' in `exclusive`",
        ),
        (facts_with("types", "Update", "exclusive", "kind", to="some"), "allowed: exactly_one, at_most_one"),
        (facts_with("types", "Nothing", "mapping", to={}), "has 'mapping' but no subtypes"),
        (facts_with("types", "Nothing", "opaque", to=1), "`opaque` of type 'Nothing' must be true or false"),
        (facts_with("types", "Note", "opaque", to=True), "type 'Note' is opaque and has fields"),
        (facts_with("types", "Note", "subtypes", to=["Lost"]), "type 'Note' has fields and subtypes"),
        (facts_with("types", "Content", "subtypes", to=[]), "union 'Content' has no subtypes"),
        (
            facts_with("types", "Content", "subtypes", to=["Ring", "Disk"]),
            "unknown type 'Disk' in `subtypes` of Content",
        ),
        (facts_with("types", "Content", "subtypes", to=["Ring", "Ring"]), "'Ring' is in Content twice"),
        (facts_with("types", "Dot", "subtype_of", to=["Shap"]), "did you mean 'Shape'?"),
        (facts_with("types", "Shape", "discriminator", to=...), "needs both `discriminator` and `mapping`"),
        (
            facts_with("types", "Shape", "discriminator", to="kind"),
            "Dot, a variant of Shape, has no field 'kind'",
        ),
        (facts_with("types", "Shape", "mapping", "dot", to=...), "`mapping` of Shape lacks Dot"),
        (
            facts_with("types", "Shape", "mapping", "dot", to="Note"),
            "'Note' in `mapping` of Shape is none of its subtypes",
        ),
        (facts_with("types", "Dot", "fields", 0, "const", to="dit"), "but its 'type' is always"),
        (
            facts_with("types", "Shape", "discriminator_ambiguous", to={}),
            "Ring, Disc of Shape share the tag 'round'",
        ),
        (
            facts_with("types", "Content", "distinguish_by_required_keys", "Ring", to=["hol"]),
            "did you mean 'hole'?",
        ),
        (facts_with("types", "Content", "distinguish_by_required_keys", "Ring", to=[]), "Ring has no keys"),
        (facts_with("types", "Content", "distinguish_by_required_keys", "Ring", to=...), "lacks Ring"),
        (facts_with("types", "MaybeNote", "distinguish", "field", to="dat"), "unknown field 'dat' of Lost"),
        (facts_with("types", "MaybeNote", "distinguish", "else", to="Lost"), "lacks Note"),
        (facts_with("types", "MaybeNote", "distinguish", "then", to=...), "the key 'then' is missing"),
        (facts_with("update_kinds", "nope", to={"payload": "Note"}), "kind 'nope' is no field of Update"),
        (facts_with("update_kinds", "note", "payload", to="Lost"), "but in Update it is 'Note?'"),
        (facts_with("anonymous_unions", "ChatId", "members", to=["Strin"]), "did you mean 'String'?"),
    ],
)
def test_wrong_descriptions(document: dict[str, Any], expected: str) -> None:
    text = problems(document)
    assert expected in text
    assert all(line.startswith(("in.json:", "    ")) for line in text.splitlines())


def test_keys_that_the_communitys_form_does_not_have_are_reported() -> None:
    document = json.loads(SMALL.read_bytes())
    document["types"]["Chat"]["feilds"] = []
    document["types"]["Chat"]["fields"][0]["reqired"] = True
    document["methods"]["dropNotes"]["name"] = "dropNote"
    text = problems(document)
    assert "unknown key 'feilds' in type 'Chat'" in text
    assert "unknown key 'reqired' in field 'id' of Chat" in text
    assert "'dropNotes' calls itself 'dropNote'" in text


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    document = changed(FACTS, *NOTE, 0, "types", to=["Nope"])
    document = changed(document, "methods", "close", "returns", to=["Nada"])
    document = changed(document, "version", to=3)
    with pytest.raises(SpecError) as error:
        import_telegram(json.dumps(document, indent=1).encode(), "in.json")
    found = error.value.problems
    assert [problem.what.partition(",")[0] for problem in found] == [
        "`version` must be a text", "unknown type 'Nope'", "unknown type 'Nada'",
    ]  # fmt: skip
    assert sorted(found, key=lambda problem: problem.place) == list(found)


# --- hostile files ---

BASES = (json.dumps(FACTS, ensure_ascii=False).encode(), SMALL.read_bytes())
VALUES: tuple[object, ...] = (
    None, True, 0, -1, 1e308, 2**70, "", "x", "Note", "Array of Note", "Array of ", "@update_kinds", "\x00",
    "'\"\\\n",    "{{7*7}}", [], [[]], {}, {"": ""}, {"a": {"b": [{}]}}, ["Note", 1],
)  # fmt: skip

CHANGE = st.tuples(st.floats(0, 1), st.integers(0, 8), st.binary(max_size=6))


def survives(text: bytes) -> None:
    """Imports, or fails with nothing but a list of problems in that file."""
    found: tuple[Problem, ...] = ()
    try:
        schema = import_telegram(text, "in.json")
        assert msgspec.json.decode(render_schema(schema), type=notation.Schema) == schema
    except SpecError as error:
        found = error.problems
        if not found:
            raise
    assert {problem.place.file for problem in found} <= {"in.json"}


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(st.sampled_from(BASES), st.lists(CHANGE, min_size=1, max_size=4))
def test_changed_bytes_never_raise_anything_else(base: bytes, changes: list[tuple[float, int, bytes]]) -> None:
    text = base
    for where, length, new in changes:
        at = int(where * len(text))
        text = text[:at] + new + text[at + length :]
    survives(text)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.sampled_from(BASES), st.integers(0, 2**32))
def test_changed_values_never_raise_anything_else(base: bytes, seed: int) -> None:
    dice = random.Random(seed)
    document = json.loads(base)
    for _ in range(dice.randint(1, 3)):
        part: Any = document
        while True:
            key = dice.choice(list(part) if isinstance(part, dict) else range(len(part)))
            if not isinstance(part[key], dict | list) or not part[key] or dice.random() < 0.2:
                break
            part = part[key]
        change = dice.randint(0, 2)
        if change == 0:
            part[key] = dice.choice(VALUES)
        elif change == 1:
            del part[key]
        elif isinstance(part, dict):
            part[str(dice.choice(VALUES))] = part.pop(key)
        if not document:
            break
    survives(json.dumps(document).encode())


def test_the_registry_names_the_importer() -> None:
    assert IMPORTERS["telegram"] is import_telegram
