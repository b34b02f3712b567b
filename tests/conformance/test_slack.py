"""Slack: requests as its documentation shows them get their kinds, its signature is checked, the example bot answers.

The shapes are those of https://docs.slack.dev; names and ids are made up.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

import tamis_slack
from tamis import SignatureError

from .receivers import answer_of, example, installed_size

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
REQUESTS = json.loads((Path(__file__).parents[1] / "data" / "slack_requests.json").read_text())
"""Events with their kinds and queries that match; `around` is what stands around each."""
EVENTS = [tuple(entry.values()) for entry in REQUESTS["events"]]
INTERACTIONS = [tuple(entry.values()) for entry in REQUESTS["interactions"]]
COMMAND = REQUESTS["command"]


def happened(event: dict[str, Any]) -> dict[str, Any]:
    return {**REQUESTS["around"], "event": event}


@pytest.mark.parametrize(("kind", "queries", "event"), EVENTS)
def test_events(kind: str, queries: list[str], event: dict[str, Any]) -> None:
    (decoded,) = tamis_slack.decode_all(json.dumps(happened(event)))
    assert (decoded.kind, decoded.problems) == (kind, ())
    assert decoded.envelope.event_id == "Ev123ABC456"
    assert decoded.envelope.event_time.timestamp() == 1234567890
    for query in queries:
        assert tamis_slack.has(decoded, query), query


@pytest.mark.parametrize(("kind", "queries", "data"), INTERACTIONS)
def test_interactions_come_in_a_field_of_a_form(kind: str, queries: list[str], data: dict[str, Any]) -> None:
    decoded = tamis_slack.decode(urlencode({"payload": json.dumps(data)}))
    assert (decoded.kind, decoded.problems) == (kind, ())
    for query in queries:
        assert tamis_slack.has(decoded, query), query


def test_a_slash_command_is_a_form_itself() -> None:
    decoded = tamis_slack.expect(tamis_slack.decode(urlencode(COMMAND)), "command")
    assert (decoded.command, decoded.text, decoded.problems) == ("/deploy", "94070 now", ())


def sign(body: bytes, at: float) -> dict[str, str]:
    stamp = str(int(at))
    digest = hmac.new(SECRET.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def test_the_example_of_the_documentation_is_signed() -> None:
    body = (
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
        "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.c"
        "om%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc88"
        "7a14d10d2c447fce8b6703c"
    )
    headers = {
        "X-Slack-Request-Timestamp": "1531420618",
        "X-Slack-Signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
    }
    tamis_slack.verify(body, headers, secret=SECRET, now=1531420618)
    assert tamis_slack.decode(body).kind == "command"
    with pytest.raises(SignatureError, match="too old"):
        tamis_slack.verify(body, headers, secret=SECRET)


def test_the_bot_of_the_examples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    app = example("slack/deploys.py").app

    async def main() -> None:
        hook = app.asgi(secret=SECRET, path="/slack")
        async with hook.lifespan():
            bodies = [
                json.dumps({"type": "url_verification", "challenge": "3eZbrw1aB1"}),
                json.dumps(happened(EVENTS[5][2])),
            ]
            confirm = {**INTERACTIONS[0][2], "actions": [{"action_id": "confirm", "block_id": "b", "type": "button"}]}
            bodies += [
                urlencode({"payload": json.dumps(confirm)}),
                urlencode(COMMAND),
                urlencode({**COMMAND, "command": "/x"}),
            ]
            said = [await answer_of(hook, body.encode(), sign(body.encode(), time.time()), "/slack") for body in bodies]
            await app.join()
        assert [status for status, _ in said] == [200] * 5
        assert json.loads(said[0][1]) == {"challenge": "3eZbrw1aB1"}
        assert json.loads(said[3][1])["text"] == "Deploy 94070 now?"
        assert [said[place][1] for place in (1, 2, 4)] == [b""] * 3

    asyncio.run(main())
    assert sorted(capsys.readouterr().out.splitlines()) == [
        "U061F7AUR in C123ABC456: <@U0LAN0Z89> is it",
        "UA8RXUSPL pressed confirm",
    ]


def test_the_package_is_small() -> None:
    assert installed_size(tamis_slack) < 3_000_000
