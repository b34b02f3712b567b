"""The benchmarks' own arithmetic, and that the package we compare with is valid. Never a time."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks import decode_worker, overload_stub  # noqa: E402
from benchmarks.measure import Aim, Row, by_item, compared, duration, interleaved  # noqa: E402
from benchmarks.report import as_data, table  # noqa: E402
from benchmarks.samples import TEXT_MESSAGE  # noqa: E402

QUERIES = [
    "message",
    "message:text",
    "message:from",
    "message:entities:url",
    "channel_post:text",
    "callback_query:data",
    ":text",
    "::url",
    "*",
    "*:text",
    "pull_request.opened:draft",
]


class TestMeasuring:
    def test_subjects_take_turns_and_each_round_begins_with_another(self) -> None:
        calls: list[str] = []

        def subject(name: str, figure: float):
            def run() -> float:
                calls.append(name)
                return figure

            return run

        figures = interleaved({name: subject(name, place) for place, name in enumerate("abc")}, 3, warmups=0)
        assert "".join(calls) == "abcbcacab"
        assert figures == {"a": [0, 0, 0], "b": [1, 1, 1], "c": [2, 2, 2]}

    def test_warm_up_rounds_are_thrown_away(self) -> None:
        numbers = iter(range(100))
        assert interleaved({"a": lambda: next(numbers)}, 2, warmups=3) == {"a": [3, 4]}

    def test_no_round_is_an_error(self) -> None:
        with pytest.raises(ValueError, match="give 1 or more"):
            interleaved({"a": lambda: 1.0}, 0)

    def test_each_item_has_the_median_of_its_rounds(self) -> None:
        assert by_item([[1, 9], [2, 9], [30, 8]]) == [2, 9]

    def test_rounds_of_different_lengths_are_an_error(self) -> None:
        with pytest.raises(ValueError, match="zip"):
            by_item([[1, 9], [2]])


class TestRows:
    def test_ratio_is_of_medians(self) -> None:
        figures = {"tamis": [1.0, 2.0, 90.0], "slow": [20.0, 40.0, 50.0], "fast": [1.0, 1.0, 1.0]}
        slow, fast = compared("s", "n", figures, {"slow": Aim(times=20), "fast": Aim(times=20)})
        assert (slow.ours, slow.peer, slow.ratio, slow.met) == (2.0, 40.0, 20.0, True)
        assert (fast.ratio, fast.met) == (0.5, False)

    @pytest.mark.parametrize(
        ("aim", "met"),
        [
            (None, None),
            (Aim(times=10), True),
            (Aim(times=10.1), False),
            (Aim(below=0.11), True),
            (Aim(below=0.1), False),
            (Aim(times=10, below=0.1), False),
        ],
    )
    def test_every_part_of_an_aim_must_be_met(self, aim: Aim | None, met: bool | None) -> None:
        assert Row("s", "n", 0.1, "peer", 1.0, aim).met is met

    def test_without_a_peer_no_ratio_and_no_multiple_is_met(self) -> None:
        row = Row("s", "n", 0.1, aim=Aim(times=2))
        assert (row.ratio, row.met) == (None, False)

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (38.2, "38.2 s"),
            (1, "1 s"),
            (0.0624, "62.4 ms"),
            (0.15, "150 ms"),
            (8.314e-6, "8.31 µs"),
            (217.4, "217 s"),
        ],
    )
    def test_durations_are_written_for_people(self, value: float, text: str) -> None:
        assert duration(value) == text

    def test_aims_are_written_for_people(self) -> None:
        assert str(Aim(times=10, below=0.1)) == "≥ 10×, < 100 ms"
        assert str(Aim(below=10)) == "< 10 s"

    def test_table_and_data_hold_every_row(self) -> None:
        rows = [Row("a", "x", 1.0, "peer", 3.0, Aim(times=2), "why"), Row("b", "y", 2.0)]
        assert table(rows).row_count == 2
        data = as_data(rows, {"c": "broken"}, [])
        assert [(row["ratio"], row["met"]) for row in data["rows"]] == [(3.0, True), (None, None)]
        assert data["failures"] == {"c": "broken"}


class TestOverloadStub:
    def test_stub_is_valid_python_with_one_overload_per_query(self) -> None:
        tree = ast.parse(overload_stub.stub(QUERIES))
        router = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Router")
        assert [node.name for node in router.body] == ["on"] * len(QUERIES)
        literals = [node.args.posonlyargs[1].annotation.slice.value for node in router.body]
        assert literals == QUERIES

    def test_every_class_that_an_overload_gives_is_there_once(self) -> None:
        tree = ast.parse(overload_stub.stub(QUERIES))
        names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
        assert len(names) == len(set(names))
        assert {overload_stub.event_class(query) for query in QUERIES} <= set(names)

    def test_classes_are_named_as_in_the_generated_package(self) -> None:
        assert overload_stub.event_class("message:text") == "MessageTextEvent"
        assert overload_stub.event_class("callback_query") == "CallbackQueryEvent"
        assert overload_stub.event_class("message:entities:url") == "MessageEntitiesEvent"

    def test_handlers_are_spread_and_read_what_their_query_makes_certain(self) -> None:
        queries = [f"message:f{number}" for number in range(10)] + ["poll:type", "message"]
        known = {overload_stub.event_class(query) for query in queries}
        chosen = overload_stub.handled(queries, {"message"}, known, 5)
        assert [handled.query for handled in chosen] == [f"message:f{number}" for number in (0, 2, 4, 6, 8)]
        source = overload_stub.handlers("sdk", chosen)
        ast.parse(source)
        assert source.count("@router.on(") == 5
        assert "print(event.message.f2)" in source

    def test_a_keyword_is_read_under_its_python_name(self) -> None:
        [handled] = overload_stub.handled(["message:from"], {"message"}, {"MessageFromEvent"}, 9)
        assert handled.attributes == ("message", "from_")
        assert "from_: str" in overload_stub.stub(["message:from"])


class TestWorker:
    @pytest.mark.parametrize(
        ("decode", "why"),
        [
            (lambda raw: 1 / 0, "raises ZeroDivisionError"),
            (lambda raw: object(), "does not know its kind"),
            (lambda raw: type("Update", (), {"message": {}}), "does not know its kind"),
            (
                lambda raw: type("Update", (), {"message": object(), "problems": ("x",)}),
                "leaves something out",
            ),
            (lambda raw: type("Update", (), {"message": object()}), ""),
        ],
    )
    def test_only_what_was_really_decoded_counts(self, decode, why: str) -> None:
        assert decode_worker.refusal(decode, TEXT_MESSAGE) == why
