"""What one event on its way through a session knows of the conversations it is part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import FlowError, QueryError
from tamis.storage.sessions import open_store

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable

    from tamis.events.event import Event
    from tamis.queries.tables import Conversation
    from tamis.routing.node import Node
    from tamis.storage.sessions import SessionKey, SessionRecord, Store

_LEASE = 90.0


class SessionContext:
    """The store, the vocabulary and the deadlines that all sessions of one tree share."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._own: Store | None = None
        self.deadline_set: asyncio.Event | None = None
        """Wakes who looks after deadlines; None while nobody does."""
        self.me = f"{id(self):x}"
        self.lease = _LEASE
        """Seconds that a session is claimed for one event, besides the time limit of its handler. Of who is killed
        meanwhile, it can be answered again when they are over."""

    @property
    def store(self) -> Store:
        """Where sessions are kept: what the app was given, else memory."""
        given: Store | None = getattr(self._root, "sessions", None)
        if given is not None:
            return given
        if self._own is None:
            self._own = open_store(None)
        return self._own

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

    def id_of(self, event: Event) -> str | None:
        """The event's own id, as a text."""
        name = self._root.vocabulary.identity.event
        value = getattr(event.envelope, name, None) if name is not None else None
        return None if value is None else str(value)

    def question(self, event: Event, text: str) -> Any:
        """The call that sends a text to where an event came from."""
        words = self.words
        if words is None:
            raise FlowError(
                "texts cannot be sent as prompts: the spec has no section `conversation`; give a function that returns "
                "the call to make"
            )
        return getattr(event, words.action)(**{words.parameter: text})

    def note_deadline(self, record: SessionRecord) -> None:
        """Takes note of a deadline, which may be the next one."""
        if record.deadline is not None and self.deadline_set is not None:
            self.deadline_set.set()

    async def end(self, key: SessionKey, handler: str | None = None) -> int:
        """Ends the sessions under a key; returns how many."""
        ended = 0
        for record in await self.store.find(key):
            if handler is not None and record.handler != handler:
                continue
            claimed = await self.store.claim(record.id, record.version, self.me, self.lease)
            if claimed is not None:
                await self.store.finish(claimed)
                ended += 1
        return ended
