"""Limits of our own, the same on every Python: how deep JSON may be nested, and how long an integer may be."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

import tamis_onebot
import tamis_telegram
from tamis import wire
from tamis.decoding.results import Method, Results
from tamis.errors import DecodeError, ResultError
from tamis.wire_limits import DEEPEST, DEEPEST_TYPED, LONGEST_INTEGER, has_long_integer, is_too_deep
from tamis_telegram.types import Message

if TYPE_CHECKING:
    from collections.abc import Callable

CHAT = '"chat": {"id": 1, "type": "private"}'


def update(fields: str) -> bytes:
    return f'{{"update_id": 1, "message": {{"message_id": 1, "date": 1, {CHAT}, {fields}}}}}'.encode()


def lists(levels: int) -> str:
    return "[" * levels + '"x"' + "]" * levels


def objects(levels: int) -> str:
    return '{"a":' * levels + "1" + "}" * levels


def rich(levels: int) -> str:
    return '{"type": "bold", "text": ' * levels + '"x"' + "}" * levels


def replies(levels: int) -> str:
    one = f'{{"message_id": 1, "date": 1, {CHAT}'
    return f'{one}, "pinned_message": ' * levels + one + "}" * (levels + 1)


@pytest.mark.parametrize("text", [lists, objects])
def test_json_has_five_hundred_levels_at_most(text: Callable[[int], str]) -> None:
    wire.parse(text(DEEPEST))
    with pytest.raises(DecodeError, match="more than 500 levels"):
        wire.parse(text(DEEPEST + 1))
    with pytest.raises(DecodeError, match="more than 500 levels"):
        wire.parse(text(DEEPEST + 1).encode())


@pytest.mark.parametrize("levels", [251, 400, 490, 800, 1_500, 20_000])
@pytest.mark.parametrize("text", [lists, objects])
def test_unknown_keys_are_deep_or_refused_alike(levels: int, text: Callable[[int], str]) -> None:
    raw = update(f'"text": "hi", "unknown": {text(levels)}')
    if levels + 2 > DEEPEST:
        with pytest.raises(DecodeError, match="more than 500 levels"):
            tamis_telegram.decode(raw)
        return
    event = tamis_telegram.decode(raw)
    assert (event.kind, event.payload.text, event.problems) == ("message", "hi", ())


@pytest.mark.parametrize(
    ("fields", "whole", "cut"),
    [
        (lambda n: f'"rich_message": {{"blocks": [{{"type": "paragraph", "text": {lists(n)}}}]}}', 195, 196),
        (lambda n: f'"rich_message": {{"blocks": [{{"type": "paragraph", "text": {rich(n)}}}]}}', 195, 196),
        (lambda n: f'"pinned_message": {replies(n)}', 196, 199),
    ],
)
def test_what_is_typed_has_two_hundred(fields: Callable[[int], str], whole: int, cut: int) -> None:
    for levels in (1, 50, 100, 150, 180, whole):
        event = tamis_telegram.decode(update(fields(levels)))
        assert (event.kind, event.problems) == ("message", ())
    for levels in (cut, cut + 20, 400):
        event = tamis_telegram.decode(update(fields(levels)))
        assert event.kind == "message"
        assert all("nested too deeply (more than 200 levels)" in problem for problem in event.problems)
        assert event.problems
    with pytest.raises(DecodeError, match="more than 500 levels"):
        tamis_telegram.decode(update(fields(600)))


def test_results_have_the_same_limits() -> None:
    results = Results({"get": Method("get", {}, Message)}, {})
    assert results.decode("get", replies(100).encode(), Message).pinned_message is not None
    with pytest.raises(ResultError, match="more than 500 levels"):
        results.decode("get", replies(600).encode(), Message)


@pytest.mark.parametrize("where", ["known", "unknown", "text", "onebot"])
@pytest.mark.parametrize("digits", [LONGEST_INTEGER, LONGEST_INTEGER + 1, 20_000])
def test_integers_have_four_thousand_three_hundred_digits_at_most(where: str, digits: int) -> None:
    number = "9" * digits
    decode: Any = tamis_telegram.decode
    raw = {
        "known": update(f'"text": "hi", "edit_date": {number}'),
        "unknown": update(f'"text": "hi", "of_next_year": {{"a": [1, {number}]}}'),
        "text": update(f'"text": "1: {number}", "caption": ":{number}"'),
    }.get(where, f'{{"time": 1, "self_id": 2, "post_type": "message", "user_id": {number}}}'.encode())
    if where == "onebot":
        decode = tamis_onebot.decode
    if digits > LONGEST_INTEGER and where != "text":
        with pytest.raises(DecodeError, match="number that cannot be kept"):
            decode(raw)
    else:
        assert decode(raw).kind == "message"
    assert has_long_integer(raw) == (digits > LONGEST_INTEGER and where != "text")


@pytest.mark.skipif(not hasattr(sys, "set_int_max_str_digits"), reason="a setting of newer versions")
def test_a_lower_setting_of_python_is_a_decode_error_too() -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        with pytest.raises(DecodeError, match="number that cannot be kept"):
            tamis_telegram.decode(update(f'"edit_date": {"9" * 1_000}'))
    finally:
        sys.set_int_max_str_digits(before)


@pytest.mark.parametrize(
    ("raw", "depth"),
    [
        ("[]", 1), ("1", 0), ('"[[[["', 0), ('{"a\\"[[": [1]}', 2), ('["\\\\", [["]"]]]', 3), ("[[", 2), ('["[[[[', 1),
        ('["\\', 1), ("[[]][[[", 3), ('{"a": "\\u005b[{", "b": {}}', 2),
    ],
)  # fmt: skip
def test_depth_is_counted_outside_of_strings(raw: str, depth: int) -> None:
    assert not is_too_deep(raw, depth)
    assert not is_too_deep(raw.encode(), depth)
    if depth:
        assert is_too_deep(raw, depth - 1) or len(raw) <= depth - 1
        assert is_too_deep(bytearray(raw.encode()), depth - 1)


@pytest.mark.parametrize("piece", ["[]", '{"a":[]},', '"\\"', '"[', "9" * 4_299 + ",", '["' + "[" * 999 + '"],'])
def test_looking_takes_time_in_proportion(piece: str) -> None:
    def cost(size: int) -> float:
        raw = (piece * (size // len(piece) + 1)).encode()
        times: list[float] = []
        for _ in range(3):
            started = time.process_time()
            is_too_deep(raw, DEEPEST_TYPED)
            has_long_integer(raw)
            times.append(time.process_time() - started)
        return min(times)

    assert cost(400_000) < 0.5
    assert cost(400_000) < 0.02 + 20 * cost(50_000)


def test_a_great_many_things_that_are_not_deep_are_no_matter() -> None:
    entities = [{"type": "bold", "offset": 0, "length": 1}] * 2_000
    event = tamis_telegram.decode(update(f'"text": "hi", "entities": {json.dumps(entities)}'))
    assert (len(event.payload.entities), event.problems) == (2_000, ())
