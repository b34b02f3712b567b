"""The hand-written OneBot V11 spec holds the whole standard: every line of the fact table is looked up in it.

The YAML is read with plain PyYAML, so that a mistake in our own reader cannot hide one in the spec.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
import yaml

from tamis_codegen import notation

ROOT = Path(__file__).parents[2]
FACTS = json.loads((ROOT / "tests/data/onebot_v11.json").read_text("utf-8"))
EXAMPLES = json.loads((ROOT / "tests/data/onebot_examples.json").read_text("utf-8"))["payloads"]
QUERIES = json.loads((ROOT / "tests/data/onebot_queries.json").read_text("utf-8"))

WIRE = {"integer": "int", "string": "str", "boolean": "bool"}
SENT_MESSAGE = "Message | Segment | str"
"""Words that the lift of `message` gives and a field of the event has too; the field makes no query."""

# Where implementations are known to leave out what the standard promises (sources.md, section 2).
MISSING_IN_FACT = {
    ("message.group", "anonymous"),
    ("notice.notify.poke", "group_id"),
    ("request.friend", "comment"),
    ("request.group", "comment"),
}


def load(name: str) -> notation.Spec:
    content = yaml.safe_load((ROOT / "spec" / name / "spec.yaml").read_text("utf-8"))
    return msgspec.convert(content, notation.Spec)


BASE = load("onebot")
OVERLAY = load("onebot_gocqhttp")


class Shape(NamedTuple):
    """A field as a reader of the spec understands it."""

    type: str
    optional: bool = False
    nullable: bool = False
    enum: tuple[str | int, ...] = ()
    facts: dict[str, Any] = {}  # noqa: RUF012


def shape(written: notation.Field | str) -> Shape:
    node = notation.Field(type=written) if isinstance(written, str) else written
    text = node.type or "str"
    optional = text.endswith("?")
    parts = [part.strip() for part in text.removesuffix("?").split(" | ")]
    values = tuple(node.enum or ([] if node.const is None else [node.const]))
    kept = " | ".join(part for part in parts if part != "null")
    return Shape(kept, optional, "null" in parts, values, dict(node.facts))


def fields(name: str, spec: notation.Spec = BASE) -> dict[str, Shape]:
    """All fields of a type, its bases' first."""
    node = spec.types.get(name) or BASE.types[name]
    above = fields(node.base, spec) if node.base else {}
    return {**above, **{key: shape(written) for key, written in node.fields.items()}}


def kinds_of(*specs: notation.Spec) -> dict[str, notation.Kind]:
    """Every kind, also those that are only a value; a value alone has no payload of its own."""
    found: dict[str, notation.Kind] = {}
    for spec in specs:
        for name, written in spec.kinds.items():
            node = written or notation.Kind()
            found[name] = node if found.get(name) is None or node.payload else found[name]
            for value in node.values:
                found.setdefault(f"{name}.{value}", notation.Kind())
    return found


def payload_of(kind: str, kinds: dict[str, notation.Kind]) -> str:
    while kinds[kind].payload is None:
        kind = kind.rpartition(".")[0]
    return str(kinds[kind].payload)


def kind_of(event: dict[str, Any], kinds: dict[str, notation.Kind]) -> str:
    """The deepest known kind of an event, level by level."""
    kind = "*"
    while (split := kinds[kind].split) is not None:
        below = event.get(split) if kind == "*" else f"{kind}.{event.get(split)}"
        if below not in kinds:
            break
        kind = str(below)
    return kind


BASE_KINDS = kinds_of(BASE)
ALL_KINDS = kinds_of(BASE, OVERLAY)

# --- kinds -----------------------------------------------------------------------------------------------------------


def test_the_table_is_the_whole_standard() -> None:
    pairs = [pair for event in FACTS["events"].values() for pair in event["sub_types"] or [None]]
    assert (len(FACTS["events"]), len(pairs)) == (17, 29)
    assert (len(FACTS["segments"]), len(FACTS["actions"])) == (20, 39)
    assert sum(len(segment.get("variants", [segment])) for segment in FACTS["segments"].values()) == 23


def test_the_kinds_are_those_of_the_standard_and_no_others() -> None:
    expected = {
        f"{kind}.{sub_type}" if sub_type else kind
        for kind, event_facts in FACTS["events"].items()
        for sub_type in event_facts["sub_types"] or [None]
    }
    leaves = {name for name in BASE_KINDS if not any(other.startswith(f"{name}.") for other in BASE_KINDS)} - {"*"}
    assert len(expected) == 29
    assert leaves == expected


@pytest.mark.parametrize("kind", FACTS["events"])
def test_a_kind_is_told_by_the_fields_of_the_standard(kind: str) -> None:
    event_facts = FACTS["events"][kind]
    for sub_type in event_facts["sub_types"] or [None]:
        event = {**event_facts["match"], **({"sub_type": sub_type} if sub_type else {})}
        assert kind_of(event, BASE_KINDS) == (f"{kind}.{sub_type}" if sub_type else kind)
    unheard_of = {**event_facts["match"], "sub_type": "unheard_of"}
    expected = kind.rpartition(".")[0] if "sub_type" in event_facts["match"] else kind
    assert kind_of(unheard_of, BASE_KINDS) == expected


# --- fields of events ------------------------------------------------------------------------------------------------


def check(fact: dict[str, Any], found: Shape, *, type_: str | None = None, missing: bool = False) -> None:
    """A field of the spec says what the table says."""
    expected = type_ or ("Message" if fact["type"] == "message" else WIRE.get(fact["type"]))
    if expected is not None:
        assert found.type == expected
    assert found.optional == (missing or not fact.get("required", True))
    assert found.nullable == fact.get("nullable", False)
    if "values" in fact:
        assert list(found.enum) == fact["values"]
    for name in ("format", "unit", "default", "max_per_day", "inferred_from"):
        if name in fact:
            assert found.facts[name] == fact[name]


@pytest.mark.parametrize("kind", FACTS["events"])
def test_an_event_has_the_fields_of_the_standard(kind: str) -> None:
    event_facts, payload = FACTS["events"][kind], fields(payload_of(kind, BASE_KINDS))
    assert set(payload) == {fact["name"] for fact in event_facts["fields"]}
    for fact in event_facts["fields"]:
        name, missing = fact["name"], (kind, fact["name"]) in MISSING_IN_FACT
        found = payload[name]
        if "const" in fact:  # the tree of kinds says it
            assert event_facts["match"][name] == fact["const"]
            assert not found.optional
        elif "object" in fact:
            check(fact, found, missing=missing)
            inner, written = fields(found.type), {part["name"]: part for part in event_facts["objects"][fact["object"]]}
            extra = bool(written.pop("*", None))
            assert bool(BASE.types[found.type].facts.get("extra_keys")) is extra
            assert set(inner) == set(written)
            for part in written.values():
                check(part, inner[part["name"]])
        else:
            check(fact, found, missing=missing)


def test_every_event_has_the_envelope() -> None:
    assert set(fields(str(BASE.envelope))) == {fact["name"] for fact in FACTS["envelope"]}
    assert BASE.me == notation.Me(field="self_id")
    for kind in BASE_KINDS.keys() - {"*"}:
        assert fields(str(BASE.envelope)).keys() <= fields(payload_of(kind, BASE_KINDS)).keys()


@pytest.mark.parametrize("kind", [name for name, node in BASE_KINDS.items() if node.split and node.split != "sub_type"])
def test_an_unknown_kind_can_arrive_as_the_level_above(kind: str) -> None:
    """What the payload of an inner level requires, every known kind below it has."""
    payload = str(BASE.envelope) if kind == "*" else payload_of(kind, BASE_KINDS)
    required = {name for name, declared in fields(payload).items() if not declared.optional}
    below = [name for name in FACTS["events"] if kind == "*" or name.startswith(f"{kind}.")]
    assert below
    for name in below:
        certain = {fact["name"] for fact in FACTS["events"][name]["fields"]}
        assert required <= certain - {field for owner, field in MISSING_IN_FACT if owner == name}


# --- messages --------------------------------------------------------------------------------------------------------


def forms_of(type_name: str) -> list[str]:
    """The types a segment's data can have, in the order of the table's forms."""
    union = BASE.types[type_name].union
    if union is None:
        return [type_name]
    if union.tag is None:
        return sorted(union.keys, key=lambda name: len(union.keys[name]))
    names = [str(name) for name in union.variants.values()]
    assert [shape(BASE.types[name].fields[union.tag]).enum for name in names] == [(tag,) for tag in union.variants]
    return names


def test_all_segments_are_there() -> None:
    union = BASE.types["Segment"].union
    assert union is not None
    assert (union.tag, union.body) == ("type", "data")
    assert list(union.variants) == list(FACTS["segments"])


@pytest.mark.parametrize("segment", FACTS["segments"])
def test_a_segment_has_the_data_of_the_standard(segment: str) -> None:
    union = BASE.types["Segment"].union
    assert union is not None
    types = {name: fields(name) for name in forms_of(str(union.variants[segment]))}
    facts = FACTS["segments"][segment]
    for form in facts.get("variants", [facts]):
        tags = next(
            (set(fact["values"]) for fact in form["data"] if "variants" in facts and fact["name"] == "type"), None
        )
        fitting = [name for name, found in types.items() if set(found) == {fact["name"] for fact in form["data"]}]
        if tags is not None:
            fitting = [name for name in fitting if set(types[name]["type"].enum) <= tags]
            assert {tag for name in fitting for tag in types[name]["type"].enum} == tags
        assert fitting
        for name in fitting:
            assert BASE.types[name].facts.get("direction", "both") == form["direction"]
            for fact in form["data"]:
                if not (tags and fact["name"] == "type"):
                    check_data(fact, types[name][fact["name"]], form["direction"])


def check_data(fact: dict[str, Any], found: Shape, direction: str) -> None:
    directions = ["receive", "send"] if direction == "both" else [direction]
    certain = all(fact[way] for way in directions) and not ("send" in directions and fact.get("optional_on_send"))
    check({**fact, "required": certain}, found)
    if direction == "both":
        assert [way for way in directions if found.facts.get(way, True)] == [way for way in directions if fact[way]]
    assert found.facts.get("upload", False) == fact.get("upload", False)
    if fact.get("flag"):
        assert found.facts["also_written"] == fact["also_written"]


def test_messages_come_in_both_formats() -> None:
    message = BASE.types["Message"]
    assert message.list_ == "Segment"
    assert message.text is not None
    form = FACTS["cq_code"]
    text = message.text
    assert f"{text.open}type{text.separator}k{text.assign}v{text.separator}k{text.assign}v{text.close}" == form["form"]
    assert text.escapes == form["escape_text"]
    assert {**text.escapes, **text.value_escapes} == form["escape_value"]
    assert text.plain == "text.text"


# --- calls -----------------------------------------------------------------------------------------------------------


def test_the_calls_are_those_of_the_standard_and_no_others() -> None:
    assert set(BASE.methods) == set(FACTS["actions"])


@pytest.mark.parametrize("action", FACTS["actions"])
def test_a_call_has_the_parameters_of_the_standard(action: str) -> None:
    params = {name: shape(written) for name, written in BASE.methods[action].params.items()}
    facts = FACTS["actions"][action]["params"]
    assert list(params) == [fact["name"] for fact in facts]
    for fact in facts:
        found = params[fact["name"]]
        check(fact, found, type_=SENT_MESSAGE if fact["type"] == "message" else None)
        if "alias" in fact:
            assert found.facts["also_named"] == fact["alias"]
        if "required_when" in fact:
            assert found.facts["required_when"] == fact["required_when"]
    for name in ("one_of", "always_async"):
        assert BASE.methods[action].facts.get(name) == FACTS["actions"][action].get(name)


@pytest.mark.parametrize("action", FACTS["actions"])
def test_a_call_returns_what_the_standard_says(action: str) -> None:
    method, returns = BASE.methods[action], FACTS["actions"][action]["returns"]
    if returns is None:
        assert (method.returns, method.facts["returns"]) == ("any", "nothing")
        return
    name = method.returns
    if returns.get("array"):
        name = name.removeprefix("list[").removesuffix("]")
        assert method.returns == f"list[{name}]"
    if "same_as" in returns:
        assert name == BASE.methods[returns["same_as"]].returns
        return
    found, written = fields(name), {fact["name"]: fact for fact in returns["fields"]}
    extra = bool(written.pop("*", None))
    assert bool(BASE.types[name].facts.get("extra_keys")) is extra
    assert set(found) == set(written)
    for fact in written.values():
        resolved = found[fact["name"]]
        if name != "Status":  # one type with that of the heartbeat, whose `online` may be null
            check(fact, resolved)
        if "present_when" in fact:
            assert resolved.facts["asked_for"] == fact["present_when"]["type"]
        for items in [key for key in (fact["name"], fact.get("items")) if key in returns.get("objects", {})]:
            inner = fields(resolved.type.removeprefix("list[").removesuffix("]"))
            assert set(inner) == {part["name"] for part in returns["objects"][items]}
            for part in returns["objects"][items]:
                check(part, inner[part["name"]])


@pytest.mark.parametrize(
    "kind", [kind for kind, event_facts in FACTS["events"].items() if "quick_operation" in event_facts]
)
def test_quick_operations_are_types(kind: str) -> None:
    name = next(name for name, type_def in BASE.types.items() if type_def.facts.get("answers") == kind)
    facts, found = FACTS["events"][kind]["quick_operation"], fields(name)
    assert list(found) == [fact["name"] for fact in facts]
    for fact in facts:
        check(fact, found[fact["name"]], type_=SENT_MESSAGE if fact["type"] == "message" else None)
        assert ("when" in found[fact["name"]].facts) == ("effective_when" in fact)
    assert name in shape(BASE.methods[".handle_quick_operation"].params["operation"]).type.split(" | ")


@pytest.mark.parametrize("action", BASE.actions)
def test_an_action_fills_parameters_from_fields_that_events_have(action: str) -> None:
    node = BASE.actions[action]
    known = {name for kind in BASE_KINDS.keys() - {"*"} for name in fields(payload_of(kind, BASE_KINDS))}
    for fill in (node.fill, node.or_fill):
        assert fill.keys() <= BASE.methods[node.call].params.keys()
        assert set(fill.values()) <= known


def test_what_the_standard_lets_an_event_fill_is_an_action() -> None:
    filled = {(node.call, tuple(sorted(node.fill))) for node in BASE.actions.values()}
    table = FACTS["reply_actions"]
    for entry in table.values():
        for part in entry if isinstance(entry, list) else [entry]:
            if not isinstance(part, str) and not part["action"].startswith("send_"):
                assert (part["action"], tuple(sorted(part["fill"]))) in filled
    for row in table["any with group_id+user_id"]:
        assert (row, ("group_id", "user_id")) in filled
    for row in table["any with user_id"]:
        assert (row, ("user_id",)) in filled
    assert BASE.actions["reply"].fill.keys() | BASE.actions["reply"].or_fill.keys() == {"group_id", "user_id"}


# --- queries ---------------------------------------------------------------------------------------------------------


def test_me_is_what_the_standard_calls_me() -> None:
    told = {name: value.me for name, value in BASE.values.items() if value.me}
    assert told == {
        "AtData": "qq",
        "GroupAdminNotice": "user_id",
        "GroupDecreaseNotice": "user_id",
        "GroupIncreaseNotice": "user_id",
        "GroupBanNotice": "user_id",
        "PokeNotice": "target_id",
        "LuckyKingNotice": "target_id",
    }


def test_the_one_field_named_like_a_segment_is_the_anonymous_sender() -> None:
    """`message:image` is a segment; a field of that name comes first, and only the send-only `anonymous` meets one."""
    segments = set(FACTS["segments"])
    assert BASE.lift["MessageBase"] == ["message"]
    for kind in ("message.private", "message.group"):
        payload = payload_of(kind, BASE_KINDS)
        assert segments & fields(payload).keys() <= {"anonymous"}


# --- the dialect -----------------------------------------------------------------------------------------------------

DIALECT = next(iter(FACTS["dialects"].values()))


def test_the_dialect_adds_its_kinds() -> None:
    assert OVERLAY.extends == "../onebot"
    added = {name for name in ALL_KINDS.keys() - BASE_KINDS.keys() if not name.startswith("message_sent")}
    expected = set(DIALECT["kinds_added"]) | {
        "message.private.group_self",
        "notice.essence.add",
        "notice.essence.delete",
    }
    assert added == expected
    assert DIALECT["post_type_added"] == ["message_sent"]
    for name in ("private", "group"):
        assert payload_of(f"message_sent.{name}", ALL_KINDS) == payload_of(f"message.{name}", ALL_KINDS)


@pytest.mark.parametrize("kind", DIALECT["kinds_added"])
def test_a_kind_of_the_dialect_has_its_fields(kind: str) -> None:
    found = fields(payload_of(kind, ALL_KINDS), OVERLAY)
    wire = {"int64": "int", "int32": "int", "string": "str", "bool": "bool", "object": "map[any]"}
    for name, written in DIALECT["kinds_added"][kind].items():
        assert not found[name].optional
        if isinstance(written, dict):
            inner = fields(found[name].type, OVERLAY)
            assert {key: value.type for key, value in inner.items()} == {
                key: wire[text] for key, text in written.items()
            }
        elif isinstance(written, list):
            assert list(found[name].enum) == written
        else:
            assert found[name].type == wire[written]


def test_the_dialect_adds_fields_to_what_is_there() -> None:
    private = OVERLAY.types["PrivateMessage"].fields
    for name in DIALECT["message.private"]["fields_added"]:
        assert shape(private[name]) == Shape("int", optional=True)
    assert shape(private["sub_type"]).enum == ("friend", "group", "other", "group_self")
    assert shape(OVERLAY.types["PokeNotice"].fields["sender_id"]) == Shape("int", optional=True)
    ban = OVERLAY.types["GroupBanNotice"].fields
    assert [shape(ban[name]).facts["whole_group"] for name in ("user_id", "duration")] == [0, -1]


# --- the examples ----------------------------------------------------------------------------------------------------


def rows(spec: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """(row, event) of the query table."""
    table = QUERIES[spec]
    return [(row, row.get("data") or EXAMPLES[row["example"]]["data"]) for row in [*table["examples"], *table["more"]]]


@pytest.mark.parametrize(("spec", "kinds"), [("onebot", BASE_KINDS), ("onebot_gocqhttp", ALL_KINDS)])
def test_the_query_table_agrees_with_the_kinds(spec: str, kinds: dict[str, notation.Kind]) -> None:
    for row, event in rows(spec):
        kind = kind_of(event, kinds)
        assert kind == row["kind"]
        assert not set(row["match"]) & set(row["no_match"])
        for query in [*row["match"], *row["no_match"]]:
            asked, colon, _ = query.partition(":")
            full = f"notice.{asked}" if asked.split(".")[0] == "notify" else asked
            assert full in kinds
            below = full in ("*", kind) or kind.startswith(f"{full}.")
            assert below or query not in row["match"]
            if not colon:
                assert (query in row["match"]) == below


def test_the_query_table_covers_every_example() -> None:
    assert [row["example"] for row in QUERIES["onebot"]["examples"]] == list(range(36))
    for row, example in zip(QUERIES["onebot"]["examples"], EXAMPLES, strict=True):
        if example["kind"] is not None:
            assert row["kind"] == example["kind"] or row["kind"].startswith(f"{example['kind']}.")
