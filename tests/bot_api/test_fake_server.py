"""The fake Bot API behaves as the real one: in what it answers, refuses, forgets, and sends."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aiohttp import web

from tamis_bot_api.testing import (
    cut,
    empty,
    error,
    html,
    malformed,
    no_code,
    result,
    retry_after,
    silent,
    slow,
)
from tamis_bot_api.testing.fit import misfit
from tamis_bot_api.testing.parameters import takes_files
from tamis_telegram.api import METHODS

from .live import calling, fake, message, run, update

if TYPE_CHECKING:
    from tamis_bot_api.testing.results import Results

_CHANGES: dict[str, dict[str, Any]] = {  # what changes nothing is refused
    "editMessageText": {"text": "other"},
    "editMessageCaption": {"caption": "other"},
    "editMessageReplyMarkup": {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}},
}
_LONG = "b" * 65
_NOT_HERE = {"getUpdates", "setWebhook", "deleteWebhook"}


def _least(results: Results, name: str) -> dict[str, Any]:
    """The parameters that a method cannot do without, and those of which it needs one."""
    params: dict[str, Any] = {}
    for each, parameter in METHODS[name].params.items():
        one_of = "inline_message_id" in METHODS[name].params and each in ("chat_id", "message_id")
        if parameter.required or one_of:
            params[each] = "text" if takes_files(parameter.type) else results.build(parameter.type)
    if "text" in params:
        params["text"] = "other"
    return {**params, **_CHANGES.get(name, {})}


# --- what it answers ---


def test_every_method_answers_with_a_valid_result() -> None:
    wrong: dict[str, str] = {}

    async def main() -> None:
        for name in METHODS:
            if name in _NOT_HERE:
                continue
            async with calling() as call:
                found = await call(name, **_least(call.server.results, name))
                why = misfit(found, METHODS[name].result)
                if why is not None:
                    wrong[name] = why

    run(main(), 120)
    assert wrong == {}
    assert len(METHODS) > 180


def test_a_message_is_what_was_sent_with_a_number_that_grows() -> None:
    keyboard = {"inline_keyboard": [[{"text": "yes", "callback_data": "y"}]]}

    async def main() -> None:
        async with calling() as call:
            first = await call("sendMessage", chat_id=5, text="hello", reply_markup=keyboard)
            second = await call("sendMessage", chat_id=-100_000, text="again", reply_markup={"force_reply": True})
            assert (first["text"], first["chat"]["type"], first["reply_markup"]) == ("hello", "private", keyboard)
            assert (second["chat"]["type"], "reply_markup" in second) == ("group", False)
            assert second["message_id"] > first["message_id"]
            assert first["from"]["username"] == "fake_bot"
            answer = await call("sendMessage", chat_id=5, text="to it", reply_parameters={"message_id": 1})
            assert answer["reply_to_message"]["text"] == "hello"

    run(main())


def test_messages_are_edited_copied_and_deleted() -> None:
    async def main() -> None:
        async with calling() as call:
            sent = await call("sendMessage", chat_id=5, text="hello")
            there = {"chat_id": 5, "message_id": sent["message_id"]}
            edited = await call("editMessageText", text="bye", **there)
            assert (edited["text"], "edit_date" in edited) == ("bye", True)
            code, why = await call.refused("editMessageText", text="bye", **there)
            assert (code, "not modified" in why) == (400, True)
            copied = await call("copyMessage", chat_id=6, from_chat_id=5, message_id=sent["message_id"])
            assert copied["message_id"] > sent["message_id"]
            forwarded = await call("forwardMessage", chat_id=6, from_chat_id=5, message_id=sent["message_id"])
            assert (forwarded["text"], forwarded["forward_origin"]["type"]) == ("bye", "user")
            assert await call("deleteMessage", **there) is True
            assert await call.refused("deleteMessage", **there) == (400, "Bad Request: message to delete not found")
            assert await call.refused("editMessageText", text="x", **there) == (
                400,
                "Bad Request: message to edit not found",
            )
            assert await call("editMessageText", inline_message_id="i", text="x") is True

    run(main())


def test_files_are_kept_and_can_be_downloaded() -> None:
    async def main() -> None:
        async with calling() as call:
            form = aiohttp.FormData()
            form.add_field("chat_id", "5")
            form.add_field("document", b"content", filename="a.txt")
            form.add_field("caption", "a file")
            _, body = await call.raw("sendDocument", data=form)
            sent = body["result"]
            assert (sent["document"]["file_name"], sent["document"]["file_size"], sent["caption"]) == (
                "a.txt",
                7,
                "a file",
            )
            info = await call("getFile", file_id=sent["document"]["file_id"])
            url = f"{call.server.url}/file/bot{call.server.token}/{info['file_path']}"
            async with call.session.get(url) as response:
                assert await response.read() == b"content"
            (made,) = [one for one in call.server.calls if one.method == "sendDocument"]
            assert made.files["document"].content == b"content"
            assert made.params == {"chat_id": 5, "document": "attach://document", "caption": "a file"}

    run(main())


def test_an_album_names_its_files() -> None:
    media = [{"type": "photo", "media": "attach://one"}, {"type": "video", "media": "known-id", "caption": "two"}]

    async def main() -> None:
        async with calling() as call:
            form = aiohttp.FormData()
            form.add_field("chat_id", "5")
            form.add_field("media", json.dumps(media))
            form.add_field("one", b"picture", filename="one.jpg")
            status, body = await call.raw("sendMediaGroup", data=form)
            assert status == 200, body
            first, second = body["result"]
            assert first["media_group_id"] == second["media_group_id"]
            assert (second["video"]["file_id"], second["caption"]) == ("known-id", "two")
            info = await call("getFile", file_id=first["photo"][0]["file_id"])
            assert info["file_size"] == 7
            assert await call.refused("sendMediaGroup", chat_id=5, media=media) == (
                400,
                'Bad Request: there is no file "one" in the request, which attach://one names',
            )

    run(main())


def test_what_was_set_is_what_is_got() -> None:
    async def main() -> None:
        async with calling() as call:
            commands = [{"command": "start", "description": "begin"}]
            await call("setMyCommands", commands=commands)
            assert await call("getMyCommands") == commands
            assert await call("getMyCommands", language_code="de") == []
            await call("setMyName", name="Shop")
            assert await call("getMyName") == {"name": "Shop"}
            await call("deleteMyCommands")
            assert await call("getMyCommands") == []

    run(main())


# --- what it refuses ---


@pytest.mark.parametrize(
    ("method", "params", "said"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": "x" * 4097}, "message is too long"),
        ("sendMessage", {"chat_id": 1.5, "text": "x"}, 'parameter "chat_id": expected int or str, got float'),
        ("sendMessage", {"chat_id": 1, "txt": "x"}, 'method sendMessage has no parameter "txt"; did you mean "text"?'),
        ("sendPhoto", {"chat_id": 1}, 'parameter "photo" is required'),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "data": "b"}]]}},
            "parameter \"reply_markup\": inline_keyboard[0][0]: InlineKeyboardButton has no field 'data'",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "", "callback_data": _LONG}]]}},
            "BUTTON_DATA_INVALID",
        ),
    ],
)  # fmt: skip
def test_wrong_parameters_are_400(method: str, params: dict[str, Any], said: str) -> None:
    async def main() -> None:
        async with calling() as call:
            assert await call.refused(method, **params) == (400, f"Bad Request: {said}")

    run(main())


def test_unknown_methods_are_404_and_wrong_tokens_401() -> None:
    async def main() -> None:
        async with calling() as call:
            assert (await call.refused("sendMesage"))[0] == 404
            async with call.session.post(f"{call.server.url}/bot1:other/getMe") as response:
                assert response.status == 401
            assert (await call("GETME"))["is_bot"] is True  # names are not case-sensitive there, either

    run(main())


def test_forms_and_queries_are_read_as_json_is() -> None:
    async def main() -> None:
        async with calling() as call:
            form = {
                "chat_id": "5",
                "text": "7",
                "disable_notification": "true",
                "reply_parameters": '{"message_id": 1}',
            }
            assert (await call.raw("sendMessage", data=form))[0] == 200
            assert call.server.called("sendMessage")[0] == {
                "chat_id": 5, "text": "7", "disable_notification": True, "reply_parameters": {"message_id": 1},
            }  # fmt: skip
            ids = {"chat_id": "5", "message_ids": "[1, 2]"}
            assert (await call.raw("deleteMessages", data=ids))[0] == 200
            assert call.server.called("deleteMessages") == [{"chat_id": 5, "message_ids": [1, 2]}]
            url = f"{call.server.url}/bot{call.server.token}/sendMessage?chat_id=@news&text=hi"
            async with call.session.get(url) as response:
                assert (await response.json())["result"]["chat"]["username"] == "news"

    run(main())


# --- updates ---


def test_confirmed_updates_are_forgotten_for_good() -> None:
    async def main() -> None:
        async with calling() as call:
            ids = [call.server.push(message(f"{number}")) for number in range(5)]
            assert ids == list(range(ids[0], ids[0] + 5))
            assert len(await call("getUpdates")) == 5
            assert len(await call("getUpdates", limit=2)) == 2
            left = await call("getUpdates", offset=ids[3])
            assert [one["update_id"] for one in left] == ids[3:]
            assert [one["update_id"] for one in await call("getUpdates", offset=ids[0])] == ids[3:]
            assert [one["update_id"] for one in await call("getUpdates", offset=-1)] == ids[4:]
            assert len(await call("getUpdates")) == 1
            assert call.server.updates.confirmed == 4

    run(main())


def test_a_poll_waits_for_an_update() -> None:
    async def main() -> None:
        async with calling() as call:
            assert await call("getUpdates") == []
            waiting = asyncio.create_task(call("getUpdates", timeout=10))
            await asyncio.sleep(0.05)
            assert not waiting.done()
            call.server.push("message:text", text="hello")
            (one,) = await asyncio.wait_for(waiting, 2)
            assert one["message"]["text"] == "hello"

    run(main())


def test_a_second_poll_ends_the_first_with_409() -> None:
    async def main() -> None:
        async with calling() as call:
            first = asyncio.create_task(call.refused("getUpdates", timeout=10))
            await asyncio.sleep(0.05)
            second = asyncio.create_task(call("getUpdates", timeout=10))
            code, why = await asyncio.wait_for(first, 2)
            assert (code, "terminated by other getUpdates request" in why) == (409, True)
            call.server.push(message("hello"))
            assert len(await asyncio.wait_for(second, 2)) == 1

    run(main())


def test_kinds_that_were_not_asked_for_are_never_queued() -> None:
    chat = {"id": 1, "type": "private"}
    changed = {"chat": chat, "message_id": 1, "date": 1, "old_reaction": [], "new_reaction": []}
    reaction = {"message_reaction": changed}

    async def main() -> None:
        async with calling() as call:
            assert call.server.push(reaction) is None
            await call("getUpdates", allowed_updates=["message_reaction"])
            assert call.server.push(reaction) is not None
            assert call.server.push(message("hello")) is None
            assert len(await call("getUpdates")) == 1

    run(main())


def test_bytes_are_handed_on_as_they_are() -> None:
    raw = update(7, "hello").replace(b" ", b"  ")

    async def main() -> None:
        async with calling() as call:
            assert call.server.push(raw) == 7
            url = f"{call.server.url}/bot{call.server.token}/getUpdates"
            async with call.session.post(url) as response:
                assert raw in await response.read()

    run(main())


# --- webhooks ---


class _Taker:
    """What a webhook's server was sent, and answers with what it is told."""

    def __init__(self, *answers: web.Response) -> None:
        self.taken: list[tuple[str | None, Any]] = []
        self._answers = list(answers)

    async def take(self, request: web.Request) -> web.Response:
        self.taken.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return self._answers.pop(0) if self._answers else web.Response()

    async def __aenter__(self) -> str:
        app = web.Application()
        app.router.add_post("/hook", self.take)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}/hook"

    async def __aexit__(self, *_error: object) -> None:
        await self._runner.cleanup()


async def _until_empty(call: Any) -> None:
    while call.server.updates.waiting:
        await asyncio.sleep(0.01)


def test_a_webhook_gets_what_waits_and_what_comes_in_order_with_the_secret() -> None:
    taker = _Taker()

    async def main() -> None:
        async with calling() as call, taker as url:
            call.server.push(message("0"))
            await call("setWebhook", url=url, secret_token="s3cret", max_connections=3)
            for number in range(1, 20):
                call.server.push(message(str(number)))
            await _until_empty(call)
            assert [one["message"]["text"] for _, one in taker.taken] == [str(number) for number in range(20)]
            assert {secret for secret, _ in taker.taken} == {"s3cret"}
            assert (await call.refused("getUpdates"))[0] == 409
            info = await call("getWebhookInfo")
            assert (info["url"], info["pending_update_count"], info["max_connections"]) == (url, 0, 3)
            await call("deleteWebhook")
            assert (await call("getWebhookInfo"))["url"] == ""

    run(main())


def test_a_webhook_is_tried_again_and_asked_to_wait() -> None:
    taker = _Taker(web.Response(status=500), web.Response(status=503, headers={"Retry-After": "1"}))

    async def main() -> None:
        async with calling() as call, taker as url:
            await call("setWebhook", url=url)
            loop = asyncio.get_running_loop()
            before = loop.time()
            call.server.push(message("a"))
            call.server.push(message("b"))
            await _until_empty(call)
            assert [one["message"]["text"] for _, one in taker.taken] == ["a", "a", "a", "b"]
            assert loop.time() - before >= 1
            assert "503" in (await call("getWebhookInfo"))["last_error_message"]

    run(main())


def test_a_webhook_may_answer_with_a_call() -> None:
    answer = {"method": "sendMessage", "chat_id": 1, "text": "at once"}
    taker = _Taker(web.json_response(answer))

    async def main() -> None:
        async with calling() as call, taker as url:
            await call("setWebhook", url=url)
            call.server.push(message("a"))
            assert await call.server.wait_for("sendMessage") == [{"chat_id": 1, "text": "at once"}]
            assert call.server.calls[-1].by_webhook

    run(main())


# --- scripts ---


def test_a_script_answers_once_each_and_then_as_usual() -> None:
    async def main() -> None:
        async with calling() as call:
            call.server.script("sendMessage", retry_after(2), error(403), {"message_id": 9}, result(True))
            status, body = await call.raw("sendMessage", json={"chat_id": 1, "text": "x"})
            assert (status, body["parameters"]) == (429, {"retry_after": 2})
            assert (await call.refused("sendMessage", chat_id=1, text="x"))[0] == 403
            assert await call("sendMessage", chat_id=1, text="x") == {"message_id": 9}
            assert await call("sendMessage", chat_id=1, text="x") is True
            assert (await call("sendMessage", chat_id=1, text="x"))["text"] == "x"
            assert [one.code for one in call.server.calls] == [429, 403, 200, 200, 200]
            with pytest.raises(ValueError, match="no method 'sendMesage'"):
                call.server.script("sendMesage", html())

    run(main())


def test_answers_can_be_broken_in_every_way() -> None:
    async def main() -> None:
        async with calling() as call:
            call.server.script("getMe", html(), empty(), no_code(), malformed(), cut(), silent(), slow(0.05))
            url = f"{call.server.url}/bot{call.server.token}/getMe"
            async with call.session.post(url) as response:
                assert (response.status, response.content_type) == (502, "text/html")
            async with call.session.post(url) as response:
                assert (response.status, await response.read()) == (200, b"")
            async with call.session.post(url) as response:
                assert await response.json() == {"ok": False}
            async with call.session.post(url) as response:
                with pytest.raises(json.JSONDecodeError):
                    json.loads(await response.read())
            with pytest.raises(aiohttp.ClientError):
                async with call.session.post(url) as response:
                    await response.read()
            with pytest.raises(TimeoutError):
                await call.session.post(url, timeout=aiohttp.ClientTimeout(total=0.1))
            assert (await call("getMe"))["is_bot"] is True

    run(main())


def test_waiting_for_a_call_that_does_not_come_says_what_came() -> None:
    async def main() -> None:
        async with calling() as call:
            await call("getMe")
            with pytest.raises(TimeoutError, match=r"sendMessage was called 0 times.*called: getMe"):
                await call.server.wait_for("sendMessage", timeout=0.05)

    run(main())


def test_it_says_where_it_is_only_while_it_runs() -> None:
    with pytest.raises(RuntimeError, match="async with FakeTelegram"):
        _ = fake().url


def test_a_poll_can_be_waited_for_while_it_waits() -> None:
    async def main() -> None:
        async with calling() as call:
            polling = asyncio.create_task(call("getUpdates", timeout=30))
            assert await call.server.wait_for("getUpdates", timeout=2)
            call.server.push(message("hello"))
            await asyncio.wait_for(polling, 2)
            with pytest.raises(TimeoutError, match="getUpdates was called 1 times"):
                await call.server.wait_for("getUpdates", 2, timeout=0.05)

    run(main())
