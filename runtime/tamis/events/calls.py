"""Calls that an event can fill: `event.reply("hi")` is a `Call` whose target was read from the event.

A call is plain data until it is awaited; a client (or a webhook's answer) carries it out. A call that is dropped, and
that nobody awaited or looked at, is a forgotten `await`: it is logged with its place in the code.
"""

from __future__ import annotations

import inspect
import sys
import warnings
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tamis.errors import CannotFillError, ForgottenAwaitError, NoClientError
from tamis.events.paths import Path, first_of
from tamis.log import logger_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from types import CodeType
    from typing import Self

    from tamis.events.off_line import Client

_LOG = logger_of(__name__)

R = TypeVar("R", covariant=True)
T = TypeVar("T")


_REPORTED: set[tuple[str, int]] = set()
"""The places whose forgotten calls were logged; each is logged once."""


class Call(Coroutine[Any, Any, R]):
    """A call to the event source. `method` and `params` are what goes over the wire; awaiting it carries it out.

    It is a coroutine: type checkers find one that is not awaited, and `asyncio.create_task` takes it. One that an event
    made and that is dropped, neither awaited nor read, is reported as forgotten.
    """

    __slots__ = ("_made_at", "_method", "_params", "_running", "client")

    def __init__(self, method: str, params: dict[str, Any], client: Client | None = None) -> None:
        self._method = method
        self._params = params
        self.client = client
        self._made_at: tuple[CodeType, int] | None = None
        """Where an event made it (the code, and the instruction in it), until it is awaited or read."""
        self._running: Generator[Any, Any, R] | None = None
        """What carries it out, once somebody runs it as a coroutine: a task does."""

    @staticmethod
    def of(made: Coroutine[Any, Any, T]) -> Call[T]:
        """What `event.reply("hi")` made, with the type that it has: checkers take it for a plain coroutine.

        >>> Call.of(event.reply("hi")).params["text"]
        'hi'
        """
        if not isinstance(made, Call):
            raise TypeError(f"Call.of takes what a method of an event returns, such as event.reply('hi'), not {made!r}")
        return made

    @property
    def method(self) -> str:
        self._made_at = None
        return self._method

    @property
    def params(self) -> dict[str, Any]:
        self._made_at = None
        return self._params

    def note_place(self, code: CodeType, instruction: int) -> None:
        """Notes where it was made; from now on it is reported if it is dropped."""
        self._made_at = (code, instruction)

    def keep(self) -> Self:
        """This call, which nobody forgot: whoever made it may also drop it."""
        self._made_at = None
        return self

    def __await__(self) -> Generator[Any, None, R]:
        self._made_at = None
        if self.client is None:
            raise NoClientError(self._method)
        return self.client.call(self._method, self._params).__await__()

    def send(self, value: Any, /) -> Any:
        if self._running is None:
            self._running = self.__await__()
        return self._running.send(value)

    def throw(self, *error: Any) -> Any:
        if self._running is None:
            self._running = self.__await__()
        return self._running.throw(*error)

    def close(self) -> None:
        self._made_at = None
        if self._running is not None:
            self._running.close()

    def __del__(self) -> None:
        if self._made_at is not None and not sys.is_finalizing():
            _report_forgotten(self._method, self.client, *self._made_at)

    def __reduce__(self) -> tuple[Any, ...]:
        return (Call, (self.method, self.params, self.client))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"<Call {self.method}({shown})>"


class Fill(NamedTuple):
    """Where a parameter comes from: by kind, paths from the payload; `only_if` must lead to something true."""

    parameter: str
    required: bool
    paths: Mapping[str, tuple[Path, ...]]
    only_if: Mapping[str, tuple[Path, ...]] | None = None


def fill(event: Any, action: str, method: str, alternatives: tuple[tuple[Fill, ...], ...]) -> dict[str, Any]:
    """The parameters that an event fills. Raises `CannotFillError` when a required one is not there."""
    missing = ""
    for fills in alternatives:
        params: dict[str, Any] = {}
        for filled in fills:
            value = _first(event, filled.paths)
            if filled.only_if is not None and not _first(event, filled.only_if):
                value = None
            if value is not None:
                params[filled.parameter] = value
            elif filled.required:
                missing = missing or filled.parameter
                break
        else:
            return params
    raise CannotFillError(action, method, missing, event.kind)


def _first(event: Any, paths: Mapping[str, tuple[Path, ...]]) -> Any:
    return first_of(event.payload, paths.get(event.kind, ()))


def call(
    event: Any,
    action: str,
    method: str,
    alternatives: tuple[tuple[Fill, ...], ...],
    arguments: Mapping[str, Any],
    texts: Mapping[str, Callable[[Any], Any]] | None = None,
) -> Call[Any]:
    """The call an action of the event makes: what the event fills, then the arguments that were given.

    `texts`: how parameters are written that are lists, and that a string may stand for.
    """
    params = fill(event, action, method, alternatives)
    params.update((name, value) for name, value in arguments.items() if value is not None)
    if texts is not None:
        params.update((name, write(params[name])) for name, write in texts.items() if name in params)
    made: Call[Any] = Call(method, params, event.bot)
    action_frame = inspect.currentframe()
    action_frame = None if action_frame is None else action_frame.f_back
    caller = None if action_frame is None else action_frame.f_back
    if caller is not None:
        made.note_place(caller.f_code, caller.f_lasti)
    return made


def _report_forgotten(method: str, client: Any, code: CodeType, instruction: int) -> None:
    """Logs a call that nobody carried out, once for each place. A client that notes such calls is told of each.

    Elsewhere Python warns, as it does of a coroutine that was never awaited.
    """
    line = next((line for begin, end, line in code.co_lines() if begin <= instruction < end), None) or 0
    forgotten = ForgottenAwaitError(method, code.co_qualname, code.co_filename, line)
    place = (code.co_filename, line)
    if place not in _REPORTED:
        _REPORTED.add(place)
        _LOG.error("%s", forgotten)
    note = getattr(client.__class__, "note_forgotten", None)  # one for tests passes all else on
    if note is not None:
        note(client, forgotten)
    else:
        warnings.warn_explicit(str(forgotten), RuntimeWarning, code.co_filename, line)
