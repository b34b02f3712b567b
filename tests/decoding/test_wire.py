"""What arrives as bytes becomes plain data, exactly, or one clear DecodeError."""

from __future__ import annotations

import json
import math
import pickle
import sys
import time
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.errors import DecodeError, TamisError, shown
from tamis.wire import DECODER_FAILURES, clean, parse

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_valid_json_is_read_as_it_is_in_every_form(value: object) -> None:
    text = json.dumps(value)
    for raw in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        assert parse(raw) == value


@given(JSON)
def test_cleaning_does_not_touch_good_input(value: object) -> None:
    raw = json.dumps(value, ensure_ascii=False).encode()
    assert clean(raw) == raw
    escaped = json.dumps(value).encode()
    assert clean(escaped) == escaped


@given(st.binary(max_size=60) | st.text(alphabet=st.characters(), max_size=40))
def test_any_input_gives_a_value_or_a_decode_error(raw: Any) -> None:
    assert isinstance(clean(raw), bytes)
    refusal = ""
    try:
        parse(raw)
    except DecodeError as error:
        refusal = str(error)
    assert len(refusal) < 500
    assert refusal.isprintable()


@pytest.mark.parametrize("number", [2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**400, 10**4299])
def test_integers_are_exact(number: int) -> None:
    value = parse(str(number))
    assert type(value) is int
    assert value == number


@pytest.mark.parametrize("limit", [0, 640, 100_000])
def test_an_integer_of_5000_digits_is_exact_or_refused_and_never_a_float(limit: int) -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(limit)
    try:
        value = parse(b"9" * 5000)
    except DecodeError:
        value = 10**5000 - 1
    finally:
        sys.set_int_max_str_digits(before)
    assert type(value) is int
    assert value == 10**5000 - 1


@pytest.mark.parametrize("raw", ["1e400", "-1e400", "[1, 1e999]", "NaN", "Infinity", "-Infinity", '{"a": NaN}'])
def test_numbers_that_are_not_finite_are_refused(raw: str) -> None:
    with pytest.raises(DecodeError):
        parse(raw)


def test_minus_zero_is_zero() -> None:
    assert parse("-0") == 0
    assert math.copysign(1, parse("-0.0")) == -1  # type: ignore[arg-type]


def test_of_two_equal_keys_the_last_counts() -> None:
    assert parse('{"a": 1, "a": 2}') == {"a": 2}


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (rb'"\ud83d\ude00"', "😀"),
        (rb'"\uD83D\uDE00"', "😀"),
        (rb'"\ud83d"', "\ufffd"),
        (rb'"\ude00 \ud83d"', "\ufffd \ufffd"),
        (rb'"\ud83d\ud83d\ude00"', "\ufffd😀"),
        (rb'"\ude00\ud83d\ude00"', "\ufffd😀"),
        (rb'"\ud83d\u0041"', "\ufffdA"),
        (rb'"\\ud83d \ud83d"', "\\ud83d \ufffd"),
        (rb'"\\\ud83d"', "\\\ufffd"),
        (rb'"\n\\\\\ud83d\""', '\n\\\\\ufffd"'),
        (b'"a\xffb"', "a\ufffdb"),
        (b'"\xed\xa0\x80"', "\ufffd\ufffd\ufffd"),
        (b'\xef\xbb\xbf"bom"', "bom"),
        (b'\xef\xbb\xbf"\xff\\ud83d"', "\ufffd\ufffd"),
        (rb'"\u0000"', "\0"),
        ('"\u200f\u202e"'.encode(), "\u200f\u202e"),
        ('"\ud83d"', "\ufffd"),
        ('"\ud83dx\ude00"', "\ufffdx\ufffd"),
        ('"\ud83d\ude00"', "😀"),
        ('\ufeff"bom"', "bom"),
    ],
)
def test_broken_text_becomes_valid_text(raw: bytes | str, text: str) -> None:
    assert parse(raw) == text
    assert msgspec.json.decode(clean(raw), type=str) == text
    text.encode()


@given(st.lists(st.sampled_from(["\\ud83d", "\\ude00", "\\\\", "\\n", "u", '\\"', "\\uD7ff", "x"])))
def test_no_lone_surrogate_survives(pieces: list[str]) -> None:
    raw = f'"{"".join(pieces)}"'
    expected = json.loads(raw).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert parse(raw) == expected


@pytest.mark.parametrize(
    ("raw", "why", "at"),
    [
        (b"", "it is empty", 0),
        (b" \n", "it is empty", 0),
        (b'{"a": 1', "the JSON ends too early", 7),
        (b'{"a": 1} x', "trailing characters", 9),
        (b"{'a': 1}", "malformed", 1),
        (b'"a\nb"', "malformed", 2),
        (b"<html>502</html>", "malformed", 0),
    ],
)
def test_what_is_no_json_is_refused_with_its_position(raw: bytes, why: str, at: int) -> None:
    with pytest.raises(DecodeError, match=why) as caught:
        parse(raw)
    assert caught.value.at is not None
    assert abs(caught.value.at - at) <= 1  # msgspec names the byte, or the one after it
    assert f"at byte {caught.value.at}" in str(caught.value)


@pytest.mark.parametrize("piece", [b"[", b'{"a":', b'[{"a":'])
@pytest.mark.parametrize("depth", [2_000, 100_000])
def test_absurd_nesting_is_refused_quickly(piece: bytes, depth: int) -> None:
    before = sys.getrecursionlimit()
    started = time.process_time()
    with pytest.raises(DecodeError, match=r"nested too deeply|ends too early"):
        parse(piece * depth)
    assert time.process_time() - started < 0.05
    assert sys.getrecursionlimit() == before


def test_nesting_of_a_few_hundred_is_read() -> None:
    value: Any = parse("[" * 400 + "]" * 400)
    for _ in range(399):
        (value,) = value
    assert value == []


def test_all_that_a_fast_decoder_raises_is_listed() -> None:
    decoder = msgspec.json.Decoder(list[str])
    for raw in (b"", b"[1]", b'["\xff"]', '["\ud800"]', b"[" * 100_000):
        with pytest.raises(DECODER_FAILURES):
            decoder.decode(raw)


def test_a_decode_error_is_a_tamis_error_and_can_be_pickled() -> None:
    with pytest.raises(TamisError) as caught:
        parse(b'{"a": \x1b[31m}')
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value)


def test_input_is_shown_safely() -> None:
    assert shown(b"a\nb\x1b\x00\xff\xe2\x80\xae") == "a?b????"
    assert shown("x" * 1000, at=500) == "x" * 80
    assert shown(b"0123456789", at=9, limit=4) == "789"


def test_broken_input_is_repaired_in_linear_time() -> None:
    raw = b'"' + rb"\\\ud83d\n" * 50_000 + b'\xff"'
    started = time.process_time()
    parse(raw)
    assert time.process_time() - started < 1
