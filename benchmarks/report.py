"""The figures as a table for people and as data for programs."""

from __future__ import annotations

import os
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table

from benchmarks.measure import Row, Sheet
from benchmarks.workplace import machine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MET = {True: "[green]met[/]", False: "[red]missed[/]", None: ""}


def table(rows: Sequence[Row], warnings: Sequence[str] = ()) -> Table:
    """A table of ratios; notes stand below it, each once."""
    notes = dict.fromkeys(f"{row.subject}: {row.note}" for row in rows if row.note)
    caption = "\n".join([*(f"[yellow]{warning}[/]" for warning in warnings), *notes])
    found = Table(title=f"Medians of interleaved repeats; {machine()}", caption=caption, caption_justify="left")
    for column in ("subject", "what"):
        found.add_column(column)
    for column in ("ours", "peer's", "ratio"):
        found.add_column(column, justify="right")
    for column in ("peer", "aim", ""):
        found.add_column(column)
    last = ""
    for row in rows:
        if last and row.subject != last:
            found.add_section()
        found.add_row(
            "" if row.subject == last else row.subject,
            row.name,
            row.show(row.ours),
            "" if row.peer is None else row.show(row.peer),
            "" if row.ratio is None else f"{row.ratio:,.1f}×",
            row.peer_name,
            "" if row.aim is None else row.aim.text(row.show),
            _MET[row.met],
        )
        last = row.subject
    return found


def sheet_table(sheet: Sheet, warnings: Sequence[str] = ()) -> Table:
    """A table of its own."""
    caption = "\n".join([*(f"[yellow]{warning}[/]" for warning in warnings), *map(escape, sheet.notes)])
    title = f"{sheet.subject}: {sheet.title}; {machine()}"
    found = Table(title=title, caption=caption, caption_justify="left")
    for place, column in enumerate(sheet.columns):
        found.add_column(column, justify="right" if place else "left")
    for line in sheet.lines:
        found.add_row(*map(escape, line))
    return found


def as_data(found: Sequence[Row | Sheet], failures: Mapping[str, str], warnings: Sequence[str]) -> dict[str, object]:
    """What `--json` writes. Figures are in the unit of their row: seconds or bytes."""
    rows = [entry for entry in found if isinstance(entry, Row)]
    return {
        "machine": machine(),
        "warnings": list(warnings),
        "failures": dict(failures),
        "rows": [
            {
                "subject": row.subject,
                "name": row.name,
                "unit": row.unit,
                "ours": row.ours,
                "peer_name": row.peer_name,
                "peer": row.peer,
                "ratio": row.ratio,
                "aim": None if row.aim is None else {"times": row.aim.times, "below": row.aim.below},
                "met": row.met,
                "note": row.note,
            }
            for row in rows
        ],
        "sheets": [asdict(entry) for entry in found if isinstance(entry, Sheet)],
    }


def busy() -> str:
    """A warning where other work runs on the machine; empty if not, or where that cannot be told."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return f"the machine is busy (load {load:.1f}): measure again when it is not" if load > 0.5 else ""
