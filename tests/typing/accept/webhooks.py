"""Requests by hand, and the webhook of any app."""

from typing import assert_type

from tamis.delivery.webhook.door import Webhook
from tamis_slack import App, Event, decode, decode_all, verify

body = b'{"type": "event_callback"}'
headers = {"X-Slack-Signature": "v0=00", "X-Slack-Request-Timestamp": "1"}


def check() -> None:
    verify(body, headers, secret="one")
    verify("{}", [("X-Slack-Signature", "v0=00")], secret=["one", b"two"], now=1.5)


assert_type(decode_all(body), list[Event])
assert_type(decode_all(body, headers, me="U1"), list[Event])
assert_type(decode(body, headers), Event)

app = App(name="helpdesk")
hook = app.asgi(secret="one", path="/slack", max_body=1000, body_timeout=2.5, inbox="inbox.db")
assert_type(hook, Webhook)
assert_type(hook.ready, bool)
app.asgi(secret=("one", "two"))
app.asgi(secret=None, inbox=None)
assert_type(app.reads_headers, bool)

router = app


@router.on("event.app_mention")
async def mention(event: Event) -> None:
    print(event.kind)
