"""Runs one system for one case, in the interpreter that has it.

    python -m benchmarks.dispatch.worker SYSTEM DISTRIBUTION FILE

FILE: `{"rules": [[kind, value], ...], "raw": "...", "expected": characters that the handler reads}`.
Says first the version, and the seconds that the first event took; then answers each order `{"loops": n}` with seconds
per event. Ends with an error where an event does not run exactly the last handler, exactly once.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.dispatch.systems import Tally
from benchmarks.worker_side import next_order, say

if TYPE_CHECKING:
    from benchmarks.dispatch.systems import Process


async def timed(process: Process, raw: bytes, tally: Tally, loops: int, expected: int) -> float:
    """Seconds per event. `expected` is how much one event adds to the tally; raises `RuntimeError` if it does not."""
    tally.right = tally.wrong = 0
    clock = time.perf_counter
    since = clock()
    for _ in range(loops):
        await process(raw)
    taken = clock() - since
    if tally.wrong or tally.right != loops * expected:
        raise RuntimeError(
            f"after {loops} events the handler has read {tally.right} characters instead of {loops * expected}, "
            f"and others ran {tally.wrong} times"
        )
    return taken / loops


async def main(system: str, distribution: str, file: str) -> None:
    plan = json.loads(Path(file).read_bytes())
    raw: bytes = plan["raw"].encode()
    expected: int = plan["expected"]
    tally = Tally()
    process = await import_module(f"benchmarks.dispatch.systems.{system}").build(plan["rules"], tally)
    first = await timed(process, raw, tally, 1, expected)
    say({"version": version(distribution), "first": first})
    # In a thread: an event loop that waits for a line is blocked, and our app would say so.
    while (order := await asyncio.to_thread(next_order)) is not None:
        say(await timed(process, raw, tally, order["loops"], expected))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
