"""Requests over aiohttp, which is imported when the first one is made: `pip install tamis[telegram]`."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from tamis.errors import MissingPackageError
from tamis.events.off_line import StandIns, refuse_off_line
from tamis_bot_api.client.addresses import Proxy, base_url_of
from tamis_bot_api.client.errors import BadResponse, NetworkError, TelegramError
from tamis_bot_api.client.request_form import RequestForm

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager
    from typing import Protocol

    from tamis_bot_api.client.request_body import Body
    from tamis_bot_api.client.token import Token

    Use = Literal["calls", "polls"]

    # What is used of aiohttp's session. A bot's own checks need no stubs of aiohttp, which take a checker as long to
    # read as all of this package.
    class _Session(Protocol):
        @property
        def closed(self) -> bool: ...
        def post(self, url: str, /, **options: Any) -> AbstractAsyncContextManager[Any]: ...
        def get(self, url: str, /, **options: Any) -> AbstractAsyncContextManager[Any]: ...
        async def close(self) -> None: ...


_CONNECT = 10.0
"""Seconds to make a connection."""
_LONGEST_ANSWER = 64 * 1024 * 1024
"""Bytes of an answer, unpacked. A hundred updates have some megabytes at most."""
_PIECE = 64 * 1024
_CONNECTIONS = 100
_DOWNLOAD = "download"
_METHOD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

BASE_URL = "https://api.telegram.org"
VARIABLE = "BOT_API_URL"


class Reply(NamedTuple):
    status: int
    body: bytes


class Piece(NamedTuple):
    """A piece of a file. `length` is how long the whole was announced to be; `ends`: whether its end can be told."""

    status: int
    length: int | None
    data: bytes
    ends: bool = True


class Transport:
    """Connections to one Bot API, kept open between calls; polls have theirs apart, so that no call holds them up.

    `local`: the Bot API server was started with `--local`, and its files are on this machine. No error that is raised
    holds the address.
    """

    def __init__(self, base_url: str | None, token: Token, *, proxy: str | None = None, local: bool = False) -> None:
        self._base_url = None if base_url is None else base_url_of(base_url, "base_url")
        self.token = token
        self.local = local
        self.stand_ins = StandIns()
        self.closings = 0
        """How often the connections were closed."""
        self._proxy = None if proxy is None else Proxy(proxy)
        self._sessions: dict[Use, _Session] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def base_url(self) -> str:
        """Where none was given, that of the environment, looked up when a call is made, as the token is."""
        return self._base_url or base_url_of(os.environ.get(VARIABLE, "").strip() or BASE_URL, VARIABLE)

    async def post(self, method: str, body: Body, *, timeout: float, use: Use = "calls") -> Reply:
        """Sends a call, and reads all of the answer. Raises `NetworkError`; what reading a file raises passes.

        Raises `ValueError` for a method whose name would make the address another one, and `BadResponse` for an answer
        that does not end.
        """
        refuse_off_line(f"client.{method}")
        if not _METHOD.fullmatch(method):
            raise ValueError(f"{method!r} is no name of a method: letters and digits, such as sendMessage")
        http = load_aiohttp()
        async with RequestForm(http, body) as form:
            reply = await self._post(http, method, form, timeout, use)
            form.raise_failure()
        if isinstance(reply, TelegramError):
            raise reply
        return reply

    async def _post(self, http: Any, method: str, form: RequestForm, timeout: float, use: Use) -> Reply | TelegramError:
        """An error is returned: with those of aiohttp, and with the names here, the address would be in a traceback."""
        session = self._session_for(http, method, use)
        limits = http.ClientTimeout(
            total=None if form.has_files else timeout,
            sock_connect=_CONNECT,
            sock_read=timeout if form.has_files else None,
        )
        try:
            async with session.post(
                f"{self.base_url}/bot{self.token.reveal(method)}/{method}",
                data=form.data, timeout=limits, allow_redirects=False, **self._proxy_options(form.headers),
            ) as response:  # fmt: skip
                body = await _body_of(response)
                if body is None:
                    what = f"the answer has more than {_LONGEST_ANSWER} bytes; the rest of it is not read"
                    return BadResponse(method, response.status, what)
                return Reply(response.status, self._without_token(body))
        except (http.ClientError, OSError, UnicodeError) as error:  # OSError: also a timeout
            return self._error_of(http, method, error, timeout)

    async def fetch(self, path: str, *, timeout: float) -> AsyncIterator[Piece]:
        """A file, in pieces. Redirects are not followed. Raises `NetworkError`."""
        refuse_off_line(f"client.{_DOWNLOAD}")
        pieces = self._fetch(load_aiohttp(), path, timeout)
        async with contextlib.aclosing(cast("Any", pieces)):
            async for piece in pieces:
                if isinstance(piece, NetworkError):
                    raise piece
                yield piece

    async def _fetch(self, http: Any, path: str, timeout: float) -> AsyncIterator[Piece | NetworkError]:
        session = self._session_for(http, _DOWNLOAD, "calls")
        limits = http.ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=timeout)
        try:
            async with session.get(
                f"{self.base_url}/file/bot{self.token.reveal(_DOWNLOAD)}/{path}",
                timeout=limits, allow_redirects=False, **self._proxy_options({}),
            ) as response:  # fmt: skip
                length = response.content_length
                chunked = "chunked" in response.headers.get("Transfer-Encoding", "").lower()
                yield Piece(response.status, length, b"", ends=chunked or length is not None)
                if response.status == 200:
                    async for data in response.content.iter_chunked(_PIECE):
                        yield Piece(response.status, length, data)
                return
        except (http.ClientError, OSError, UnicodeError) as error:
            failure = self._error_of(http, _DOWNLOAD, error, timeout)
        yield failure

    async def read(self, path: str) -> AsyncIterator[Piece]:
        """A file that a local Bot API server keeps on this machine, in pieces. Raises what reading it raises."""
        file = await asyncio.to_thread(_open_regular, path)
        try:
            length = os.fstat(file.fileno()).st_size
            yield Piece(200, length, b"")
            while data := await asyncio.to_thread(file.read, _PIECE):
                yield Piece(200, length, data)
        finally:
            file.close()

    async def close(self) -> None:
        """Closes all connections. The next call opens new ones; a call that waits for its next try gives up."""
        self.closings += 1
        sessions, self._sessions = self._sessions, {}
        for session in sessions.values():
            if not session.closed:
                await session.close()

    def _session_for(self, http: Any, method: str, use: Use) -> _Session:
        self.token.reveal(method)  # without one there is nothing to connect for
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop, self._sessions = loop, {}
        session = self._sessions.get(use)
        if session is None or session.closed:
            connector = http.TCPConnector(limit=_CONNECTIONS)
            session = self._sessions[use] = http.ClientSession(connector=connector)
        return session

    def _proxy_options(self, headers: dict[str, str]) -> dict[str, Any]:
        """The headers of a request, and its proxy. The login is not in the address: errors show that."""
        proxy = self._proxy
        if proxy is None:
            return {"headers": headers}
        login = {} if proxy.authorization is None else {"Proxy-Authorization": proxy.authorization}
        if self.base_url.lower().startswith("https:"):  # the proxy opens a tunnel, and sees no more than that
            return {"headers": headers, "proxy": proxy.url, "proxy_headers": login}
        return {"headers": {**headers, **login}, "proxy": proxy.url}

    def _without_token(self, body: bytes) -> bytes:
        """An answer that says no may echo the address; results stay as they came."""
        return body if body.startswith(b'{"ok":true') else self.token.hide_in(body)

    def _error_of(self, http: Any, method: str, error: BaseException, timeout: float) -> NetworkError:
        never_sent = isinstance(error, http.ClientConnectorError | http.ConnectionTimeoutError | UnicodeError)
        if isinstance(error, TimeoutError):
            what = "no connection" if never_sent else "no answer"
            return NetworkError(method, f"{what} within {_CONNECT if never_sent else timeout:g} s", sent=not never_sent)
        # aiohttp tells of TLS also where there is none
        what = self.token.hide(f"{type(error).__name__}: {error}".rstrip(": ")).replace(" ssl:default", "")
        return NetworkError(method, f"the connection failed: {what}", sent=not never_sent)


async def _body_of(response: Any) -> bytes | None:
    """The whole body; None if it is longer than an answer can be."""
    pieces: list[bytes] = []
    size = 0
    while piece := await response.content.readany():
        pieces.append(piece)
        size += len(piece)
        if size > _LONGEST_ANSWER:
            return None
    return b"".join(pieces)


def _open_regular(path: str) -> Any:
    if not Path(path).is_file():  # a pipe would never end
        raise FileNotFoundError(f"{path}: there is no such file; does the local Bot API server run on this machine?")
    return Path(path).open("rb")


def load_aiohttp() -> Any:
    """The package. Raises `MissingPackageError` saying how to install it."""
    try:
        return import_module("aiohttp")
    except ImportError as error:
        raise MissingPackageError("a call to Telegram", "aiohttp", "telegram") from error
