"""Calls that an event can fill: `event.reply("hi")` is a `Call` whose target was read from the event.

A call is plain data until it is awaited; a client (or a webhook's answer) carries it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from tamis.errors import CannotFillError, NoClientError
from tamis.events.paths import Path, first_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping


R = TypeVar("R", covariant=True)


class Client(Protocol):
    """What carries calls out."""

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any: ...


class Call(Generic[R]):
    """A call to the event source. `method` and `params` are what goes over the wire; awaiting it carries it out."""

    __slots__ = ("client", "method", "params")

    def __init__(self, method: str, params: dict[str, Any], client: Client | None = None) -> None:
        self.method = method
        self.params = params
        self.client = client

    def __await__(self) -> Generator[Any, None, R]:
        if self.client is None:
            raise NoClientError(self.method)
        return self.client.call(self.method, self.params).__await__()

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
) -> Call[Any]:
    """The call an action of the event makes: what the event fills, then the arguments that were given."""
    params = fill(event, action, method, alternatives)
    params.update((name, value) for name, value in arguments.items() if value is not None)
    return Call(method, params, event.bot)
