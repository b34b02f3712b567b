"""What is stored of a session: who it is with, where in its handler it stands, its state, and what it waits for."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import msgspec
from msgspec import Struct, field

from tamis.errors import SessionStateError

if TYPE_CHECKING:
    from collections.abc import Iterable

S = TypeVar("S")


def new_id() -> str:
    """An id that no other session has: 32 hexadecimal digits, at random."""
    return secrets.token_hex(16)


class SessionKey(Struct, frozen=True):
    """Who a session is with. A part that is None does not matter: a session of a chat is anybody's in that chat.

    >>> SessionKey(bot="42", chat="-100123", user="7").text
    '8f3809663a4cf1e8aaef6a2ba7485e74'
    """

    bot: str | None = None
    chat: str | None = None
    user: str | None = None

    @property
    def text(self) -> str:
        """32 hexadecimal digits, the same in every process: what stores look up."""
        parts = msgspec.msgpack.encode((self.bot, self.chat, self.user))
        return hashlib.blake2b(parts, digest_size=16).hexdigest()

    @property
    def who(self) -> str:
        """The user, or the chat where anybody may answer: what `Store.may_wait` is asked with."""
        return self.user if self.user is not None else self.chat or ""


class SessionRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One session as it is stored. Change it with `msgspec.structs.replace`, and give it to `Store.save`.

    Fields that a later version of Tamis adds must have defaults: records outlive the program that wrote them.
    """

    id: str = field(default_factory=new_id)
    """Tells it from others, also from parallel ones under the same key."""
    key: SessionKey
    bot: str | None = None
    """The bot whose conversation it is; None: the bot of the key."""
    handler: str
    """The id of the handler whose steps it follows."""
    handler_version: str = ""
    """What `steps_digest` said of the handler's steps when it was written."""
    step: str = ""
    """The name of the step that the next event is for."""
    step_index: int = 0
    """Where that step stood among the steps."""
    state: bytes = b""
    """The user's state, as `pack_state` made it."""
    state_version: int = 0
    """The version of the type of the state."""
    queries: tuple[str, ...] = ()
    """What is awaited: events that match one of these queries."""
    guards: tuple[str, ...] = ()
    """The names of kept guards, which also the next event must satisfy."""
    deadline: float | None = None
    """When it stops waiting, in seconds since the epoch by the store's clock; None: never. `put` and `save` set it."""
    asked: str | None = None
    """The id that the service gave the prompt: the question was sent. None: it was not, or nobody knows."""
    created: float = 0.0
    """Seconds since the epoch; set by `Store.put`."""
    updated: float = 0.0
    """When it was last put or saved; set by the store. A claim does not count."""
    version: int = 0
    """Set by the store. Each put, claim, save and release makes a new one; who holds an old one cannot save."""

    @property
    def owner(self) -> str:
        """The bot whose session it is; empty if that is not known. A key may name an account instead of the bot."""
        return self.key.bot or "" if self.bot is None else self.bot

    def __repr__(self) -> str:  # without its state: what people said belongs into no log
        where = f"{self.handler} at {self.step!r}" if self.step else self.handler
        return f"<SessionRecord {self.id} of {where}, version {self.version}, {len(self.state)} bytes of state>"


class ParkedSession(NamedTuple):
    """A session that was set aside: nobody goes on with it, until somebody puts it back."""

    id: str
    owner: str
    """The bot whose session it is; empty if that is not known."""
    handler: str
    why: str
    at: float
    """Seconds since the epoch, by the store's clock."""
    record: SessionRecord | None
    """None: it cannot be read."""


class Reach(NamedTuple):
    """Whose timeouts a process looks after.

    Its own sessions are those of its bots whose steps it knows. Other sessions of its bots are left for `patience`
    seconds to a process that knows their steps.
    """

    bots: frozenset[str]
    steps: frozenset[tuple[str, str]]
    """Handlers, each with the version of its steps."""
    patience: float


def read_record(packed: bytes) -> SessionRecord:
    """The record in bytes from a store. Raises `SessionStateError` for what this version cannot read."""
    try:
        return _DECODER.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SessionStateError(f"it cannot be read: {error}", "use the version of Tamis that wrote it") from error


def oldest_first(records: Iterable[SessionRecord]) -> list[SessionRecord]:
    return sorted(records, key=lambda record: (record.created, record.id))


def in_order_of_deadline(records: Iterable[SessionRecord]) -> list[SessionRecord]:
    return sorted(records, key=lambda record: (record.deadline or 0.0, record.id))


def steps_digest(steps: Iterable[str]) -> str:
    """The version of a handler: 16 hexadecimal digits of the names of its steps, in order."""
    return hashlib.blake2b(msgspec.msgpack.encode(tuple(steps)), digest_size=8).hexdigest()


def pack_state(state: Any) -> bytes:
    """A user's state as bytes. Raises `SessionStateError` if it holds what cannot be stored."""
    try:
        return msgspec.msgpack.encode(state)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise SessionStateError(
            f"a state of type {type(state).__name__} cannot be stored: {error}",
            "keep to numbers, texts, bytes, times, lists, dicts and msgspec structs of them",
        ) from error


def unpack_state(record: SessionRecord, type_: type[S], version: int = 0) -> S:
    """The state of a session as a value of that type.

    Raises `SessionStateError` if it was stored with another version of the type, or does not fit it.
    """
    advice = f"end the session, or let handler {record.handler} convert it"
    if record.state_version != version:
        raise SessionStateError(
            f"session {record.id} holds version {record.state_version} of its state, "
            f"and {type_.__name__} is at version {version}",
            advice,
        )
    try:
        return msgspec.msgpack.decode(record.state, type=type_)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SessionStateError(
            f"the state of session {record.id} does not fit {type_.__name__}: {error}", advice
        ) from error


_DECODER = msgspec.msgpack.Decoder(SessionRecord)
