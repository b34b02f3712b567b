"""Forty unchanged plugins, under NoneBot and here: `./dev python -m benchmarks.nonebot_plugins.beside`.

Events a second, and what a kill loses: of the events that were accepted, how many are never answered. The handler that
answers them takes up to two seconds; the process is killed when a quarter is answered, and started again.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.nonebot_plugins import places
from benchmarks.nonebot_plugins.talk import GROUP, ME, MEMBER, message
from benchmarks.workplace import GENERATED, ROOT, RUNTIME, environment, machine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ROUNDS, EVENTS, SENT = 2, 300, 200


class Loss(NamedTuple):
    """What became of accepted events."""

    accepted: int
    lost: int
    twice: int


def main() -> int:
    plugins = _plugins()
    speeds = {side: [_speed(side, plugins) for _ in range(ROUNDS)] for side in ("there", "here")}
    losses = {side: _kill(side, plugins) for side in ("there", "here")}
    print(f"{len(plugins)} plugins, {machine()}\n")
    print("| | NoneBot | Tamis |\n| --- | --- | --- |")
    print(f"| events a second | {max(speeds['there']):,.0f} | {max(speeds['here']):,.0f} |")
    for name in Loss._fields:
        row = [getattr(losses[side], name) for side in ("there", "here")]
        print(f"| of {SENT} events and a kill: {name} | {row[0]} | {row[1]} |")
    return 0


def _plugins() -> list[str]:
    lines = (places.HERE / "beside.txt").read_text(encoding="utf-8").splitlines()
    found: list[str] = []
    for name in lines:
        folder = None if name.startswith("#") else places.folder_of(name)
        module = None if folder is None else places.module_of(name, folder)
        if module is not None:
            found.append(f"{folder}={module}")
    return found


def _start(side: str, mode: str, place: Path, plugins: Sequence[str]) -> subprocess.Popen[str]:
    script = str(places.HERE / "beside_worker.py")
    command = [str(places.interpreter()), "-W", "ignore", script, side, mode, str(place), str(EVENTS), *plugins]
    paths = ":".join(map(str, (RUNTIME, GENERATED, ROOT)))
    return subprocess.Popen(
        command, cwd=place, env={**environment(), "PYTHONPATH": paths, "HOME": str(place)}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def _place(side: str) -> Path:
    place = places.FOLDER / "work" / f"beside-{side}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return place


def _speed(side: str, plugins: Sequence[str]) -> float:
    said, _ = _start(side, "speed", _place(side), plugins).communicate(timeout=300)
    line = next(line for line in reversed(said.splitlines()) if line.startswith("{"))
    return float(json.loads(line)["events_a_second"])


def _kill(side: str, plugins: Sequence[str]) -> Loss:
    place = _place(side)
    worker = _start(side, "serve", place, plugins)
    accepted = _send(worker, "ready")
    _until(place, SENT // 4)
    worker.kill()
    worker.wait()
    again = _start(side, "serve", place, plugins)
    _until(place, accepted, limit=30)
    again.kill()
    again.wait()
    answers = _answers(place)
    return Loss(accepted, accepted - len(set(answers)), len(answers) - len(set(answers)))


def _send(worker: subprocess.Popen[str], ready: str) -> int:
    """Sends all events, and returns how many were accepted."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    while (line := worker.stdout.readline()) and line.strip() != ready:
        pass
    for number in range(SENT):
        event = {"time": 1, "self_id": ME, **message(f"/slow {number}", MEMBER, GROUP + number % 20)}
        worker.stdin.write(json.dumps({**event, "message_id": number + 1}) + "\n")
    worker.stdin.flush()
    accepted = 0
    while accepted < SENT and (line := worker.stdout.readline()):
        accepted += line.strip() == "ok"
    return accepted


def _answers(place: Path) -> list[str]:
    file = place / "answers"
    return file.read_text(encoding="utf-8").split() if file.is_file() else []


def _until(place: Path, count: int, limit: float = 60) -> None:
    end = time.monotonic() + limit
    while len(set(_answers(place))) < count and time.monotonic() < end:
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main())
