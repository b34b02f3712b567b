"""What every inbox refuses, and what it drops."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from tamis.errors import InboxFullError

if TYPE_CHECKING:
    from tamis.storage.unit_of_work import Change

ROWS = 100_000
"""Updates of one source that may wait. As many may be parked."""
SIZE = 1_000_000_000
"""Bytes of one source that may wait. As many may be parked."""
RETRY_AFTER = 5.0
"""Seconds after which a source is asked to try again."""
MOST_INTERRUPTED = 2
"""How often processes may end while they handle an update; after more, it is a suspect and is handled alone."""
_LONGEST = 20_000
_LOG = logging.getLogger(__name__)


def storable(text: str) -> str:
    """An error's text as every engine can keep it: valid Unicode, and not without end."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]}\n...\n{text[-_LONGEST // 2 :]}"
    return text.encode("utf-8", "backslashreplace").decode()


def check_room(inbox: str, waiting: int, size: int, most: int, most_size: int) -> None:
    """Raises `InboxFullError` if nothing more of a source is to be taken. What is parked does not count."""
    if waiting >= most:
        raise InboxFullError(inbox, f"{waiting} updates wait (at most {most})", RETRY_AFTER)
    if size >= most_size:
        raise InboxFullError(inbox, f"it holds {size} bytes (at most {most_size})", RETRY_AFTER)


def check_engine(change: Change, engine: object) -> None:
    """Raises `ValueError` for a change that is to be made elsewhere."""
    if change.engine is not engine:
        raise ValueError(f"the change is for {change.engine!r}, which is not where this inbox is; make it there")


def log_dropped(inbox: str, source: str, count: int, total: int) -> None:
    """Says that parked updates were dropped: each time that their number has doubled, so that the log does not fill."""
    if total.bit_length() > (total - count).bit_length():
        _LOG.error(
            "the inbox %s has dropped %d parked updates of source %r so far, the oldest first, because more were parked"
            " than its limits allow; look at what is parked (tamis inbox list), or raise parked_rows and parked_size",
            inbox, total, source,
        )  # fmt: skip
