"""What an inbox does: one protocol, so that the app does not know which one it has.

An update is stored before its source is told that it arrived; then workers handle it. Five things make that safe, in
every inbox:

* `append` is durable before it returns, and knows what it was given before: the ids of updates are remembered.
* An update belongs to a source. A worker claims updates of its own sources and of no other, and limits and counts are
  those of a source. So several bots can share an inbox.
* Workers claim lanes, not updates. A lane is an order key of a source. It has one owner, so its updates are handled one
  after the other, in the order in which they were stored, on however many machines.
* A claim is a lease with an epoch, which is new with each claim. Each write of a worker (`complete`, `retry`, `park`,
  `release`) names the epoch, and is refused with a `LaneLostError` once somebody else has claimed the lane. A worker is
  never given a lane that it holds, whatever a clock says: it renews its leases first, and claims then.
* `complete` is one transaction: the update is acknowledged, and the changes of sessions are made; or neither.

A worker's round is: `renew` if it is time, `claim`; for each lane `next`; for each update one of `complete`, `retry`
and `park`, until that says that no more waits, with which the lane is released.

Points in time are seconds since the epoch by the clock of the inbox. Leases and delays are durations, and are measured
by a clock that nobody can set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from tamis.storage.inbox.record import (
        Able,
        Appended,
        Counts,
        Fleet,
        Incoming,
        LaneClaim,
        Outgoing,
        SourceState,
        Stored,
    )
    from tamis.storage.unit_of_work import Change

    Clock = Callable[[], float]
    """Seconds: since the epoch, or since some moment for a clock that nobody can set."""
    Sources = Collection[str | None]
    """Names of sources. None among them stands for all sources that were never registered."""

DAY = 86_400.0
WINDOW = 2 * DAY
"""Seconds for which the ids of updates are remembered, if nothing else is said. Telegram repeats for one day."""


class Inbox(Protocol):
    """An inbox. Every method but `close` may raise `StoreUnavailableError`; then nothing of it was done.

    If that is a `StoreUnusableError`, trying again does not help.
    """

    async def check(self) -> None:
        """Raises `StoreUnavailableError` if updates cannot be stored right now. Opens what is to be opened."""
        ...

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        """Stores updates in this order, all or none, and says of each what became of it. They are durable then.

        Raises `InboxFullError` if too much of a source waits.
        """
        ...

    async def register(self, app: str, sources: Collection[str]) -> None:
        """Remembers that sources are those of an app, also after the process has ended."""
        ...

    # --- what workers do ----------------------------------------------------------------------------------------------

    async def claim(
        self,
        worker: str,
        limit: int,
        lease: float,
        sources: Sources | None = None,
        suspects: bool = True,
        able: Able | None = None,
    ) -> list[LaneClaim]:
        """Takes up to `limit` lanes of these sources in which something can be handled now, for `lease` seconds.

        None are all sources. The first update of each lane counts as begun. Lanes whose lease has run out, or whose
        worker is known to be dead, are among them, but never those of this worker; what was begun in them counts as
        interrupted. An update that was interrupted more than twice is a suspect: its lane is claimed with no other
        beside it and is not begun yet; the one with the fewest interruptions comes first. `suspects`: whether it may
        be one. `able`: what the worker can handle; None is everything. Lanes whose first update is of a kind that it
        does not know are left to others, until that has waited for `able.patience` seconds.
        """
        ...

    async def begin(self, lane: LaneClaim) -> None:
        """Writes down that the first update of a lane begins, which was claimed as a suspect."""
        ...

    async def wait(self, timeout: float, worker: str | None = None) -> None:
        """Returns when something may be there to claim, or after so many seconds."""
        ...

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        """The first updates of a lane, in the order in which they came: at least one, if any waits. They stay."""
        ...

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        """Ends an update, makes the changes, and writes down what is to be sent: all or nothing.

        Returns whether more waits in the lane; if not, the lane is released. Raises `StaleSessionError` if another
        process changed a session meanwhile; then nothing was done, and the lane is held.
        """
        ...

    async def retry(self, lane: LaneClaim, seq: int, delay: float, error: str, *, tried: bool = True) -> None:
        """Releases the lane for so many seconds from now: what comes behind waits as well.

        `tried`: that counts as a failure. It does not where the update is left to a worker that can handle it.
        """
        ...

    async def park(self, lane: LaneClaim, seq: int, error: str, *, tried: bool = True) -> bool:
        """Puts the update aside with its error, as a dead letter. `tried`: that counts as a failure.

        Returns what `complete` returns. Where more is parked than the limits for that allow, the oldest is dropped.
        """
        ...

    async def renew(self, worker: str, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        """Extends leases of a worker to `lease` seconds from now. Returns the lanes that are lost."""
        ...

    async def release_others(self, worker: str, held: Sequence[LaneClaim]) -> int:
        """Releases lanes that are stored as those of a worker which does not hold them. Returns how many there were.

        `held` are all that it knows to hold. Others are left of a claim whose answer got lost, or of a lease that could
        not be renewed. No claim of the worker may be under way.
        """
        ...

    async def release(self, lane: LaneClaim, *, begun: bool = False, stopped: bool = False) -> None:
        """Releases a lane; if it is lost, does nothing.

        `begun`: its first update was begun and counts as interrupted. `stopped`: it was cut off because the app stops.
        """
        ...

    async def keep_out_others(self, worker: str) -> bool:
        """Whether no other worker can claim lanes of this one, although their leases are over.

        An inbox may say so if it is sure until the next successful `renew`; one on a server cannot. A worker that is
        told False has to cancel the handlers in lanes whose lease is over.
        """
        ...

    # --- what people do -----------------------------------------------------------------------------------------------

    async def listed(self, *, parked: bool = True, limit: int = 100, after: int = 0) -> list[Stored]:
        """What is parked, or what waits, in the order of arrival, from the one behind the `seq` that is `after`."""
        ...

    async def get(self, seq: int) -> Stored | None:
        """An update that waits or is parked."""
        ...

    async def requeue(self, seqs: Sequence[int]) -> int:
        """Puts parked updates in again, behind what waits. Returns how many there were.

        They begin a new life: no failure counts, and the deadline is as far away as when they arrived.
        """
        ...

    async def drop(self, seqs: Sequence[int]) -> int:
        """Forgets parked updates. Returns how many there were."""
        ...

    async def counts(self, sources: Sources | None = None) -> Counts:
        """How much there is of these sources; None: of all."""
        ...

    async def sources(self) -> list[SourceState]:
        """The sources that are known, and what there is of each."""
        ...

    async def fleet(self) -> Fleet:
        """Who works on it, what waits and for how long, and what is parked and why: for people and for gauges."""
        ...

    async def heartbeat(self, worker: str, version: str, place: str) -> None:
        """Says that a worker is there, which it does every few seconds, and which version of the bot it is."""
        ...

    async def hold(self, name: str, worker: str, lease: float) -> bool:
        """Takes something that one process does at a time, such as asking a service for updates, or keeps it.

        Returns whether the worker has it for the next `lease` seconds. Others get it when they are over.
        """
        ...

    async def outgoing(self, limit: int = 100) -> list[Outgoing]:
        """What was written down to be sent, and is not `sent` yet, in order."""
        ...

    async def sent(self, numbers: Sequence[int]) -> None:
        """Forgets what was sent."""
        ...

    async def prune(self) -> int:
        """Forgets ids that are older than the window. Returns how many."""
        ...

    async def close(self) -> None:
        """Ends what was begun and lets go of files and connections. Claims are not released. Idempotent."""
        ...
