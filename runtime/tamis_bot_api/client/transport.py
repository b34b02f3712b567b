"""Requests over aiohttp, which is imported when the first one is made: `pip install tamis[telegram]`."""

from __future__ import annotations

import asyncio
import contextlib
import os
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tamis_bot_api.client.errors import NetworkError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    import aiohttp

    from tamis_bot_api.client.request_body import Body
    from tamis_bot_api.client.token import Token
    from tamis_bot_api.client.uploads import Pieces

_CONNECT = 10.0  # seconds to make a connection
_PIECE = 64 * 1024
_DOWNLOAD = "download"


BASE_URL = "https://api.telegram.org"
VARIABLE = "BOT_API_URL"


class Reply(NamedTuple):
    status: int
    body: bytes


class Piece(NamedTuple):
    """A piece of a file; `length` is how long the whole was announced to be."""

    status: int
    length: int | None
    data: bytes


class Transport:
    """Connections to one Bot API, kept open between calls. No error it raises holds the address."""

    def __init__(self, base_url: str | None, token: Token, *, proxy: str | None = None) -> None:
        self._base_url = None if base_url is None else _checked(base_url, "base_url")
        self.token = token
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def base_url(self) -> str:
        """Where none was given, that of the environment, looked up when a call is made, as the token is."""
        return self._base_url or _checked(os.environ.get(VARIABLE, "").strip() or BASE_URL, VARIABLE)

    async def post(self, method: str, body: Body, *, timeout: float) -> Reply:
        """Sends a call, and reads all of the answer. Raises `NetworkError`; what reading a file raises passes."""
        http = load_aiohttp()
        async with _Form(http, body) as form:
            reply = await self._post(http, method, form, timeout)
            form.stop_if_failed()
        if isinstance(reply, NetworkError):
            raise reply
        return reply

    async def _post(self, http: Any, method: str, form: _Form, timeout: float) -> Reply | NetworkError:
        """An error is returned: with those of aiohttp, and with the names here, the address would be in a traceback."""
        session = self._open(http, method)
        limits = http.ClientTimeout(
            total=None if form.has_files else timeout,
            sock_connect=_CONNECT,
            sock_read=timeout if form.has_files else None,
        )
        try:
            async with session.post(
                f"{self.base_url}/bot{self.token.reveal(method)}/{method}",
                data=form.data, headers=form.headers, timeout=limits, allow_redirects=False, proxy=self._proxy,
            ) as response:  # fmt: skip
                return Reply(response.status, self._without_token(await response.read()))
        except (TimeoutError, http.ClientError, ConnectionError) as error:
            return self._failure(http, method, error, timeout)

    async def fetch(self, path: str, *, timeout: float) -> AsyncIterator[Piece]:
        """A file, in pieces. Redirects are not followed. Raises `NetworkError`."""
        pieces = self._fetch(load_aiohttp(), path, timeout)
        async with contextlib.aclosing(cast("Any", pieces)):
            async for piece in pieces:
                if isinstance(piece, NetworkError):
                    raise piece
                yield piece

    async def _fetch(self, http: Any, path: str, timeout: float) -> AsyncIterator[Piece | NetworkError]:
        session = self._open(http, _DOWNLOAD)
        limits = http.ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=timeout)
        try:
            async with session.get(
                f"{self.base_url}/file/bot{self.token.reveal(_DOWNLOAD)}/{path}",
                timeout=limits, allow_redirects=False, proxy=self._proxy,
            ) as response:  # fmt: skip
                yield Piece(response.status, response.content_length, b"")
                if response.status == 200:
                    async for data in response.content.iter_chunked(_PIECE):
                        yield Piece(response.status, response.content_length, data)
                return
        except (TimeoutError, http.ClientError, ConnectionError) as error:
            failure = self._failure(http, _DOWNLOAD, error, timeout)
        yield failure

    async def close(self) -> None:
        """Closes all connections. The next call opens new ones."""
        session, self._session = self._session, None
        if session is not None and not session.closed:
            await session.close()

    def _open(self, http: Any, method: str) -> aiohttp.ClientSession:
        self.token.reveal(method)  # without one there is nothing to connect for
        loop = asyncio.get_running_loop()
        session = self._session
        if session is None or session.closed or self._loop is not loop:
            session = self._session = http.ClientSession(connector=http.TCPConnector(limit=100))
            self._loop = loop
        return session

    def _without_token(self, body: bytes) -> bytes:
        """An answer that says no may echo the address; results stay as they came."""
        return body if body.startswith(b'{"ok":true') else self.token.hide_in(body)

    def _failure(self, http: Any, method: str, error: BaseException, timeout: float) -> NetworkError:
        never_sent = isinstance(error, http.ClientConnectorError | http.ConnectionTimeoutError)
        if isinstance(error, TimeoutError):
            what = "no connection" if never_sent else "no answer"
            return NetworkError(method, f"{what} within {_CONNECT if never_sent else timeout:g} s", sent=not never_sent)
        what = self.token.hide(f"{type(error).__name__}: {error}".rstrip(": "))
        return NetworkError(method, f"the connection failed: {what}", sent=not never_sent)


def load_aiohttp() -> Any:
    """The package. Raises `ImportError` saying how to install it."""
    try:
        import aiohttp
    except ImportError as error:
        raise ImportError("calls to Telegram need the package aiohttp: pip install 'tamis[telegram]'") from error
    return aiohttp


class _Form:
    """The data of a request, with its files open."""

    def __init__(self, http: Any, body: Body) -> None:
        self._http = http
        self._body = body
        self._open: list[Pieces] = []
        self.data: Any = body.json
        self.headers = {"Content-Type": "application/json"} if body.json is not None else {}

    @property
    def has_files(self) -> bool:
        return bool(self._body.files)

    def stop_if_failed(self) -> None:
        """Raises what reading one of the files raised, with the traceback it had there."""
        for one in self._open:
            if one.failure is not None:
                raise one.failure.with_traceback(one.trace)

    async def __aenter__(self) -> Self:
        if self._body.json is None:
            try:
                await self._fill()
            except BaseException:
                await self.__aexit__()
                raise
        return self

    async def _fill(self) -> None:
        self.data = form = self._http.FormData(quote_fields=False, default_to_multipart=True)
        for name, text in self._body.fields.items():
            form.add_field(name, text)
        for name, file in self._body.files.items():
            content: Any = await file.content()
            if not isinstance(content, bytes):
                self._open.append(content)
                content = content.read()
            form.add_field(name, content, filename=file.name, content_type="application/octet-stream")

    async def __aexit__(self, *error: object) -> None:
        for one in self._open:
            await one.close()


def _checked(base_url: str, name: str) -> str:
    if not base_url.startswith(("https://", "http://")):
        raise ValueError(f"{name} is {base_url!r}; it begins with https:// or http://")
    return base_url.rstrip("/")
