"""Keyboards are the markup that calls take; a button's data is a class with types, and handlers get its value."""

from typing import Annotated, Literal, assert_type

from msgspec import Meta

from tamis_bot_api.text.formatting import Text, blockquote, bold, entity_text, link, mention, template
from tamis_telegram import (
    Event,
    Filter,
    InlineKeyboardMarkup,
    KeyboardButtonRequestUsers,
    MessageTextEvent,
    Router,
    callback_data,
)
from tamis_telegram.keyboards import (
    CallbackData,
    InlineKeyboard,
    Rejected,
    ReplyKeyboard,
    StartData,
    force_reply,
    remove_keyboard,
)

router = Router()


class Page(CallbackData, prefix="page"):
    number: int
    sort: Literal["new", "old"] = "new"


class Invite(StartData, prefix="i"):
    by: Annotated[int, Meta(ge=1)]
    note: str | None = None


assert_type(Page(2, sort="old").pack(), str)
assert_type(Page.unpack("page:2"), Page | Rejected)
assert_type(Invite(by=7).link("sieve_bot", to="startgroup"), str)
assert_type(Page(2).sort, Literal["new", "old"])

inline = InlineKeyboard().callback("Next", Page(2), style="primary").url("Help", "https://example.com").row()
assert_type(inline, InlineKeyboard)
markup: InlineKeyboardMarkup = inline.callback("Plain", "data").adjust(2, 1)
reply = ReplyKeyboard(resize_keyboard=True).text("Yes", "No").row().contact("Call me")
reply.request("Whom?", KeyboardButtonRequestUsers(request_id=1))


def read(data: str) -> int:
    page = Page.unpack(data)
    if isinstance(page, Rejected):
        assert_type(page.why, str)
        return 0
    return page.number


@router.filter(Page.filter(sort="new", number=bool))
async def turn(event: Filter[Literal["callback_query:data"]], page: Page) -> None:
    assert_type(event.callback_query.data, str)
    await event.answer_callback(text=str(page.number))


@router.on("callback_query:message").filter(Page.filter())
async def edit(event: Filter[Literal["callback_query:message"]], page: Page) -> None:
    await event.edit_text(text=str(page.number), reply_markup=inline)


@router.filter(Page.rejected() | callback_data("old"))
async def old(event: Event) -> None:
    print(event.kind)


@router.filter(Invite.filter())
async def invited(event: MessageTextEvent, invite: Invite) -> None:
    await event.reply(str(invite.by), reply_markup=remove_keyboard())
    await event.reply("And you?", reply_markup=force_reply("A name"))
    await event.reply("Yes?", reply_markup=reply)


@router.on("message:text")
async def formatted(event: MessageTextEvent) -> None:
    text = template("{}: {n}", bold("a", link("b", "https://example.com")), n=1) + blockquote("c", expandable=True)
    assert_type(text, Text)
    await event.reply(**text.as_kwargs(), reply_markup=inline)
    await event.reply(text.text, entities=text.entities)
    await event.reply_photo("id", **(mention("Ann", 7) + "!").as_caption_kwargs())
    for part in Text.from_message(event.msg).split():
        await event.reply(**part.as_kwargs())
    for entity in event.msg.entities or ():
        assert_type(entity_text(event.msg, entity), str)
