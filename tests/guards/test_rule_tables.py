"""The tables of rules in the generated packages, read naively: what a checker knows behind a rule holds of events."""

from __future__ import annotations

import functools
import importlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tamis.events.paths import follow
from tamis.queries.vocabulary import Vocabulary
from tamis_codegen.emit.emission import Emission
from tamis_codegen.emit.rules import rule_views

from ..decoding.from_spec import NAMES, codec, examples, model, values  # noqa: TID252 - what several folders of tests share

if TYPE_CHECKING:
    from tamis.queries.tables import TextAt
    from tamis_codegen.emit.rules import RuleView


@functools.cache
def vocabulary(spec: str) -> Vocabulary:
    found = importlib.import_module(f"tamis_{spec}._vocabulary").VOCABULARY
    assert isinstance(found, Vocabulary)
    return found


@functools.cache
def rules(spec: str) -> tuple[dict[str, RuleView], dict[str, frozenset[str]]]:
    """What signatures say, by rule, and the queries behind the names they use."""
    emission = Emission(model(spec))
    views = {one.name: one for one in rule_views(emission)}
    return views, {f"Is[_q.{name}]": found for name, found in emission.sets.by_name().items()}


def texts_of(event: Any, places: tuple[TextAt, ...]) -> list[str]:
    found: list[str] = []
    for place in places:
        value = follow(event.payload, place.path)
        if place.plain is not None and value is not None:
            tag, wanted, path = place.plain
            value = "".join(follow(part, path) for part in value if getattr(part, tag) == wanted)
        if value is not None:
            found.append(value)
    return found


def holds(spec: str, event: Any, known: str) -> bool:
    """Whether of each clause some query matches."""
    _, sets = rules(spec)
    return all(
        any(vocabulary(spec).query(query).test(event) for query in sets[clause]) for clause in known.split(" | ")
    )


def check(spec: str, event: Any) -> list[str]:
    """The rules that say yes to an event; an assertion fails where a checker would then know too much."""
    views, _ = rules(spec)
    tables = vocabulary(spec)
    said: list[str] = []
    for name, places in tables.texts.items():
        if texts_of(event, places.get(event.kind, ())):
            assert holds(spec, event, views[name].known), (name, event.kind)
            said.append(name)
    for name, paths in tables.choices.items():
        found = [follow(event.payload, path) for path in paths.get(event.kind, ())]
        value = next((one for one in found if one is not None), None)
        if value is not None:
            singles = [one.known for one in views[name].singles if repr(value) in one.values]
            for known in (*singles, views[name].known):
                assert holds(spec, event, known), (name, value, event.kind)
            said.append(name)
    commands = tables.commands
    if commands is not None and texts_of(event, commands.texts.get(event.kind, ())):
        marks = commands.marks
        entities = getattr(event.payload, marks.entities) or () if marks else ()
        if marks is None or any(
            getattr(entity, marks.type) == marks.value and getattr(entity, marks.offset) == 0 for entity in entities
        ):
            assert holds(spec, event, views["command"].known), event.kind
            said.append("command")
    return said


def truthful(spec: str, raw: Any) -> Any:
    """The event with what the spec says of its kind, such as that the chat of a channel post is a channel."""
    for kind in raw.keys() & model(spec).kinds.keys():
        for fact in model(spec).kinds[kind].facts:
            if fact.refinement is not None and fact.refinement.op == "equals":
                told = {**raw[kind][fact.attr], fact.refinement.attr: fact.refinement.value}
                raw = {**raw, kind: {**raw[kind], fact.attr: told}}
    return raw


def test_what_is_known_behind_a_rule_holds_of_every_example() -> None:
    said: dict[str, set[str]] = {}
    for spec, data in examples():
        event = codec(spec).decode(json.dumps(truthful(spec, data)).encode())
        said.setdefault(spec, set()).update(check(spec, event))
    assert said["onebot"] == {"text", "command", "role"}
    assert said["telegram"] >= {"text", "callback_data", "chat_type", "member_status", "inline_query", "command"}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_known_behind_a_rule_holds_of_every_event_the_spec_allows(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([name for name in model("telegram").kinds if name != "*"]))
    raw = values("telegram").event(data.draw, kind)
    check("telegram", codec("telegram").decode(json.dumps(truthful("telegram", raw)).encode()))


@pytest.mark.parametrize("spec", NAMES)
def test_every_kind_in_the_tables_is_one(spec: str) -> None:
    tables = vocabulary(spec)
    by_kind: list[Any] = [*tables.texts.values(), *tables.choices.values(), tables.identity.chat, tables.identity.user]
    if tables.commands is not None:
        by_kind.append(tables.commands.texts)
    assert len(by_kind) > 4
    for table in by_kind:
        assert table
        assert set(table) <= set(tables.kinds)


@pytest.mark.parametrize(
    ("spec", "event", "chat", "user"),
    [
        ("telegram", "callback_query", 5, 7),
        ("telegram", "inline_query", None, 7),
        ("telegram", "channel_post", 5, None),
        ("onebot", "message.group", 3, 7),
        ("onebot", "message.private", None, 7),
    ],
)
def test_who_an_event_is_about(spec: str, event: str, chat: int | None, user: int | None) -> None:
    person = {"id": 7, "is_bot": False, "first_name": "A"}
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "channel", "title": "T"}}
    onebot = {
        "time": 1, "self_id": 1, "post_type": "message", "user_id": 7, "message_id": 1, "message": [],
        "raw_message": "", "font": 0, "sender": {}, "message_type": event.rpartition(".")[2],
    }  # fmt: skip
    bodies: dict[str, dict[str, Any]] = {
        "callback_query": {"id": "1", "from": person, "chat_instance": "x", "message": message},
        "inline_query": {"id": "1", "from": person, "query": "", "offset": ""},
        "channel_post": message,
        "message.group": {**onebot, "sub_type": "normal", "group_id": 3},
        "message.private": {**onebot, "sub_type": "friend"},
    }
    raw = {"update_id": 9, event: bodies[event]} if spec == "telegram" else bodies[event]
    decoded = codec(spec).decode(json.dumps(raw).encode())
    assert decoded.problems == ()
    identity = vocabulary(spec).identity

    def first(paths: Any) -> Any:
        found = [follow(decoded.payload, path) for path in paths.get(decoded.kind, ())]
        return next((one for one in found if one is not None), None)

    assert (first(identity.chat), first(identity.user)) == (chat, user)
    assert (identity.event and getattr(decoded, identity.event)) == (9 if spec == "telegram" else None)


def test_a_vocabulary_needs_no_rules() -> None:
    bare = Vocabulary(package="p", kinds={}, words={}, kind_shortcuts={}, field_shortcuts={}, gone={})
    assert (bare.texts, bare.choices, bare.commands) == ({}, {}, None)
    assert (bare.identity.chat, bare.identity.user, bare.identity.event) == ({}, {}, None)
