"""The same plugin texts under NoneBot and here, unchanged: the answers are the same, or are named as otherwise."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .behaviours import BEHAVIOURS, OTHERWISE

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from benchmarks import peers  # noqa: E402

NONEBOT_SAYS = json.loads((HERE / "behaviours.json").read_text(encoding="utf-8"))


def answers(python: str, side: str) -> dict[str, Any]:
    command = [python, "-W", "ignore", str(HERE / "behave.py"), side]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_what_is_answered_here_is_what_nonebot_answers_or_is_named_as_otherwise() -> None:
    assert NONEBOT_SAYS.keys() == BEHAVIOURS.keys()
    assert all(OTHERWISE[name] != NONEBOT_SAYS[name] for name in OTHERWISE)
    assert answers(sys.executable, "here") == {**NONEBOT_SAYS, **OTHERWISE}


@pytest.mark.slow
def test_nonebot_answers_as_it_is_written_down() -> None:
    assert answers(peers.python(), "there") == NONEBOT_SAYS
