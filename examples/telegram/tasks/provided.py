"""What handlers can ask for: how it is made, and how long it lives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from database import Database, Tasks

from tamis_telegram import Chat, Depends

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path(__file__).with_name("tasks.db")


def database() -> Iterator[Database]:
    """Opened when it is needed first, closed when the bot stops."""
    opened = Database(FILE)
    try:
        yield opened
    finally:
        opened.close()


TheDatabase = Annotated[Database, Depends(database, scope="app")]


def tasks(chat: Chat, database: TheDatabase) -> Tasks:
    """Those of the chat that the event is from."""
    return Tasks(database, chat.id)


TheTasks = Annotated[Tasks, Depends(tasks, scope="event")]
