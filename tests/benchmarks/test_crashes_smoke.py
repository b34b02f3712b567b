"""The tables of crashes and of receiving, without the peers: tiny numbers, and how they get into the docs."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks import __main__ as command  # noqa: E402
from benchmarks import pages, sheets  # noqa: E402
from benchmarks.crashes import subject as crashes  # noqa: E402
from benchmarks.crashes import systems  # noqa: E402
from benchmarks.crashes.counts import Outcome, outcome  # noqa: E402
from benchmarks.crashes.plan import FAST, SLOW, Scenario  # noqa: E402
from benchmarks.measure import Row, Sheet  # noqa: E402
from benchmarks.receiving import subject as receiving  # noqa: E402
from benchmarks.report import as_data, sheet_table  # noqa: E402
from benchmarks.workplace import BenchmarkError  # noqa: E402

TINY = Scenario("tiny", 12, 4, 0.01, 0.04, 3)
SHEET = Sheet("crashes", "what", ("bot", "kill -9"), [["Tamis", "0 / 0 / 0"]], ["a [note]"])


class TestCounts:
    @pytest.mark.parametrize(
        ("done", "expected"),
        [
            ([*range(12)], Outcome(0, 0, 0)),
            ([0, 1, 2], Outcome(9, 0, 0)),
            ([*range(12), 3, 3, 4], Outcome(0, 2, 0)),
            ([4, 0, 8, 1, 5, 9, 2, 3, 6, 7, 10, 11], Outcome(0, 0, 1)),
            ([0, 4, 0, *range(1, 12)], Outcome(0, 2, 0)),
        ],
        ids=["all", "lost", "repeated", "reordered", "a repeated one is not out of order"],
    )
    def test_what_is_lost_repeated_and_reordered_is_counted(self, done: list[int], expected: Outcome) -> None:
        assert outcome(TINY, done) == expected

    def test_one_that_had_to_be_killed_is_marked(self) -> None:
        assert str(outcome(TINY, range(12), killed=True)) == "0 / 0 / 0 †"


class TestPlan:
    @pytest.mark.parametrize("scenario", [FAST, SLOW])
    def test_each_seventh_update_takes_long(self, scenario: Scenario) -> None:
        waits = [int(update["message"]["text"].split()[1]) / 1000 for update in scenario.all()]
        assert [place for place, wait in enumerate(waits) if wait == scenario.long] == [*range(6, len(waits), 7)]
        assert set(waits) == {scenario.short, scenario.long}

    def test_chats_take_turns(self) -> None:
        assert [update["message"]["chat"]["id"] for update in TINY.all()] == [1, 2, 3, 4] * 3


class TestTrials:
    def test_with_its_inbox_a_bot_loses_nothing_and_keeps_the_order(self) -> None:
        found = asyncio.run(crashes.sheet([systems.OURS], {TINY: 1}))
        assert found.columns == ("bot", "kill -9, tiny", "SIGTERM, tiny")
        for cell in found.lines[0][1:]:
            lost, _, reordered = cell.split(" / ")
            assert (lost, reordered) == ("0", "0"), cell

    def test_a_bot_that_does_not_run_is_an_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(systems, "BOTS", "benchmarks.crashes.nothing")
        with pytest.raises(BenchmarkError, match=r"Tamis, tiny: the bot ended by itself .*(?s:.*)No module named"):
            asyncio.run(crashes.sheet([systems.OURS], {TINY: 1}))


class TestReceiving:
    def test_all_updates_arrive_in_order_both_ways(self) -> None:
        every = [system for system in receiving.systems(600, 0) if not system.library]
        found = receiving.sheet(every, 1)
        assert [line[0] for line in found.lines] == ["nothing but the load", "Tamis", "Tamis, `inbox=None`"]
        assert [line[4] for line in found.lines] == ["", "0", "0"]
        assert all(int(cell.replace(",", "")) > 0 for line in found.lines for cell in line[2:4])

    def test_a_bot_that_ends_before_all_are_handled_is_an_error(self) -> None:
        broken = receiving.System("broken", "nothing", 10)
        with pytest.raises(BenchmarkError, match=r"broken, polling: not all of 10 updates(?s:.*)No module named"):
            asyncio.run(receiving.run(broken, "polling"))


class TestPages:
    @pytest.mark.parametrize("subject", sheets.PAGES)
    def test_the_page_has_the_markers(self, subject: str) -> None:
        page = sheets.PAGES[subject].read_text(encoding="utf-8")
        assert [page.count(marker) for marker in pages.markers(subject)] == [1, 1]

    def test_a_table_stands_between_its_markers_with_versions_and_notes(self) -> None:
        lines = sheets.text(SHEET, ["the machine is busy"]).splitlines()
        assert lines[:5] == ["| bot | kill -9 |", "| --- | ---: |", "| Tamis | 0 / 0 / 0 |", "", "* a [note]"]
        assert lines[-1] == "Mind that the machine is busy."
        named = Sheet("receiving", "what", ("bot",), [["aiogram"], ["python-telegram-bot"]])
        assert "aiogram 3." in sheets.text(named)

    def test_table_and_data_hold_sheets_beside_rows(self) -> None:
        assert sheet_table(SHEET).row_count == 1
        data = as_data([Row("a", "x", 1.0), SHEET], {}, [])
        assert (len(data["rows"]), [sheet["subject"] for sheet in data["sheets"]]) == (1, ["crashes"])

    def test_docs_need_a_documented_subject(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            command.main(["--only", "imports", "--docs"])
        assert "--docs needs dispatch or receiving or crashes to be measured" in capsys.readouterr().err
