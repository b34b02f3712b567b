"""A kit takes everything off line: nothing that a handler calls is sent, whichever bot, client or task calls it."""

from __future__ import annotations

import asyncio
import io
import linecache
from typing import TYPE_CHECKING, Any

import pytest

import tamis_telegram
from tamis import ForgottenAwaitError, OfflineError
from tamis_bot_api.testing import FakeTelegram
from tamis_telegram import App, Bot, Event, MessageTextEvent, Router
from tamis_telegram.client import TelegramClient
from tamis_telegram.testing import Kit, Ran

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def run(handler: Callable[[Bot, Bot, Any], Callable[..., Any]], query: Any = "message:text") -> tuple[Ran, list[str]]:
    """Feeds a bot whose handler is made from it, another bot, and the client of nobody; also what the server got."""

    async def main() -> tuple[Ran, list[str]]:
        async with FakeTelegram(tamis_telegram) as server:
            bot, other = Bot(server.token, base_url=server.url), Bot(server.token, base_url=server.url)
            client = TelegramClient(server.token, server.url)
            bot.on(query, name="tested")(handler(bot, other, client))
            try:
                ran = await Kit(bot, raises=False).feed(query)
                return ran, [call.method for call in server.calls]
            finally:
                for each in (bot.client, other.client, client):
                    await each.close()

    return asyncio.run(main())


def methods(ran: Ran) -> list[str]:
    return [call.method for call in ran.calls]


def test_every_way_to_call_ends_in_the_kit() -> None:
    def handler(bot: Bot, other: Bot, client: Any) -> Any:
        kept = bot.client.using(retry=None)

        async def tested(event: Event, injected: Bot) -> None:
            await bot.api.send_message(1, "the module's bot")
            await injected.api.send_photo(1, "p")
            await bot.call("sendDice", {"chat_id": 1})
            await bot.client.call("getMe")
            await kept.call("getChat", {"chat_id": 1})
            await bot.client.using(timeout=1).call("close")
            await event.bot.api.log_out()
            await other.api.send_message(1, "another bot's")
            await client.call("sendContact", {"chat_id": 1})

        return tested

    ran, sent = run(handler)
    assert ran.errors == ()
    assert sent == []
    assert methods(ran) == [
        "sendMessage", "sendPhoto", "sendDice", "getMe", "getChat", "close", "logOut", "sendMessage", "sendContact",
    ]  # fmt: skip


def test_tasks_that_a_handler_begins_are_off_line() -> None:
    def handler(bot: Bot, other: Bot, client: Any) -> Any:
        async def later(event: Event) -> None:
            async with asyncio.TaskGroup() as group:
                group.create_task(other.api.get_me())
                group.create_task(client.call("getChat", {"chat_id": 1}))

        return later

    ran, sent = run(handler)
    assert (sorted(methods(ran)), sent, ran.errors) == (["getChat", "getMe"], [], ())


def test_threads_of_a_blocking_handler_are_off_line() -> None:
    def handler(bot: Bot, other: Bot, client: Any) -> Any:
        loop = asyncio.get_running_loop()

        def blocks(event: Event) -> None:
            asyncio.run_coroutine_threadsafe(other.call("getMe", {}), loop).result(10)

        return blocks

    async def main() -> tuple[Ran, list[str]]:
        async with FakeTelegram(tamis_telegram) as server:
            bot, other = Bot(server.token, base_url=server.url), Bot(server.token, base_url=server.url)
            bot.on("message:text", blocking=True)(handler(bot, other, None))
            ran = await Kit(bot).feed("message:text")
            await other.client.close()
            return ran, [call.method for call in server.calls]

    ran, sent = asyncio.run(main())
    assert (methods(ran), sent) == (["getMe"], [])


def test_a_task_that_is_older_than_the_kit_is_off_line_while_it_feeds() -> None:
    async def main() -> tuple[list[str], list[str]]:
        async with FakeTelegram(tamis_telegram) as server:
            bot = Bot(server.token, base_url=server.url)
            asked, done = asyncio.Event(), asyncio.Event()

            async def work() -> None:
                await asked.wait()
                await bot.api.get_me()
                done.set()

            worker = asyncio.create_task(work())

            @bot.on("message:text")
            async def ask(event: Event) -> None:
                asked.set()
                await done.wait()

            ran = await Kit(bot).feed("message:text")
            await worker
            await bot.client.close()
            return methods(ran), [call.method for call in server.calls]

    assert asyncio.run(main()) == (["getMe"], [])


def test_two_kits_note_what_is_theirs_also_within_each_other_and_the_bot_is_itself_again() -> None:
    async def main() -> None:
        async with FakeTelegram(tamis_telegram) as server:
            first, second = Bot(server.token, base_url=server.url), Bot(server.token, base_url=server.url)
            inner = Kit(second)

            @second.on("message:text")
            async def reply(event: MessageTextEvent) -> None:
                await second.api.send_message(2, "inner")

            @first.on("message:text")
            async def nested(event: MessageTextEvent) -> None:
                await first.api.send_message(1, "before")
                await inner.feed("message:text")
                await first.api.send_message(1, "after")

            outer = Kit(first)
            await asyncio.gather(outer.feed("message:text"), inner.feed("message:text"))
            assert [call.params["text"] for call in outer.calls] == ["before", "after"]
            assert [call.params["text"] for call in inner.calls] == ["inner", "inner"]
            assert list(server.calls) == []
            await first.api.get_me()
            await second.call("getMe", {})
            assert [call.method for call in server.calls] == ["getMe", "getMe"]
            await first.client.close()
            await second.client.close()

    asyncio.run(main())


def test_the_bot_is_itself_again_after_a_handler_that_failed() -> None:
    async def main() -> list[str]:
        async with FakeTelegram(tamis_telegram) as server:
            bot = Bot(server.token, base_url=server.url)

            @bot.on("message:text")
            async def fail(event: Event) -> None:
                raise OSError("no database")

            with pytest.raises(OSError, match="no database"):
                await Kit(bot).feed("message:text")
            await bot.api.get_me()
            await bot.client.close()
            return [call.method for call in server.calls]

    assert asyncio.run(main()) == ["getMe"]


def test_hooks_of_the_start_and_what_they_begin_are_off_line() -> None:
    async def main() -> tuple[list[str], list[str]]:
        async with FakeTelegram(tamis_telegram) as server:
            bot = Bot(server.token, base_url=server.url)
            work: asyncio.Queue[int] = asyncio.Queue()

            async def send() -> None:
                while True:
                    await bot.api.send_message(await work.get(), "from the queue")
                    work.task_done()

            workers: list[asyncio.Task[None]] = []

            @bot.on_start
            async def begin() -> None:
                await bot.api.set_my_commands([])
                workers.append(asyncio.create_task(send()))

            @bot.on_stop
            async def end() -> None:
                workers[0].cancel()
                await bot.api.send_message(1, "bye")

            @bot.on("message:text")
            async def put(event: MessageTextEvent) -> None:
                work.put_nowait(event.chat.id)

            async with Kit(bot) as kit:
                await kit.feed("message:text")
                await work.join()
            return [call.method for call in kit.calls], [call.method for call in server.calls]

    assert asyncio.run(main()) == (["setMyCommands", "sendMessage", "sendMessage"], [])


# --- downloads ---


def test_a_download_is_what_the_test_gives(tmp_path: Path) -> None:
    bot = Bot("1:a")
    memory = io.BytesIO()

    @bot.on("message:photo")
    async def keep(event: Event) -> None:
        await bot.download("id", tmp_path, name="photo.jpg")
        await bot.client.download("id", memory)

    async def main() -> Ran:
        kit = Kit(bot)
        kit.answer("download", b"\xff\xd8")
        return await kit.feed("message:photo")

    assert methods(asyncio.run(main())) == ["download", "download"]
    assert (tmp_path / "photo.jpg").read_bytes() == memory.getvalue() == b"\xff\xd8"


def test_a_download_that_the_test_does_not_give_is_an_error_that_says_how() -> None:
    def handler(bot: Bot, other: Bot, client: Any) -> Any:
        async def keep(event: Event) -> None:
            await other.download("id", ".")

        return keep

    ran, sent = run(handler, "message:photo")
    assert sent == []
    (error,) = ran.errors
    assert isinstance(error, OfflineError)
    assert str(error) == (
        "a kit sends nothing, so client.download is not there; give a test its bytes by kit.answer('download', b'…')"
    )


def test_polling_from_within_a_handler_is_refused() -> None:
    def handler(bot: Bot, other: Bot, client: Any) -> Any:
        async def poll(event: Event) -> None:
            await client.updates()

        return poll

    ran, sent = run(handler)
    assert (sent, [str(error) for error in ran.errors]) == (
        [],
        ["a kit sends nothing, so client.getUpdates is not there"],
    )


# --- apps with a client of their own ---


class Sends:
    """A client that must not be asked."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def call(self, method: str, params: Any) -> Any:
        self.sent.append(method)


class Live(App):
    def __init__(self) -> None:
        super().__init__()
        self.client = Sends()

    async def call(self, method: str, params: Any) -> Any:
        return await self.client.call(method, params)


def test_an_app_with_a_client_of_its_own() -> None:
    app = Live()
    client = app.client

    @app.on("message:text")
    async def reply(event: MessageTextEvent) -> None:
        await app.call("sendMessage", {"text": "app"})
        await app.client.call("sendMessage", {"text": "client"})

    async def main() -> tuple[Any, ...]:
        for _ in range(2):
            await Kit(app).feed("message:text")  # a kit for each test
        kit = Kit(app)
        ran = await kit.feed("message:text")
        await app.call("getMe", {})
        await app.client.call("close", {})
        return tuple(call.params["text"] for call in ran.calls)

    assert asyncio.run(main()) == ("app", "client")
    assert client.sent == ["getMe", "close"]


# --- a forgotten await ---


def test_a_forgotten_await_fails_the_test_and_names_the_handler_and_its_line() -> None:
    router = Router()

    @router.on("message:text")
    async def greet(event: MessageTextEvent) -> None:
        event.reply("hi")

    with pytest.raises(ForgottenAwaitError) as caught:
        asyncio.run(Kit(router).feed("message:text"))
    error = caught.value
    assert (error.method, error.function.rsplit(".", 1)[-1], error.file) == ("sendMessage", "greet", __file__)
    assert linecache.getline(error.file, error.line).strip() == 'event.reply("hi")'
    assert f"greet ({__file__}:{error.line}): nothing was sent; write `await` in front of it" in str(error)


def test_each_forgotten_await_is_an_error_beside_those_of_handlers() -> None:
    router = Router()

    @router.on("message:text", stop=False)
    def plain(event: MessageTextEvent) -> None:
        event.reply("never sent")

    @router.on("message:text")
    async def greet(event: MessageTextEvent) -> None:
        kept = event.reply("kept, and dropped at the end")
        await event.reply("sent")
        if kept:
            raise OSError("no database")

    ran = asyncio.run(Kit(router, raises=False).feed("message:text"))
    assert [type(error) for error in ran.errors] == [OSError, ForgottenAwaitError]
    assert [call.params["text"] for call in ran.calls] == ["sent"]
