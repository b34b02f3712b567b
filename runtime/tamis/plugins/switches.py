"""What is switched on and off: everywhere, and in which chats otherwise.

What is the same in all chats costs nothing: it is a flag of the handler. Only what differs in some chat has a guard,
which looks the event's chat up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.paths import first_of
from tamis.guards.guard import QUERY_COST, Guard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.vocabulary import Vocabulary


def chat_of(event: Event, vocabulary: Vocabulary) -> str | None:
    """How switches name the chat of an event: its id; where there is no chat, `user:` and the user's id."""
    identity = vocabulary.identity
    chat = first_of(event.payload, identity.chat.get(event.kind, ()))
    if chat is not None:
        return str(chat)
    user = first_of(event.payload, identity.user.get(event.kind, ()))
    return None if user is None else f"user:{user}"


class Switch(Guard):
    """Whether something is on in the chat of an event. It can be set at any time."""

    __slots__ = ("_chat_of", "chats", "default", "everywhere")

    def __init__(self, find: Callable[[Event], str | None], *, default: bool = True) -> None:
        super().__init__("switched on in this chat", QUERY_COST)
        self._chat_of = find
        self.default = default
        """What it is where nothing was set."""
        self.everywhere: bool | None = None
        self.chats: dict[str, bool] = {}

    def put(self, enabled: bool | None, chat: str) -> None:
        """Sets it in a chat, or everywhere if that is empty; None: as if it had never been set."""
        if not chat:
            self.everywhere = enabled
        elif enabled is None:
            self.chats.pop(chat, None)
        else:
            self.chats[chat] = enabled

    def is_on(self, chat: str | None = None) -> bool:
        whole = self.default if self.everywhere is None else self.everywhere
        return whole if chat is None else self.chats.get(chat, whole)

    @property
    def is_set(self) -> bool:
        return self.everywhere is not None or bool(self.chats)

    @property
    def is_always(self) -> bool:
        """Whether it is the same in every chat."""
        whole = self.is_on()
        return all(setting is whole for setting in self.chats.values())

    def kept_part(self) -> Guard:
        """Where a plugin is off, its conversations do not go on either."""
        return self

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return self.is_on(self._chat_of(event))


def without_switches(guards: Iterable[Any]) -> tuple[Any, ...]:
    """The guards that somebody wrote."""
    return tuple(guard for guard in guards if not isinstance(guard, Switch))
