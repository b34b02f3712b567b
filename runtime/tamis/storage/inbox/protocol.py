"""What an inbox does: one protocol, so that the app does not know which one it has.

An update is stored before its source is told that it arrived; then workers handle it. Four things make that safe, in
every inbox:

* `append` is durable before it returns, and knows what it was given before: the ids of updates are remembered.
* Workers claim lanes, not updates. A lane has one owner, so updates of one order key are handled one after the other,
  in the order in which they were stored, on however many machines.
* A claim is a lease with an epoch, which is new with each claim. Who comes back from the dead has an old epoch; what
  it wants to change is refused with a `LaneLostError`.
* `complete` is one transaction: the update is done, and what its handlers changed is stored; or neither.

A worker's round is: `claim`; for each lane `next`; for each update one of `complete`, `retry` and `park`, until that
says that no more waits, with which the lane is given back. Times are seconds since the epoch by the inbox's clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tamis.storage.inbox.record import Appended, Counts, Incoming, LaneClaim, Outgoing, Stored
    from tamis.storage.unit_of_work import Change

    Clock = Callable[[], float]
    """Seconds since the epoch."""

DAY = 86_400.0
WINDOW = 2 * DAY
"""Seconds for which the ids of updates are remembered, if nothing else is said. Telegram repeats for one day."""


class Inbox(Protocol):
    """An inbox. Every method but `close` may raise `StoreUnavailableError`; then nothing of it was done."""

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        """Stores updates in this order, all or none, and says of each what became of it. They are durable then.

        Raises `InboxFullError` if too much waits.
        """
        ...

    # --- what workers do ----------------------------------------------------------------------------------------------

    async def claim(self, worker: str, limit: int, lease: float) -> list[LaneClaim]:
        """Takes up to `limit` lanes in which something can be handled now, for `lease` seconds.

        Those whose worker is known to be dead, or whose lease has run out, are among them. Their first update counts
        as interrupted.
        """
        ...

    async def wait(self, timeout: float) -> None:
        """Returns when something may be there to claim, or after so many seconds. One worker at a time."""
        ...

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        """The first updates of a lane, in the order in which they came: at least one, if any waits. They stay."""
        ...

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        """Ends an update, makes the changes, and writes down what is to be sent: all or nothing.

        Returns whether more waits in the lane; if not, the lane is given back. Raises what a change raises, such as
        `StaleSessionError`; then nothing was done, and the lane is held.
        """
        ...

    async def retry(self, lane: LaneClaim, seq: int, at: float, error: str) -> None:
        """Counts a failure, and gives the lane back until that time: what comes behind waits as well."""
        ...

    async def park(self, lane: LaneClaim, seq: int, error: str) -> bool:
        """Counts a failure, and puts the update aside with its error. Returns what `complete` returns."""
        ...

    async def renew(self, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        """Extends leases to `lease` seconds from now. Returns those that are lost."""
        ...

    async def release(self, lane: LaneClaim, *, begun: bool = False) -> None:
        """Gives a lane back. `begun`: its first update was begun, and counts as interrupted. If it is lost: nothing."""
        ...

    # --- what people do -----------------------------------------------------------------------------------------------

    async def listed(self, *, parked: bool = True, limit: int = 100, after: int = 0) -> list[Stored]:
        """What is parked, or what waits, in the order of arrival, from the one behind the `seq` that is `after`."""
        ...

    async def get(self, seq: int) -> Stored | None:
        """An update that waits or is parked."""
        ...

    async def requeue(self, seqs: Sequence[int]) -> int:
        """Puts parked updates in again, behind what waits, with no failures counted. Returns how many there were."""
        ...

    async def drop(self, seqs: Sequence[int]) -> int:
        """Forgets parked updates. Returns how many there were."""
        ...

    async def counts(self) -> Counts:
        """How much there is."""
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
        """Ends what was begun and lets go of files and connections. Claims are not given back. Twice is no mistake."""
        ...
