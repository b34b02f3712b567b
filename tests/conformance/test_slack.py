"""Slack: requests as its documentation shows them get their kinds, its signature is checked, and the example bot answers.

The shapes are those of https://docs.slack.dev; names and ids are made up.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

import tamis_slack
from tamis import SignatureError

from .receivers import answer_of, example, installed_size

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TEAM = {"id": "T9TK3CUKW", "domain": "example"}
USER = {"id": "UA8RXUSPL", "username": "jtorrance", "name": "jtorrance", "team_id": "T9TK3CUKW"}
VIEW = {
    "id": "VNHU13V36", "team_id": "T9TK3CUKW", "type": "modal", "title": {"type": "plain_text", "text": "A title"},
    "blocks": [], "private_metadata": "shhh", "callback_id": "modal-with-inputs", "hash": "156663117.cd33ad1f",
    "state": {"values": {"multiline": {"mlvalue": {"type": "plain_text_input", "value": "This is my example"}}}},
    "previous_view_id": None, "root_view_id": "VNHU13V36", "app_id": "ABCDEF", "bot_id": "B00000",
    "clear_on_close": False, "notify_on_close": True, "close": None, "submit": None,
}  # fmt: skip


def happened(event: dict[str, Any]) -> dict[str, Any]:
    return {
        "token": "XXYYZZ", "team_id": "T123ABC456", "api_app_id": "A123ABC456", "event": event, "type": "event_callback",
        "event_id": "Ev123ABC456", "event_time": 1234567890, "event_context": "EC123ABC456",
        "authorizations": [{"enterprise_id": "E123ABC456", "team_id": "T123ABC456", "user_id": "U123ABC456", "is_bot": False}],
        "is_ext_shared_channel": False, "context_team_id": "T123ABC456", "context_enterprise_id": None,
    }  # fmt: skip


def interaction(**fields: Any) -> dict[str, Any]:
    return {"team": TEAM, "user": USER, "api_app_id": "AABA1ABCD", "token": "9s8d9as89d8as9d8as989", **fields}


MESSAGE = {"type": "message", "channel": "C123ABC456", "user": "U123ABC456", "text": "Hello world", "ts": "1355517523.000005",
           "event_ts": "1355517523.000005", "channel_type": "channel"}  # fmt: skip
EVENTS = [
    ("event.message", ["event.message:text", "event.message:channel_type:channel"], MESSAGE),
    ("event.message", ["event.message:thread_ts"], {**MESSAGE, "channel_type": "group", "thread_ts": "1.2"}),
    ("event.message.bot_message", ["event.message"], {"type": "message", "subtype": "bot_message", "ts": "1358877455.000010",
     "text": "Pushing is the answer", "bot_id": "BB12033", "username": "github", "channel": "C1", "event_ts": "1.1",
     "channel_type": "channel", "icons": {}}),
    ("event.message.message_deleted", [], {"type": "message", "subtype": "message_deleted", "hidden": True, "channel": "C1",
     "ts": "1358878755.000001", "deleted_ts": "1358878749.000002", "event_ts": "1.1", "channel_type": "channel",
     "previous_message": MESSAGE}),
    ("event.message", ["event.message:subtype"], {**MESSAGE, "subtype": "of_tomorrow"}),
    ("event.app_mention", ["event.app_mention:user"], {"type": "app_mention", "user": "U061F7AUR", "text": "<@U0LAN0Z89> is it",
     "ts": "1515449522.000016", "channel": "C123ABC456", "event_ts": "1515449522000016"}),
    ("event.reaction_added", [], {"type": "reaction_added", "user": "U123ABC456", "reaction": "thumbsup",
     "item_user": "U222222222", "item": {"type": "message", "channel": "C123ABC456", "ts": "1360782400.498405"},
     "event_ts": "1360782804.083113"}),
    ("event.member_joined_channel", [], {"type": "member_joined_channel", "user": "W06GH7XHN", "channel": "C0698JE0H",
     "channel_type": "C", "team": "T024BE7LD", "inviter": "U123456789", "event_ts": "1.1"}),
    ("event.channel_created", [], {"type": "channel_created", "channel": {"id": "C024BE91L", "name": "fun", "created":
     1360782804, "creator": "U024BE7LH", "is_channel": True, "is_shared": False, "is_org_shared": False,
     "name_normalized": "fun", "context_team_id": "T1"}, "event_ts": "1.1"}),
    ("event.tokens_revoked", [], {"type": "tokens_revoked", "tokens": {"oauth": ["UXXXXXXXX"], "bot": ["UXXXXXXXX"]}}),
    ("event", [], {"type": "invented_tomorrow", "event_ts": "1.1"}),
]  # fmt: skip
INTERACTIONS = [
    ("block_actions", ["block_actions:actions:button", "block_actions:container:message"], interaction(
        type="block_actions", trigger_id="12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3",
        container={"type": "message", "message_ts": "1548261231.000200", "channel_id": "CBR2V3XEX", "is_ephemeral": False},
        channel={"id": "CBR2V3XEX", "name": "review-updates"}, message=MESSAGE, response_url="https://hooks.example/x",
        actions=[{"action_id": "WaXA", "block_id": "=qXel", "text": {"type": "plain_text", "text": "View", "emoji": True},
                  "value": "click_me_123", "type": "button", "action_ts": "1548426417.840180"}])),
    ("block_actions", ["block_actions:actions:static_select"], interaction(
        type="block_actions", trigger_id="1", view=VIEW, container={"type": "view", "view_id": "V1"}, actions=[
            {"type": "static_select", "action_id": "a", "block_id": "b", "action_ts": "1", "selected_option": {
                "text": {"type": "plain_text", "text": "Yes"}, "value": "y"}}])),
    ("view_submission", ["view_submission:view:modal"], interaction(type="view_submission", view=VIEW, response_urls=[])),
    ("view_closed", [], interaction(type="view_closed", view=VIEW, is_cleared=False)),
    ("shortcut", [], interaction(type="shortcut", action_ts="1581106241.371594", callback_id="shortcut_create_task",
                                 trigger_id="944799105734.773906753841")),
    ("message_action", [], interaction(type="message_action", callback_id="chirp", trigger_id="1", message_ts="1.1",
                                       response_url="https://hooks.example/x", message=MESSAGE, action_ts="1.2",
                                       channel={"id": "D0LFFBKLZ", "name": "cats"})),
    ("block_suggestion", [], interaction(type="block_suggestion", value="so", action_id="a", block_id="b",
                                         container={"type": "message", "message_ts": "1"})),
]  # fmt: skip
COMMAND = {
    "token": "gIkuvaNzQIHg97ATvDxqgjtO", "team_id": "T0001", "team_domain": "example", "enterprise_id": "E0001",
    "enterprise_name": "Globular", "channel_id": "C2147483705", "channel_name": "test", "user_id": "U2147483697",
    "user_name": "Steve", "command": "/deploy", "text": "94070 now", "response_url": "https://hooks.example/c",
    "trigger_id": "13345224609.738474920.8088930838d88f008e0", "api_app_id": "A123456",
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "queries", "event"), EVENTS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_events(kind: str, queries: list[str], event: dict[str, Any]) -> None:
    (decoded,) = tamis_slack.decode_all(json.dumps(happened(event)))
    assert (decoded.kind, decoded.problems) == (kind, ())
    assert decoded.envelope.event_id == "Ev123ABC456"
    assert decoded.envelope.event_time.timestamp() == 1234567890
    for query in queries:
        assert tamis_slack.has(decoded, query), query


@pytest.mark.parametrize(
    ("kind", "queries", "data"), INTERACTIONS, ids=lambda value: value if isinstance(value, str) else ""
)
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
