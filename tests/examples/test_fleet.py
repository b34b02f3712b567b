"""The fleet of `examples/fleet`: three workers, each killed once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ..docs.documents import ROOT  # noqa: TID252 - what several folders of tests share
from ..storage.postgres_server import program  # noqa: TID252 - what several folders of tests share


@pytest.mark.slow
def test_every_order_is_written_once_whatever_is_killed() -> None:
    program("postgres")
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples/fleet/run.py")], capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "300 orders, each written once, in the order of its chat" in done.stdout
    assert done.stdout.count("is killed, and a new one starts") == 3
