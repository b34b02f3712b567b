"""Addresses of a Bot API and of a proxy. They are checked when they are given, so that no call goes elsewhere."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import SplitResult, unquote, urlsplit

from tamis.errors import shown

if TYPE_CHECKING:
    from typing import SupportsIndex

_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_LONGEST_HOST = 253
_SCHEMES = ("http", "https")


def base_url_of(address: str, name: str) -> str:
    """The address of a Bot API, to which calls add `/bot<token>/<method>`; `name` is what it was given as.

    Raises `ValueError` for any other than http(s), a host, and perhaps a port and a path.
    """
    parts = _parts_of(address, name, "https://api.telegram.org or http://127.0.0.1:8081")
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"{name} has a user or a password in it, which logs would show; leave them out")
    if "?" in address or "#" in address:
        raise ValueError(f"{name} is {shown(address)!r}; what follows ? or # would swallow the method of every call")
    if ".." in parts.path.split("/") or "\\" in address:
        raise ValueError(f"{name} is {shown(address)!r}; its path leads elsewhere")
    return address.rstrip("/")


class Proxy:
    """An HTTP proxy: its `url` without the login, and the login as the header `authorization`. Nothing prints that.

    Raises `ValueError` for an address that is none of an HTTP proxy: aiohttp would speak HTTP to a SOCKS proxy.
    """

    __slots__ = ("authorization", "url")

    def __init__(self, address: str) -> None:
        parts = _parts_of(address, "proxy", "http://user:password@127.0.0.1:3128")
        if parts.path not in {"", "/"} or "?" in address or "#" in address:
            raise ValueError("proxy has more than a host and a port in its address; write http://127.0.0.1:3128")
        host = parts.netloc.rpartition("@")[2]
        self.url = f"{parts.scheme}://{host}"
        name, password = unquote(parts.username or ""), unquote(parts.password or "")
        if ":" in name:
            raise ValueError("proxy has a user with a colon in the name, which no proxy can be told")
        login = base64.b64encode(f"{name}:{password}".encode()).decode()
        self.authorization = f"Basic {login}" if name or password else None

    def __repr__(self) -> str:
        return f"<proxy {self.url}>"

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a proxy may hold a password, and is not pickled: make the client anew where it is needed")


def _parts_of(address: str, name: str, example: str) -> SplitResult:
    """The parts of an address that can be one. Nothing is said of an address that may hold a password."""
    what = f"{name} is {shown(address)!r}" if "@" not in address else f"{name} (it is not shown: it has a login)"
    if not address.isprintable() or " " in address:  # `urlsplit` takes line ends out, without a word
        raise ValueError(f"{what}; blanks and control characters are in no address; write {example}")
    try:
        parts = urlsplit(address)
        port, host = parts.port, parts.hostname
    except ValueError as error:
        why = "its host or its port" if "@" in address else str(error)
        raise ValueError(f"{what}; it is no address: {why}") from None
    if parts.scheme not in _SCHEMES:
        said = "SOCKS is not spoken here" if parts.scheme.startswith("socks") else "it begins with https:// or http://"
        raise ValueError(f"{what}; {said}; write {example}")
    if not host or port == 0 or parts.netloc.endswith(":"):
        raise ValueError(f"{what}; it has no {'host' if not host else 'port'}; write {example}")
    if ":" not in host and not _is_host(host):
        raise ValueError(f"{what}; its host can be none; write {example}")
    return parts


def _is_host(host: str) -> bool:
    """Whether a resolver can be asked for it."""
    try:
        wire = host.encode("idna").decode()
    except UnicodeError:  # also for a label of more than 63 characters
        return False
    labels = wire.removesuffix(".").split(".")
    return len(wire) <= _LONGEST_HOST and all(_LABEL.fullmatch(label) for label in labels)
