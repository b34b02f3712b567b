"""Methods are there for the events that can answer them, with what the event knows already filled in."""

from typing import Literal, assert_type

from tamis import Call
from tamis_telegram import (
    CallbackQueryEvent,
    ChatJoinRequestEvent,
    Event,
    Filter,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryEvent,
    MessageEvent,
    MsgEvent,
    PreCheckoutQueryEvent,
    Router,
    has,
)

router = Router()
keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="More", callback_data="more")]])


@router.on("message:text")
async def menu(event: MessageEvent) -> None:
    await event.reply("What now?", reply_markup=keyboard)
    await event.forward(chat_id=1)
    await event.delete()


@router.on("callback_query")
async def pressed(event: CallbackQueryEvent) -> None:
    assert_type(await event.answer_callback(text="Done", show_alert=True), bool)


@router.on("inline_query")
async def inline(event: InlineQueryEvent) -> None:
    assert_type(await event.answer_inline(results=[]), bool)


@router.on("pre_checkout_query")
async def checkout(event: PreCheckoutQueryEvent) -> None:
    await event.answer_pre_checkout(ok=True)


@router.on("chat_join_request")
async def join(event: ChatJoinRequestEvent) -> None:
    await event.approve_chat_join_request(user_id=event.from_.id)


@router.on(":text")
async def any_text(event: MsgEvent) -> None:
    assert_type(Call.of(event.reply_dice(emoji="🎲")).method, str)
    await event.reply("posts and messages alike")


async def on_top(event: Event) -> None:
    if has(event, "callback_query"):
        await event.answer_callback()
    elif has(event, "message"):
        await event.reply("no button")


async def union(event: Filter[Literal["message:text", "channel_post:text", "edited_message"]]) -> None:
    await event.reply("all of them have a chat")


def later(event: MessageEvent) -> Call[bool]:
    return Call.of(event.reply_chat_action("typing"))
