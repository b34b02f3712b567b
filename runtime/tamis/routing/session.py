"""The session as steps see it: its state and answers, and the ways to end a step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn

import msgspec

from tamis.errors import FlowError
from tamis.events.flow import Flow

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from tamis.routing.prompts import Prompt
    from tamis.storage.sessions import SessionKey

    S = TypeVar("S", default=None)
else:
    from typing import TypeVar

    S = TypeVar("S")


class Said(NamedTuple):
    """What goes along with a word of the flow: something to send, and which answer is asked for again."""

    prompt: Prompt = None
    again: str | None = None
    """The name of the answer."""


class Session(Generic[S]):
    """A conversation with somebody. Steps take it by its type: `session: Session[Order]`.

    `state` is the step's to read and change; what is changed is stored when the step is over, and not if it fails.
    `args` are the answers so far. Each of the ways to end a step raises, so nothing behind it runs.

    >>> @order.got("count", "How many?", type=int)
    ... async def count(event: MessageTextEvent, count: int, session: Session[Order]) -> None:
    ...     if count > 10:
    ...         session.reject("Ten at most. How many?")
    ...     session.state.count = count
    """

    __slots__ = ("_codec", "args", "asked", "handler", "id", "key", "last", "received", "state", "stops")

    def __init__(  # noqa: PLR0913 - it is put together in one place
        self,
        state: S,
        *,
        id: str,  # noqa: A002 - it is the session's
        key: SessionKey,
        handler: str,
        args: dict[str, Any] | None = None,
        received: dict[str, bytes] | None = None,
        asked: dict[str, str] | None = None,
        last: str | None = None,
        decode: Any = None,
    ) -> None:
        self.state: S = state
        self.id = id
        """Tells it from all others, also from parallel ones with the same people."""
        self.key = key
        """Whose answers count."""
        self.handler = handler
        """The id of the handler whose steps it follows."""
        self.args: dict[str, Any] = args or {}
        """The answers, by name."""
        self.asked: dict[str, str] = asked or {}
        """The ids of the messages with the questions, by the name of the answer."""
        self.last = last
        """The id that `receive` gave to the latest event."""
        self.received: dict[str, bytes] = received or {}
        """The events that `receive` got, as they arrived, by id."""
        self.stops = False
        """Set it to keep the event from all other handlers, whatever this step says at its end."""
        self._codec = decode

    # --- ways to end a step -------------------------------------------------------------------------------------------

    def pause(self, prompt: Prompt = None) -> NoReturn:
        """Sends something, and waits for the next event, with which the next step goes on."""
        raise Flow.PAUSE(Said(prompt))

    def reject(self, prompt: Prompt = None) -> NoReturn:
        """Sends something, and waits for another answer to this step."""
        raise Flow.REJECT(Said(prompt))

    def reject_arg(self, key: str, prompt: Prompt = None) -> NoReturn:
        """Sends something, and waits for another answer of that name; then this step runs again."""
        raise Flow.REJECT(Said(prompt, key))

    def reject_receive(self, id: str = "", prompt: Prompt = None) -> NoReturn:  # noqa: A002 - as in `receive`
        """Sends something, and waits for another event in the place of that one; then this step runs again."""
        raise Flow.REJECT(Said(prompt, id))

    def finish(self, prompt: Prompt = None) -> NoReturn:
        """Sends something; the session is over."""
        raise Flow.FINISH(Said(prompt))

    def skip(self) -> NoReturn:
        """Leaves the rest of this step out, and goes on with the next one."""
        raise Flow.SKIP

    # --- answers ------------------------------------------------------------------------------------------------------

    def set_arg(self, key: str, value: Any) -> None:
        """Answers a question that was not asked, which then is not."""
        self.args[key] = value

    def get_arg(self, key: str, default: Any = None) -> Any:
        """An answer, or the default."""
        return self.args.get(key, default)

    def get_receive(self, id: str = "") -> Any:  # noqa: A002 - as in `receive`
        """The event that `receive(id)` got, or None; decoded anew at each call."""
        raw = self.received.get(id)
        if raw is None:
            return None
        if self._codec is None:
            raise FlowError("events of before cannot be decoded here: the router at the root is no App")
        return self._codec(raw)

    @property
    def last_receive(self) -> Any:
        """The latest event that a `receive` got, or None."""
        return None if self.last is None else self.get_receive(self.last)

    def __repr__(self) -> str:
        return f"<Session {self.id} of {self.handler}: {self.state!r}>"


def known_to(session: Session[Any]) -> dict[str, Any]:
    """What a template can name: the fields of the state, and the answers, which come first."""
    state = session.state
    fields: dict[str, Any] = {}
    if isinstance(state, msgspec.Struct):
        fields = {name: getattr(state, name) for name in state.__struct_fields__}
    elif isinstance(state, dict):
        fields = {str(name): value for name, value in state.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return {**fields, **session.args}
