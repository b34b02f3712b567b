"""What the rows of sessions on a PostgreSQL server mean, and how changes of them are given to its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import psycopg
from msgspec.structs import replace

from tamis.errors import SessionStateError, StaleSessionError
from tamis.storage.postgres.texts import kept
from tamis.storage.sessions.record import read_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tamis.storage.sessions.record import SessionRecord
    from tamis.storage.unit_of_work import Change

CHANGE = (
    "SELECT tamis.session_change(%s, %s::bigint, %s::float8, %s, %s, %s, %s, %s, %s::bigint, %s::float8, %s::float8, "
    "%s, %b::bytea)"
)
_STALE = "TM001"


def change_values(
    session: str, replaces: int | None, record: SessionRecord | None, until: float = 0.0
) -> tuple[Any, ...]:
    """What `tamis.session_change` takes."""
    if record is None:
        return (session, replaces, until, None, None, None, None, None, None, None, None, None, None)
    return (
        session, replaces, until, kept(record.owner), kept(record.handler), record.handler_version, record.key.text,
        kept(record.key.who), record.version, record.deadline, record.created,
        msgspec.json.encode(record.queries).decode(), msgspec.msgpack.encode(record),
    )  # fmt: skip


def change_columns(changes: Sequence[Change]) -> list[list[Any]]:
    """Changes as `tamis.inbox_complete_with` takes them, in one order everywhere: nobody waits for each other."""
    rows = [
        change_values(change.session, change.replaces, change.record, change.lease)
        for change in sorted(changes, key=lambda change: change.session)
    ]
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(13)]


def stale_error(error: Exception) -> Exception:
    """The error to raise for one of the server: `StaleSessionError` where that is what it says."""
    if not isinstance(error, psycopg.Error) or error.sqlstate != _STALE:
        return error
    replaced, current, session = (error.diag.message_detail or "0 - ?").split(" ", 2)
    return StaleSessionError(session, int(replaced), None if current == "-" else int(current))


def records(rows: Iterable[Sequence[Any]], unreadable: dict[str, str]) -> list[SessionRecord]:
    """The records in rows of `id, record, version`. Those that cannot be read are put into `unreadable`, with why."""
    found: list[SessionRecord] = []
    for session, packed, version in rows:
        try:
            found.append(replace(read_record(packed), version=version))
        except SessionStateError as error:
            unreadable[session] = str(error)
    return found
