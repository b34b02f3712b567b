"""Scalars of another JSON kind that say the same are taken where a spec says so, and named; so are tags and ids."""

from __future__ import annotations

import datetime as dt
import decimal
import json
from typing import Annotated, Any, ClassVar

import msgspec
import pytest

import tamis_onebot
import tamis_onebot_gocqhttp
from tamis.decoding.lax import LAX, STRICT
from tamis.decoding.lenient import Fitter
from tamis.decoding.unions import ByForm, ByTag, ByValue, Chosen
from tamis_onebot import App, has


class Numbered(msgspec.Struct, tag_field="op", tag=1):
    op: ClassVar[int] = 1
    n: int


class Other(msgspec.Struct, tag_field="op", tag=2):
    op: ClassVar[int] = 2


class Named(msgspec.Struct, tag_field="type", tag="5"):
    pass


class Chosen1(Chosen, choice=ByForm(object=ByTag("op", {1: lambda: Numbered}), text=str)):
    pass


class Gone(msgspec.Struct):
    date: int


class Full(msgspec.Struct):
    date: int
    text: str | None = None


class Maybe(Chosen, choice=ByValue("date", 0, lambda: Gone, lambda: Full)):
    pass


@pytest.mark.parametrize(
    ("type_", "value", "taken", "said"),
    [
        (int, "123", 123, "expected int, got str; taken as 123"),
        (int, "-7", -7, "expected int, got str; taken as -7"),
        (int, 1.0, 1, "expected int, got float; taken as 1"),
        (int, 2.0**53, 2**53, f"expected int, got float; taken as {2**53}"),
        (str, 123, "123", "expected str, got int; taken as '123'"),
        (str, 1.5, "1.5", "expected str, got float; taken as '1.5'"),
        (float, "1.5e3", 1500.0, "expected float, got str; taken as 1500.0"),
        (int | str, 1.0, 1, "expected int, got float; taken as 1"),
        (int | None, "5", 5, "expected int, got str; taken as 5"),
        (bool | int, "5", 5, "expected int, got str; taken as 5"),
        (decimal.Decimal, "1.50", decimal.Decimal("1.50"), None),
        (dt.datetime, "2024-01-02T03:04:05Z", dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC), None),
    ],
)
def test_what_says_the_same_is_taken_and_named(type_: Any, value: object, taken: object, said: str | None) -> None:
    fitted, problems = Fitter({}, lax=True).fit({"x": value}, dict[str, type_])
    assert repr(fitted) == repr({"x": taken})
    assert problems == (() if said is None else (f"x: {said}",))


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (int, "1.0"), (int, "x"), (int, ""), (int, " 1"), (int, "١"), (int, "0x1"), (int, "9" * 101), (int, 1.5),
        (int, 1e300), (int, True), (int, []), (str, True), (str, []), (str, {}), (float, "x"), (float, "NaN"),
        (float, "1e999"), (float, "inf"), (bool, "true"), (bool, 1), (int | str, True), (dt.datetime, "tomorrow"),
    ],
)  # fmt: skip
def test_what_says_something_else_is_a_misfit(type_: Any, value: object) -> None:
    fitted, problems = Fitter({}, lax=True).fit([value], list[type_])
    assert fitted == []
    assert len(problems) == 1
    assert "taken" not in problems[0]


def test_what_fits_is_as_it_was() -> None:
    for type_, value in ((int, 5), (str, "5"), (float, 5), (int | str, "5"), (int | str, 5), (Any, "5")):
        fitted, problems = Fitter({}, lax=True).fit([value], list[type_])
        assert (fitted, problems) == ([value], ())


def test_a_field_says_it_for_itself() -> None:
    class Marked(msgspec.Struct):
        a: Annotated[int, LAX]
        b: int
        c: Annotated[list[int] | None, LAX] = None
        d: Annotated[int | None, STRICT] = None

    value = {"a": "1", "b": "2", "c": ["3", 4.0], "d": "5"}
    fitted, problems = Fitter({}).fit(value, Marked)
    assert fitted == Marked(1, None, [3, 4], None)  # type: ignore[arg-type] # None, where it does not fit
    assert len(problems) == 5
    fitted, problems = Fitter({}, lax=True).fit(value, Marked)
    assert fitted == Marked(1, 2, [3, 4], None)
    assert problems[-1] == "d: expected int, got str"


def test_tags_are_compared_after_it() -> None:
    fitter = Fitter({}, lax=True)
    assert fitter.fit({"op": "1", "n": "5"}, Numbered | Other) == (
        Numbered(5), ("op: expected int, got str; taken as 1", "n: expected int, got str; taken as 5"),
    )  # fmt: skip
    assert fitter.fit({"op": 2.0}, Numbered | Other)[0] == Other()
    assert fitter.fit({"type": 5}, Named) == (Named(), ("type: expected str, got int; taken as '5'",))
    assert fitter.fit({"op": "1", "n": 5}, Chosen1)[0] == Numbered(5)
    assert fitter.fit({"date": "0"}, Maybe) == (
        Gone(0), ("date: expected int, got str; taken as 0",),
    )  # fmt: skip
    assert fitter.fit({"date": "7", "text": 1}, Maybe)[0] == Full(7, "1")
    _, problems = Fitter({}).fit([{"op": "1", "n": 5}], list[Numbered | Other])
    assert problems == ("[0].op: unknown value '1'",)


# --- OneBot ---

GROUP: dict[str, Any] = {
    "time": 1, "self_id": 9, "post_type": "message", "message_type": "group", "sub_type": "normal", "message_id": 1,
    "user_id": 2, "group_id": 3, "message": [{"type": "text", "data": {"text": "hi"}}], "raw_message": "hi", "font": 0,
    "sender": {"user_id": 2, "nickname": "A", "role": "owner"},
}  # fmt: skip


@pytest.mark.parametrize("package", [tamis_onebot, tamis_onebot_gocqhttp])
def test_ids_as_texts_and_texts_as_numbers(package: Any) -> None:
    ids = {name: str(GROUP[name]) for name in ("time", "self_id", "message_id", "user_id", "group_id")}
    segments = [{"type": "at", "data": {"qq": 9}}, {"type": "reply", "data": {"id": 5}}]
    sender = {"user_id": "2", "level": 5, "role": "owner"}
    raw = json.dumps({**GROUP, **ids, "message": segments, "sender": sender})
    event = package.decode(raw)
    assert (event.kind, event.me, event.user_id, event.group_id) == ("message.group.normal", 9, 2, 3)
    for query in ("message.group", "message:at:me", "message:reply", "message:sender:owner"):
        assert package.has(event, query)
    assert not package.has(event, "message:at:all")
    assert event.payload.sender.level == "5"
    assert package.App().lane_of(event) == package.App().lane_of(package.decode(json.dumps(GROUP)))
    assert len(event.problems) == 9
    assert all("taken as" in problem for problem in event.problems)


def test_flags_sizes_and_states() -> None:
    around = {"time": 1, "self_id": 9}
    asked = tamis_onebot.decode(
        json.dumps({**around, "post_type": "request", "request_type": "friend", "user_id": 2, "comment": "", "flag": 5})
    )
    assert (asked.kind, asked.payload.flag) == ("request.friend", "5")
    file = {"id": "x", "name": "f", "size": "12"}
    notice = {**around, "post_type": "notice", "notice_type": "group_upload", "group_id": 1, "user_id": 2, "file": file}
    upload = tamis_onebot.decode(json.dumps(notice))
    assert (upload.kind, upload.payload.file.size, upload.payload.file.busid) == ("notice.group_upload", 12, None)
    for status in (None, {}, {"good": True}):
        beat = {**around, "post_type": "meta_event", "meta_event_type": "heartbeat", "interval": "5", "status": status}
        event = tamis_onebot.decode(json.dumps(beat))
        assert (event.kind, event.payload.interval) == ("meta_event.heartbeat", 5)
        assert not has(event, "meta_event.heartbeat:status:online")


def test_results_are_lax_too() -> None:
    from tamis_onebot.api import RESULTS

    member = RESULTS.convert("get_group_member_list", [{"user_id": "5", "level": 3, "card": None}])[0]
    assert (member.user_id, member.level, member.card) == (5, "3", None)
    assert RESULTS.convert("send_msg", {"message_id": "77"}).message_id == 77
    assert App.codec is not None
