"""Writes tables of their own into the documentation: one that failed is not there, so none is written half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import pages, peers
from benchmarks.workplace import ROOT, BenchmarkError, machine, run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.measure import Sheet

PAGES = {"crashes": ROOT / "docs" / "reliability.md", "receiving": ROOT / "docs" / "performance.md"}
LIBRARIES = ("aiogram", "python-telegram-bot", "grammy", "@grammyjs/runner")
"""Whose versions a reader wants to know, where a table names them."""


def write(sheet: Sheet, warnings: Sequence[str] = ()) -> None:
    """Replaces the table of a subject in its page."""
    pages.write(PAGES[sheet.subject], sheet.subject, text(sheet, warnings))


def text(sheet: Sheet, warnings: Sequence[str] = ()) -> str:
    """The table, what was measured with, and the notes."""
    return "\n".join(
        [
            f"| {' | '.join(sheet.columns)} |",
            "| --- |" + " ---: |" * (len(sheet.columns) - 1),
            *(f"| {' | '.join(line)} |" for line in sheet.lines),
            "",
            *(f"* {note}" for note in sheet.notes),
            "",
            f"{machine()}; {', '.join(_versions(sheet))}.",
            *(f"Mind that {warning}." for warning in warnings),
        ]
    )


def _versions(sheet: Sheet) -> list[str]:
    named = " ".join(line[0] for line in sheet.lines).lower()
    pins = peers.PINS | peers.NODE_PINS
    found = [f"{name} {pins[name]}" for name in LIBRARIES if name.strip("@").partition("js/")[0] in named]
    return [*found, f"Node {_node()}"] if "grammy" in named else found


def _node() -> str:
    try:
        return run([peers.node()[0], "--version"], cwd=ROOT).strip().removeprefix("v")
    except peers.NoNodeError as error:
        raise BenchmarkError(str(error)) from None
