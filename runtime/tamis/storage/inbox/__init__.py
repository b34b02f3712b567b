"""The inbox: what arrived, stored before its source is told so, until it is handled.

    open.py             the inbox for a path
    protocol.py         what an inbox does, and what makes it safe
    record.py           what goes in and comes out
    memory.py           in memory; memory_lanes.py: its lanes
    sqlite.py           in a file, with
      sqlite_append.py    how updates get in
      sqlite_lanes.py     claims, leases, and what a crash left behind
      sqlite_many.py      what is done to many updates with few statements
      sqlite_parked.py    dead letters
      sqlite_people.py    what people do
      sqlite_rows.py      what rows mean; sqlite_schema.py: the tables and their versions
    process_lock.py     who works on a file, and whether they live
    limits.py           what every inbox refuses
    rounds.py           what a worker knows from its last claim; wakeup.py: how it hears that something came

An inbox is imported when it is used: nothing here needs SQLite by itself.
"""

from tamis.storage.inbox.open import open_inbox
from tamis.storage.inbox.protocol import Inbox
from tamis.storage.inbox.record import (
    Able,
    Accepted,
    Appended,
    Counts,
    Fleet,
    Headers,
    Incoming,
    LaneClaim,
    Outgoing,
    SourceState,
    Stored,
)
from tamis.storage.unit_of_work import Change

__all__ = [
    "Able",
    "Accepted",
    "Appended",
    "Change",
    "Counts",
    "Fleet",
    "Headers",
    "Inbox",
    "Incoming",
    "LaneClaim",
    "Outgoing",
    "SourceState",
    "Stored",
    "open_inbox",
]
