"""The other end of `workers.Worker`: what a process that measures says and reads. Needs the standard library only."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def say(value: object) -> None:
    """Answers with a line of JSON."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def orders() -> Iterator[dict[str, Any]]:
    """What is asked, until nothing more is."""
    for line in sys.stdin:
        yield json.loads(line)
