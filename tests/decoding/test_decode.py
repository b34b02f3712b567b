"""Whatever arrives becomes an event, with the smallest wrong place left out and named, or one clear DecodeError.

Tests named after a case belong to that row of the reliability page's table.
"""

from __future__ import annotations

import functools
import json
import random
import sys
import time
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tamis_telegram
from tamis.errors import DecodeError
from tamis_codegen.model.types import Ref
from tamis_telegram import decode, match

from .from_spec import NAMES, check, codec, examples, generated, model, received, valid, values, without_nulls
from .mutations import mutated_bytes, single_mutations

Json = Any

USER = {"id": 2, "is_bot": False, "first_name": "A"}
CHAT = {"id": 1, "type": "private"}
MESSAGE = {"message_id": 1, "date": 1, "chat": CHAT, "from": USER}


BOLD = {"type": "bold", "offset": 0, "length": 1}


def written(value: Json) -> bytes:
    return json.dumps(value).encode()


def update(**fields: Json) -> bytes:
    return written({"update_id": 1, "message": {**MESSAGE, **fields}})


def changed_member(**old: Json) -> bytes:
    new = {"status": "left", "user": USER}
    return written({"update_id": 1, "chat_member": {"chat": CHAT, "from": USER, "date": 1, "old_chat_member": old,
                                                    "new_chat_member": new}})  # fmt: skip


def refused(raw: Any) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        decode(raw)
    text = str(caught.value)
    assert text.startswith("this is no event: ")
    assert len(text) < 600
    assert text.isprintable()
    return caught.value


# --- 31: what grows ---


@pytest.mark.parametrize("payload", [{"a": 1}, [], "x", 5, True, {"message_id": 1, "chat": None}])
def test_an_unknown_kind_is_an_event_that_matches_nothing_but_all(payload: Json) -> None:
    raw = written({"update_id": 7, "brand_new": payload})
    event = decode(raw)
    assert (event.kind, event.payload, event.problems) == ("*", None, ())
    assert event.raw == raw
    assert event.json()["brand_new"] == payload
    assert event.update_id == 7
    assert match("*")(event)
    assert not match("message")(event)
    assert not match("*:text")(event)


def test_unknown_fields_are_kept_in_the_raw_form_only() -> None:
    event = decode(update(text="hi", brand_new={"deep": [1, None]}))
    assert (event.kind, event.problems) == ("message", ())
    assert event.json()["message"]["brand_new"] == {"deep": [1, None]}
    assert not hasattr(event.payload, "brand_new")


@pytest.mark.parametrize(
    "raw",
    [
        update(chat={"id": 1, "type": "monastery"}),
        update(text="x", entities=[{"type": "rainbow", "offset": 0, "length": 1}]),
        update(sticker={"file_id": "f", "file_unique_id": "u", "type": "hologram", "width": 1, "height": 1,
                        "is_animated": False, "is_video": False}),
        written({"update_id": 1, "subscription": {"user": USER, "invoice_payload": "p", "state": "paused"}}),
    ],
)  # fmt: skip
def test_unknown_values_of_enums_arrive_as_they_are(raw: bytes) -> None:
    event = decode(raw)
    assert event.problems == ()
    assert event.kind != "*"
    assert msgspec.json.decode(msgspec.json.encode(event.payload)) == event.json()[event.kind]


def test_unknown_values_match_what_does_not_name_them() -> None:
    event = decode(update(text="x", entities=[{"type": "rainbow", "offset": 0, "length": 1}]))
    assert match("message:entities")(event)
    assert not match("message:entities:bold")(event)
    assert event.payload.entities[0].type == "rainbow"


def test_an_unknown_variant_keeps_what_all_share_and_its_raw_form() -> None:
    member = {"status": "legend", "user": USER, "since": 5}
    event = decode(changed_member(**member))
    assert (event.kind, event.problems) == ("chat_member", ())
    old = event.payload.old_chat_member
    assert type(old) is tamis_telegram.UnknownChatMember
    assert (old.status, old.user.first_name, old.raw) == ("legend", "A", member)
    assert match("chat_member:old_chat_member")(event)
    assert match("chat_member:new_chat_member:left")(event)
    assert not match("chat_member:old_chat_member:left")(event)


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        (("forward_origin",), update(forward_origin={"type": "galaxy", "date": 5, "star": 1})),
        (("paid_media", "paid_media", 0), update(paid_media={"star_count": 1, "paid_media": [{"type": "scent"}]})),
        (("chat_background_set", "type"), update(chat_background_set={"type": {"type": "sky", "hue": 1}})),
        (("rich_message", "blocks", 0), update(rich_message={"blocks": [{"type": "hologram", "x": 1}]})),
        (("rich_message", "blocks", 0, "text"),
         update(rich_message={"blocks": [{"type": "paragraph", "text": {"type": "glow", "text": "x"}}]})),
    ],
)  # fmt: skip
def test_unknown_variants_of_every_kind_of_union(path: tuple[str | int, ...], raw: bytes) -> None:
    event = decode(raw)
    assert (event.kind, event.problems) == ("message", ())
    value, given_ = event.payload, event.json()["message"]
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
        given_ = given_[step]
    assert type(value).__name__.startswith("Unknown")
    assert value.raw == given_
    assert value.type == given_["type"]


def test_an_unknown_variant_among_known_ones_costs_none_of_them() -> None:
    blocks = [{"type": "divider"}, {"type": "hologram"}, {"type": "paragraph", "text": "x"}]
    found = decode(update(rich_message={"blocks": blocks})).payload.rich_message.blocks
    names = [type(block).__name__ for block in found]
    assert names == ["RichBlockDivider", "UnknownRichBlock", "RichBlockParagraph"]


def test_null_is_the_same_as_missing() -> None:
    for spec, example in examples():
        payload = model(spec)
        event = codec(spec).decode(written(example))
        kind = payload.kinds[event.kind].payload
        if kind is None or spec != "telegram":
            continue
        nulls = {field.name: None for field in payload.object(kind).fields.values() if field.optional}
        with_nulls = {**example, event.kind: {**nulls, **example[event.kind]}}
        again = codec(spec).decode(written(with_nulls))
        assert (again.kind, again.payload, again.problems) == (event.kind, event.payload, ())


def test_a_null_payload_is_no_payload() -> None:
    event = decode('{"update_id": 1, "message": null, "edited_message": null}')
    assert (event.kind, event.problems) == ("*", ())
    known = decode(written({"update_id": 1, "message": None, "edited_message": MESSAGE}))
    assert known.kind == "edited_message"


def test_other_handlers_are_unaffected_by_what_is_unknown_beside() -> None:
    event = decode(update(text="hi", brand_new=1, forward_origin={"type": "galaxy", "date": 5}))
    assert match("message:text")(event)
    assert match("message:forward_origin")(event)


@pytest.mark.parametrize("spec", NAMES)
def test_every_example_keeps_its_bytes_and_all_it_said(spec: str) -> None:
    own = "onebot" if spec.startswith("onebot") else spec
    for source, example in examples():
        if source == own:
            raw = b"  " + json.dumps({**example, "zzz": [1]}, ensure_ascii=False).encode() + b"\n"
            event = codec(spec).decode(raw)
            assert event.raw == raw
            assert event.problems == ()
            assert event.json() == {**example, "zzz": [1]}
            assert check(spec).wrong_in(event) == []


@pytest.mark.parametrize("as_type", [bytes, bytearray, memoryview, lambda raw: raw.decode()])
def test_the_raw_form_is_kept_whatever_type_it_came_in(as_type: Any) -> None:
    raw = update(text="ä", zzz=1)
    event = decode(as_type(raw))
    assert type(event.raw) is bytes
    assert event.raw == raw
    assert event.payload.text == "ä"


def test_the_raw_form_does_not_change_when_the_buffer_does() -> None:
    buffer = bytearray(update(text="hi"))
    event = decode(buffer)
    buffer[:] = b"x" * len(buffer)
    assert event.json()["message"]["text"] == "hi"


# --- what is left out is named ---


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"text": 5}, "message.text: expected str, got int"),
        ({"from": "me"}, "message.from: expected object, got str"),
        ({"from": {**USER, "id": "2"}}, "message.from.id: expected int, got str"),
        ({"from": {**USER, "id": 2.0}}, "message.from.id: expected int, got float"),
        ({"entities": {}}, "message.entities: expected list, got object"),
        ({"entities": [{**BOLD, "offset": "x"}]}, "message.entities[0].offset: expected int, got str"),
        ({"via_bot": {"id": 1, "first_name": "B"}}, "message.via_bot.is_bot: required, but missing"),
    ],
)  # fmt: skip
def test_a_misfit_costs_its_own_place_and_is_named(fields: Json, problem: str) -> None:
    event = decode(update(caption="still here", **fields))
    assert event.kind == "message"
    assert event.problems == (problem,)
    assert event.payload.caption == "still here"
    assert event.json()["message"] == {**MESSAGE, "caption": "still here", **fields}


@pytest.mark.parametrize(
    ("payload", "problems"),
    [
        ({}, [f"message.{name}: required, but missing" for name in ("message_id", "date", "chat")]),
        ({**MESSAGE, "chat": {"id": "1", "type": "private"}}, ["message.chat.id: expected int, got str"]),
        ({**MESSAGE, "chat": {"id": 1}}, ["message.chat.type: required, but missing"]),
        ({**MESSAGE, "chat": 5}, ["message.chat: expected object, got int"]),
        ({**MESSAGE, "date": None}, ["message.date: expected int, got null"]),
    ],
)
def test_a_payload_without_what_it_must_have_keeps_its_kind(payload: Json, problems: list[str]) -> None:
    event = decode(written({"update_id": 1, "message": {**payload, "text": "hi"}}))
    assert (event.kind, event.payload.text, event.problems) == ("message", "hi", tuple(problems))
    assert event.json()["message"] == {**payload, "text": "hi"}
    assert match("message:text")(event)
    assert not match("message:photo")(event)


def test_a_query_does_not_match_what_its_own_field_is_missing_of() -> None:
    event = decode(update(chat={"id": 1}))
    assert match("message")(event)
    assert not match("message:chat:private")(event)
    event = decode(update(text="hi", entities=[{"offset": 0, "length": 2}]))
    assert match("message:entities")(event)
    assert not match("message:entities:bold")(event)
    assert event.payload.entities[0].type is None


@pytest.mark.parametrize(("payload", "kind"), [("x", "str"), (5, "int"), ([MESSAGE], "list"), (True, "bool")])
def test_a_payload_that_is_no_object_is_of_no_kind_but_still_an_event(payload: Json, kind: str) -> None:
    event = decode(written({"update_id": 1, "message": payload}))
    assert (event.kind, event.payload, event.problems) == ("*", None, (f"message: expected object, got {kind}",))
    assert event.json()["message"] == payload
    assert match("*")(event)


@pytest.mark.parametrize("around", [{}, {"update_id": "1"}, {"update_id": None}, {"update_id": [1]}])
def test_what_stands_around_a_known_kind_may_be_odd_too(around: Json) -> None:
    event = decode(written({**around, "message": {**MESSAGE, "text": "hi"}}))
    assert (event.kind, event.update_id, event.payload.text) == ("message", None, "hi")
    assert [problem.partition(":")[0] for problem in event.problems] == ["update_id"]


def test_misfits_of_a_great_many_items_are_counted() -> None:
    event = decode(update(entities=[5] * 10_000))
    assert len(event.problems) == 101
    assert event.problems[-1] == "and 9900 more"
    assert event.payload.entities == []


def test_of_several_kinds_both_decoders_take_the_same() -> None:
    for kinds in (("edited_message", "message"), ("message", "edited_message")):
        raw = written({"update_id": 1, **dict.fromkeys(kinds, MESSAGE)})
        assert decode(raw).kind == decode(b"\xef\xbb\xbf" + raw).kind == "message"


# --- 32: what is valid is decoded, and written again, unchanged ---

QUICK = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize(("spec", "name"), [(spec, name) for spec in NAMES[:2] for name in received(spec)])
def test_every_received_type_is_decoded_and_written_again(spec: str, name: str) -> None:
    type_ = generated(spec, name)
    strictly = codec(spec).decoder(type_).decode

    @QUICK
    @given(valid(spec, name))
    def decoded_and_written(value: Json) -> None:
        raw = written(value)
        strict = strictly(raw)
        assert without_nulls(msgspec.json.decode(msgspec.json.encode(strict))) == without_nulls(value)
        assert codec(spec).fit(json.loads(raw), type_) == (strict, ())
        assert list(check(spec).wrong(strict, Ref(name), name)) == []

    decoded_and_written()


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_kind_of_event_is_decoded_by_both_decoders(data: st.DataObject) -> None:
    kinds = [kind for kind in model("telegram").kinds if kind != "*"]
    kind = data.draw(st.sampled_from(kinds))
    value = values("telegram").event(data.draw, kind)
    raw = written(value)
    event = decode(raw)
    tolerant = decode(b"\xef\xbb\xbf" + raw)
    assert (event.kind, event.problems, event.update_id) == (kind, (), value["update_id"])
    assert (tolerant.kind, tolerant.payload, tolerant.problems) == (kind, event.payload, ())
    assert event.json() == value


# --- 33: one thing wrong anywhere ---


@pytest.mark.parametrize("spec", NAMES)
def test_every_single_mutation_is_an_event_or_a_decode_error(spec: str) -> None:
    own = "onebot" if spec.startswith("onebot") else spec
    started, count, slowest = time.process_time(), 0, 0.0
    wrong: list[str] = []
    sane = {written(example): codec(spec).decode(written(example)) for source, example in examples() if source == own}
    for original, valid_event in sane.items():
        for path, mutated in single_mutations(json.loads(original)):
            raw = written(mutated)
            before = time.process_time()
            try:
                event = codec(spec).decode(raw)
            except DecodeError:
                event = None
            slowest = max(slowest, time.process_time() - before)
            count += 1
            if event is not None:
                assert event.raw == raw
                wrong += check(spec).wrong_in(event)
                wrong += lost(valid_event, event, path)
            elif path[0] in model(spec).kinds:
                wrong.append(f"refused because of {path}")
    assert wrong == []
    assert count > 3_000
    assert slowest < 1, "one of them blocks the loop"
    assert time.process_time() - started < 0.005 * count


def lost(before: Any, after: Any, path: tuple[str | int, ...]) -> list[str]:
    """What changed in the payload, though the mutation was in another of its fields."""
    if after.kind != before.kind or after.kind == "*" or len(path) < 2 or path[0] != after.kind:
        return []
    attr = attributes(type(after.payload)).get(str(path[1]))
    expected = before.payload
    if attr is not None:
        expected = msgspec.structs.replace(expected, **{attr: getattr(after.payload, attr)})
    return [] if after.payload == expected else [f"{path} changed {after.payload!r:.300}"]


@functools.cache
def attributes(class_: type) -> dict[str, str]:
    return {field.encode_name: field.name for field in msgspec.structs.fields(class_)}


# --- 34: depth ---


@pytest.mark.parametrize("depth", [1_000, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}"), (b'{"message":', b"}"), (b"[", b"")])
@pytest.mark.parametrize("where", ["alone", "unknown key", "in a message"])
def test_absurd_nesting_is_refused_or_left_out_at_once(depth: int, opening: bytes, closing: bytes, where: str) -> None:
    deep = opening * depth + b"0" + closing * depth
    before, after = {
        "alone": (b"", b""),
        "unknown key": (b'{"update_id":1,"x":', b"}"),
        "in a message": (update(text="x")[:-2] + b',"x":', b"}}"),
    }[where]
    started = time.process_time()
    try:
        event = decode(before + deep + after)
    except DecodeError as error:
        # How deep is too deep differs between Python versions; 1,000 levels may be read, and be no event all the same.
        assert depth == 1_000 or "nested too deeply" in error.why or "too early" in error.why  # noqa: PT017
    else:
        assert event.kind in {"message", "*"}
    assert time.process_time() - started < 0.2


def rich_text(depth: int, inner: Json = "x") -> Json:
    text = inner
    for level in range(depth):
        text = {"type": ("bold", "italic", "underline")[level % 3], "text": text if level % 2 else [text, "y"]}
    return text


def rich_block(depth: int, inner: Json) -> Json:
    block = inner
    for _ in range(depth):
        block = {"type": "blockquote", "blocks": [block]}
    return block


def replies(depth: int) -> Json:
    message: Json = {**MESSAGE, "text": "x"}
    for _ in range(depth):
        message = {**MESSAGE, "pinned_message": message}
    return message


def nested(depth: int, inner: Json = "x") -> dict[str, bytes]:
    paragraph = {"type": "paragraph", "text": inner}
    return {
        "texts": update(rich_message={"blocks": [{"type": "paragraph", "text": rich_text(depth, inner)}]}),
        "blocks": update(rich_message={"blocks": [rich_block(depth, paragraph)]}),
        "messages": written({"update_id": 1, "message": replies(depth)}),
    }


@pytest.mark.parametrize("what", ["texts", "blocks", "messages"])
@pytest.mark.parametrize("inner", ["x", {"type": "glow", "text": "x"}, 5], ids=["valid", "unknown", "wrong"])
def test_nested_unions_take_linear_time(what: str, inner: Json) -> None:
    def cost(depth: int) -> float:
        raw = nested(depth, inner)[what]
        decode(raw)
        times: list[float] = []
        for _ in range(5):
            before = time.process_time()
            assert decode(raw).kind == "message"
            times.append(time.process_time() - before)
        return min(times)

    assert cost(20) < 0.01
    assert cost(80) < 0.01 + 12 * cost(20)


@pytest.mark.parametrize("what", ["texts", "blocks", "messages"])
@pytest.mark.parametrize("depth", [20, 60])
def test_nested_unions_are_decoded_whole(what: str, depth: int) -> None:
    raw = nested(depth)[what]
    event = decode(raw)
    assert (event.kind, event.problems) == ("message", ())
    assert msgspec.json.decode(msgspec.json.encode(event.payload)) == event.json()["message"]
    assert check("telegram").wrong_in(event) == []


def test_a_full_stack_is_a_decode_error_too() -> None:
    def descend(levels: int) -> None:
        if levels:
            descend(levels - 1)
        else:
            try:
                assert decode(nested(20)["texts"]).kind in {"message", "*"}
            except DecodeError as error:
                assert "nested too deeply" in error.why  # noqa: PT017

    limit = sys.getrecursionlimit()
    for left in (30, 60, 90, 150):
        used = len(__import__("inspect").stack(0))
        descend(max(0, limit - used - left - 40))


# --- 35: numbers ---


@pytest.mark.parametrize("number", [2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63) - 1, 10**100])
def test_integers_are_exact(number: int) -> None:
    event = decode(update(chat={"id": number, "type": "private"}))
    assert event.problems == ()
    assert event.payload.chat.id == number
    assert type(event.payload.chat.id) is int
    assert decode(b"\xef\xbb\xbf" + event.raw).payload == event.payload
    assert event.json() == json.loads(event.raw)


@pytest.mark.parametrize("digits", [b"9" * 5_000, b"-" + b"9" * 5_000, b"1e400", b"-1e400"])
def test_numbers_that_cannot_be_kept_are_refused(digits: bytes) -> None:
    error = refused(update(text="x").replace(b'"id": 2', b'"id": ' + digits))
    assert "number that cannot be kept" in error.why


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"+1", b"01", b".5", b"1.", b"0x1", b"1_0"])
def test_what_is_no_number_of_json_is_refused(number: bytes) -> None:
    refused(update(text="x").replace(b'"id": 2', b'"id": ' + number))


@pytest.mark.parametrize("number", [b"2.0", b"2e0", b"20e-1", b"1e300"])
def test_an_id_is_never_made_of_a_float(number: bytes) -> None:
    event = decode(update(text="x").replace(b'"id": 2', b'"id": ' + number))
    if event.payload.from_.id is None:
        assert event.problems == ("message.from.id: expected int, got float",)
    else:
        assert type(event.payload.from_.id) is int


def test_minus_zero_is_zero() -> None:
    event = decode(update(location={"latitude": 0, "longitude": 1}).replace(b'"latitude": 0', b'"latitude": -0'))
    assert event.payload.location.latitude == 0
    assert event.problems == ()


@pytest.mark.parametrize("number", [0, 1, 2**53, 2**60, 1.5, 1e300])
def test_an_integer_where_a_float_belongs_is_a_float(number: float) -> None:
    raw = update(location={"latitude": number, "longitude": 1})
    for event in (decode(raw), decode(b"\xef\xbb\xbf" + raw)):
        assert event.payload.location.latitude == number
        assert type(event.payload.location.latitude) is float
        assert event.problems == ()


# --- 36: text ---


@pytest.mark.parametrize(
    ("written_as", "text"),
    [
        (rb"a\ud800b", "a\ufffdb"),
        (rb"a\udc00", "a\ufffd"),
        (rb"\ud83d\ude00", "\U0001f600"),
        (rb"\ud83d \ude00", "\ufffd \ufffd"),
        (b"a\xffb", "a\ufffdb"),
        (b"a\xed\xa0\x80b", "a\ufffd\ufffd\ufffdb"),
        (b"a\xc0\x80b", "a\ufffd\ufffdb"),
        (b"a\xf0\x9f\x98", "a\ufffd"),
        (rb"a\u0000b", "a\0b"),
        ("a\u202eb\u2028\ufeff".encode(), "a\u202eb\u2028\ufeff"),
        (rb"\\ud800", "\\ud800"),
    ],
)
def test_broken_text_arrives_as_valid_text(written_as: bytes, text: str) -> None:
    raw = update(text="TEXT").replace(b"TEXT", written_as)
    event = decode(raw)
    assert event.raw == raw
    assert event.payload.text == text
    assert event.problems == ()
    text.encode()
    assert event.json()["message"]["text"] == text
    assert msgspec.json.decode(msgspec.json.encode(event.payload))["text"] == text


def test_a_byte_order_mark_is_dropped_but_kept_in_the_raw_form() -> None:
    raw = b"\xef\xbb\xbf" + update(text="x")
    event = decode(raw)
    assert (event.raw, event.payload.text) == (raw, "x")


def test_a_string_with_a_lone_surrogate_is_an_event_too() -> None:
    event = decode('{"update_id": 1, "message": ' + json.dumps(MESSAGE)[:-1] + ', "text": "a\ud800b"}}')
    assert event.payload.text == "a\ufffdb"
    assert b"a\xed\xa0\x80b" in event.raw
    assert event.json()["message"]["text"] == "a\ufffd\ufffd\ufffdb"  # the raw form is three wrong bytes


def test_broken_text_beside_other_misfits_is_still_valid_text() -> None:
    raw = update(text="TEXT", date="x", forward_origin={"type": "NEW", "date": 1}).replace(b"TEXT", rb"\ud800")
    assert (decode(raw).kind, decode(raw).payload.text) == ("message", "\ufffd")
    raw = update(forward_origin={"type": "NEW", "date": 1, "note": "TEXT"}).replace(b"TEXT", rb"\ud800")
    assert decode(raw).payload.forward_origin.raw["note"] == "\ufffd"


@pytest.mark.parametrize("key", [b"a\xff", rb"\ud800", b"\xed\xa0\x80"])
def test_broken_keys_are_unknown_keys(key: bytes) -> None:
    event = decode(update(text="x", KEY=1).replace(b"KEY", key))
    assert (event.kind, event.payload.text, event.problems) == ("message", "x", ())


@pytest.mark.parametrize("fields", [{"text": "x\u202ey\n\0" * 9_000}, {"a\nb\u202e" * 50: 1}, {"entities": ["\u2028"]}])
def test_problems_are_safe_to_log(fields: Json) -> None:
    raw = update(**fields, reply_to_message={"\n\u202e": 1}, via_bot={"is_bot\n": "\u202e"}, photo=["\n\0"])
    event = decode(raw)
    assert event.problems
    for problem in event.problems:
        assert problem.isprintable()
        assert len(problem) < 300


# --- 46: names that mean something to Python or to this package ---

HOSTILE = (
    "__class__", "__init__", "__struct_fields__", "__dict__", "__proto__", "from_", "raw", "kind", "payload", "me",
    "problems", "envelope", "around_update_id", "self", "class", "None", "def", "'''", '"""', "\\", "{{7*7}}", "${7*7}",
    "%s%n", "__import__('os').system('true')", "\u2028", "\n", "\0", "", "K", "type", "tag", "x" * 10_000,
)  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_keys_are_unknown_keys(name: str) -> None:
    """Attribute names of the generated classes are not keys: `from_` is not `from`."""
    plain = decode(update(text="x"))
    for raw in (
        written({"update_id": 1, "message": {**MESSAGE, "text": "x", name: "hostile"}}),
        written({"update_id": 1, name: {"hostile": 1}, "message": {**MESSAGE, "text": "x"}}),
    ):
        event = decode(raw)
        assert (event.kind, event.payload, event.problems, event.me) == ("message", plain.payload, (), None)
        assert (event.raw, event.update_id) == (raw, 1)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_values_are_values(name: str) -> None:
    event = decode(changed_member(status=name or "x", user={**USER, "first_name": name}, raw={"mine": 1}))
    old = event.payload.old_chat_member
    assert type(old) is tamis_telegram.UnknownChatMember
    assert (old.status, old.user.first_name) == (name or "x", name)
    assert old.raw["raw"] == {"mine": 1}
    assert event.json()["chat_member"]["old_chat_member"]["status"] == old.status


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_kinds_are_unknown_kinds(name: str) -> None:
    event = decode(written({"update_id": 1, name: {"message_id": 1}}))
    assert (event.kind, event.payload) == ("*", None)


# --- what is no event at all ---


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"null", "it is a JSON null, not an object"),
        (b"[]", "it is a JSON array, not an object"),
        (b'"{}"', "it is a JSON string, not an object"),
        (b"5", "it is a JSON number, not an object"),
        (b"true", "it is a JSON boolean, not an object"),
        (b"{}", "update_id: required, but missing"),
        (b'{"update_id": "1"}', "update_id: expected int, got str"),
        (b'{"update_id": null}', "update_id: expected int, got null"),
        (b'{"update_id": 1', "the JSON ends too early,"),
        (b'{"update_id": 1}}', "JSON is malformed: trailing characters"),
        (b"{'update_id': 1}", "JSON is malformed: object keys must be strings"),
        (b"\x00", "JSON is malformed: invalid character"),
        (b"<html>", "JSON is malformed: invalid character"),
        (b"\x1f\x8b\x08", "JSON is malformed: invalid character"),
    ],
)
def test_what_is_no_event_is_one_clear_error(raw: bytes, why: str) -> None:
    error = refused(raw)
    assert error.why == why
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None


def test_onebot_events_without_what_all_events_have_are_refused() -> None:
    onebot = pytest.importorskip("tamis_onebot")
    with pytest.raises(DecodeError, match="time: required, but missing"):
        onebot.decode("{}")
    event = onebot.decode('{"time": 1, "self_id": 2, "post_type": "poem"}')
    assert (event.kind, event.me, event.problems) == ("*", 2, ())


# --- soundness under wrong bytes ---


def test_the_oracle_sees_values_of_wrong_types() -> None:
    event = decode(changed_member(status="legend", user=USER))
    assert check("telegram").wrong_in(event) == []
    payload = event.payload
    user = msgspec.structs.replace(payload.from_, id="2")
    old = msgspec.structs.replace(payload.old_chat_member, raw=[])
    event.payload = msgspec.structs.replace(payload, from_=user, old_chat_member=old, date=True, chat=None)
    assert sorted(check("telegram").wrong_in(event)) == [
        "chat_member.chat: None, though the spec requires it",
        "chat_member.date: True is no int",
        "chat_member.from_.id: '2' is no int",
        "chat_member.old_chat_member.raw: []",
    ]


def fuzz(rounds: int, seed: int) -> None:
    rand = random.Random(seed)
    seeds = [(spec, written(example)) for spec, example in examples()]
    pool = [raw for _, raw in seeds]
    wrong: list[tuple[bytes, list[str]]] = []
    decoded = 0
    for _ in range(rounds):
        spec, raw = rand.choice(seeds)
        raw = mutated_bytes(raw, pool, rand)
        try:
            event = codec(spec).decode(raw)
        except DecodeError:
            continue
        decoded += 1
        assert event.raw == raw
        if found := check(spec).wrong_in(event):
            wrong.append((raw, found))
    assert wrong == []
    assert decoded > rounds / 5


def test_wrong_bytes_are_an_event_of_the_right_types_or_a_decode_error() -> None:
    fuzz(20_000, seed=31)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_wrong_bytes_for_minutes(seed: int) -> None:
    fuzz(300_000, seed=1_000 + seed)


@given(st.binary(max_size=40) | st.text(max_size=40))
@settings(deadline=None)
def test_short_rubbish_is_a_decode_error(raw: bytes | str) -> None:
    refused(raw)
