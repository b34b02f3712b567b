"""What the rows of an inbox on PostgreSQL mean, and what functions there take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from tamis.storage.inbox.limits import storable
from tamis.storage.inbox.record import Headers, LaneClaim, Stored
from tamis.storage.postgres.texts import kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.storage.inbox.protocol import Sources

PARKED = (
    "seq, source, dedupe, order_key, kind, deadline, payload, headers, received, attempts, interrupted, error, true, "
    "stopped, lifetime"
)
WAITING = (
    "u.seq, l.source, u.dedupe, l.order_key, u.kind, u.deadline, u.payload, u.headers, u.received, "
    "coalesce(t.attempts, 0), coalesce(t.interrupted, 0), t.error, false, coalesce(t.stopped, 0), u.lifetime"
)
FROM_WAITING = (
    "FROM tamis.inbox_update u JOIN tamis.inbox_lane l ON l.id = u.lane "
    "LEFT JOIN tamis.inbox_trouble t ON t.seq = u.seq"
)
COMPLETE_WITH = (
    "SELECT tamis.inbox_complete_with(%s, %s, %s::bigint, %s::bigint, %b::bytea[], %s::text[], %s::bigint[], "
    "%s::float8[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::bigint[], %s::float8[], "
    "%s::float8[], %s::text[], %b::bytea[], %s)"
)


def stored(row: Sequence[Any]) -> Stored:
    """What a row of `PARKED` or `WAITING` says."""
    return Stored._make(row)._replace(headers=unpacked(row[7]))


def claimed(source: str, order_key: str, row: Sequence[Any]) -> Stored:
    """An update in a lane, of a row that does not name the lane."""
    seq, dedupe, kind, deadline, payload, headers, received, attempts, interrupted, error, stopped, lifetime = row
    return Stored(
        seq, source, dedupe, order_key, kind, deadline, payload, unpacked(headers), received, attempts, interrupted,
        error, False, stopped, lifetime,
    )  # fmt: skip


def packed(headers: Headers) -> bytes:
    """Headers as bytes; none are empty."""
    return msgspec.msgpack.encode(headers) if headers else b""


def unpacked(content: bytes | None) -> Headers:
    return msgspec.msgpack.decode(content, type=Headers) if content else ()


def error_text(text: str) -> str:
    return kept(storable(text))


def columns_of(lanes: Sequence[LaneClaim]) -> tuple[list[str], list[str], list[int]]:
    """Lanes as the functions take them."""
    return [lane.source for lane in lanes], [lane.order_key for lane in lanes], [lane.epoch for lane in lanes]


def chosen(sources: Sources | None) -> tuple[list[str] | None, bool]:
    """The named sources, and whether those that are nobody's are among them."""
    if sources is None:
        return None, True
    return [kept(name) for name in sources if name is not None], None in sources
