"""How long an editor waits for the list of queries while one is being typed: pyright's server, warm, every query."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.measure import Aim, Row
from benchmarks.workplace import GENERATED, ROOT, RUNTIME, BenchmarkError

if TYPE_CHECKING:
    from tests.editor.lsp import LanguageServer

SUBJECT = "completion"

_BEFORE = "from tamis_telegram import MessageTextEvent, Router\n\nrouter = Router()\n\n\n"
_AFTER = "\nasync def handler(event: MessageTextEvent) -> None: ...\n"
_TYPED = ("", "m", "me", "mes", "mess", "messa", "messag", "message", "message:", "message:t", "message:te")
_EXPECTED = "message:text"


def measure(*, quick: bool) -> list[Row]:
    """A row for what follows a keystroke, and one for asking again where nothing changed since."""
    if not (ROOT / "tests" / "editor" / "lsp.py").is_file():
        raise BenchmarkError("tests/editor, which talks to the language servers, is missing")
    from tests.editor.servers import pyright

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        with pyright(root, search=[GENERATED, RUNTIME], timeout=180) as server:
            file = root / "bot.py"
            first = _ask(server, file, "")
            for typed in _TYPED[1:2] if quick else _TYPED:
                _ask(server, file, typed)
            answers = [_ask(server, file, typed) for _ in range(1 if quick else 3) for typed in _TYPED]
    slowest = max(answer.changed for answer in answers)
    offered = max(answer.offered for answer in answers)
    note = f"{offered:,} queries offered; slowest {slowest:.2f} s, the very first {first.changed:.1f} s"
    changed = statistics.median(answer.changed for answer in answers)
    unchanged = statistics.median(answer.unchanged for answer in answers)
    return [
        Row(SUBJECT, "queries in pyright, after a keystroke", changed, aim=Aim(below=0.15), note=note),
        Row(SUBJECT, "queries in pyright, asked again", unchanged),
    ]


class _Answer(NamedTuple):
    """Seconds after a change of the file, and without one; and how many queries were offered."""

    changed: float
    unchanged: float
    offered: int


def _ask(server: LanguageServer, file: Path, typed: str) -> _Answer:
    from tests.editor.lsp import Position

    # Editors close the quote by themselves, so it is there while the query is typed.
    text = f'{_BEFORE}@router.on("{typed}"){_AFTER}'
    place = Position(_BEFORE.count("\n"), len('@router.on("') + len(typed))
    # The opening quote makes an editor ask; letters make it ask without naming them.
    trigger = None if typed else '"'
    since = time.perf_counter()
    server.show(file, text)
    items = server.completion(file, place, trigger=trigger).items
    changed = time.perf_counter()
    server.completion(file, place, trigger=trigger)
    unchanged = time.perf_counter() - changed
    if not any(_EXPECTED in item.label for item in items):
        raise BenchmarkError(f"pyright does not offer {_EXPECTED!r} after {typed!r}, but {len(items)} other items")
    return _Answer(changed - since, unchanged, len(items))
