"""Requests over aiohttp, which is imported when the first one is made: `pip install tamis[telegram]`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.telegram.errors import NetworkError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import aiohttp

    from tamis.telegram.body import Body
    from tamis.telegram.secret import Token

_CONNECT = 10.0  # seconds to make a connection
_PIECE = 64 * 1024


class Reply(NamedTuple):
    status: int
    body: bytes


class Transport:
    """Connections to one Bot API, kept open between calls. No error it raises holds the address."""

    def __init__(self, base_url: str, token: Token, *, proxy: str | None = None) -> None:
        self.base_url = base_url.rstrip("/")
        if not self.base_url.startswith(("https://", "http://")):
            raise ValueError(f"base_url is {base_url!r}; it begins with https:// or http://")
        self.token = token
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def post(self, method: str, body: Body, *, timeout: float) -> Reply:
        """Sends a call, and reads all of the answer. Raises `NetworkError`; what reading a file raises passes."""
        http = load_aiohttp()
        session = self._open(http)
        data, headers = _data(http, body)
        limits = http.ClientTimeout(
            total=None if body.files else timeout, sock_connect=_CONNECT, sock_read=timeout if body.files else None
        )
        failure: NetworkError
        try:
            async with session.post(
                f"{self.base_url}/bot{self.token.reveal(method)}/{method}",
                data=data, headers=headers, timeout=limits, allow_redirects=False, proxy=self._proxy,
            ) as response:  # fmt: skip
                return Reply(response.status, await response.read())
        except (TimeoutError, http.ClientError, ConnectionError) as error:
            failure = self._failure(http, method, error, timeout)
        raise failure  # outside of `except`: aiohttp's errors hold the address, and the token in it

    async def fetch(self, path: str, *, timeout: float) -> AsyncIterator[tuple[int, int | None, bytes]]:
        """A file, in pieces: each with the status and the length that was announced. Redirects are not followed."""
        http = load_aiohttp()
        session = self._open(http)
        limits = http.ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=timeout)
        failure: NetworkError
        try:
            async with session.get(
                f"{self.base_url}/file/bot{self.token.reveal('a download')}/{path}",
                timeout=limits, allow_redirects=False, proxy=self._proxy,
            ) as response:  # fmt: skip
                yield response.status, response.content_length, b""
                if response.status == 200:
                    async for piece in response.content.iter_chunked(_PIECE):
                        yield response.status, response.content_length, piece
                return
        except (TimeoutError, http.ClientError, ConnectionError) as error:
            failure = self._failure(http, "a download", error, timeout)
        raise failure

    async def close(self) -> None:
        """Closes all connections. The next call opens new ones."""
        session, self._session = self._session, None
        if session is not None and not session.closed:
            await session.close()

    def _open(self, http: Any) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        session = self._session
        if session is None or session.closed or self._loop is not loop:
            session = self._session = http.ClientSession(connector=http.TCPConnector(limit=100))
            self._loop = loop
        return session

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


def _data(http: Any, body: Body) -> tuple[Any, dict[str, str]]:
    if body.json is not None:
        return body.json, {"Content-Type": "application/json"}
    form = http.FormData(quote_fields=False, default_to_multipart=True)
    for name, text in body.fields.items():
        form.add_field(name, text)
    for name, file in body.files.items():
        form.add_field(name, file.content(), filename=file.name, content_type="application/octet-stream")
    return form, {}
