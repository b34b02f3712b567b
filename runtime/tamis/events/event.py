"""The event as handlers receive it. Each generated package derives its own `Event` with the spec's attributes."""

from __future__ import annotations

from types import GenericAlias
from typing import Any, ClassVar, Protocol, cast

import msgspec

from tamis import wire
from tamis.errors import FlowError

UNKNOWN_KIND = "*"
"""The kind of an event whose kind the spec does not know."""


class AnyEvent(Protocol):
    """An event of any package. To type checkers those are no `Event`s: in stubs, what is known of one is its type."""

    @property
    def kind(self) -> str: ...
    @property
    def payload(self) -> Any: ...
    @property
    def raw(self) -> bytes: ...
    @property
    def me(self) -> int | str | None: ...


class Event(msgspec.Struct, eq=False, kw_only=True, weakref=True):
    """What arrived, decoded.

    `kind` is the deepest kind the spec knows (`"message"`, `"notice.notify.poke"`), or `"*"`. `payload` is that kind's
    struct, None for an unknown kind of a spec whose payloads sit under a key. `raw` is what came, byte for byte. `me`
    is the bot's own id where it is known. `problems` names what in the bytes did not fit the spec and was left out of
    the payload (it is still in `raw`); it is empty for almost every event. `bot` is what delivered the event and
    carries its calls out, None for one that was only decoded. `attempt` is the number of the try, from 1: beyond it,
    handlers may have run before, in part or whole.
    """

    kind: str
    payload: Any
    raw: bytes
    me: int | str | None = None
    problems: tuple[str, ...] = ()
    envelope: Any = None
    bot: Any = None
    attempt: int = 1

    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    async def wait(
        self, query: str, /, *, timeout: float | None = None, per: Any = "user in chat", guard: Any = None
    ) -> Any:
        """Waits for the next event that matches a query, of the same user in the same chat, and returns it.

        The chat goes on meanwhile. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never.
        `per`: `"chat"` or `"user"` for whose answer counts. Commands go to their handlers, unless the query asks for
        them, as `message:entities:bot_command` does, or a `guard` chooses. A restart ends it; steps go on after one.
        """
        conversations = getattr(self.bot, "conversations", None)
        if conversations is None:
            raise FlowError("wait() is for events that an app has delivered: nobody brings others here")
        return await conversations.waiting.wait(self, query, timeout=timeout, per=per, guard=guard)

    def json(self) -> Any:
        """The event as plain JSON data, with fields the spec does not know. Parsed from `raw` at each call."""
        return wire.parse(self.raw)
