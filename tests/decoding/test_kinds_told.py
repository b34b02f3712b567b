"""Which level a value stands for: exact for a field of its own, the deepest known one where a value holds several."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.decoding.kinds import Peek, Split, kind_by, value_at

WORDS = st.sampled_from(["a", "b", "c", ""])
DOTTED = st.lists(WORDS, min_size=1, max_size=5).map(".".join)


def test_values_of_other_json_kinds_differ() -> None:
    split = Split(("type",), [(2, "number"), ("2", "text"), (True, "yes"), (False, "no"), (1, "one"), ("true", "word")])
    told = [(value, split.kind_of(value)) for value in (2, "2", True, False, 1, "true", 2.0, 1.0)]
    assert [kind for _, kind in told] == ["number", "text", "yes", "no", "one", "word", "number", "one"]
    assert [split.kind_of(value) for value in (None, [], {}, 0, "1", 2.5, 10**400)] == [None] * 7


@given(st.dictionaries(DOTTED, st.text(max_size=3), max_size=6), DOTTED)
def test_of_several_levels_the_deepest_that_is_known_counts(known: dict[str, str], value: str) -> None:
    split = Split(("type",), list(known.items()), on=".")
    parts = value.split(".")
    begins = [".".join(parts[:count]) for count in range(len(parts), 0, -1)]
    assert split.kind_of(value) == next((known[begin] for begin in begins if begin in known), None)


def test_a_value_of_a_million_levels_costs_no_more_than_those_that_are_known() -> None:
    split = Split(("type",), [("a", "a"), ("a.b", "a.b")], on=".")
    assert split.kind_of("a.b" + ".x" * 1_000_000) == "a.b"
    assert split.kind_of("." * 1_000_000) is None


SPLITS = {
    "*": Split(("type",), [("event", "event")]),
    "event": Split(("event", "m.type"), [("x", "event.x"), (3, "event.3")]),
}
SCALARS = st.none() | st.booleans() | st.integers(0, 4) | st.sampled_from(["x", "event", "3"])
ODD = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.sampled_from(["m.type", "y"]), SCALARS)


@given(st.dictionaries(st.sampled_from(["type", "event", "z"]), ODD))
def test_raw_json_and_decoded_json_have_the_same_kind(event: dict[str, Any]) -> None:
    peek = Peek(SPLITS, ())
    record = peek.read(json.dumps(event).encode())
    told = peek.kind(record)
    assert told == kind_by(SPLITS, lambda path: value_at(event, path))
    inside = event["event"].get("m.type") if isinstance(event.get("event"), dict) else None
    level = {"x": "event.x", 3: "event.3"}.get(inside) if type(inside) in (str, int) else None
    assert told == ((level or "event") if event.get("type") == "event" else "*")


@pytest.mark.parametrize(
    "raw", [b'{"type": "\\u0065vent", "event": {"m.type": "x"}}', b'{"event":{"m.type":"x"},"type":"event"}']
)
def test_escapes_and_order_do_not_matter(raw: bytes) -> None:
    peek = Peek(SPLITS, ())
    record = peek.read(raw)
    assert peek.kind(record) == "event.x"
