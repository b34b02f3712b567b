"""Requests and responses of ASGI, as far as a webhook needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.errors import SignatureError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping, Sequence

    Message = MutableMapping[str, Any]
    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Headers = Mapping[str, str] | Sequence[tuple[str, str]] | Sequence[tuple[bytes, bytes]]


class RequestHeaders:
    """The headers of a request, by name in lower case; each may come more than once, with any bytes."""

    def __init__(self, headers: Headers) -> None:
        self._values: dict[bytes, list[bytes]] = {}
        # Not every mapping of headers says that it is one; what has items() does.
        items = cast("Mapping[Any, Any]", headers).items() if hasattr(headers, "items") else headers
        for name, value in cast("Iterable[tuple[Any, Any]]", items):
            several = cast("list[Any]", value) if isinstance(value, (list, tuple)) else [value]
            self._values.setdefault(_bytes(name).lower(), []).extend(map(_bytes, several))

    def all_of(self, name: str) -> list[bytes]:
        """Every value of a header."""
        return self._values.get(name.lower().encode(), [])

    def only(self, name: str) -> bytes | None:
        """The value of a header, None without it. Raises `SignatureError` where it comes more than once."""
        found = self.all_of(name)
        if len(found) > 1:
            raise SignatureError(f"the header {name} comes {len(found)} times")
        return found[0] if found else None

    @property
    def length(self) -> int:
        """The bytes that the body is said to have; one too many where nobody can say."""
        lengths = self.all_of("content-length")
        return int(lengths[0]) if lengths and lengths[0].isdigit() and len(lengths[0]) < 19 else len(lengths)

    @property
    def is_compressed(self) -> bool:
        return any(value.lower() != b"identity" for value in self.all_of("content-encoding"))


def as_texts(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    """The headers of ASGI as texts, one character a byte."""
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]


def _bytes(value: object) -> bytes:
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    text = str(value)
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


class Respond:
    """Sends one response."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.done = False

    async def __call__(
        self,
        status: int,
        body: bytes = b"",
        *,
        headers: list[tuple[bytes, bytes]] | None = None,
        close: bool = False,
    ) -> None:
        self.done = True
        every = [*(headers or []), (b"content-length", str(len(body)).encode())]
        if close:  # the rest of the body is not wanted
            every.append((b"connection", b"close"))
        await self._send({"type": "http.response.start", "status": status, "headers": every})
        await self._send({"type": "http.response.body", "body": body})
