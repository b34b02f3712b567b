"""What is known of an event beyond what stands in it: the account that a header names, and who waits for a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast
from weakref import WeakKeyDictionary

from tamis.events.raw_fields import text_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis.events.event import AnyEvent


class Places(Protocol):
    """Where the account of an event is, as a spec says."""

    @property
    def account(self) -> tuple[str, ...] | None: ...
    @property
    def account_header(self) -> str | None: ...
    @property
    def batch(self) -> tuple[str, ...] | None: ...


class Delivered:
    """How an event arrived. `account` is what a header says, None where none does."""

    __slots__ = ("_reply", "account")

    def __init__(self, account: str | None = None, reply: Callable[[Any], None] | None = None) -> None:
        self.account = account
        self._reply = reply

    def reply(self, value: Any) -> None:
        """Gives what a handler returned to whom waits for it; only the first value counts."""
        if self._reply is not None:
            self._reply(value)
            self._reply = None


_DELIVERED: WeakKeyDictionary[AnyEvent, Delivered] = WeakKeyDictionary()
"""Events of which more is known than stands in them; those of almost all services are not here."""


def note_delivery(event: AnyEvent, *, account: str | None = None, reply: Callable[[Any], None] | None = None) -> None:
    """Notes how an event arrived; an account that was noted before stays."""
    before = _DELIVERED.get(event)
    _DELIVERED[event] = Delivered(account if before is None else before.account, reply)


def reply_to(event: AnyEvent, value: Any) -> None:
    """Gives what a handler returned to whom waits for it, if somebody does. None: it was tried, nothing comes."""
    if _DELIVERED:
        delivered = _DELIVERED.get(event)
        if delivered is not None:
            delivered.reply(value)


def account_of(event: AnyEvent, places: Places) -> str | None:
    """The account that an event is for, None where the spec or the event says none."""
    if places.account is not None:
        return text_in(event.raw, places.account, places.batch)
    delivered = _DELIVERED.get(event) if places.account_header is not None else None
    return None if delivered is None else delivered.account


def header_of(headers: Any, name: str) -> str | None:
    """The first value of a header, in a mapping or in pairs; the case of names does not matter."""
    # Not every mapping of headers says that it is one; what has items() does.
    items = cast("Mapping[str, str]", headers).items() if hasattr(headers, "items") else headers
    pairs = cast("Iterable[tuple[str, str]]", items)
    return next((value for found, value in pairs if found.lower() == name.lower()), None)
