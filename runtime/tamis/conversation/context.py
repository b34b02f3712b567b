"""What one event on its way through a session knows of the conversations it is part of."""

from __future__ import annotations

import asyncio
import itertools
import logging
import secrets
import time
from typing import TYPE_CHECKING, Any

from tamis.errors import FlowError, QueryError, StoreUnavailableError
from tamis.storage.sessions import Reach, open_store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.events.event import AnyEvent, Event
    from tamis.queries.tables import Conversation
    from tamis.routing.node import Node
    from tamis.storage.sessions import SessionKey, SessionRecord, Store

_LOG = logging.getLogger(__name__)
_LEASE = 90.0
_PATIENCE = 120.0
_MOST_REMEMBERED = 10_000
"""Sessions that were left to other processes, or of which nobody knows whether they are over; at most."""


class SessionContext:
    """The store, the vocabulary and the deadlines that all sessions of one tree share."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._own: Store | None = None
        self.deadline_set: asyncio.Event | None = None
        """Wakes who looks after deadlines; None while nobody does."""
        self.lease = _LEASE
        """Seconds that a session is claimed for one event, besides the time limit of its handler. If the process is
        killed meanwhile, the same event can go on at once, and others when they are over."""
        self.patience = _PATIENCE
        """Seconds for which a session whose steps are not known here is left to a process that knows them."""
        self.done: dict[str, str] = {}
        """The sessions of which nobody knows whether they are over, by the events that ended them."""
        self.name = secrets.token_hex(8)
        self._numbers = itertools.count(1)
        self._heard: dict[int | str | None, str] = {}
        """The bots whose events came here, as they name themselves, and as sessions do."""
        self._left: dict[str, tuple[int, float]] = {}
        """Sessions that were left to other processes: at which version, and since when by the monotonic clock."""
        self._failed: dict[str, tuple[str, str, int]] = {}
        """Sessions whose step failed here: the step, the last event, and with how many events."""
        self._releasing: set[asyncio.Task[None]] = set()

    @property
    def store(self) -> Store:
        """Where sessions are kept: what the app was given, else memory."""
        given: Store | None = getattr(self._root, "sessions", None)
        if given is not None:
            return given
        if self._own is None:
            self._own = open_store(None)
        return self._own

    # --- whose sessions -----------------------------------------------------------------------------------------------

    def hear(self, me: int | str | None) -> None:
        """Takes note of a bot whose events come here."""
        self._heard[me] = "" if me is None else str(me)

    @property
    def bots(self) -> frozenset[str]:
        """The bots whose sessions these are: the app's own, and those whose events came here."""
        me = getattr(self._root, "me", None)
        return frozenset((*self._heard.values(), "" if me is None else str(me)))

    def reach_of(self, steps: Iterable[tuple[str, str]]) -> Reach:
        """Whose timeouts are looked after here, by the handlers that are known, each with the version of its steps."""
        return Reach(self.bots, frozenset(steps), self.patience)

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        """The sessions of these bots that wait under some keys, oldest first."""
        found = await self.store.find(*keys, claimant=claimant)
        if not found:
            return found
        bots = self.bots
        return [record for record in found if not record.owner or record.owner in bots]

    def claimant_of(self, event: AnyEvent) -> str:
        """For whom sessions are claimed that the event answers: the same when it comes again, also after a restart."""
        number = self.id_of(event)
        return f"{self.name}:{next(self._numbers)}" if number is None else f"{event.me}:{number}"

    def seconds_left(self, record: SessionRecord) -> float:
        """How much longer a session is left to other processes. They begin when it is met here for the first time."""
        now = time.monotonic()
        version, since = self._left.get(record.id, (0, now))
        if version != record.version:
            since = now
        self._left[record.id] = (record.version, since)
        if len(self._left) > _MOST_REMEMBERED:
            del self._left[next(iter(self._left))]
        return since + self.patience - now

    def note_end(self, claimant: str, record: SessionRecord) -> None:
        """Takes note of an event that ended a session, where only the store's answer is missing."""
        self.done[claimant] = record.id
        if len(self.done) > _MOST_REMEMBERED:
            del self.done[next(iter(self.done))]

    def count_failure(self, record: SessionRecord, claimant: str) -> int:
        """With how many events the step of a session has failed here. An event that is tried again is one."""
        step, last, count = self._failed.pop(record.id, (record.step, "", 0))
        if step != record.step:
            count = 0
        elif last == claimant:
            count -= 1
        self._failed[record.id] = (record.step, claimant, count + 1)
        if len(self._failed) > _MOST_REMEMBERED:
            del self._failed[next(iter(self._failed))]
        return count + 1

    def forget_failures(self, session: str) -> None:
        """The session went on, or is over."""
        self._failed.pop(session, None)

    # --- what sessions need -------------------------------------------------------------------------------------------

    @property
    def words(self) -> Conversation | None:
        return self._root.vocabulary.conversation

    def are_known(self, queries: Iterable[str]) -> bool:
        """Whether the spec has what is awaited. What was stored may be of another version, or another service."""
        try:
            for text in queries:
                self._root.vocabulary.query(text)
        except QueryError:
            return False
        return True

    @property
    def decode(self) -> Any:
        """What decodes events of before, if the root can."""
        return getattr(self._root, "decode", None)

    def id_of(self, event: AnyEvent) -> str | None:
        """The event's own id, as a text."""
        value = self._root.vocabulary.id_of(event)
        return None if value is None else str(value)

    def question(self, event: Event, text: str) -> Any:
        """The call that sends a text to where an event came from."""
        words = self.words
        if words is None:
            raise FlowError(
                "texts cannot be sent as prompts: the spec has no section `conversation`; give a function that returns "
                "the call to make"
            )
        return getattr(event, words.action)(**{words.parameter: text}).keep()

    def note_deadline(self, record: SessionRecord) -> None:
        """Takes note of a deadline, which may be the next one."""
        if record.deadline is not None and self.deadline_set is not None:
            self.deadline_set.set()

    async def end(self, key: SessionKey, handler: str | None = None) -> int:
        """Ends the sessions under a key; returns how many."""
        ended = 0
        for record in await self.find(key):
            if handler is not None and record.handler != handler:
                continue
            claimed = await self.store.claim(record.id, record.version, self.name, self.lease)
            if claimed is not None:
                await self.store.finish(claimed)
                ended += 1
        return ended

    async def give_back(self, record: SessionRecord) -> None:
        """The session waits as before. While the store is away, that is tried again, until the claim is over."""
        try:
            await self.store.release(record)
        except StoreUnavailableError as error:
            _LOG.error("session %s could not be given back; trying again: %s", record.id, error)
            task = asyncio.create_task(self._give_back_later(record))
            self._releasing.add(task)
            task.add_done_callback(self._releasing.discard)
        except Exception as error:  # noqa: BLE001 - what came before it is what is to be reported
            _LOG.error("session %s was not given back; it can be answered when its lease is over: %r", record.id, error)

    async def _give_back_later(self, record: SessionRecord) -> None:
        until, pause = time.monotonic() + self.lease, 0.1
        while time.monotonic() < until:
            await asyncio.sleep(pause)
            if asyncio.current_task() not in self._releasing:
                return
            pause = min(2 * pause, 5.0)
            try:
                await self.store.release(record)
            except StoreUnavailableError:
                continue
            return

    async def stop_releasing(self) -> None:
        """What could not be given back until now is free when its lease is over."""
        tasks, self._releasing = self._releasing, set()  # they look at that: a client of a store may lose a cancel()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=1)
