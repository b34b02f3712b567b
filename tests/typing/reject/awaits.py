"""A call that nobody awaits sends nothing. Checkers find it with their default settings."""

import asyncio

from tamis_telegram import Bot, CallbackQueryDataEvent, MessageTextEvent, Router

router = Router()
bot = Bot("1:a")


@router.on("message:text")
async def forgot(event: MessageTextEvent) -> None:
    event.reply("never sent")  # E: unused-coroutine | reportUnusedCoroutine | unused-awaitable
    await event.reply("sent")
    asyncio.get_running_loop().create_task(event.reply("sent"))
    await asyncio.gather(event.reply("sent"), event.reply("sent"))
    bot.api.send_message(1, "never sent")  # E: unused-coroutine | reportUnusedCoroutine | unused-awaitable


@router.callback_data("yes")
async def pressed(event: CallbackQueryDataEvent) -> None:
    event.answer_callback()  # E: unused-coroutine | reportUnusedCoroutine | unused-awaitable
    await event.reply("no chat")  # E: operator | reportCallIssue | not-callable
