"""Addresses that cannot work are refused when they are given, and none of them shows a password."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from typing import Any

import pytest

from tamis_bot_api import NetworkError, TelegramClient

from .server import TOKEN, Server, with_client

PASSWORD = "hush-hush-proxy"


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:1/?x=1", "http://127.0.0.1:1?", "http://127.0.0.1:1#f", "http://127.0.0.1:1/#",
        "http://", "http:///x", "http://:80", "http://127.0.0.1:", "http://127.0.0.1:0", "http://127.0.0.1:99999",
        "http://127.0.0.1:port", "http://a b", "http://[::1", "http://[nowhere]", "http://h\r\nX: y", "http://h\t",
        "http://a\0b", "ftp://127.0.0.1", "socks5://127.0.0.1", "api.telegram.org", "127.0.0.1:8081", "", "//h",
        "http://" + "a" * 64 + ".example", "http://" + "a." * 130 + "example", "http://a..b", "http://-a",
        "http://xn--\u2603.example", "http://h/../x", "http://h\\x",
    ],
)  # fmt: skip
def test_an_address_to_which_no_call_could_go_is_refused_at_once(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="base_url"):
        TelegramClient(TOKEN, address)
    if address:
        monkeypatch.setenv("BOT_API_URL", address.replace("\0", ""))

        async def use(_server: Server, _client: TelegramClient) -> None:
            async with TelegramClient(TOKEN) as client:
                with pytest.raises(ValueError, match="BOT_API_URL"):
                    await client.call("getMe")

        if "\0" not in address and address.strip() == address:
            with_client(use)


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:8081", "https://api.telegram.org/", "http://[::1]:8081/prefix/", "http://my_host", "http://h.",
     "http://b\u00fccher.example", "HTTP://h"],
)  # fmt: skip
def test_other_addresses_are_taken_and_lose_the_last_slash(address: str) -> None:
    assert TelegramClient(TOKEN, address).transport.base_url == address.rstrip("/")


@pytest.mark.parametrize("end", ["", ":99999", ":0", "?x", " x", "/a b"])
@pytest.mark.parametrize("scheme", ["http", "https", "ftp", ""])
def test_a_login_in_an_address_is_refused_without_being_shown(scheme: str, end: str) -> None:
    for login in (f"user:{PASSWORD}", f":{PASSWORD}", PASSWORD):
        with pytest.raises(ValueError, match="base_url") as caught:
            TelegramClient(TOKEN, f"{scheme}://{login}@127.0.0.1{end}")
        assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    ["socks5://{}127.0.0.1:1080", "socks4://{}h", "socks5h://{}h", "ftp://{}h", "{}127.0.0.1:8080", "http://{}",
     "http://{}h:99999", "http://{}h/x", "http://{}h?x", "http://{}h#x", "http://{}a b"],
)  # fmt: skip
@pytest.mark.parametrize("login", ["", f"user:{PASSWORD}@"])
def test_a_proxy_that_is_not_spoken_to_is_refused_at_once(address: str, login: str) -> None:
    with pytest.raises(ValueError, match="proxy") as caught:
        TelegramClient(TOKEN, proxy=address.format(login))
    assert PASSWORD not in str(caught.value)


def test_the_refusal_of_a_socks_proxy_says_what_is_spoken() -> None:
    with pytest.raises(ValueError, match=r"SOCKS is not spoken here; write http://"):
        TelegramClient(TOKEN, proxy="socks5://127.0.0.1:1080")


async def _proxy(answer: bytes, heard: list[bytes]) -> tuple[Any, str]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    return server, f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 502 No\r\n\r\n",
        b"\0\xff",
        b"",
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_password_of_a_proxy_is_in_no_error_and_in_no_log(
    scheme: str, answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        heard: list[bytes] = []
        server, place = await _proxy(answer, heard)
        proxy = f"http://user:{PASSWORD}@{place}"
        async with TelegramClient(TOKEN, f"{scheme}://127.0.0.1:9", retry=None, timeout=3, proxy=proxy) as client:
            shown = f"{client!r} {vars(client)!r} {client.transport!r} {vars(client.transport)!r}"
            with pytest.raises(Exception) as caught:
                await client.call("getMe")
            with pytest.raises(TypeError, match="not pickled"):
                pickle.dumps(client.transport)
        server.close()
        trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        locals_ = "".join(f"{frame.locals}" for frame in trace.stack if "/tests/" not in frame.filename)
        error = f"{caught.value!r} {caught.value} {caught.value.args} {pickle.dumps(caught.value)!r}"
        assert PASSWORD not in shown + error + locals_
        assert b"Proxy-Authorization: Basic" in heard[0]

    asyncio.run(main())
    assert PASSWORD not in caplog.text


def test_what_a_resolver_cannot_be_asked_for_is_an_error_of_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_address: str, _name: str) -> str:
        return "http://" + "a" * 70 + ".example"

    monkeypatch.setattr("tamis_bot_api.client.transport.base_url_of", broken)

    async def main() -> None:
        async with TelegramClient(TOKEN, "http://x", retry=None) as client:
            with pytest.raises(NetworkError) as caught:
                await client.call("getMe")
            assert not caught.value.sent

    asyncio.run(main())


@pytest.mark.parametrize(
    "method", ["../getMe", "getMe?x=1", "getMe/..", "get me", "", "getMe#", "g\u00e9tMe", "getMe\n"]
)
def test_the_name_of_a_method_cannot_change_the_address(method: str) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        with pytest.raises(ValueError, match="is no name of a method"):
            await client.call(method)
        assert server.requests == []

    with_client(use)
