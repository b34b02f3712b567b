"""What a script can answer instead of the usual: errors, delays, and connections that break."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from tamis_bot_api.testing.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Usual = Callable[[], Awaitable[bytes]]

_HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center><hr>nginx</body></html>"


class Answer:
    """Answers one request. `usual` does what the server would have done, and gives the body."""

    def __init__(self, name: str, respond: Callable[[web.Request, Usual], Awaitable[web.StreamResponse]]) -> None:
        self.name = name
        self.respond = respond

    def __repr__(self) -> str:
        return f"<Answer {self.name}>"


def error(code: int, description: str | None = None, **parameters: Any) -> Answer:
    """An error of the API: `error(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100)`."""
    refusal = Refusal(code, description, parameters)

    async def respond(_request: web.Request, _usual: Usual) -> web.StreamResponse:
        return json_response(refusal.body(), code)

    return Answer(f"error {code}", respond)


def retry_after(seconds: int) -> Answer:
    """429, too many requests, with the seconds to wait."""
    return error(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def html(code: int = 502) -> Answer:
    """A page of the proxy in front of the API."""

    async def respond(_request: web.Request, _usual: Usual) -> web.StreamResponse:
        return web.Response(status=code, text=_HTML.format(f"{code} Bad Gateway"), content_type="text/html")

    return Answer(f"html {code}", respond)


def empty() -> Answer:
    """200, and nothing."""

    async def respond(_request: web.Request, _usual: Usual) -> web.StreamResponse:
        return web.Response(status=200)

    return Answer("empty", respond)


def no_code() -> Answer:
    """`ok` is false, and nothing says why."""

    async def respond(_request: web.Request, _usual: Usual) -> web.StreamResponse:
        return json_response(b'{"ok":false}')

    return Answer("no code", respond)


def malformed() -> Answer:
    """The first half of the usual answer, as if that were all."""

    async def respond(_request: web.Request, usual: Usual) -> web.StreamResponse:
        body = await usual()
        return json_response(body[: len(body) // 2])

    return Answer("malformed", respond)


def result(value: Any) -> Answer:
    """This result; the call itself does nothing."""

    async def respond(_request: web.Request, _usual: Usual) -> web.StreamResponse:
        return json_response(msgspec.json.encode({"ok": True, "result": value}))

    return Answer("result", respond)


def slow(seconds: float) -> Answer:
    """The usual answer, this much later."""

    async def respond(_request: web.Request, usual: Usual) -> web.StreamResponse:
        body = await usual()
        await asyncio.sleep(seconds)
        return json_response(body)

    return Answer(f"slow {seconds}", respond)


def cut() -> Answer:
    """The connection breaks in the middle of the usual answer."""

    async def respond(request: web.Request, usual: Usual) -> web.StreamResponse:
        body = await usual()
        response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(body))})
        await response.prepare(request)
        await response.write(body[: len(body) // 2])
        if request.transport is not None:
            request.transport.abort()
        return response

    return Answer("cut", respond)


def silent() -> Answer:
    """The request is taken, and never answered."""

    async def respond(_request: web.Request, _usual: Usual) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    return Answer("silent", respond)


def json_response(body: bytes, code: int = 200) -> web.Response:
    """A JSON answer."""
    return web.Response(status=code, body=body, content_type="application/json")
