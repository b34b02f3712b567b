"""Takes an app off line: whatever way calls go out, they end at a client that only notes them.

A client that has `stand_ins` asks them by itself, whichever bot it belongs to. An app with another client gets doors in
front of it: off line they lead to the client that notes, elsewhere to the real one.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
from typing import TYPE_CHECKING, Any, TypeVar

from tamis.errors import OfflineError
from tamis.events.off_line import OFF_LINE, StandIns, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Mapping

    from tamis.events.off_line import Client

R = TypeVar("R")


@contextlib.contextmanager
def off_line(app: Any, client: Client) -> Generator[None]:
    """While it lasts, what anybody calls through the app ends at that client."""
    stand_ins = _stand_ins_of(app)
    stand_ins.add(client)
    try:
        yield
    finally:
        stand_ins.remove(client)


def task_off_line(client: Client, coroutine: Coroutine[Any, Any, R]) -> asyncio.Task[R]:
    """A task in which all clients are off line, of other bots too, and in the tasks that it begins."""
    context = contextvars.copy_context()
    context.run(OFF_LINE.set, client)
    return asyncio.create_task(coroutine, context=context)


def _stand_ins_of(app: Any) -> StandIns:
    """Those of the app's client. A client that has none gets a door, which stays in front of it."""
    own: Any = app.__dict__
    client: Any = own.get("client")
    found = getattr(client, "stand_ins", None)
    if isinstance(found, StandIns):
        return found
    known = own.get("_stand_ins")
    if isinstance(known, StandIns):  # an app that calls its service by itself, and has its door
        return known
    stand_ins = app._stand_ins = StandIns()
    if hasattr(app, "call"):
        app.call = _door_of(app.call, stand_ins)
    if client is not None:
        door = app.client = _Door(client, stand_ins)
        api: Any = own.get("_api")
        if api is not None:  # it would read each answer as its type, and None is none
            app._api = _door_of_api(api.__class__, stand_ins)(door)
    return stand_ins


def _door_of(real: Callable[..., Any], stand_ins: StandIns) -> Callable[..., Any]:
    async def call(method: str, params: Mapping[str, Any], /) -> Any:
        client = stand_ins.current()
        return await (real if client is None else client.call)(method, params)

    return call


def _door_of_api(api: type[Any], stand_ins: StandIns) -> Any:
    async def call(self: Any, method: str, params: Mapping[str, Any], /) -> Any:
        client = stand_ins.current()
        if client is None:
            return await api.call(self, method, params)
        return await client.call(method, params)

    return type(api.__name__, (api,), {"call": call, "__slots__": ()})


class _Door:
    """In front of the client of an app. Off line, calls are noted, and nothing else is possible."""

    def __init__(self, client: Any, stand_ins: StandIns) -> None:
        self._client = client
        self.stand_ins = stand_ins
        self.call = _door_of(client.call, stand_ins)

    def using(self, **options: Any) -> Any:
        return self if self.stand_ins.current() is not None else self._client.using(**options)

    async def close(self) -> None:
        if self.stand_ins.current() is None:
            await self._client.close()

    def __getattr__(self, name: str) -> Any:
        client = self.stand_ins.current()
        if client is None or name.startswith("__"):
            return getattr(self._client, name)
        raise OfflineError(name_of(client), f"client.{name}")
