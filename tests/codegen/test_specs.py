"""Specs other than ours, built as a user would: what they can say is there at run time and in the types.

`specs/hooks` is told apart by a header and a field; `specs/core` by a key, and has one of everything in the notation;
`specs/core_dialect` is laid over it. `specs/inbox` knows itself from its envelope. `specs/values` has fields
of every type, `specs/unions` unions told apart in every way.
"""

from __future__ import annotations

import datetime as dt
import decimal
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from tamis.errors import CannotFillError, DecodeError, QueryError
from tamis_codegen.cli import app

SPECS = Path(__file__).parent / "specs"
NAMES = ("hooks", "core", "core_dialect", "inbox", "values", "unions")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the packages, which `codegen build` has type-checked."""
    folder = tmp_path_factory.mktemp("packages")
    result = CliRunner().invoke(app, ["build", *(str(SPECS / name) for name in NAMES), "--out", str(folder)])
    assert result.exit_code == 0, result.output
    return folder


def forget() -> None:
    """Other tests build packages of these names too, from other specs."""
    names = {f"tamis_{name}" for name in NAMES}
    for module in [loaded for loaded in sys.modules if loaded.split(".")[0] in names]:
        del sys.modules[module]
    importlib.invalidate_caches()


@pytest.fixture(scope="module")
def packages(out: Path) -> Any:
    """The packages, imported, by name."""
    forget()
    sys.path.insert(0, str(out))
    try:
        yield {name: importlib.import_module(f"tamis_{name}") for name in NAMES}
    finally:
        sys.path.remove(str(out))
        forget()


@pytest.fixture(scope="module")
def hooks(packages: Any) -> Any:
    return packages["hooks"]


@pytest.fixture(scope="module")
def core(packages: Any) -> Any:
    return packages["core"]


def test_me_can_stand_around_a_payload_that_is_told_by_its_key(packages: Any) -> None:
    inbox = packages["inbox"]
    mail = {"from": "Ann", "to": [{"name": "Ann"}, {"name": "Bob"}]}
    for account, matches in (("Bob", True), ("Eve", False)):
        event = inbox.decode(json.dumps({"account": account, "mail": mail}))
        assert (event.me, inbox.match("mail:to:me")(event)) == (account, matches)
    tolerant = inbox.decode(json.dumps({"account": "Bob", "mail": {**mail, "to": [{"name": "Bob"}, {"name": 5}]}}))
    assert tolerant.problems
    assert inbox.match("mail:to:me")(tolerant)
    assert inbox.decode(json.dumps({"account": "Bob", "mail": mail}), me="Ann").me == "Ann"


def test_how_events_arrive_is_known(hooks: Any, core: Any) -> None:
    assert core.Router.vocabulary.delivery[:2] == ("X-Secret", 100000)
    assert hooks.Router.vocabulary.delivery[:2] == (None, 26214400)


# --- a header and a field ---

SENDER = {"id": 5, "login": "someone", "type": "Bot", "site_admin": False}
PULL_REQUEST = {
    "number": 3, "title": "t", "body": None, "state": "closed", "draft": False, "merged": True, "labels": [],
    "merged_by": None, "auto_merge": None,
}  # fmt: skip


def delivery(hooks: Any, kind: str, /, me: int | None = None, **body: Any) -> Any:
    return hooks.decode(json.dumps({"sender": SENDER, **body}), {"x-HOOK-event": kind, "Other": "x"}, me=me)


def pull_request(hooks: Any, action: str, **body: Any) -> Any:
    return delivery(hooks, "pull_request", action=action, number=3, pull_request=PULL_REQUEST, **body)


def check_run(hooks: Any, conclusion: str | None, action: str = "completed") -> Any:
    body = {"id": 1, "status": "completed", "conclusion": conclusion}
    return delivery(hooks, "check_run", action=action, check_run=body)


def comment(hooks: Any, action: str = "created", me: int | None = None, **issue: Any) -> Any:
    said = {"id": 1, "body": "b", "user": SENDER}
    return delivery(hooks, "issue_comment", me=me, action=action, issue={"number": 7, **issue}, comment=said)


def test_the_header_names_the_first_level_and_the_field_the_next(hooks: Any) -> None:
    assert pull_request(hooks, "opened").kind == "pull_request.opened"
    assert pull_request(hooks, "pinned").kind == "pull_request"
    assert delivery(hooks, "star", action="created").kind == "*"
    assert delivery(hooks, "star", action="created").sender.login == "someone"
    headers = [("Content-Type", "application/json"), ("X-Hook-Event", "check_run")]
    event = hooks.decode(json.dumps({"sender": SENDER, "action": "created"}), headers)
    assert (event.kind, event.problems) == ("check_run.created", ("check_run: required, but missing",))
    with pytest.raises(DecodeError, match="X-Hook-Event is missing"):
        hooks.decode(b"{}", {})


@pytest.mark.parametrize(
    ("query", "matches"),
    [
        ("pull_request", True),
        ("pull_request.closed", True),
        ("pr.closed", True),
        ("pull_request.opened", False),
        ("pull_request.closed:merged", True),
        ("pull_request.closed:pull_request:merged", True),
        ("pr:merged", True),
        ("pull_request:draft", False),
        ("pull_request:closed", True),
        ("pull_request:open", False),
        ("pull_request:body", False),
        ("pull_request.closed:author_wrote", False),
        ("pull_request:requested_team", False),
        ("*:sender:Bot", True),
        ("*:sender:User", False),
        ("*:sender:site_admin", False),
        ("*:organization", False),
        ("*:installation", True),
        (":installation", True),
        ("push", False),
        ("issue_comment", False),
    ],
)
def test_queries_on_kinds_the_envelope_and_a_lifted_subject(hooks: Any, query: str, matches: bool) -> None:
    event = pull_request(hooks, "closed", installation={"id": 1})
    assert hooks.has(event, query) is matches
    assert hooks.match(query)(event) is matches


def test_enums_and_keys_on_the_third_level(hooks: Any) -> None:
    timed_out = check_run(hooks, "timed out")
    assert hooks.has(timed_out, "check_run.completed:conclusion:timed out")
    assert not hooks.has(timed_out, "check_run.completed:conclusion:failure")
    assert hooks.has(timed_out, "check_run:conclusion")
    assert hooks.has(timed_out, "check_run:completed")
    assert not hooks.has(check_run(hooks, None), "check_run:conclusion")
    assert hooks.has(check_run(hooks, "new one"), "check_run:conclusion")
    on_a_pull_request = comment(hooks, pull_request={})
    assert hooks.has(on_a_pull_request, "issue_comment.created:issue:pull_request")
    assert not hooks.has(comment(hooks), "issue_comment.created:issue:pull_request")
    edited = pull_request(hooks, "edited", changes={"title": {"from": "old"}})
    assert hooks.has(edited, "pull_request.edited:changes:title")
    assert not hooks.has(edited, "pull_request.edited:changes:base")


def test_second_level_flags_of_the_payload_itself(hooks: Any) -> None:
    push = {"ref": "main", "commits": [], "head_commit": None, "created_at": 1}
    assert hooks.has(delivery(hooks, "push", **push, forced=True), "push:forced")
    assert not hooks.has(delivery(hooks, "push", **push, forced=False), "push:forced")


def test_an_open_next_level_is_compared_and_not_checked(hooks: Any) -> None:
    event = delivery(hooks, "repository_dispatch", action="my.own-event", client_payload={"a": 1})
    assert event.kind == "repository_dispatch"
    assert hooks.has(event, "repository_dispatch.my.own-event")
    assert not hooks.has(event, "repository_dispatch.other")
    assert hooks.has(event, "repository_dispatch:client_payload")
    with pytest.raises(QueryError, match="unknown kind"):
        hooks.match("push.other")


def test_me_aliases_names_and_calls(hooks: Any) -> None:
    event = comment(hooks, me=5, reactions={"+1": 2, "-1": 0, "total_count": 2})
    assert hooks.has(event, "*:sender:me")
    assert not hooks.has(comment(hooks, me=6), "*:sender:me")
    assert event.payload.issue.reactions.plus_one == 2
    assert (event.issue_number, event.author.login) == (7, "someone")
    call = event.write_comment(body="hi")
    assert (call.method, call.params) == ("create_comment", {"issue_number": 7, "body": "hi"})
    with pytest.raises(CannotFillError):
        delivery(hooks, "star").write_comment(body="hi")


def test_availability_keeps_queries_out_that_can_never_match(hooks: Any) -> None:
    assert hooks.has(pull_request(hooks, "labeled", label={"name": "x"}), "pull_request:label")
    with pytest.raises(QueryError, match="unknown field 'label'"):
        hooks.match("pull_request.closed:label")


# --- one of everything ---

USER = {"id": "u1", "name": "n", "is_bot": False}
PHOTOS = [{"kind": "photo", "url": "u", "sizes": []}, {"kind": "photo", "file_id": "f"}]
NOTE = {"id": 1, "from": USER, "chat": {"id": 2, "type": "group", "title": "T"}, "anything": {"x": 1}, "created": 5}


def note(core: Any, kind: str = "note", me: str | None = None, **body: Any) -> Any:
    event = core.decode(json.dumps({"seq": 1, kind: {**NOTE, **body}}), me=me)
    assert event.problems == ()
    return event


def test_five_presence_states(core: Any) -> None:
    payload = note(core, **{"from": None}).payload
    assert (payload.id, payload.text, payload.from_, payload.edited_by, payload.is_pinned) == (
        1,
        None,
        None,
        None,
        None,
    )
    payload = note(core, text="", edited_by=USER, is_pinned=True).payload
    assert (payload.text, payload.edited_by.id, payload.is_pinned) == ("", "u1", True)
    assert core.has(note(core, text=""), "note:text")
    assert not core.has(note(core, edited_by=None), "note:edited_by")
    assert not core.has(note(core, **{"from": None}), "note:from")
    without = core.decode(json.dumps({"seq": 1, "note": {key: value for key, value in NOTE.items() if key != "chat"}}))
    assert (without.kind, without.payload.chat) == ("note", None)
    assert "chat" in without.problems[0]


def test_unions_told_by_tag_keys_value_body_and_form(core: Any) -> None:
    payload = note(
        core,
        origin={"type": "hidden", "date": 1, "name": "n"},
        media=[*PHOTOS, {"kind": "video", "url": "v"}],
        body={"markdown": "m"},
        reply={"id": 3, "date": 9, "reply": {"id": 2, "date": 0}},
        parts=[{"type": "at", "data": {"user": "u1"}}],
        created="2020",
    ).payload
    assert isinstance(payload.origin, core.OriginHidden)
    assert [type(media) for media in payload.media] == [core.Photo, core.CachedPhoto, core.Video]
    assert isinstance(payload.body, core.Markdown)
    assert (type(payload.reply), type(payload.reply.reply)) == (core.OldNote, core.GoneNote)
    assert payload.parts[0].data.user == "u1"
    assert payload.created == "2020"


def test_members_that_a_union_does_not_know_keep_their_data(core: Any) -> None:
    raw = {"type": "forwarded", "date": 4, "new": True}
    payload = note(core, origin=raw, media=[{"kind": "sound"}], parts=[{"type": "new", "data": {}}]).payload
    assert (type(payload.origin), payload.origin.date, payload.origin.raw) == (core.UnknownOrigin, 4, raw)
    assert payload.media[0].raw == {"kind": "sound"}
    assert payload.parts[0].type == "new"


def test_recursion_lists_of_lists_maps_and_names(core: Any) -> None:
    payload = note(
        core,
        rich=["a", {"type": "bold", "text": [{"type": "link", "text": "x", "url": "y"}]}],
        keyboard=[[{"label": "a"}], []],
        labels={"a b": "c"},
        reactions={"+1": 3, "-1": 0},
        **{"class": "k"},
    ).payload
    assert payload.rich[1].text[0].url == "y"
    assert payload.keyboard[0][0].label == "a"
    assert payload.labels == {"a b": "c"}
    assert (payload.reactions.plus_one, payload.class_) == (3, "k")
    assert core.has(note(core, reactions={"+1": 3, "-1": 0}), "note:reactions:-1")


def test_a_list_may_arrive_as_text(core: Any) -> None:
    event = note(core, parts="hello &amp; [at,user=u1][dice,sides=6]", me="u1")
    assert [type(part).__name__ for part in event.payload.parts] == ["TextPart", "AtPart", "DicePart"]
    assert event.payload.parts[0].data.text == "hello & "
    assert core.has(event, "note:at:me")
    assert core.has(event, "note:dice")
    assert core.has(event, "::at")


@pytest.mark.parametrize("mood", ["A", "a", "1", "too heated", "🎲", 'it\'s "so"', "class", "back\\slash"])
def test_awkward_enum_values(core: Any, mood: str) -> None:
    assert core.has(note(core, mood=mood), f"note:mood:{mood}")
    assert not core.has(note(core, mood=mood.swapcase() + "?"), f"note:mood:{mood}")


def test_shortcuts_implications_and_availability(core: Any) -> None:
    event = note(core, "channel_note", chat={"id": 1, "type": "channel"}, channel_only="x")
    assert core.has(event, "any_note")
    assert core.has(event, "channel_note:channel_only")
    assert not core.has(event, "any_note:content")
    assert core.has(note(core, text="x"), "any_note:content")
    with pytest.raises(QueryError, match="unknown field 'channel_only'"):
        core.match("note:channel_only")
    with pytest.raises(QueryError, match="is gone") as caught:
        core.match("note:it's")
    assert 'no "such" thing' in str(caught.value)


def test_aliases_fall_back_and_index(core: Any) -> None:
    assert note(core, media=PHOTOS).photo == "u"
    assert note(core, media=PHOTOS[1:]).photo == "f"
    assert note(core, media=[]).photo is None
    event = note(core)
    assert event.any is event.payload
    assert (event.where.id, event.who.id, event.import_) == (2, "u1", None)
    press = core.decode(json.dumps({"seq": 1, "press": {"id": "p", "user": USER, "note": NOTE, "data": "d"}}))
    assert (press.any.id, press.where.title, press.import_) == (1, "T", "d")
    assert core.has(press, "press:chat:group")
    assert not core.has(press, "press:data_of_note")


def test_actions_with_conditions_alternatives_and_awkward_parameters(core: Any) -> None:
    assert note(core).answer("hi").params == {"chat": 2, "text": "hi"}
    call = note(core, is_pinned=True).answer("hi", self_="s", import_="i", Any_="a", event="e", call="c", params="p")
    assert call.params == {
        "chat": 2, "reply_to": 1, "silent": True, "text": "hi",
        "self": "s", "import": "i", "Any": "a", "event": "e", "call": "c", "params": "p",
    }  # fmt: skip
    assert note(core).edit("t").params == {"chat": 2, "note": 1, "text": "t"}
    press = core.decode(json.dumps({"seq": 1, "press": {"id": "p", "user": USER}}))
    assert press.edit("t").params == {"inline": "p", "text": "t"}
    with pytest.raises(CannotFillError):
        note(core).vote("yes")
    assert (press.Loud_().method, press.loud().method, press.paths1().method) == ("ping", "ping", "ping")


def test_kinds_named_like_keywords_and_like_the_events_own_attributes(core: Any) -> None:
    poll = {"id": "p", "options": ["a"], "closed": True, "owner": USER}
    event = core.decode(json.dumps({"seq": 1, "class": poll, "trace": "t"}))
    assert (event.kind, event.class_.id, event.seq, event.trace) == ("class", "p", 1, "t")
    assert core.has(event, "class:closed")
    assert event.vote("yes").params == {"poll": "p", "option": "yes"}
    event = core.decode(json.dumps({"seq": 1, "raw": {**NOTE, "views": 2}}))
    assert (event.kind, event.raw_.views, json.loads(event.raw)["seq"]) == ("raw", 2, 1)
    assert core.has(event, "raw:chat:group")


def test_a_dialect_adds_replaces_and_removes(packages: Any) -> None:
    dialect = packages["core_dialect"]
    event = dialect.decode(json.dumps({"seq": 1, "left": {"user": USER, "reason": "tired"}}))
    assert dialect.has(event, "left:reason:tired")
    assert event.who.id == "u1"
    assert dialect.decode(json.dumps({"seq": 1, "class": {}})).kind == "*"
    assert not hasattr(dialect.Event, "vote")
    assert dialect.has(
        dialect.decode(json.dumps({"seq": 1, "note": {**NOTE, "text": "x", "silent": True}})), "note:silent"
    )
    without = dialect.decode(json.dumps({"seq": 1, "note": NOTE}))  # there, text is required
    assert (without.kind, without.problems) == ("note", ("note.text: required, but missing",))
    with pytest.raises(QueryError):
        dialect.match("poll:closed")


# --- values of every type ---

ORDER: dict[str, Any] = {
    "type": "order", "account": 1, "created": "2024-01-02T03:04:05Z", "day": "2024-01-02", "price": "12.30",
    "names": ["a", None], "agreed": True, "nothing": None, "status": None, "answer": False, "mixed": True,
    "level": None,
}  # fmt: skip
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def order(packages: Any, **fields: Any) -> Any:
    raw = json.dumps({**ORDER, **fields})
    strict, tolerant = packages["values"].decode(raw), packages["values"].decode("\ufeff" + raw)
    assert (strict.payload, strict.problems) == (tolerant.payload, tolerant.problems)
    return strict


@pytest.mark.parametrize(
    ("name", "wire", "value"),
    [
        ("at", "2024-01-02T03:04:05+02:00", dt.datetime(2024, 1, 2, 1, 4, 5, tzinfo=dt.UTC)),
        ("created", "2024-01-02T03:04:05.5Z", dt.datetime(2024, 1, 2, 3, 4, 5, 500_000, tzinfo=dt.UTC)),
        ("day", "2024-02-29", dt.date(2024, 2, 29)),
        ("paid", 0, EPOCH),
        ("paid", -1.5, EPOCH - dt.timedelta(seconds=1.5)),
        ("paid", 253_402_300_799, dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.UTC)),
        ("took", 90, dt.timedelta(seconds=90)),
        ("took", 0.25, dt.timedelta(milliseconds=250)),
        ("price", "12.30", decimal.Decimal("12.30")),
        ("price", 12.5, decimal.Decimal("12.5")),
        ("blob", "QUI=", b"AB"),
        ("seen", [0, 1.5], [EPOCH, EPOCH + dt.timedelta(seconds=1.5)]),
        ("waits", {"a": 1, "b": None}, {"a": dt.timedelta(seconds=1), "b": None}),
        ("either", 0, EPOCH),
        ("either", "1970-01-01T00:00:00Z", EPOCH),
        ("names", ["a", None], ["a", None]),
        ("labels", {"x": None, "y": 3}, {"x": None, "y": 3}),
        ("status", None, None),
        ("mixed", True, True),
        ("mixed", 1, 1),
        ("mixed", "all", "all"),
        ("level", 2, 2),
        ("odd", "a:b", "a:b"),
    ],
)
def test_values_arrive_typed(packages: Any, name: str, wire: Any, value: Any) -> None:
    event = order(packages, **{name: wire})
    assert (event.kind, event.problems) == ("order", ())
    for found in (getattr(event, name), getattr(event.payload, name)):
        assert found == value
        assert type(found) is type(value)
    again = packages["values"].decode(msgspec.json.encode(event.payload))
    assert getattr(again.payload, name) == value


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("at", 5), ("created", "tomorrow"), ("day", "2024-13-01"), ("day", "2024-01-02T00:00:00Z"), ("paid", "x"),
        ("paid", 253_402_300_800), ("paid", True), ("took", 1e30), ("price", "x"), ("price", True), ("blob", "?"),
        ("either", "nope"), ("either", 1e20), ("agreed", "true"), ("nothing", 1), ("status", 5), ("answer", 0),
        ("mixed", 1.5), ("level", "1"),
    ],
)  # fmt: skip
def test_values_that_are_none_of_their_type_are_none_and_named(packages: Any, name: str, wire: Any) -> None:
    event = order(packages, **{name: wire})
    assert (event.kind, getattr(event.payload, name)) == ("order", None)
    assert [problem.partition(":")[0] for problem in event.problems] == [name]


def test_nulls_in_lists_are_elements_and_match_nothing(packages: Any) -> None:
    people = [None, {"id": 1, "role": "owner", "fixed": 7}]
    event = order(packages, people=people)
    has = packages["values"].has
    assert event.problems == ()
    assert event.people[0] is None
    assert has(event, "order:people:owner")
    assert has(event, "order:people:me")
    assert not has(event, "order:people:guest")
    odd = order(packages, people=[None, 5, {"role": "guest"}])
    assert [person and person.role for person in odd.people] == [None, "guest"]
    assert len(odd.problems) == 3


@pytest.mark.parametrize(
    ("fields", "matching", "others"),
    [
        ({"answer": False}, "order:answer:false", ["order:answer:true"]),
        ({"mixed": True}, "order:mixed:true", ["order:mixed:1", "order:mixed:all"]),
        ({"mixed": 1}, "order:mixed:1", ["order:mixed:true"]),
        ({"status": "open"}, "order:status:open", ["order:status:closed"]),
        ({"level": 1}, "order:level:1", ["order:level:2"]),
        ({"odd": "plain"}, "order:odd:plain", []),
        ({}, "order:agreed:true", ["order:status", "order:level", "order:odd"]),
    ],
)
def test_constants_stay_what_they_are_in_queries(
    packages: Any, fields: dict[str, Any], matching: str, others: list[str]
) -> None:
    event = order(packages, **fields)
    has = packages["values"].has
    assert has(event, matching)
    assert not any(has(event, other) for other in others)


def test_a_value_that_no_query_can_hold_makes_no_word(packages: Any) -> None:
    queries = importlib.import_module("tamis_values._vocabulary").VOCABULARY.all_queries()
    assert [query for query in queries if query.startswith("order:odd")] == ["order:odd", "order:odd:plain"]
    assert "order:nothing" not in queries


def test_a_spec_says_where_values_of_other_kinds_are_taken(packages: Any) -> None:
    decode, has = packages["values"].decode, packages["values"].has
    loose = {"type": "loose", "account": "9", "number": "5", "exact": "5", "size": 3, "level": "2", "when": "60"}
    people = {"person": {"id": "1", "fixed": 7}, "loose_person": {"id": "9", "fixed": 7}}
    event = decode(json.dumps({**loose, **people}))
    payload = event.payload
    assert (event.me, payload.number, payload.exact, payload.size, payload.level) == (9, 5, None, "3", 2)
    assert (payload.when, payload.person.id, payload.loose_person.id) == (EPOCH + dt.timedelta(seconds=60), None, 9)
    for query in ("loose:size:3", "loose:level:2", "loose:loose_person:me"):
        assert has(event, query)
    assert "exact: expected int, got str" in event.problems
    assert "number: expected int, got str; taken as 5" in event.problems


def test_tests_may_give_times_where_numbers_are_sent(packages: Any) -> None:
    make = importlib.import_module("tamis_values.testing").make
    event = make("order:paid", paid=EPOCH, took=dt.timedelta(seconds=5), price=decimal.Decimal("1.5"), created=EPOCH)
    assert (event.paid, event.took, event.price, event.created) == (
        EPOCH, dt.timedelta(seconds=5), decimal.Decimal("1.5"), EPOCH,
    )  # fmt: skip
    assert event.json()["paid"] == 0


# --- unions of every sort ---


def posted(packages: Any, field: str, value: Any) -> tuple[Any, Any]:
    """What a field of a post is, and the event; the same from both decoders."""
    raw = json.dumps({"seq": 1, "post": {"id": 1, field: value}})
    event, tolerant = packages["unions"].decode(raw), packages["unions"].decode("\ufeff" + raw)
    assert (event.kind, event.payload, event.problems) == ("post", tolerant.payload, tolerant.problems)
    return getattr(event.payload, field), event


DOT = {"dims": "2", "kind": "dot", "x": 1}


@pytest.mark.parametrize(
    ("field", "value", "shown", "query"),
    [
        ("packet", {"op": 0, "name": "x"}, "Hello(op=0, name='x')", "post:packet:0"),
        ("packet", {"op": 1}, "Beat(op=1, n=None)", "post:packet:1"),
        ("packet", {"op": 10, "long": 1}, "Long(op=10, long=1)", "post:packet:10"),
        ("packet", {"op": 10, "short": 1}, "Short(op=10, short=1)", "post:packet:10"),
        ("packet", {"op": 99}, "UnknownPacket(op=99, raw={'op': 99})", "post:packet"),
        ("coded", {"code": 1, "note": "n"}, "Good(note='n')", "post:coded:1"),
        ("coded", {"code": 7, "note": "n"}, "UnknownCoded(code=7, note='n', raw={'code': 7, 'note': 'n'})",
         "post:coded"),
        ("shape", {"$type": "circle", "class": "c", "r": 1}, "Circle(class_='c', r=1.0)", "post:shape:circle"),
        ("shape", {"$type": "new", "class": "c"},
         "UnknownShape(type='new', class_='c', raw={'$type': 'new', 'class': 'c'})", "post:shape"),
        ("any_shape", DOT, "Dot(dims='2', x=1)", "post:any_shape:2"),
        ("any_shape", {"dims": "2", "kind": "line", "from": 1, "to": 2}, "Line(dims='2', from_=1, to=2)",
         "post:any_shape:2"),
        ("any_shape", {"dims": "2", "kind": "new"},
         "UnknownFlat(kind='new', dims='2', raw={'dims': '2', 'kind': 'new'})", "post:any_shape:2"),
        ("any_shape", {"dims": "3", "volume": 1}, "Solid(dims='3', volume=1.0)", "post:any_shape:3"),
        ("any_shape", {"dims": "9"}, "UnknownAnyShape(dims='9', raw={'dims': '9'})", "post:any_shape"),
        ("deep", {"gone": True}, "Gone(gone=True)", "post:deep"),
        ("deep", DOT, "Dot(dims='2', x=1)", "post:deep"),
        ("text", "x", "'x'", "post:text"),
        ("text", ["x", {"style": "bold", "text": ["y"]}], "['x', Bold(text=['y'])]", "post:text"),
        ("text", {"style": "link", "text": "x", "url": "u"}, "Link(text='x', url='u')", "post:text:link"),
        ("mixed", 5, "5", "post:mixed"),
        ("mixed", True, "True", "post:mixed"),
        ("mixed", [1, None], "[1, None]", "post:mixed"),
        ("mixed", {"lat": 1, "lon": 2}, "Place(lat=1.0, lon=2.0)", "post:mixed"),
        ("mixed", {"lat": 1, "lon": 2, "title": "x"}, "Venue(lat=1.0, lon=2.0, title='x')", "post:mixed"),
        ("told", "x", "'x'", "post:told"),
        ("told", {"date": 0}, "Lost(date=0)", "post:told"),
        ("told", {"date": 5, "text": "x"}, "Found(date=5, text='x')", "post:told"),
        ("either", "x", "'x'", "post:either"),
        ("either", 1, "1.0", "post:either"),
        ("either", {"t": "a", "b": DOT}, "AEither(b=Dot(dims='2', x=1))", "post:either:a"),
        ("either", {"t": "new", "b": {}}, "UnknownEither(t='new', raw={'t': 'new', 'b': {}})", "post:either"),
    ],
)  # fmt: skip
def test_unions_in_unions_and_beside_other_forms(packages: Any, field: str, value: Any, shown: str, query: str) -> None:
    found, event = posted(packages, field, value)
    assert (repr(found), event.problems) == (shown, ())
    assert packages["unions"].has(event, query)


@pytest.mark.parametrize(
    ("field", "value", "shown", "problem"),
    [
        ("packet", {"op": "0", "name": "x"}, "UnknownPacket(op=None, raw={'op': '0', 'name': 'x'})",
         "post.packet.op: unknown value '0'"),
        ("packet", {"op": 10}, "UnknownPacket(op=10, raw={'op': 10})",
         "post.packet: expected an object with long or short"),
        ("coded", {"code": 2}, "Bad(note=None)", "post.coded.note: required, but missing"),
        ("shape", {"class": "c"}, "UnknownShape(type='', class_='c', raw={'class': 'c'})",
         "post.shape['$type']: required, but missing"),
        ("deep", {"dims": "2", "kind": "dot"}, "Dot(dims='2', x=None)", "post.deep.x: required, but missing"),
        ("text", 5, "None", "post.text: expected object or list or str, got int"),
        ("mixed", {"lat": 1}, "None", "post.mixed: expected an object with lat+lon+title or lat+lon"),
        ("either", {"t": "b"}, "BEither(b=None)", "post.either.b: required, but missing"),
    ],
)  # fmt: skip
def test_odd_members_of_unions_are_named(packages: Any, field: str, value: Any, shown: str, problem: str) -> None:
    found, event = posted(packages, field, value)
    assert (repr(found), event.problems) == (shown, (problem,))


def test_a_type_has_the_fields_of_all_its_bases_and_what_is_said_of_them(packages: Any) -> None:
    unions = packages["unions"]
    raw: dict[str, Any] = {"seq": 1, "thing": {"name": "n", "state": "closed", "day": "2024-01-02", "parts": []}}
    raw["thing"]["parts"].append({"name": "p", "state": "x"})
    event = unions.decode(json.dumps(raw))
    assert (type(event.payload).__name__, event.payload.day, event.problems) == ("SomeThing", dt.date(2024, 1, 2), ())
    for query in ("thing:closed", "thing:state:closed", "thing:day", "thing:parts"):
        assert unions.has(event, query)
    assert not unions.has(event, "thing:parts:closed")
    command = unions.decode(json.dumps({"seq": 1, "command": {"name": "n", "state": "open"}}))
    assert type(command.payload).__name__ == "ShellCommand"
    assert unions.has(command, "command:open")
    queries = importlib.import_module("tamis_unions._vocabulary").VOCABULARY.all_queries()
    assert "thing:open" not in queries


@pytest.mark.parametrize(
    ("fields", "extra", "problems"),
    [
        ({}, {}, ()),
        ({"a": 1, "b": "x", "extra": 7}, {"a": 1, "b": "x", "extra": 7}, ()),
        ({"a": 1, "bad": [1]}, {"a": 1}, ("bad: expected str or int, got list",)),
    ],
)
def test_keys_without_a_field_are_in_extra(
    packages: Any, fields: dict[str, Any], extra: Any, problems: tuple[str, ...]
) -> None:
    decode = packages["values"].decode
    raw = json.dumps({"type": "open", "account": 1, "known": 5, **fields})
    event = decode(raw)
    assert (event.kind, event.payload.extra, event.problems) == ("open", extra, problems)
    assert decode("\ufeff" + raw).payload == event.payload


def test_extra_values_are_of_any_type(packages: Any) -> None:
    fields = {"times": {"first": 5, "x": 0}, "labels": {"p": [{"id": 1, "fixed": 7}], "q": 5}}
    event = packages["values"].decode(json.dumps({"type": "open", "account": 1, "known": 5, **fields}))
    assert event.payload.times.extra == {"x": EPOCH}
    assert [person.id for person in event.payload.labels.extra["p"]] == [1]
    assert event.problems == ("labels.q: expected list, got int",)


# --- types ---


def mypy(out: Path, file: Path, cache: Path) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary", "--hide-error-context"]
    done = subprocess.run(
        [*command, "--cache-dir", str(cache), str(file)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": str(out)},
    )
    assert not done.stderr
    return [line for line in done.stdout.splitlines() if ": error: " in line]


@pytest.mark.parametrize("name", ["hooks", "core", "values", "unions"])
def test_what_queries_guarantee_is_known_to_type_checkers(
    name: str, out: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert mypy(out, SPECS / name / "typed.py", tmp_path_factory.getbasetemp() / "mypy") == []


def test_pyright_agrees(out: Path, tmp_path: Path) -> None:
    typed = ("hooks", "core", "values", "unions")
    for name in typed:
        (tmp_path / f"{name}.py").write_bytes((SPECS / name / "typed.py").read_bytes())
    wrong = (SPECS / "values" / "wrong.py").read_text(encoding="utf-8")
    (tmp_path / "wrong.py").write_text(wrong, encoding="utf-8")
    settings = {
        "extraPaths": [str(out), str(Path(__file__).parents[2] / "runtime")],
        "typeCheckingMode": "strict",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    answer = json.loads(done.stdout)
    assert answer["summary"]["filesAnalyzed"] == len(typed) + 1
    found = [(Path(said["file"]).name, said["range"]["start"]["line"] + 1) for said in answer["generalDiagnostics"]]
    expected = [number for number, line in enumerate(wrong.splitlines(), 1) if "# wrong:" in line]
    assert sorted(set(found)) == [("wrong.py", line) for line in expected]


@pytest.mark.parametrize("name", ["hooks", "values"])
def test_mistakes_are_found_on_their_lines_and_nowhere_else(
    name: str, out: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = SPECS / name / "wrong.py"
    lines = file.read_text(encoding="utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if "# wrong:" in line}
    found = {int(line.split(":")[1]) for line in mypy(out, file, tmp_path_factory.getbasetemp() / "mypy")}
    assert found == expected
    assert len(expected) > 8


# --- the test kit ---


@pytest.mark.parametrize("name", NAMES)
def test_events_can_be_made_for_every_query(packages: Any, name: str) -> None:
    package = packages[name]
    testing = importlib.import_module(f"tamis_{name}.testing")
    queries = importlib.import_module(f"tamis_{name}._vocabulary").VOCABULARY.all_queries()
    for query in queries:
        event = testing.make(query)
        assert (package.has(event, query), event.problems) == (True, ()), query
        raw = testing.make_raw(query)
        arrived = package.decode(*raw, me=event.me) if isinstance(raw, tuple) else package.decode(raw, me=event.me)
        assert arrived.payload == event.payload, query
    assert queries


@pytest.mark.parametrize("name", NAMES)
def test_events_can_be_drawn_for_every_query(packages: Any, name: str) -> None:
    package = packages[name]
    testing = importlib.import_module(f"tamis_{name}.testing")
    queries = importlib.import_module(f"tamis_{name}._vocabulary").VOCABULARY.all_queries()

    @settings(max_examples=400, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        query = data.draw(st.sampled_from(queries))
        event = data.draw(testing.events(query))
        assert (package.has(event, query), event.problems) == (True, ()), query
        raw = data.draw(testing.raw_events())
        arrived = package.decode(*raw) if isinstance(raw, tuple) else package.decode(raw)
        assert arrived.problems == ()

    holds()


def test_a_kind_whose_next_level_may_be_any_word_is_made_with_it(packages: Any) -> None:
    testing = importlib.import_module("tamis_hooks.testing")
    event = testing.make("repository_dispatch.deploy", client_payload={"to": "west"})
    assert (event.kind, event.payload.action, event.payload.client_payload) == (
        "repository_dispatch",
        "deploy",
        {"to": "west"},
    )
    assert packages["hooks"].has(event, "repository_dispatch.deploy")
    body, headers = testing.make_raw("pull_request.labeled")
    assert headers == {"X-Hook-Event": "pull_request"}
    assert json.loads(body)["label"] == {"name": "name"}


def test_an_id_that_is_a_string(packages: Any) -> None:
    testing = importlib.import_module("tamis_core.testing")
    assert testing.make("note:from:me").payload.from_.id == testing.make("note").me == "999"
    assert packages["core"].has(testing.make("note:at:me", me="Ann"), "note:at:me")
