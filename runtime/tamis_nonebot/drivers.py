"""What plugins import from `nonebot.drivers`. Serving HTTP and calling it is the app's part: the classes tell what is
there, and a plugin that serves a path of its own is told that nobody does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tamis_nonebot.driver import Driver


class Mixin:
    """What a driver can do besides."""


class ForwardMixin(Mixin):
    """Connects to others."""


class HTTPClientMixin(ForwardMixin):
    """Calls others by HTTP."""


class WebSocketClientMixin(ForwardMixin):
    """Connects to others by WebSocket."""


class ReverseMixin(Mixin):
    """Serves others."""


class ASGIMixin(ReverseMixin):
    """Serves HTTP and WebSocket."""


ForwardDriver = ForwardMixin
ReverseDriver = ReverseMixin


class URL(str):
    """An address."""

    __slots__ = ()


@dataclass
class Request:
    """A request of HTTP."""

    method: str | bytes
    url: Any
    params: Any = None
    headers: Any = None
    cookies: Any = None
    content: Any = None
    data: Any = None
    json: Any = None
    files: Any = None
    version: Any = "1.1"
    timeout: Any = None
    proxy: str | None = None


@dataclass
class Response:
    """A response of HTTP."""

    status_code: int
    headers: Any = None
    content: Any = None
    request: Request | None = None


@dataclass
class HTTPServerSetup:
    """A path that a plugin would serve."""

    path: Any
    method: str
    name: str
    handle_func: Any


@dataclass
class WebSocketServerSetup:
    """A path of WebSockets that a plugin would serve."""

    path: Any
    name: str
    handle_func: Any


@dataclass
class Timeout:
    """How long a request may take, in seconds."""

    total: float | None = None
    connect: float | None = None
    read: float | None = None
    close: float | None = None


class WebSocket:
    """A connection."""


@dataclass
class Cookies:
    """Cookies by their names."""

    jar: dict[str, str] = field(default_factory=dict[str, str])


def combine_driver(driver: type[Driver], *_: type[Mixin]) -> type[Driver]:
    """The driver; there is one."""
    return driver


__all__ = [
    "URL",
    "ASGIMixin",
    "Cookies",
    "Driver",
    "ForwardDriver",
    "ForwardMixin",
    "HTTPClientMixin",
    "HTTPServerSetup",
    "Mixin",
    "Request",
    "Response",
    "ReverseDriver",
    "ReverseMixin",
    "Timeout",
    "WebSocket",
    "WebSocketClientMixin",
    "WebSocketServerSetup",
    "combine_driver",
]
