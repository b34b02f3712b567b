"""Import time in fresh interpreters, and the time until a first handler is registered and a first event decoded.

The second is there because a package may put work off: what an import does not pay, the first event does.
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import Aim, Row, compared, interleaved
from benchmarks.samples import TEXT_MESSAGE
from benchmarks.workplace import run

SUBJECT = "imports"

IMPORTS = {
    "tamis": "import tamis_telegram",
    "aiogram": "import aiogram",
    "python-telegram-bot": "import telegram",
}

FIRST_EVENT = {
    "tamis": f"""
from tamis_telegram import MessageTextEvent, Router, decode
router = Router()
@router.on("message:text")
async def handler(event: MessageTextEvent) -> None: ...
assert decode({TEXT_MESSAGE!r}, me=777000).msg.text
""",
    "aiogram": f"""
from aiogram import F, Router
from aiogram.types import Message, Update
router = Router()
@router.message(F.text)
async def handler(message: Message) -> None: ...
assert Update.model_validate_json({TEXT_MESSAGE!r}).message.text
""",
    "python-telegram-bot": f"""
import json
from telegram import Update
from telegram.ext import MessageHandler, filters
async def handler(update: Update, context: object) -> None: ...
MessageHandler(filters.TEXT, handler)
assert Update.de_json(json.loads({TEXT_MESSAGE!r}), bot=None).message.text
""",
}


def measure(*, quick: bool) -> list[Row]:
    """Rows of both, beside each peer."""
    rounds = 2 if quick else 15
    python = dict.fromkeys(IMPORTS, peers.python()) | {"tamis": sys.executable}
    with tempfile.TemporaryDirectory() as folder:
        rows: list[Row] = []
        for name, sources, aim in (
            ("import", IMPORTS, Aim(times=10, below=0.1)),
            ("import, register, first event", FIRST_EVENT, None),
        ):
            subjects = {
                library: partial(_seconds, python[library], source, Path(folder)) for library, source in sources.items()
            }
            figures = interleaved(subjects, rounds)
            rows += compared(SUBJECT, name, figures, dict.fromkeys(list(sources)[1:], aim))
        return rows


def _seconds(python: str, source: str, folder: Path) -> float:
    """How long the source runs in a fresh interpreter; the interpreter's own start is not in it."""
    timed = f"import time\nsince = time.perf_counter()\n{source}\nprint(time.perf_counter() - since)"
    return float(run([python, "-c", timed], cwd=folder))
