"""The other end of `workers.Worker`: what a process that measures says and reads. Needs the standard library only."""

from __future__ import annotations

import json
import sys
from typing import Any


def say(value: object) -> None:
    """Answers with a line of JSON."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def next_order() -> dict[str, Any] | None:
    """Waits for what is asked; None when nothing more will be."""
    line = sys.stdin.readline()
    return json.loads(line) if line else None
