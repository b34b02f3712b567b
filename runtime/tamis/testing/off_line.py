"""Takes an app off line: whatever way calls go out, they end at a client that only notes them.

Clients of the Bot API ask for `OFF_LINE` by themselves, whichever bot they belong to. An app with a client of its own
gets doors in front of it: inside a test or a replay they lead to the client that notes, elsewhere to the real one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import OfflineError
from tamis.events.calls import OFF_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def take_off_line(app: Any) -> None:
    """Puts the doors in front of what an app calls its service by. An app that has them stays as it is."""
    own = vars(app)
    client = own.get("client")
    if isinstance(client, _Door) or getattr(type(client), "goes_off_line", False):
        return
    if hasattr(app, "call"):
        app.call = _door_of(app.call)
    if client is None:
        return
    door = app.client = _Door(client)
    api = own.get("_api")
    if api is not None:  # it would read each answer as its type, and None is none
        app._api = _doored(type(api))(door)


def _door_of(real: Callable[..., Any]) -> Callable[..., Any]:
    async def call(method: str, params: Mapping[str, Any], /) -> Any:
        off_line = OFF_LINE.get()
        return await (real if off_line is None else off_line.call)(method, params)

    return call


def _doored(api: type[Any]) -> type[Any]:
    async def call(self: Any, method: str, params: Mapping[str, Any], /) -> Any:
        off_line = OFF_LINE.get()
        return await (super(kind, self) if off_line is None else off_line).call(method, params)

    kind: type[Any] = type(api.__name__, (api,), {"call": call, "__slots__": ()})
    return kind


class _Door:
    """In front of the client of an app. Off line, calls are noted, and nothing else is possible."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.call = _door_of(client.call)

    def using(self, **options: Any) -> Any:
        return self if OFF_LINE.get() is not None else self._client.using(**options)

    async def close(self) -> None:
        if OFF_LINE.get() is None:
            await self._client.close()

    def __getattr__(self, name: str) -> Any:
        off_line = OFF_LINE.get()
        if off_line is None or name.startswith("__"):
            return getattr(self._client, name)
        raise OfflineError(getattr(off_line, "who", "a test"), f"client.{name}")
