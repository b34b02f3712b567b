"""The dispatch benchmark without its peers: what it measures is what it says, and how figures get into the docs."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks import peers  # noqa: E402
from benchmarks.dispatch import document, subject  # noqa: E402
from benchmarks.dispatch.cases import CASES, FIELDS, GROWING, Case, behind  # noqa: E402
from benchmarks.dispatch.systems import Tally  # noqa: E402
from benchmarks.dispatch.worker import timed  # noqa: E402
from benchmarks.measure import Aim, Row, compared  # noqa: E402
from benchmarks.workers import Worker  # noqa: E402
from benchmarks.workplace import BenchmarkError  # noqa: E402

SYSTEMS = [subject.OURS, *subject.TELEGRAM_PEERS, subject.OURS_ONEBOT, subject.NONEBOT]


async def through_us(case: Case, *, onebot: bool, loops: int = 2) -> float:
    module = import_module(f"benchmarks.dispatch.systems.tamis_{'onebot' if onebot else 'telegram'}")
    tally = Tally()
    process = await module.build(case.rules, tally)
    try:
        return await timed(process, (case.onebot if onebot else case.telegram).encode(), tally, loops, len(case.text))
    finally:
        await process.__self__.stop()


class TestCases:
    @pytest.mark.parametrize("onebot", [False, True], ids=["telegram", "onebot"])
    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
    def test_the_last_handler_alone_runs_once_per_event(self, case: Case, onebot: bool) -> None:
        assert asyncio.run(through_us(case, onebot=onebot)) > 0

    def test_an_event_that_another_handler_takes_ends_the_measurement(self) -> None:
        case = Case("wrong", (("text", ""), ("text", "")), "hi")
        with pytest.raises(RuntimeError, match=r"read 0 characters instead of 4, and others ran 2 times"):
            asyncio.run(through_us(case, onebot=False))

    def test_growing_cases_differ_in_the_number_of_handlers_alone(self) -> None:
        assert [case.others for case in GROWING] == [1, 10, 100, 1000]
        assert {case.telegram for case in GROWING} == {GROWING[0].telegram}
        assert {(rule, case.rules[-1]) for case in GROWING for rule in case.rules[:-1]} == {
            (("field", "photo"), ("text", ""))
        }

    def test_a_mix_has_every_field_before_one_comes_again(self) -> None:
        mixed = behind(len(FIELDS) + 1, mixed=True)
        assert [value for _, value in mixed.rules[:-1]] == [*FIELDS, FIELDS[0]]

    def test_distinct_rules_are_distinct(self) -> None:
        for case in CASES[-5:]:
            assert len(set(case.rules)) == len(case.rules) == 1000

    def test_commands_are_marked_as_telegram_marks_them(self) -> None:
        [case] = [case for case in CASES if "commands" in case.name]
        message = json.loads(case.telegram)["message"]
        assert message["entities"] == [{"offset": 0, "length": len("/command0999"), "type": "bot_command"}]


class TestWorkers:
    def test_a_worker_measures_what_its_file_says(self, tmp_path: Path) -> None:
        file = tmp_path / "plan.json"
        case = behind(3)
        file.write_text(json.dumps({"rules": case.rules, "raw": case.telegram, "expected": len(case.text)}))
        command = [sys.executable, "-m", "benchmarks.dispatch.worker", "tamis_telegram", "tamis", str(file)]
        with Worker("ours", command) as worker:
            assert worker.hello()["first"] > 0
            assert 0 < worker.ask({"loops": 5}) < 1

    @pytest.mark.parametrize("way", ["handle", "feed"])
    def test_memory_is_told_before_and_after(self, way: str) -> None:
        with Worker("ours", [sys.executable, "-m", "benchmarks.dispatch.memory_worker", way]) as worker:
            worker.hello()
            before, after = worker.ask({"events": 200})
        assert 0 < before <= after + 2**20

    def test_a_library_of_another_version_is_an_error(self) -> None:
        command = [sys.executable, "-c", 'print(\'{"version": "1.0"}\')']
        with Worker("peer", command, "2.0") as worker, pytest.raises(BenchmarkError, match=r"peer is 1\.0, not 2\.0"):
            worker.hello()

    def test_a_process_that_ends_is_an_error(self) -> None:
        with (
            Worker("peer", [sys.executable, "-c", ""]) as worker,
            pytest.raises(BenchmarkError, match=r"peer: .* ended"),
        ):
            worker.hello()

    def test_without_node_it_says_what_is_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/node" if name == "node" else None)
        with pytest.raises(peers.NoNodeError, match="not measured: grammy, @grammyjs/runner, for npm is not installed"):
            peers.node()


def rows() -> list[Row]:
    """As `measure` gives them: we take 2 µs (OneBot: 4), and each peer as many times as long as its place."""
    found: list[Row] = []
    for case in CASES:
        telegram = {"tamis": [2e-6], **{name: [2e-6 * place] for place, name in enumerate(SYSTEMS[1:5], 2)}}
        found += compared("dispatch", case.name, telegram, dict.fromkeys(SYSTEMS[1:5]))
        found += compared("dispatch", case.name, {"tamis": [4e-6], "NoneBot2": [4e-2]}, {"NoneBot2": None})
    held = Row("dispatch", "memory after 9 events", 2**19, aim=Aim(below=2**20), note="1 MiB before", unit="B")
    return [*found, held]


class TestDocumentation:
    def test_systems_are_told_apart_again(self) -> None:
        found = subject.lines(rows(), GROWING[0])
        assert set(found) == set(SYSTEMS)
        assert (found["tamis"], found["tamis, OneBot"], found["NoneBot2"]) == (2e-6, 4e-6, 4e-2)

    def test_table_has_a_line_per_case_with_ratios_to_ours(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(document, "_node", lambda: "Node 20")
        lines = document.text(rows()).splitlines()
        assert [line.split(" | ")[0] for line in lines[2:13]] == [f"| {case.name}" for case in CASES]
        assert lines[2].endswith("| 2 µs | 4 µs (2×) | 6 µs (3×) | 8 µs (4×) | 10 µs (5×) | 4 µs | 40 ms (10,000×) |")
        assert lines[-1] == "* memory after 9 events: 0.50 MiB more (1 MiB before)"

    def test_only_what_is_between_the_markers_is_replaced(self) -> None:
        page = f"before\n{document.BEGIN}\nold\n{document.END}\nafter\n"
        assert document.replaced(page, "new") == f"before\n{document.BEGIN}\nnew\n{document.END}\nafter\n"
        with pytest.raises(BenchmarkError, match="lacks the markers"):
            document.replaced("before\nafter\n", "new")

    def test_the_page_has_the_markers(self) -> None:
        page = document.PAGE.read_text(encoding="utf-8")
        assert [page.count(document.BEGIN), page.count(document.END)] == [1, 1]

    def test_a_run_that_lacks_a_peer_is_not_written(self) -> None:
        without = [row for row in rows() if row.peer_name != "grammY"]
        with pytest.raises(BenchmarkError, match="the documentation shows grammY, too"):
            document.write(without)

    @pytest.mark.parametrize(("ratio", "shown"), [(0.841, "0.84×"), (3.21, "3.2×"), (41.4, "41×"), (12345, "12,300×")])
    def test_ratios_are_written_for_people(self, ratio: float, shown: str) -> None:
        assert document.times(ratio) == shown
