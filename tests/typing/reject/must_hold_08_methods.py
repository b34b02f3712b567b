"""A method that the query rules out is an error, and so are wrong arguments."""

from typing import Literal

from tamis_telegram import (
    CallbackQueryEvent,
    Event,
    Filter,
    InlineQueryEvent,
    MessageEvent,
    PollEvent,
    Router,
)

router = Router()


@router.on("message:text")
async def message(event: MessageEvent) -> None:
    await event.answer_callback(text="Done")  # E: operator | reportCallIssue | not-callable
    await event.answer_inline(results=[])  # E: operator | reportCallIssue | not-callable
    await event.reply(5)  # E: arg-type | reportArgumentType | invalid-argument-type
    await event.reply()  # E: call-arg | reportCallIssue | missing-argument
    await event.reply("hi", parsemode="HTML")  # E: call-arg | reportCallIssue | unknown-argument
    await event.reply("hi", None)  # E: call-arg | reportCallIssue | too-many-positional-arguments


@router.on("poll")
async def poll(event: PollEvent) -> None:
    await event.reply("a poll has no chat")  # E: operator | reportCallIssue | not-callable


@router.on("inline_query")
async def inline(event: InlineQueryEvent) -> None:
    await event.reply("nor has this")  # E: operator | reportCallIssue | not-callable


@router.on("callback_query")
async def pressed(event: CallbackQueryEvent) -> None:
    number: int = await event.answer_callback()
    text: str = await event.answer_callback()  # E: assignment | reportAssignmentType | invalid-assignment
    print(number, text)


@router
async def anything(event: Event) -> None:
    await event.reply("to whom?")  # E: operator | reportCallIssue | not-callable


async def one_of_two(event: Filter[Literal["message:text", "callback_query:data"]]) -> None:
    await event.answer_callback()  # E: operator | reportCallIssue | not-callable
