"""Who could be waiting for an event: what a store is asked of each event that is of an awaited kind."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from tamis.events.paths import first_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.queries.vocabulary import Vocabulary

    Paths = tuple[tuple[str | int, ...], ...]
    Finder = Callable[[Any], tuple[str | int | None, ...]]
    """Takes a payload; returns the ids for `Store.may_wait`: all that `SessionKey.who` can be where it is an answer."""


def finder_of(kind: str, vocabulary: Vocabulary) -> Finder:
    """How the user and the chat of an event are found; worked out once for each kind, as it is done for each event."""
    identity = vocabulary.identity
    users, chats = tuple(identity.user.get(kind, ())), tuple(identity.chat.get(kind, ()))

    def find(payload: Any) -> tuple[str | int | None, ...]:
        user, chat = first_of(payload, users), first_of(payload, chats)
        return (user, f"user {user}") if chat is None and user is not None else (user, chat)

    if not users or not chats or not all(isinstance(step, str) for path in (*users, chats[0]) for step in path):
        return find
    chat = ".".join(map(str, chats[0]))
    getters = [(str(path[0]), attrgetter(".".join(map(str, path)), chat)) for path in users]

    def find_at_once(payload: Any) -> tuple[str | int | None, ...]:
        """The same, faster where the first path to a user that begins leads to one."""
        for head, get in getters:
            if getattr(payload, head, None) is not None:
                try:
                    found: tuple[Any, Any] = get(payload)
                except AttributeError:
                    return find(payload)
                return find(payload) if None in found else found
        return find(payload)

    return find_at_once
