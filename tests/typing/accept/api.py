"""Methods of the API and calls of events have the types of the spec."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

from tamis.decoding.results import Method
from tamis_bot_api import BadRequest, CallNext, RateLimit, Retry, RetryAfter, TelegramClient
from tamis_telegram import (
    METHODS,
    Api,
    Bot,
    ChatMember,
    File,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    InputMediaVideo,
    Message,
    MessageEvent,
    MessageTextEvent,
    User,
)

bot = router = Bot("1:token", concurrency=5, me=1, attempts=3)
local = Bot(client=TelegramClient("1:token", "http://127.0.0.1:8081", retry=Retry(attempts=3), limits=RateLimit()))
at_home = TelegramClient("1:token", "http://127.0.0.1:8081", local=True, proxy="http://127.0.0.1:3128")
assert_type(InputFile("cat.png"), InputFile)
assert_type(InputFile(Path("cat.png"), name="cat.png"), InputFile)
assert_type(bot.api, Api)
assert_type(METHODS["getMe"], Method)


@bot.on("message:text")
async def results(event: MessageTextEvent) -> None:
    assert_type(await bot.api.get_me(), User)
    assert_type(await bot.api.send_message(event.chat.id, "hi"), Message)
    assert_type(await bot.api.send_message("@channel", text="hi", parse_mode="HTML"), Message)
    assert_type(await bot.api.edit_message_text(text="new", chat_id=1, message_id=2), Message | bool)
    assert_type(await bot.api.get_chat_administrators(1), list[ChatMember])
    assert_type(await bot.api.delete_message(1, 2), bool)
    assert_type(await event.reply("hi"), Message)
    assert_type(await event.delete(), bool)
    assert_type(await bot.api.using(retry=None, timeout=3).get_file("x"), File)
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="b")]])
    await bot.api.send_message(1, "hi", reply_markup=keyboard)


@bot.on("message:photo")
async def files(event: MessageEvent) -> None:
    await bot.api.send_photo(1, InputFile.path("a.jpg"), caption="a")
    await bot.api.send_photo(1, "AgAC")
    await bot.api.send_media_group(
        1, [InputMediaPhoto(media=InputFile.bytes(b"", name="a.jpg")), InputMediaVideo(media="BAAD")]
    )
    photos = [InputMediaPhoto(media="AgAC"), InputMediaPhoto(media="AgAD")]
    await bot.api.send_media_group(1, photos)
    await bot.api.send_media_group(1, tuple(photos))
    assert_type(await bot.download("AgAC", "photos"), Path)
    assert_type(await bot.download(await bot.api.get_file("AgAC"), "photos", name="a.jpg"), Path)
    with Path("a.jpg").open("wb") as file:
        assert_type(await bot.download("AgAC", file), int)


@bot.client.transform
async def quietly(call_next: CallNext, method: str, params: Mapping[str, Any]) -> Any:
    try:
        return await call_next(method, {**params, "disable_notification": True})
    except RetryAfter as error:
        assert_type(error.retry_after, float)
        raise


@bot.catch(BadRequest)
async def wrong(error: BadRequest) -> None:
    assert_type(error.description, str)
    assert_type(error.code, int)


class Other:
    async def call(self, method: str, params: Mapping[str, Any], /) -> Any: ...


async def over_another_client() -> None:
    assert_type(await Api(Other()).get_me(), User)
