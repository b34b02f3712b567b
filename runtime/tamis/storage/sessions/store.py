"""What a store of sessions does: one protocol, so that the runtime does not know which one it has.

A session waits in a store, is claimed by whoever has its answer, and is saved with its next step or finished. Three
things make that safe, in every store:

* The version is the claim. Every claim, save and release gives the record a new version, and only the holder of the
  latest one can save, release or finish it. So of many who claim one version a single one gets it, and who was too slow
  or came back from the dead changes nothing: it meets a `StaleSessionError`.
* A claim is a lease. Who is killed between claim and save leaves the record as it was before; when the lease has run
  out, it is found and claimed again. A lease should be longer than a step may take; `save(record, lease)` extends it.
* A deadline is a claim, too: past it, nobody finds the session any more, and `expired` claims it for one caller, whose
  branch for timeouts runs and finishes it. If that one is killed, the session comes again after the lease.

What a method returned from is durable, as far as the store is. Times are seconds since the epoch by the store's clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.storage.sessions.record import SessionKey, SessionRecord

    Clock = Callable[[], float]
    """Seconds since the epoch."""


class Switches(Protocol):
    """Which handlers were switched on or off, in which chats. `chat=""` is everywhere."""

    async def get(self, handler: str, chat: str = "") -> bool | None:
        """What was set for exactly this handler and chat; None: nothing."""
        ...

    async def set(self, handler: str, enabled: bool | None, chat: str = "") -> None:
        """Remembers it; None forgets it."""
        ...

    async def all(self) -> dict[tuple[str, str], bool]:
        """All that was set, by handler and chat."""
        ...


class Store(Protocol):
    """A store of sessions. Every method but `close` may raise `StoreUnavailableError`."""

    @property
    def switches(self) -> Switches:
        """What was switched on and off, kept beside the sessions."""
        ...

    async def put(self, record: SessionRecord) -> SessionRecord:
        """Stores a new session, which waits from now on, and returns it as it is stored.

        Raises `StaleSessionError` if there is one with that id.
        """
        ...

    async def get(self, session: str) -> SessionRecord | None:
        """The session with that id, whether it waits or is claimed."""
        ...

    async def find(self, *keys: SessionKey) -> list[SessionRecord]:
        """The waiting sessions under any of these keys, oldest first: not claimed, and not past their deadline."""
        ...

    async def claim(self, session: str, version: int, owner: str, lease: float) -> SessionRecord | None:
        """Takes a waiting session for `lease` seconds, if that is still its version; returns it with its new one.

        None: somebody else was faster, or it is over or past its deadline. `owner` is kept for those who look into
        the store; it gives no rights.
        """
        ...

    async def save(self, record: SessionRecord, lease: float | None = None) -> SessionRecord:
        """Stores a change, and returns the record with its new version.

        The session waits again; with a `lease`, it stays claimed for that many seconds from now. Raises
        `StaleSessionError`, and changes nothing, if that is not its latest version.
        """
        ...

    async def release(self, record: SessionRecord) -> bool:
        """Gives a claim up: the session waits again, unchanged. False: it was no longer held, so nothing happened."""
        ...

    async def finish(self, record: SessionRecord) -> None:
        """Ends a session. Raises `StaleSessionError` if that is not its latest version, or it is over already."""
        ...

    async def expired(self, limit: int, owner: str, lease: float) -> list[SessionRecord]:
        """Claims up to `limit` sessions that are past their deadline, longest past first, each for one caller."""
        ...

    async def next_deadline(self) -> float | None:
        """When `expired` will have something at the earliest, as things are; None: not at all."""
        ...

    async def queries(self) -> frozenset[str]:
        """All that is awaited by some session."""
        ...

    async def count(self) -> int:
        """How many sessions there are, waiting and claimed."""
        ...

    async def close(self) -> None:
        """Ends what was begun and lets go of files and connections. Closing twice is no mistake."""
        ...
