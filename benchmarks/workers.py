"""Processes that measure: each has one library in it, is idle until it is asked, and answers in lines of JSON."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any, Self

from benchmarks.workplace import ROOT, BenchmarkError, environment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Worker:
    """A library in its own process. `pin` is the version it has to say it is; empty for ours.

    with Worker("aiogram", [peers.python(), "-m", "benchmarks.decode_worker", "aiogram", file], "3.31.0") as worker:
        worker.hello()
        worker.ask({"indexes": [0], "loops": 100})
    """

    def __init__(self, library: str, command: Sequence[str], pin: str = "") -> None:
        self.library = library
        self._command = list(command)
        self._pin = pin

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        # In the project's folder, so that `-m benchmarks...` is found by interpreters that do not have it installed.
        self._process = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, env=environment())
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def hello(self) -> Mapping[str, Any]:
        """Waits until the library is ready, and returns what it said. Raises `BenchmarkError` for another version."""
        said: Mapping[str, Any] = self._answer()
        if self._pin and said["version"] != self._pin:
            raise BenchmarkError(f"{self.library} is {said['version']}, not {self._pin}")
        return said

    def ask(self, order: Mapping[str, Any]) -> Any:
        """What the process answers. Raises `BenchmarkError` if it ended instead."""
        stdin = self._process.stdin
        if stdin is not None:
            stdin.write(json.dumps(order) + "\n")
            stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        if not line:
            raise BenchmarkError(f"{self.library}: the measuring process ended; its error stands above")
        return json.loads(line)
