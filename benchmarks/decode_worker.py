"""Decodes updates with one library and tells how long each took. Runs alone, in the interpreter that has the library.

    python -m benchmarks.decode_worker LIBRARY FILE    LIBRARY: one of `LIBRARIES`; FILE: an update a line

Says first, as JSON, its version and why it cannot take some updates; then answers each line of standard input, which is
`{"indexes": [...], "loops": n}`, with the seconds that each of these updates took.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.worker_side import next_order, say

PATIENCE = 0.5
"""Seconds after which an update counts as one the library cannot take."""

Decode = Callable[[bytes], Any]


class TooSlowError(BaseException):
    """Not an `Exception`, so that no validator takes it for a wrong value."""


def tamis() -> Decode:
    from tamis_telegram import decode

    return lambda raw: decode(raw, me=777000)


def aiogram() -> Decode:
    found: Decode = import_module("aiogram.types").Update.model_validate_json
    return found


def python_telegram_bot() -> Decode:
    de_json: Callable[..., Any] = import_module("telegram").Update.de_json
    return lambda raw: de_json(json.loads(raw), bot=None)


LIBRARIES = {"tamis": tamis, "aiogram": aiogram, "python-telegram-bot": python_telegram_bot}


def refusal(decode: Decode, raw: bytes) -> str:
    """Why the library cannot take an update; empty if it can: the content must be there, as one of its objects."""
    kinds = [key for key in json.loads(raw) if key != "update_id"]
    try:
        _alarm(PATIENCE)
        update = decode(raw)
        _alarm(0)
    except TooSlowError:
        return f"takes over {PATIENCE:g} s"
    except Exception as error:  # noqa: BLE001 - whatever the library raises is its refusal
        return f"raises {type(error).__name__}"
    finally:
        _alarm(0)
    if getattr(update, "problems", ()):
        return "leaves something out"
    found = [getattr(update, kind, None) for kind in kinds]
    return "does not know its kind" if any(value is None or isinstance(value, dict) for value in found) else ""


def times(decode: Decode, updates: list[bytes], loops: int) -> list[float]:
    clock = time.perf_counter
    found: list[float] = []
    for raw in updates:
        since = clock()
        for _ in range(loops):
            decode(raw)
        found.append((clock() - since) / loops)
    return found


def main(library: str, file: str) -> None:
    decode = LIBRARIES[library]()
    updates = Path(file).read_bytes().splitlines()
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _too_slow)
    refused = {number: why for number, raw in enumerate(updates) if (why := refusal(decode, raw))}
    say({"version": version(library), "refused": refused})
    while (order := next_order()) is not None:
        say(times(decode, [updates[number] for number in order["indexes"]], order["loops"]))


def _alarm(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _too_slow(*_: object) -> None:
    raise TooSlowError


if __name__ == "__main__":
    main(*sys.argv[1:])
