"""The end of an update in a SQLite file, with all that belongs to it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from tamis.storage.inbox.sqlite_rows import check_held, end, end_in_lane
from tamis.storage.inbox.sqlite_schema import WAITING
from tamis.storage.sessions.sqlite_unit import carry_out
from tamis.storage.sqlite_worker import whole

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from tamis.storage.inbox.record import LaneClaim
    from tamis.storage.unit_of_work import Change


def complete_one(
    db: sqlite3.Connection, lane: LaneClaim, seq: int, changes: Sequence[Change], outbox: Sequence[bytes]
) -> bool:
    """Ends an update, and makes the changes. Returns whether more waits in the lane."""
    check_held(db, lane)
    with whole(db) if changes else contextlib.nullcontext():
        carry_out(db, changes)
        end(db, seq, WAITING)
        if outbox:
            statement = "INSERT INTO inbox_outbox (seq, content) VALUES (?, ?)"
            db.executemany(statement, [(seq, content) for content in outbox])
        return end_in_lane(db, lane)
