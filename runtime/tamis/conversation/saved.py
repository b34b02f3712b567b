"""What is stored of a session, inside its record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from tamis.decoding.text_form import Code
from tamis.errors import SessionStateError
from tamis.storage.sessions import pack_state

if TYPE_CHECKING:
    from tamis.routing.session import Session
    from tamis.storage.sessions import SessionRecord


class Saved(Struct, omit_defaults=True):
    """Fields that a later version adds must have defaults."""

    state: bytes = b""
    args: dict[str, Any] = {}
    received: dict[str, bytes] = {}
    asked: dict[str, str] = {}
    last: str | None = None
    again: str | None = None
    """The answer that is asked for once more; None: whatever the step lacks."""
    waits: str = "answer"
    """answer: to what the step asks. next: whatever comes, as the step's event. over: nothing; only its last word may
    still have to be said, for the event of `origin`."""
    origin: str | None = None
    """The id of the event that brought the session here."""
    prompt: str | None = None
    """What was to be sent, until it is known to be."""
    raw: bytes = b""
    """The event itself, where the branch for timeouts needs it."""
    begun: bool = False
    """Whether the event of `origin` began it."""
    codes: bool = False
    """Whether the codes in the prompt are meant: it was a `Code`."""

    def __repr__(self) -> str:  # without what people said
        return f"<Saved: waits for {self.waits}, {len(self.args)} answers, {len(self.received)} events>"

    @property
    def question(self) -> str | None:
        """The prompt as it was given."""
        return Code(self.prompt) if self.codes and self.prompt is not None else self.prompt


def pack(saved: Saved) -> bytes:
    return msgspec.msgpack.encode(saved)


def unpack(record: SessionRecord) -> Saved:
    """Raises `SessionStateError` for what nobody of us stored."""
    try:
        return msgspec.msgpack.decode(record.state, type=Saved)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SessionStateError(
            f"session {record.id} of handler {record.handler} holds something else than a conversation: {error}",
            "end it",
        ) from error


def is_over(record: SessionRecord) -> bool:
    """Whether a session has ended, and only its last word may be missing."""
    return unpack(record).waits == "over"


def packed_answers(session: Session[Any]) -> dict[str, Any]:
    """The answers as plain data. Raises `SessionStateError` for one that cannot be stored."""
    try:
        return dict(msgspec.to_builtins(session.args, builtin_types=(bytes,)))
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise SessionStateError(
            f"an answer in session {session.id} of handler {session.handler} cannot be stored: {error}",
            "keep to numbers, texts, bytes, times, lists, dicts and msgspec structs of them",
        ) from error


def packed_state(session: Session[Any]) -> bytes:
    return b"" if session.state is None else pack_state(session.state)
