"""`App.asgi` of any package: verified, answered once stored, handled in order, and every odd request has its code."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import InboxFullError, RegistrationError, StoreUnavailableError
from tamis.storage.inbox.memory import MemoryInbox

from .client import SECRET, chat, forge, run, send, signed

if TYPE_CHECKING:
    from pathlib import Path

Packages = dict[str, Any]
OPENED = b'{"action":"opened","number":1,"installation":{"id":7}}'


def seen_by(app: Any, query: str = "*") -> list[Any]:
    """The events that an app handles."""
    seen: list[Any] = []

    @app.on(query)
    async def note(event: Any) -> None:
        seen.append(event)

    return seen


def test_what_is_signed_is_handled_and_the_rest_is_401(packages: Packages, caplog: pytest.LogCaptureFixture) -> None:
    app = packages["forge"].App()
    seen = seen_by(app)
    hook = app.asgi(secret=SECRET, path="/hook")

    async def main() -> None:
        async with hook.lifespan():
            assert (await send(hook, OPENED, forge(OPENED), path="/hook")).status == 200
            assert (await send(hook, OPENED, forge(OPENED, secret="other"), path="/hook")).status == 401
            assert (await send(hook, OPENED, {"X-Forge-Event": "issues"}, path="/hook/")).status == 401
            assert (await send(hook, OPENED, forge(OPENED))).status == 404
            refused = await send(hook, b"", forge(b""), path="/hook", method="GET")
            assert (refused.status, refused.headers["allow"]) == (405, "POST")
            assert (await send(hook, b"", path="/readyz", method="GET")).body == b"ok"
            await app.join()

    with caplog.at_level(logging.DEBUG, "tamis.delivery.webhook.door"):
        run(main())
    assert [(event.kind, event.action) for event in seen] == [("issues.opened", "opened")]
    refusals = [record for record in caplog.records if "gets a 401" in record.message]
    assert [record.levelname for record in refusals] == ["WARNING", "DEBUG"]
    assert SECRET not in caplog.text


def test_the_secret_has_to_be_said_where_the_spec_has_proofs(packages: Packages) -> None:
    with pytest.raises(RegistrationError, match="secret=None goes without"):
        packages["forge"].App().asgi()
    with pytest.raises(RegistrationError, match="a secret is empty"):
        packages["forge"].App().asgi(secret="")
    with pytest.raises(RegistrationError, match="names none of a signature and a token"):
        packages["listed"].App().asgi(secret=SECRET)
    app, open_app = packages["listed"].App(), packages["forge"].App()
    seen, also = seen_by(app), seen_by(open_app)

    async def main() -> None:
        hook, without = app.asgi(), open_app.asgi(secret=None)
        async with hook.lifespan(), without.lifespan():
            assert (await send(hook, b'[{"n":1}]', {"x-kind": "item"})).status == 200
            assert (await send(without, OPENED, {"x-forge-event": "push"})).status == 200
            await app.join()
            await open_app.join()

    run(main())
    assert [event.n for event in seen] == [1]
    assert [event.kind for event in also] == ["push"]


def test_two_apps_with_two_secrets_in_one_process_and_one_inbox(packages: Packages, tmp_path: Path) -> None:
    package = packages["forge"]
    apps = [package.App(name=name, inbox=tmp_path / "inbox.db", watchdog=None) for name in ("one", "two")]
    seen = [seen_by(app) for app in apps]
    hooks = [app.asgi(secret=f"secret {place}") for place, app in enumerate(apps)]

    async def main() -> None:
        async with hooks[0].lifespan(), hooks[1].lifespan():
            for place, hook in enumerate(hooks):
                right = forge(OPENED, delivery="same", secret=f"secret {place}")
                assert (await send(hook, OPENED, right)).status == 200
                assert (await send(hooks[1 - place], OPENED, right)).status == 401
            for app in apps:
                await app.join()

    run(main())
    assert [len(events) for events in seen] == [1, 1]


def test_an_old_and_a_new_secret_and_a_stale_request(packages: Packages) -> None:
    app = packages["chat"].App()
    seen = seen_by(app, "message")
    hook = app.asgi(secret=[SECRET, "the next one"])
    body = b'{"type":"message","event_id":"E1"}'

    async def main() -> None:
        async with hook.lifespan():
            headers = chat(body)
            for _ in range(3):  # a replay is no second event
                assert (await send(hook, body, headers)).status == 200
            assert (await send(hook, body, chat(body, at=1000))).status == 401
            await app.join()

    run(main())
    assert len(seen) == 1


def test_handshakes_are_answered_before_any_handler(packages: Packages) -> None:
    app = packages["chat"].App()
    seen = seen_by(app)
    hook = app.asgi(secret=SECRET)

    async def main() -> None:
        async with hook.lifespan():
            body = b'{"type":"url_verification","challenge":"3eZb\\"x"}'
            assert (await send(hook, body, {})).status == 401
            answer = await send(hook, body, chat(body))
            assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
            assert answer.json == {"challenge": '3eZb"x', "note": "for url_verification", "ok": True}
            body = b'{"type":"plain","challenge":"abc"}'
            answer = await send(hook, body, chat(body))
            assert (answer.headers["content-type"], answer.body) == ("text/plain; charset=utf-8", b"abc")
            body = b"payload=" + b"%7B%22type%22%3A%22plain%22%2C%22challenge%22%3A%22form%22%7D"
            assert (await send(hook, body, chat(body))).body == b"form"
            body = b'{"type":"plain"}'  # without what the reply needs it is an event
            assert (await send(hook, body, chat(body))).body == b""
            await app.join()

    run(main())
    assert [event.raw for event in seen] == [b'{"type":"plain"}']


def test_forms_are_events_as_json_is(packages: Packages) -> None:
    app = packages["chat"].App()
    seen = seen_by(app)
    hook = app.asgi(secret=SECRET)

    async def main() -> None:
        async with hook.lifespan():
            for body in (
                b"command=%2Fgo&text=a+b%26c&empty=",
                b"payload=%7B%22type%22%3A%22pressed%22%2C%22action%22%3A%22x%22%7D",
                b"=&==&%%%",
            ):
                assert (await send(hook, body, chat(body))).status == 200
            await app.join()

    run(main())
    kinds = sorted(event.kind for event in seen)
    assert kinds[-2:] == ["command", "pressed"]
    command = next(event for event in seen if event.kind == "command")
    assert (command.command, command.text) == ("/go", "a b&c")
    assert json.loads(command.raw) == {"command": "/go", "text": "a b&c", "empty": "", "type": "command"}


def test_a_batch_is_all_of_its_events_each_with_its_id_and_its_envelope(packages: Packages, tmp_path: Path) -> None:
    package = packages["lines"]
    app = package.App(inbox=tmp_path / "inbox.db", watchdog=None)
    seen = seen_by(app)
    hook = app.asgi(secret=None)
    body = b'{"destination":"U1","events":[%b]}'
    events = [b'{"type":"message","eventId":"%d","user":"u"}' % number for number in range(3)]

    async def main() -> None:
        async with hook.lifespan():
            assert (await send(hook, body % b",".join(events))).status == 200
            assert (await send(hook, body % b",".join([*events[1:], b'{"type":"follow","eventId":"9"}']))).status == 200
            assert (await send(hook, body % b"")).status == 200
            await app.join()

    run(main())
    assert sorted(event.payload.eventId for event in seen) == ["0", "1", "2", "9"]
    assert [event.payload.eventId for event in seen if event.payload.user] == ["0", "1", "2"]  # in order, in one lane
    assert {event.envelope.destination for event in seen} == {"U1"}
    assert all(package.decode(event.raw).payload == event.payload for event in seen)


def test_one_id_in_a_header_does_not_make_the_events_of_a_batch_one(packages: Packages) -> None:
    app = packages["listed"].App()
    seen = seen_by(app)
    hook = app.asgi()
    headers = {"X-Kind": "item", "X-Id": "A", "X-Account": "shop"}

    async def main() -> None:
        async with hook.lifespan():
            for _ in range(2):
                assert (await send(hook, b'[{"n":1},{"n":2}]', headers)).status == 200
            await app.join()

    run(main())
    assert sorted(event.n for event in seen) == [1, 2]


@pytest.mark.parametrize(
    "body", [b"", b"no json", b"null", b"[1,2]", b"\xff\xfe", b"[" * 1900, b'{"number":' + b"9" * 1500 + b"}"]
)
def test_what_is_no_event_is_answered_once_and_kept_aside(packages: Packages, body: bytes) -> None:
    inbox = MemoryInbox()
    app = packages["forge"].App(inbox=inbox)
    seen = seen_by(app)
    hook = app.asgi(secret=SECRET)

    async def main() -> None:
        async with hook.lifespan():
            assert (await send(hook, body, forge(body, event="push"))).status == 200
            await app.join()
            parked = await inbox.listed()
            assert len(parked) + len(seen) == 1
            assert all(entry.payload == body for entry in parked)

    run(main())


def test_bodies_are_bounded_in_size_and_time_and_never_unpacked(packages: Packages) -> None:
    app = packages["forge"].App()
    hook = app.asgi(secret=None, body_timeout=0.05)

    async def main() -> None:
        async with hook.lifespan():
            headers = {"X-Forge-Event": "push"}
            assert (await send(hook, b" " * 2001, headers)).status == 413
            assert (await send(hook, [b" " * 1001] * 2, headers)).status == 413
            assert (await send(hook, b"{}", {**headers, "Content-Encoding": "gzip"})).status == 415
            assert (await send(hook, [b"{"], headers, silent=True)).status == 408
            assert (await send(hook, [b"{", b"}"], headers)).status == 200

    run(main())


def test_nothing_is_read_of_the_body_of_a_stranger(packages: Packages) -> None:
    hook = packages["forge"].App().asgi(secret=SECRET, body_timeout=30)

    async def main() -> None:
        async with hook.lifespan():
            for headers in ({}, {"X-Forge-Signature-256": "sha256=nothex"}, [("X-Forge-Signature-256", b"\xe9")] * 2):
                answer = await send(hook, [b"x"], headers, silent=True)
                assert (answer.status, answer.headers["connection"]) == (401, "close")

    run(main())


@pytest.mark.parametrize(
    ("error", "seconds"),
    [(InboxFullError("inbox", "it is full", 7.2), "8"), (StoreUnavailableError("inbox", "away"), "5")],
)
def test_the_service_is_asked_to_come_again_while_nothing_can_be_stored(
    packages: Packages, monkeypatch: pytest.MonkeyPatch, error: Exception, seconds: str
) -> None:
    inbox = MemoryInbox()

    async def append(*_: Any) -> Any:
        raise error

    app = packages["forge"].App(inbox=inbox)
    hook = app.asgi(secret=SECRET)

    async def main() -> None:
        async with hook.lifespan():
            monkeypatch.setattr(inbox, "append", append)
            answer = await send(hook, OPENED, forge(OPENED))
            assert (answer.status, answer.headers["retry-after"]) == (503, seconds)

    run(main())


def test_a_stop_lets_what_runs_end_and_takes_nothing_more(packages: Packages) -> None:
    app = packages["forge"].App(inbox=MemoryInbox(), grace=5)
    begun, done = asyncio.Event(), list[str]()

    @app.on("issues")
    async def slow(event: Any) -> None:
        begun.set()
        await asyncio.sleep(0.1)
        done.append(event.kind)

    hook = app.asgi(secret=SECRET)

    async def main() -> None:
        async with hook.lifespan():
            assert (await send(hook, OPENED, forge(OPENED))).status == 200
            await begun.wait()
        assert done == ["issues.opened"]
        assert (await send(hook, OPENED, forge(OPENED))).status == 503

    run(main())


def test_what_was_stored_before_a_stop_is_handled_after_the_next_start(packages: Packages, tmp_path: Path) -> None:
    place = tmp_path / "inbox.db"

    async def main() -> None:
        first = packages["forge"].App(inbox=place, grace=0.01, watchdog=None)
        stuck = asyncio.Event()

        @first.on("issues")
        async def hang(event: Any) -> None:
            stuck.set()
            await asyncio.sleep(3600)

        hook = first.asgi(secret=SECRET)
        async with hook.lifespan():
            assert (await send(hook, OPENED, forge(OPENED, delivery="1"))).status == 200
            await stuck.wait()
        second = packages["forge"].App(inbox=place, watchdog=None)
        seen = seen_by(second, "issues.opened")
        hook = second.asgi(secret=SECRET)
        async with hook.lifespan():
            assert (await send(hook, OPENED, forge(OPENED, delivery="1"))).status == 200
            await second.join()
        assert [event.attempt for event in seen] == [2]

    run(main())


def test_an_account_has_lanes_and_sessions_of_its_own(packages: Packages) -> None:
    app = packages["forge"].App()
    seen, both = list[int](), asyncio.Event()

    @app.on("issues")
    async def wait(event: Any) -> None:
        seen.append(event.installation.id)
        if len(seen) == 2:
            both.set()
        await both.wait()  # the lane of one account does not hold up that of the other

    hook = app.asgi(secret=None)

    async def main() -> None:
        async with hook.lifespan():
            for account in (7, 8):
                body = b'{"action":"opened","number":1,"installation":{"id":%d}}' % account
                assert (await send(hook, body, {"X-Forge-Event": "issues"})).status == 200
            await app.join()

    run(main())
    assert sorted(seen) == [7, 8]


def test_a_wait_is_answered_by_the_same_account_only(packages: Packages) -> None:
    app = packages["forge"].App()
    answers: list[Any] = []

    @app.on("issues.opened")
    async def ask(event: Any) -> None:
        answer = await event.wait("issues.closed", per="chat")
        answers.append((event.installation.id, answer.installation.id))

    async def main() -> None:
        async with app:
            for action, account in (("opened", 7), ("closed", 8), ("closed", 7)):
                body = b'{"action":"%b","number":1,"installation":{"id":%d}}' % (action.encode(), account)
                await app.feed(body, {"X-Forge-Event": "issues"})
                await asyncio.sleep(0.01)
            await app.join()

    run(main())
    assert answers == [(7, 7)]


def test_a_nested_list_is_taken_apart_and_nothing_of_it_is_lost(packages: Packages) -> None:
    events = packages["nested"].decode_all(
        b'{"object":"wa","entry":[{"id":"1","changes":[{"field":"messages","value":{"n":1}},{"field":"other","value":{}}]},'
        b'{"id":"2","changes":[{"field":"messages","value":{"n":2}}]},{"id":"3"},5]}'
    )
    assert [(event.kind, event.payload and event.payload.value) for event in events] == [
        ("messages", {"n": 1}), ("*", None), ("messages", {"n": 2}), ("*", None), ("*", None),
    ]  # fmt: skip
    assert [event.envelope and event.envelope.entry[0].id for event in events] == ["1", "1", "2", None, None]


def test_a_bearer_token_is_a_proof(packages: Packages) -> None:
    hook = packages["nested"].App().asgi(secret=SECRET)

    async def main() -> None:
        async with hook.lifespan():
            body = b'{"object":"x","entry":[]}'
            assert (await send(hook, body, {"Authorization": f"Bearer {SECRET}"})).status == 200
            assert (await send(hook, body, {"Authorization": SECRET})).status == 401

    run(main())


def test_pairs_in_a_header(packages: Packages) -> None:
    import hashlib
    import hmac
    import time

    hook = packages["shop"].App().asgi(secret=SECRET)
    body, now = b'{"id":"1","kind_of":"paid"}', int(time.time())
    digest = hmac.new(SECRET.encode(), f"{now}.".encode() + body, hashlib.sha512).hexdigest()

    async def main() -> None:
        async with hook.lifespan():
            assert (await send(hook, body, {"Shop-Signature": f"t={now},v1={digest}"})).status == 200
            assert (await send(hook, body, {"Shop-Signature": f"t={now},v1={signed(body)}"})).status == 401

    run(main())
