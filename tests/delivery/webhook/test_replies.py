"""Replies: what a handler returns is the response, where the kind says so and the handler is in time."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError

from .client import SECRET, chat, run, send

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Packages = dict[str, Any]
COMMAND = b"command=%2Fgo&text=now"
PRESSED = b'{"type":"pressed","action":"x"}'


@pytest.fixture(params=["memory", "file", "none"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    return {"memory": {}, "file": {"inbox": tmp_path / "inbox.db"}, "none": {"inbox": None}}[request.param]


async def reply_of(app: Any, body: bytes, **options: Any) -> Any:
    hook = app.asgi(secret=SECRET, **options)
    async with hook.lifespan():
        answer = await send(hook, body, chat(body))
        await app.join()
    assert answer.status == 200
    return answer


def handled_by(packages: Packages, handler: Callable[[Any], Any], query: str = "command") -> Any:
    app = packages["chat"].App(watchdog=None)
    app.on(query)(handler)
    return app


def test_what_a_handler_returns_is_the_response(packages: Packages, inbox: dict[str, Any]) -> None:
    async def handler(event: Any) -> dict[str, Any]:
        await asyncio.sleep(0.01)
        return {"text": f"{event.command} {event.text}"}

    answer = run(reply_of(handled_by(packages, handler), COMMAND, **inbox))
    assert answer.headers["content-type"] == "application/json"
    assert answer.json == {"text": "/go now"}


@pytest.mark.parametrize(
    ("value", "body"),
    [
        ("done", b"done"),
        (b'{"raw": 1}', b'{"raw": 1}'),
        ([1, None], b"[1,null]"),
        (None, b""),
        (object(), b""),
        (0, b"0"),
        (False, b"false"),
    ],
)
def test_texts_json_and_nothing(packages: Packages, value: object, body: bytes) -> None:
    def handler(event: Any) -> object:
        return value

    assert run(reply_of(handled_by(packages, handler), COMMAND)).body == body


def test_a_structure_of_the_package_is_json_in_names_of_the_wire(packages: Packages) -> None:
    answer = run(reply_of(handled_by(packages, lambda event: event.payload), COMMAND))
    assert json.loads(answer.body)["command"] == "/go"


def test_a_handler_that_is_late_runs_on_and_the_request_is_answered(packages: Packages, inbox: dict[str, Any]) -> None:
    ended: list[str] = []

    async def handler(event: Any) -> str:
        await asyncio.sleep(0.4)
        ended.append(event.kind)
        return "too late"

    assert run(reply_of(handled_by(packages, handler, "pressed"), PRESSED, **inbox)).body == b""
    assert ended == ["pressed"]


@pytest.mark.parametrize("query", ["message", "command"])
def test_without_a_reply_the_answer_does_not_wait(packages: Packages, query: str, inbox: dict[str, Any]) -> None:
    """No handler, one that fails, one that says nothing, a kind that takes no reply: all are answered at once."""

    async def handler(event: Any) -> str | None:
        if event.kind == "command":
            raise ValueError("no")
        return "nobody waits for this"

    async def main() -> None:
        loop = asyncio.get_running_loop()
        for body in (COMMAND, PRESSED, b'{"type":"message"}'):
            before = loop.time()
            assert (await reply_of(handled_by(packages, handler, query), body, **inbox)).body == b""
            assert loop.time() - before < 0.15

    run(main())


def test_a_repeated_request_gets_no_second_run(packages: Packages) -> None:
    calls: list[str] = []

    def handler(event: Any) -> str:
        calls.append(event.kind)
        return "once"

    app = handled_by(packages, handler)
    body = b'{"type":"command","event_id":"E","command":"/a","text":""}'

    async def main() -> None:
        hook = app.asgi(secret=SECRET)
        async with hook.lifespan():
            answers = [(await send(hook, body, chat(body))).body for _ in range(2)]
        assert answers == [b"once", b""]

    run(main())
    assert calls == ["command"]


def test_a_key_that_names_the_kind_and_an_id_in_a_header(packages: Packages) -> None:
    app = packages["keyed"].App()
    app.on("ping")(lambda event: event.ping.text)

    async def main() -> None:
        hook = app.asgi(secret=None)
        async with hook.lifespan():
            assert (await send(hook, b'{"ping":{"text":"pong"}}', {"X-Id": "1"})).body == b"pong"
            assert (await send(hook, b'{"ping":{"text":"pong"}}', {"X-Id": "1"})).body == b""

    run(main())
    with pytest.raises(RegistrationError, match="64 hexadecimal digits"):
        app.asgi(secret="short")
