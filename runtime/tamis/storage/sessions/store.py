"""What a store of sessions does: one protocol, so that the runtime does not know which one it has.

A session waits in a store, is claimed for the event that is its answer, and is saved with its next step or finished.
Several bots and several processes can use one store. These rules make that safe, in every store:

* The version is the claim. Every claim, save and release gives the record a new version, and only the holder of the
  latest one can save, release or finish it. So of many who claim one version a single one gets it, and who was too slow
  or came back from the dead changes nothing: it meets a `StaleSessionError`.
* A claim is a lease for an event, the claimant. When the lease has run out, everybody finds the session again. The same
  event finds it at once: it comes again if the process that handled it was killed.
* A deadline is a claim, too: past it, nobody finds the session any more, and `expired` claims it for one caller, whose
  branch for timeouts runs and finishes it. If that one is killed, the session comes again after the lease.
* A session belongs to a bot. `expired` gives a process what its bots and its steps are for (`Reach`).
* One record that cannot be read is one: it is logged, parked and passed over. The others are there.

What a method returned from is durable, as far as the store is. Points in time are seconds since the epoch by the
store's clock; callers give durations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from tamis.storage.sessions.record import ParkedSession, Reach, SessionKey, SessionRecord

    Clock = Callable[[], float]
    """Seconds since the epoch."""

MOST_PARKED = 10_000
"""Parked sessions that a store keeps; of more, the oldest are removed."""


class Switches(Protocol):
    """Which handlers were switched on or off, in which chats. `chat=""` is everywhere.

    Each bot has its own. Those of `bot=""` are of an app that does not know which bot it is, and hold for each bot
    that has set nothing else.
    """

    async def get(self, handler: str, chat: str = "", *, bot: str = "") -> bool | None:
        """What was set for exactly this handler and chat; None: nothing."""
        ...

    async def set(self, handler: str, enabled: bool | None, chat: str = "", *, bot: str = "") -> None:
        """Remembers it; None forgets it."""
        ...

    async def all(self, *, bot: str = "") -> dict[tuple[str, str], bool]:
        """All that was set, by handler and chat."""
        ...

    async def revision(self) -> int:
        """A number that is another one after each `set`, in whichever process. It is cheap to ask for."""
        ...


class Store(Protocol):
    """A store of sessions. Every method but `may_wait` and `close` may raise `StoreUnavailableError`."""

    @property
    def switches(self) -> Switches:
        """What was switched on and off, kept beside the sessions."""
        ...

    async def put(self, record: SessionRecord, *, within: float | None = None) -> SessionRecord:
        """Stores a new session, which waits from now on, and returns it as it is stored.

        `within`: seconds until its deadline; None: the record's deadline is kept. Raises `StaleSessionError` if there
        is a session with that id.
        """
        ...

    async def get(self, session: str) -> SessionRecord | None:
        """The session with that id, whether it waits or is claimed."""
        ...

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        """The waiting sessions under any of these keys, oldest first: not claimed, and not past their deadline.

        Those that are claimed for `claimant` are among them.
        """
        ...

    def may_wait(self, who: Iterable[str | int | None]) -> bool:
        """Whether there may be a session of one of these users or chats (`SessionKey.who`). It is asked for each event.

        False is certain: none has been put by any process. True may be wrong.
        """
        ...

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        """Takes a waiting session for `lease` seconds, if that is still its version; returns it with its new one.

        None: somebody else was faster, or it is over or past its deadline. `claimant` is the event; what is claimed
        for it already, it may claim again.
        """
        ...

    async def save(
        self, record: SessionRecord, lease: float | None = None, *, within: float | None = None
    ) -> SessionRecord:
        """Stores a change, and returns the record with its new version.

        The session waits again; with a `lease`, it stays claimed for that many seconds from now. `within`: as for
        `put`. Raises `StaleSessionError`, and changes nothing, if that is not its latest version.
        """
        ...

    async def release(self, record: SessionRecord) -> bool:
        """Gives a claim up: the session waits again, unchanged. False: it was no longer held, so nothing happened."""
        ...

    async def finish(self, record: SessionRecord) -> None:
        """Ends a session. Raises `StaleSessionError` if that is not its latest version, or it is over already."""
        ...

    async def expired(self, limit: int, claimant: str, lease: float, reach: Reach | None = None) -> list[SessionRecord]:
        """Claims up to `limit` sessions that are past their deadline, longest past first, each for one caller.

        With a `reach`, those of its bots: those whose steps it knows at once, others when its patience is over.
        """
        ...

    async def due_in(self, reach: Reach | None = None) -> float | None:
        """Seconds until `expired` will have something, as things are, at the earliest; None: not at all.

        Sessions that are left to others do not count.
        """
        ...

    async def queries(self, bots: Collection[str] | None = None) -> frozenset[str]:
        """All that is awaited by some session, of these bots or of all."""
        ...

    async def count(self) -> int:
        """How many sessions there are, waiting and claimed. Those that are parked do not count."""
        ...

    # --- what was set aside -------------------------------------------------------------------------------------------

    async def park(self, record: SessionRecord, why: str) -> None:
        """Sets a session aside: it is kept, and nobody finds it. Raises `StaleSessionError` as `finish` does."""
        ...

    async def parked(self, limit: int = 100) -> list[ParkedSession]:
        """What was set aside, the latest first."""
        ...

    async def unpark(self, session: str) -> bool:
        """Puts a parked session back: it waits as before, by its old deadline. False: there is none with that id."""
        ...

    async def close(self) -> None:
        """Ends what was begun and lets go of files and connections. Idempotent."""
        ...
