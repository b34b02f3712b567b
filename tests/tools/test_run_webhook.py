"""`tamis run MODULE:app --webhook` serves the app of any package, and says what it needs."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest

from tamis_slack import verify

if TYPE_CHECKING:
    from pathlib import Path

APP = """
from tamis_slack import App
app = App(name="helpdesk")
app.on("command")(lambda event: {"text": event.text})
"""
SECRET = "8f742231b10e8888abcd99yyyzzz85a5"


def _signed(body: bytes) -> dict[str, str]:
    import hashlib
    import hmac

    stamp = str(int(time.time()))
    digest = hmac.new(SECRET.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
    verify(body, headers, secret=SECRET)
    return headers


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


async def _start(folder: Path, *arguments: str, **variables: str) -> asyncio.subprocess.Process:
    (folder / "helpdesk.py").write_text(APP)
    command = (sys.executable, "-m", "tamis.tools.cli", "run", "helpdesk:app", *arguments)
    given = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1", **variables}
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(*command, cwd=folder, env=given, stdout=pipe, stderr=pipe)


def _post(address: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    request = urllib.request.Request(address, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, b""


def _wait_until_ready(address: str) -> None:
    for _ in range(200):
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)


def test_any_app_is_served_with_two_secrets_and_ends_in_good_order(tmp_path: Path) -> None:
    async def main() -> None:
        port = _free_port()
        options = ("--webhook", "--port", str(port), "--path", "/slack", "--secret", "new one", "--secret", SECRET)
        process = await _start(tmp_path, *options)
        address = f"http://127.0.0.1:{port}"
        try:
            await asyncio.to_thread(_wait_until_ready, address)
            body = b"command=%2Fgo&text=hello"
            right = await asyncio.to_thread(_post, f"{address}/slack", body, _signed(body))
            assert (right[0], json.loads(right[1])) == (200, {"text": "hello"})
            assert (await asyncio.to_thread(_post, f"{address}/slack", body, {}))[0] == 401
        finally:
            process.send_signal(signal.SIGTERM)
            _, said = await asyncio.wait_for(process.communicate(), 20)
        assert (process.returncode, b"Traceback" in said) == (0, False), said

    asyncio.run(main())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "its service sends them to its webhook:\ntamis run helpdesk:app --webhook"),
        (("--webhook",), "--webhook needs a secret"),
        (("--webhook", "--secret", "s", "--url", "https://x.org"), "--url is for bots that set their own webhook"),
    ],
)
def test_what_is_missing_is_said(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    async def main() -> None:
        process = await _start(tmp_path, *arguments)
        _, error = await asyncio.wait_for(process.communicate(), 30)
        assert process.returncode == 2
        assert said in " ".join(error.decode().split(" "))
        assert b"Traceback" not in error

    asyncio.run(main())
