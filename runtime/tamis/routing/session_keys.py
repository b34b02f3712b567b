"""Whose answer counts: the user in the chat, anybody in the chat, or the user wherever they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from tamis.errors import FlowError
from tamis.events.delivered import account_of
from tamis.events.paths import first_of
from tamis.log import logger_of
from tamis.storage.sessions import SessionKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.events.event import AnyEvent
    from tamis.queries.vocabulary import Vocabulary

    Per = Literal["user in chat", "chat", "user"] | Callable[[Any], SessionKey]

_LOG = logger_of(__name__)

PER = ("user in chat", "chat", "user")


def ids_of(event: AnyEvent, vocabulary: Vocabulary) -> tuple[str | None, str | None, str | None]:
    """The account or else the bot, the chat and the user of an event, as texts.

    Where a service gives private chats no id, as OneBot does, one is made of the user's: what is asked in private is
    not answered in a group.
    """
    identity = vocabulary.identity
    chat = first_of(event.payload, identity.chat.get(event.kind, ()))
    user = first_of(event.payload, identity.user.get(event.kind, ()))
    if chat is None and user is not None:
        chat = f"user {user}"
    return owner_of(event, vocabulary), _text(chat), _text(user)


def owner_of(event: AnyEvent, vocabulary: Vocabulary) -> str | None:
    """Whose conversations an event can be part of: those of its account, where the spec names one, else of the bot."""
    account = account_of(event, vocabulary.delivery)
    return _text(event.me) if account is None else account


def key_of(event: AnyEvent, vocabulary: Vocabulary, per: Per = "user in chat") -> SessionKey:
    """Whose answer counts to what is asked because of an event. Raises `FlowError` where nobody is there to answer."""
    if callable(per):
        return per(event)
    bot, chat, user = ids_of(event, vocabulary)
    wanted = (chat, user) if per == "user in chat" else (chat, None) if per == "chat" else (None, user)
    if wanted == (None, None):
        nobody = per.replace(" in ", " or ")
        raise FlowError(f"an event of kind {event.kind!r} names no {nobody}, so nobody can answer it")
    return SessionKey(bot, *wanted)


def keys_of(
    event: AnyEvent, vocabulary: Vocabulary, functions: Iterable[Callable[[Any], SessionKey]] = ()
) -> tuple[SessionKey, ...]:
    """All keys under which there can be a session that an event answers, also by the functions that were given."""
    bot, chat, user = ids_of(event, vocabulary)
    found = [(chat, user), (chat, None), (None, user)]
    keys = dict.fromkeys(SessionKey(bot, *item) for item in found if item != (None, None))
    for function in functions:
        try:
            keys[function(event)] = None
        except Exception as error:  # noqa: BLE001 - it is for the events that begin, and may know nothing of others
            _LOG.debug("%r says no key of an event of kind %r: %r", function, event.kind, error)
    return tuple(keys)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
