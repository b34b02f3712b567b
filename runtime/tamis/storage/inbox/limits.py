"""What every inbox refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.errors import InboxFullError

if TYPE_CHECKING:
    from tamis.storage.unit_of_work import Change

ROWS = 100_000
"""Updates that may wait."""
SIZE = 1_000_000_000
"""Bytes of what waits and is parked."""
RETRY_AFTER = 5.0
"""Seconds after which a source is asked to try again."""
_LONGEST = 20_000


def storable(text: str) -> str:
    """An error's text as every engine can keep it: valid Unicode, and not without end."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]}\n...\n{text[-_LONGEST // 2 :]}"
    return text.encode("utf-8", "backslashreplace").decode()


def check_room(inbox: str, waiting: int, size: int, most: int, most_size: int) -> None:
    """Raises `InboxFullError` if nothing more is to be taken."""
    if waiting >= most:
        raise InboxFullError(inbox, f"{waiting} updates wait (at most {most})", RETRY_AFTER)
    if size >= most_size:
        raise InboxFullError(inbox, f"it holds {size} bytes (at most {most_size})", RETRY_AFTER)


def check_engine(change: Change, engine: object) -> None:
    """Raises `ValueError` for a change that is to be made elsewhere."""
    if change.engine is not engine:
        raise ValueError(f"the change is for {change.engine!r}, which is not where this inbox is; make it there")
