"""What goes into an inbox, and what comes out of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

Headers = tuple[tuple[str, str], ...]


class Incoming(NamedTuple):
    """An update to be stored."""

    source: str
    """Where it came from, such as the bot's id. Ids of updates are of one source."""
    dedupe_key: str | None
    """The update's own id; None: nobody knows whether it came before."""
    order_key: str
    """What its lane is: updates of one are handled one after the other."""
    kind: str
    deadline: float | None
    """Seconds since the epoch after which it is too late to handle it; None: never."""
    payload: bytes
    """What arrived, byte for byte."""
    headers: Headers = ()
    """What of the headers is needed to decode it."""
    error: str | None = None
    """Why it is no event. It is parked at once."""
    requeues: bool = False
    """If it is parked, it goes in again: somebody asked for it by hand. Otherwise it is a duplicate."""
    first: bool = False
    """Whether its lane comes before those of others."""


class Stored(NamedTuple):
    """An update in an inbox. `seq` is the order of arrival; ids of updates say nothing about it."""

    seq: int
    source: str
    dedupe_key: str | None
    order_key: str
    kind: str
    deadline: float | None
    payload: bytes
    headers: Headers
    received: float
    """Seconds since the epoch."""
    attempts: int
    """How often it was tried and failed."""
    interrupted: int
    """How often a process ended, without a stop, while it was handled."""
    error: str | None
    """How it failed the last time, with a traceback where there is one."""
    parked: bool
    stopped: int = 0
    """How often the app stopped while it was handled. That is no failure, and says nothing against the update."""
    lifetime: float | None = None
    """Seconds from its arrival to its deadline. It has as many again when it is requeued."""

    @property
    def attempt(self) -> int:
        """The number of the next try, from 1."""
        return self.attempts + self.interrupted + self.stopped + 1


class Able(NamedTuple):
    """What a worker can handle. During a deploy, others may be able to handle more, or something else."""

    kinds: Collection[str]
    """The kinds of events that it knows."""
    patience: float = 120.0
    """Seconds from its arrival for which an update of another kind is left to workers that know it."""


class LaneClaim(NamedTuple):
    """A lane that a worker has for itself until its lease ends. The epoch is new with each claim."""

    source: str
    order_key: str
    epoch: int
    suspect: bool = False
    """Whether its first update is a suspect: processes ended while they handled it. It is not begun yet."""


class Appended(StrEnum):
    """What became of an update that was appended."""

    NEW = "new"
    DUPLICATE = "duplicate"
    PARKED = "parked"


class Accepted(NamedTuple):
    """What `App.accept` did with the updates it was given."""

    new: int = 0
    duplicates: int = 0
    parked: int = 0
    """What was no event. Its bytes are kept, unless there is no inbox."""


class Counts(NamedTuple):
    """What is in an inbox."""

    waiting: int
    """Updates that are not done; those in work, too."""
    parked: int
    seen: int
    """Updates that are done, and whose ids are remembered."""
    size: int
    """Bytes of what waits and is parked."""


class SourceState(NamedTuple):
    """A source of updates, and what an inbox holds of it."""

    source: str
    app: str | None
    """The app whose source it is, as `register` was told; None: nobody said."""
    waiting: int = 0
    parked: int = 0
    seen: int = 0
    size: int = 0
    """Bytes of what waits and is parked."""
    parked_size: int = 0
    """Bytes of what is parked."""
    dropped: int = 0
    """Parked updates that were dropped, the oldest first, because more were parked than the limit allows."""


class WorkerState(NamedTuple):
    """A process that works on an inbox."""

    worker: str
    version: str
    """Of Tamis, and of the bot where it says so."""
    place: str
    """The machine, and the number of the process there."""
    lanes: int
    """Lanes that it holds."""
    until: float | None
    """When its lease ends, in seconds since the epoch; None: it holds nothing."""
    seen: float
    """When it was heard of last, in seconds since the epoch."""
    lost: int
    """Lanes that others have taken from it, because its lease was over."""


class SourceAge(NamedTuple):
    """What waits of a source, and for how long."""

    source: str
    waiting: int
    oldest: float | None
    """Seconds for which the oldest has waited; None: nothing waits."""
    held: int
    """Lanes that somebody works on."""
    parked: int
    retries: int
    """Updates that wait for another try."""


class ParkedReason(NamedTuple):
    """How many updates of a source are parked for one reason."""

    source: str
    reason: str
    """The last line of the error, without what differs from one update to the next."""
    number: int


class Fleet(NamedTuple):
    """Who works on an inbox, and what there is for them."""

    workers: list[WorkerState]
    sources: list[SourceAge]
    parked: list[ParkedReason]


class Outgoing(NamedTuple):
    """Something that was written down with an update, to be sent afterwards."""

    number: int
    seq: int
    content: bytes
