"""`python -m docs.mistakes`: runs the mistakes of `docs/errors.md`, and writes below each what it prints.

A mistake is a block `python bot.py`; the block `text` behind it begins with the command that runs it. `BOT_TOKEN=…` is
the token that a Bot API on this machine knows.
"""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

import tamis_telegram
from tamis_bot_api.testing import FakeTelegram

PAGE = Path(__file__).with_name("errors.md")
MISTAKE = re.compile(r"^```python bot\.py\n(?P<code>.*?)^```\n\n^```text\n(?P<said>.*?)^```", re.MULTILINE | re.DOTALL)
_STAMP = re.compile(r"^\d{4}-\d\d-\d\d [\d:,]+ ", re.MULTILINE)
_FRAMES = re.compile(r"^Traceback \(most recent call last\):\n(?:[ ].*\n)+", re.MULTILINE)
_LONGEST_RUN = 60.0
"""Seconds that a run may take."""


async def printed(code: str, command: str, url: str, token: str) -> str:
    """What a file prints, and its exit code; without times and the frames of tracebacks."""
    *assignments, python, name = shlex.split(command)
    if (python, name) != ("python", "bot.py"):
        raise ValueError(f"{command}: a mistake is run as `python bot.py`")
    said = dict(assignment.split("=", 1) for assignment in assignments)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_text(code, encoding="utf-8")
        environment = {key: value for key, value in os.environ.items() if key != "BOT_TOKEN"}
        environment |= {key: token if value == "…" else value for key, value in said.items()}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, name),
            cwd=folder,
            env=environment | {"BOT_API_URL": url},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        out, _ = await asyncio.wait_for(process.communicate(), _LONGEST_RUN)
        text = out.decode()
        for place in (Path(folder).resolve(), Path(folder)):
            text = text.replace(f"{place}{os.sep}", "")
    text = _FRAMES.sub("Traceback (most recent call last):\n  …\n", _STAMP.sub("", text))
    return f"$ {command}\n{text}$ echo $?\n{process.returncode}\n"


async def refreshed(page: str) -> str:
    """The page with what its mistakes print now. Raises `ValueError` for one without a command."""
    async with FakeTelegram(tamis_telegram) as server:
        for mistake in MISTAKE.finditer(page):
            first, *_ = mistake["said"].splitlines()
            said = await printed(mistake["code"], first.removeprefix("$ "), server.url, server.token)
            old = mistake[0]
            page = page.replace(old, old.replace(mistake["said"], said), 1)
    return page


def main() -> None:
    """Writes the page."""
    PAGE.write_text(asyncio.run(refreshed(PAGE.read_text(encoding="utf-8"))), encoding="utf-8")


if __name__ == "__main__":
    main()
