"""A keyboard of the wrong sort, and data that does not fit its class."""

from typing import Literal

from tamis_bot_api.text.formatting import Text, bold
from tamis_telegram import Filter, MessageTextEvent, Router
from tamis_telegram.keyboards import CallbackData, InlineKeyboard, Rejected, ReplyKeyboard, StartData

router = Router()


class Page(CallbackData, prefix="page"):
    number: int
    sort: Literal["new", "old"] = "new"


class Invite(StartData, prefix="i"):
    by: int


class Number(CallbackData, prefix=1):  # E: - | reportArgumentType | invalid-argument-type
    pass


Page("2")  # E: arg-type | reportArgumentType | invalid-argument-type
Page(2, sort="best")  # E: arg-type | reportArgumentType | invalid-argument-type
Page()  # E: call-arg | reportCallIssue | missing-argument
Page(2).number = 3  # E: - | reportAttributeAccessIssue | invalid-assignment
number: int = Page.unpack("page:2").number  # E: union-attr | reportAttributeAccessIssue | missing-union-attribute

InlineKeyboard().callback("Next", 2)  # E: arg-type | reportArgumentType | invalid-argument-type
InlineKeyboard().callback("Next", Invite(7))  # E: arg-type | reportArgumentType | invalid-argument-type
InlineKeyboard().callback("Next", Page(2), style="pink")  # E: arg-type | reportArgumentType | invalid-argument-type
InlineKeyboard().contact("Call me")  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
ReplyKeyboard().callback("Next", "2")  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
Invite(7).link("sieve_bot", to="stop")  # E: arg-type | reportArgumentType | invalid-argument-type


@router.filter(Page.filter())  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def text(event: MessageTextEvent, page: Page) -> None:
    print(event, page)


@router.filter(Invite.filter())  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def pressed(event: Filter[Literal["callback_query:data"]], invite: Invite) -> None:
    print(event, invite)


@router.on("callback_query:message")
async def change(event: Filter[Literal["callback_query:message"]], why: Rejected) -> None:
    keyboard = ReplyKeyboard().text("Yes")
    await event.edit_text(text=why.why, reply_markup=keyboard)  # E: arg-type | reportArgumentType | invalid-argument-type


async def send(event: MessageTextEvent) -> None:
    await event.reply(bold("a"))  # E: arg-type | reportArgumentType | invalid-argument-type
    await event.reply("a", **bold("a").as_caption_kwargs())  # E: misc | reportCallIssue | unknown-argument


Text("a", 5)  # E: arg-type | reportArgumentType | invalid-argument-type
odd = bold("a") + 5  # E: operator | reportOperatorIssue | unsupported-operator
