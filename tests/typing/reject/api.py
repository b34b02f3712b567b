"""What the API does not take, and what it does not return."""

from collections.abc import Mapping
from typing import Any

from tamis_bot_api import TelegramClient
from tamis_telegram import Api, Bot, InputFile, InputMediaPhoto, MessageTextEvent, User

bot = Bot("1:token")
Bot(1)  # E: arg-type | reportArgumentType | invalid-argument-type
Bot("1:token", concurency=5)  # E: call-arg | reportCallIssue | unknown-argument
TelegramClient("1:token", retry=3)  # E: arg-type | reportArgumentType | invalid-argument-type
InputFile(b"jpg")  # E: arg-type | reportArgumentType | invalid-argument-type
InputFile()  # E: call-arg | reportCallIssue | missing-argument
InputFile("cat.png", address="x")  # E: call-arg | reportCallIssue | unknown-argument


@bot.on("message:text")
async def calls(event: MessageTextEvent) -> None:
    await bot.api.send_message(1)  # E: call-arg | reportCallIssue | missing-argument
    await bot.api.send_message(1, 2)  # E: arg-type | reportArgumentType | invalid-argument-type
    await bot.api.send_message(1, "a", "HTML")  # E: call-arg | reportCallIssue | too-many-positional-arguments
    await bot.api.send_message(1, "a", parse_mood="HTML")  # E: call-arg | reportCallIssue | unknown-argument
    await bot.api.send_messages(1, "a")  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
    await bot.api.send_photo(1, b"jpg")  # E: arg-type | reportArgumentType | invalid-argument-type
    await bot.api.send_media_group(1, [InputFile.path("a")])  # E: list-item | reportArgumentType | invalid-argument-type
    _me: str = await bot.api.get_me()  # E: assignment | reportAssignmentType | invalid-assignment
    _text: str = (await event.reply("a")).text  # E: assignment | reportAssignmentType | invalid-assignment
    _user: User = bot.api.get_me()  # E: assignment | reportAssignmentType | invalid-assignment
    await bot.download("x")  # E: call-overload | reportCallIssue | no-matching-overload
    await event.answer_callback()  # E: operator | reportCallIssue | not-callable
    bot.api.using(retries=None)  # E: call-arg | reportCallIssue | unknown-argument


InputMediaPhoto(type="photo", media="x")  # E: call-arg | reportCallIssue | unknown-argument
InputFile.bytes("text", name="a")  # E: arg-type | reportArgumentType | invalid-argument-type
InputFile.bytes(b"text")  # E: call-arg | reportCallIssue | missing-argument


@bot.client.transform  # E: type-var | reportArgumentType, reportUntypedFunctionDecorator | invalid-argument-type
async def too_few(method: str, params: Mapping[str, Any]) -> Any: ...


class NoClient: ...


Api(NoClient())  # E: arg-type | reportArgumentType | invalid-argument-type
