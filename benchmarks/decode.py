"""From bytes to typed objects: the golden updates, and one small common update.

The golden updates were made to reach every corner, so some nest rich text deeper than people write, and a library
that is slow there would decide a sum alone. The figure to compare is therefore that of the median update; the sum
stands beside it. Peers turn dates into `datetime` objects, which we leave numbers.
"""

from __future__ import annotations

import gzip
import statistics
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.measure import Aim, Row, by_item, compared, interleaved
from benchmarks.samples import TEXT_MESSAGE
from benchmarks.workers import Worker
from benchmarks.workplace import GOLDEN, BenchmarkError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SUBJECT = "decode"
AIMS: dict[str, Aim | None] = {"aiogram": Aim(times=15), "python-telegram-bot": Aim(times=30)}


def measure(*, quick: bool) -> list[Row]:
    """Rows of the median golden update, of all of them together, and of a small text message."""
    updates = _updates()[:: 40 if quick else 1]
    python = dict.fromkeys(AIMS, peers.python())
    with ExitStack() as stack:
        file = Path(stack.enter_context(tempfile.TemporaryDirectory()), "updates.jsonl")
        file.write_bytes(b"\n".join([*updates, TEXT_MESSAGE]))
        workers: list[Worker] = []
        refused: dict[str, Mapping[int, str]] = {}
        for library, interpreter in {"tamis": sys.executable, **python}.items():
            # One after the other: each tries the updates before the next one starts.
            command = [interpreter, "-m", "benchmarks.decode_worker", library, str(file)]
            workers.append(stack.enter_context(Worker(library, command, peers.PINS.get(library, ""))))
            refused[library] = {int(number): why for number, why in workers[-1].hello()["refused"].items()}
        skipped = {number for aim in AIMS for number in refused[aim]}
        taken = [number for number in range(len(updates)) if number not in skipped]
        if len(updates) in skipped or not taken:
            raise BenchmarkError(f"a peer cannot take the update that all should: {refused}")
        by_update = _rounds(workers, taken, loops=1, rounds=2 if quick else 7)
        small = _rounds(workers, [len(updates)], loops=100 if quick else 2000, rounds=3 if quick else 21)
    note = _note(len(updates), len(skipped), refused)
    total = {library: [sum(figures)] for library, figures in by_update.items()}
    return [
        *compared(SUBJECT, f"median of {len(taken):,} golden updates", by_update, AIMS, note),
        *compared(SUBJECT, "the same, all together", total, dict.fromkeys(AIMS)),
        *compared(SUBJECT, "a text message", small, AIMS),
    ]


def _updates() -> list[bytes]:
    if not GOLDEN.is_file():
        raise BenchmarkError(f"the golden updates are missing: {GOLDEN.name} belongs in tests/data/golden/")
    return gzip.decompress(GOLDEN.read_bytes()).splitlines()


def _rounds(workers: Sequence[Worker], indexes: Sequence[int], *, loops: int, rounds: int) -> dict[str, list[float]]:
    """By library, what each update took: the median of its rounds."""
    taken: dict[str, list[list[float]]] = {peer.library: [] for peer in workers}

    def one_round(worker: Worker) -> float:
        taken[worker.library].append(worker.ask({"indexes": list(indexes), "loops": loops}))
        return statistics.median(taken[worker.library][-1])

    interleaved({peer.library: partial(one_round, peer) for peer in workers}, rounds, warmups=1)
    return {library: by_item(found[1:]) for library, found in taken.items()}


def _note(number: int, skipped: int, refused: Mapping[str, Mapping[int, str]]) -> str:
    """How many updates were left out, and why."""
    reasons = [
        f"{library} {why}: {count}"
        for library, found in refused.items()
        for why, count in Counter(found.values()).most_common()
    ]
    return f"{skipped:,} of {number:,} skipped" + (f" ({'; '.join(reasons)})" if reasons else "")
