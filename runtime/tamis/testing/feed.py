"""A conversation: events of one user in one chat, each with an id of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.testing.make import Maker


class Feed:
    """Makes the events of one user in one chat, with increasing ids. Packages derive their own.

    >>> ann, bob = Feed(user=1), Feed(user=2)
    >>> ann.make("message:text", text="hi").msg.message_id, ann.make("message:text", text="there").msg.message_id
    (1, 2)
    """

    maker: ClassVar[Maker]

    def __init__(
        self, *, user: int | str | None = None, chat: int | str | None = None, me: int | str | None = None
    ) -> None:
        self.user = user
        self.chat = chat
        self.me = me
        self.count = 0
        """How many events it made: the id of the last one."""

    def make(self, query: str, /, **fields: Any) -> Event:
        """The next event, as the package's `make` makes it."""
        self.count += 1
        return self.maker.make(query, self.me, fields, self._preferred)

    def make_raw(self, query: str, /, **fields: Any) -> bytes:
        """The next event, as it arrives."""
        self.count += 1
        return self.maker.raw(query, self.me, fields, self._preferred).raw

    def _preferred(self, kind: str) -> dict[Any, object]:
        return self.maker.preferred(kind, user=self.user, chat=self.chat, number=self.count)
