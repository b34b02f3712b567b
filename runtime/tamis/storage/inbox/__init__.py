"""The inbox: what arrived, stored before its source is told so, until it is handled.

    record.py                       what goes in and comes out
    protocol.py                     what an inbox does, and what makes it safe
    memory.py                       in memory
    sqlite.py, sqlite_rows.py       in a file; its tables and rows
    bounds.py, signal.py            what every inbox refuses; how it says that something came
    presence.py                     who works on a file, and whether they live
    place.py                        the inbox for a path

An inbox is imported when it is used: nothing here needs SQLite by itself.
"""

from tamis.storage.inbox.open import open_inbox
from tamis.storage.inbox.protocol import Inbox
from tamis.storage.inbox.record import Accepted, Appended, Counts, Headers, Incoming, LaneClaim, Outgoing, Stored
from tamis.storage.unit_of_work import Change

__all__ = [
    "Accepted",
    "Appended",
    "Change",
    "Counts",
    "Headers",
    "Inbox",
    "Incoming",
    "LaneClaim",
    "Outgoing",
    "Stored",
    "open_inbox",
]
