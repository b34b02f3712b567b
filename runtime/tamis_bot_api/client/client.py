"""The client of the Bot API: sends calls, tries again what is worth it, decodes what comes back."""

from __future__ import annotations

import asyncio
import functools
import logging
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar, overload

from tamis.decoding.results import Results
from tamis.errors import ResultError
from tamis_bot_api.client.defaults import Defaults
from tamis_bot_api.client.errors import RetryAfter, TelegramError
from tamis_bot_api.client.flood import FloodGate, FloodKey, flood_key_of
from tamis_bot_api.client.get_updates import updates_of
from tamis_bot_api.client.request_body import body_of
from tamis_bot_api.client.responses import result_of
from tamis_bot_api.client.retries import Retry
from tamis_bot_api.client.token import Token
from tamis_bot_api.client.transformers import CallNext, Transformer, around
from tamis_bot_api.client.transport import BASE_URL, Transport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO, Self, SupportsIndex

    import msgspec

    from tamis.events.off_line import StandIns
    from tamis_bot_api.client.downloads import HasPath
    from tamis_bot_api.client.rates import RateLimit
    from tamis_bot_api.client.request_body import Body

_LOG = logging.getLogger(__name__)
LARGEST_DOWNLOAD = 20 * 1024 * 1024
_POLL_GRACE = 10  # seconds that an answer to getUpdates may take longer than it was asked to
_KEEP: Literal["keep"] = "keep"


T = TypeVar("T", bound=Transformer)
R = TypeVar("R")


class TelegramClient:
    """Calls methods of the Bot API at `base_url`: by default that of the environment variable BOT_API_URL, else
    Telegram's own.

    `token` comes from the environment variable BOT_TOKEN where none is given; it is never shown. `retry`: when calls
    are tried again, None for never. `timeout`: seconds that an answer may take. `limits`: see `RateLimit`. `proxy`: the
    address of an HTTP proxy, such as `http://user:password@127.0.0.1:3128`; the password is not shown either. `local`:
    the server at `base_url` was started with `--local` and keeps its files on this machine, where downloads read them.
    `defaults`: parameters for all calls that take them and do not say, such as `{"parse_mode": "HTML"}`: that is for
    all texts without entities, also inside of media groups and results of inline queries. `results`: what decodes
    results, set by the bot.

    Raises `ValueError` for a token, a `base_url` or a `proxy` that can be none.

    >>> async with TelegramClient("123:abc") as client:
    ...     me = await client.call("getMe", {})
    """

    def __init__(  # noqa: PLR0913 - options by their names
        self,
        token: str | None = None,
        base_url: str | None = None,
        *,
        retry: Retry | None = Retry(),  # noqa: B008 - immutable
        timeout: float = 60.0,
        limits: RateLimit | None = None,
        proxy: str | None = None,
        local: bool = False,
        defaults: Mapping[str, Any] | None = None,
        results: Results | None = None,
    ) -> None:
        self._transport = Transport(base_url, Token(token), proxy=proxy, local=local)
        self._flood = FloodGate()
        self._defaults = Defaults(defaults) if defaults else None
        self._retry = retry
        self._timeout = timeout
        self._transformers: list[Transformer] = [] if limits is None else [limits]
        self.results = results

    @property
    def bot_id(self) -> int | None:
        """The id of the bot, as its token begins; None while there is no token."""
        return self._transport.token.bot_id

    def using(self, *, retry: Retry | Literal["keep"] | None = _KEEP, timeout: float | None = None) -> Self:
        """This client with other options, over the same connections; for one call or for many.

        >>> await bot.client.using(retry=None, timeout=5).call("getMe", {})
        """
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        if not isinstance(retry, str):
            other._retry = retry
        if timeout is not None:
            other._timeout = timeout
        return other

    def transform(self, transformer: T) -> T:
        """Puts a function around all calls from now on, inside of those that are there; used as a decorator.

        It can change the method and the parameters, the result, call again, or not at all. It stands around the tries,
        so it sees a call once, however often it is tried. `updates` does not go through it.

        >>> @bot.client.transform
        ... async def quietly(call_next: CallNext, method: str, params: Mapping[str, Any]) -> Any:
        ...     return await call_next(method, {**params, "disable_notification": True})
        """
        self._transformers.append(transformer)
        return transformer

    async def call(self, method: str, params: Mapping[str, Any] | None = None, /) -> Any:
        """Calls a method by its name at Telegram. The result is plain JSON data. Raises `TelegramError`."""
        return await self.call_as(method, params or {}, Any)

    async def call_as(self, method: str, params: Mapping[str, Any], type_: Any, /) -> Any:
        """Calls a method; the result is decoded to a type.

        Raises `TelegramError`, and `ResultError` where the result is not of the type.
        """
        stand_in = self.stand_ins.current()
        if stand_in is not None:
            return await stand_in.call(method, params)
        return await around(self._transformers, functools.partial(self._call, type_))(method, params)

    async def updates(
        self,
        offset: int | None = None,
        limit: int = 100,
        timeout: int = 30,
        allowed_updates: Sequence[str] | None = None,
    ) -> list[bytes]:
        """What `getUpdates` returns, each update as the bytes it came in.

        `timeout`: seconds that Telegram waits for an update. Asking for an offset makes it forget all before. Tried
        once: who polls knows when to ask again.
        """
        params = {"offset": offset, "limit": limit, "timeout": timeout, "allowed_updates": allowed_updates}
        body = body_of("getUpdates", params)
        reply = await self._transport.post("getUpdates", body, timeout=timeout + _POLL_GRACE, use="polls")
        return updates_of(reply.status, reply.body)

    @overload
    async def download(
        self, file: str | HasPath, to: Path | str, *, name: str | None = ..., limit: int = ...
    ) -> Path: ...
    @overload
    async def download(self, file: str | HasPath, to: BinaryIO, *, name: str | None = ..., limit: int = ...) -> int: ...
    async def download(
        self,
        file: str | HasPath,
        to: Path | str | BinaryIO,
        *,
        name: str | None = None,
        limit: int = LARGEST_DOWNLOAD,
    ) -> Path | int:
        """Fetches a file, by its `file_id` or as `get_file` returned it, to a folder or into an open file.

        In a folder it gets its `name`, that of Telegram where none is given, and takes the place of a file of that
        name; it is there when it is whole, or not at all. Returns its path; for an open file the number of bytes.
        `limit`: bytes at most, whatever Telegram announces. Raises `TelegramError`, also `UnsafeFileError` and
        `FileTooBigError`.

        >>> path = await bot.download(event.msg.photo[-1].file_id, "photos")
        """
        from tamis_bot_api.client.downloads import download, download_off_line

        stand_in = self.stand_ins.current()
        if stand_in is not None:
            return await download_off_line(stand_in, file, to, name=name)
        return await download(self, file, to, name=name, limit=limit)

    async def close(self) -> None:
        """Closes the connections; the next call opens new ones."""
        await self._transport.close()

    @property
    def stand_ins(self) -> StandIns:
        """What carries calls out in its place, while a test or a replay handles events: nothing is sent then."""
        return self._transport.stand_ins

    @property
    def transport(self) -> Transport:
        """The connections."""
        return self._transport

    @property
    def timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._timeout

    async def _call(self, type_: Any, method: str, params: Mapping[str, Any], /) -> Any:
        if self._defaults is not None:
            params = self._defaults.fill(self.results, method, params)
        body = body_of(method, params)
        attempt = functools.partial(self._try, method, body, self._timeout)
        raw = await self._run(flood_key_of(method, params), attempt, body.repeatable)
        return (self.results or _PLAIN).decode(method, raw, type_)

    async def run_with_retries(self, method: str, attempt: Callable[[], Awaitable[R]], *, repeatable: bool = True) -> R:
        """What a function returns, after as many tries as it takes or is allowed."""
        return await self._run(FloodKey(method, None), attempt, repeatable)

    async def _run(self, key: FloodKey, attempt: Callable[[], Awaitable[R]], repeatable: bool) -> R:
        retry = self._retry
        if retry is None:
            return await attempt()
        refusals, waited = 0, 0.0

        def wait_of(error: RetryAfter) -> float | None:
            nonlocal refusals, waited
            wait = retry.flood_wait(error, refusals, waited)
            refusals, waited = refusals + 1, waited + (wait or 0.0)
            return wait

        closings = self._transport.closings
        tries = 1
        while True:
            try:
                return await self._flood.run(key, attempt, wait_of, repeatable=repeatable)
            except TelegramError as error:
                wait = retry.wait(error, tries) if repeatable else None
                if wait is None:
                    raise
                _LOG.warning("%s; try %d follows in %.1f s", error, tries + 1, wait)
                failure = error
            await asyncio.sleep(wait)
            if self._transport.closings != closings:  # who closed the client waits for nobody
                raise failure
            tries += 1

    async def _try(self, method: str, body: Body, timeout: float) -> msgspec.Raw:
        reply = await self._transport.post(method, body, timeout=timeout)
        return result_of(method, reply.status, reply.body)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<TelegramClient of {self._transport.token!r} at {self._transport.base_url}>"

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a client holds connections and a token, and is not pickled: make it anew where it is needed")


_PLAIN = Results({}, {})

__all__ = ["BASE_URL", "CallNext", "ResultError", "TelegramClient", "Transformer"]
