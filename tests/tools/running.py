"""Runs the command line on a bot in a folder of its own, as its user would."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typer.testing import CliRunner

from tamis.tools.cli.main import app

if TYPE_CHECKING:
    from click.testing import Result

HERE = Path(__file__).parent


class Folder:
    """The current folder of a user. Modules that are imported from it are forgotten with `forget`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._before = set(sys.modules)

    def write(self, name: str, text: str) -> None:
        (self.path / name).parent.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_text(text, encoding="utf-8")

    def events(self, *events: Any, name: str = "events.jsonl") -> None:
        """A file with an event on each line; a string is a line as it is."""
        self.write(name, "".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in events))

    def run(self, *arguments: str, stdin: str | None = None) -> Result:
        self.forget()
        return CliRunner().invoke(app, list(arguments), input=stdin)

    def good(self, *arguments: str, stdin: str | None = None) -> str:
        result = self.run(*arguments, stdin=stdin)
        assert result.exit_code == 0, result.output
        return result.stdout

    def refused(self, *arguments: str, code: int = 2) -> str:
        result = self.run(*arguments)
        assert (result.exit_code, result.stdout) == (code, ""), result.output
        return result.stderr

    def forget(self) -> None:
        for name in set(sys.modules) - self._before:
            if str(getattr(sys.modules[name], "__file__", None) or "").startswith(str(self.path)):
                del sys.modules[name]


def message(text: str | None = None, *, chat: str = "private", user: int = 2, **fields: Any) -> dict[str, Any]:
    """A message as Telegram sends it; one that begins with `/` is marked as a command."""
    sender = {"id": user, "is_bot": False, "first_name": "A"}
    whole = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": chat}, "from": sender, **fields}
    if text is not None:
        whole["text"] = text
        if text.startswith("/"):
            whole["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    return {"update_id": 1, "message": whole}


def pressed(data: str) -> dict[str, Any]:
    """A button that was pressed."""
    sender = {"id": 2, "is_bot": False, "first_name": "A"}
    return {"update_id": 1, "callback_query": {"id": "1", "chat_instance": "1", "from": sender, "data": data}}
