"""Where a bot keeps its inbox that nobody gave a place."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote


def inbox_file(bot: int | str, folder: str | Path) -> Path:
    """The file of the inbox of the bot with this id: two bots that are made in one folder have two files.

    >>> inbox_file(123456, "/srv/shop")
    PosixPath('/srv/shop/bot-123456.inbox.db')
    """
    return Path(folder, f"bot-{quote(str(bot), safe='')}.inbox.db")
