"""Rules of the spec as guards: what their paths say is known behind them."""

from typing import Literal, assert_type

from tamis_telegram import (
    CallbackQueryDataEvent,
    Chat,
    ChatMember,
    ChatMemberBanned,
    Event,
    Message,
    MessageEntity,
    Router,
    TextEvent,
    User,
    callback_data,
    chat_type,
    command,
    inline_query,
    member_status,
    poll_type,
    text,
)

router = Router()


@router.filter(callback_data(startswith="buy:"))
async def pressed(event: CallbackQueryDataEvent) -> None:
    assert_type(event.callback_query.data, str)


@router.filter(command("start", "help", prefixes=["/", "!"]))
async def start(event: TextEvent) -> None:
    assert_type(event.msg.text, str)


def rules(event: Event) -> None:
    if callback_data("yes", "no")(event):
        assert_type(event.callback_query.data, str)
        assert_type(event.from_, User)
    if command("start")(event):
        assert_type(event.msg.text, str)
        assert_type(event.msg.entities, list[MessageEntity])
        assert_type(event.chat, Chat)
    if text(regex=r"order (\d+)", ignore_case=True)(event):
        assert_type(event.msg.message_id, int)
        assert_type(event.msg.text, str | None)
        assert_type(event.edited_message is None, bool)
    if inline_query(contains=["cat", "dog"])(event):
        assert_type(event.inline_query.query, str)


def choices(event: Event) -> None:
    if chat_type("private")(event):
        assert_type(event.chat, Chat)
    if chat_type("group", "supergroup")(event):
        assert_type(event.chat.id, int)
    if member_status("kicked")(event):
        if event.chat_member:
            assert_type(event.chat_member.new_chat_member, ChatMemberBanned)
        assert_type(event.chat, Chat)
    if member_status("left", "kicked")(event) and event.chat_member:
        assert_type(event.chat_member.new_chat_member, ChatMember)
    if poll_type("quiz")(event):
        assert_type(event.poll.type, Literal["quiz"])
    if poll_type("a new one")(event):
        assert_type(event.poll.id, str)


@router.filter(chat_type("private") & text("hi"))
async def both(event: Event) -> None:
    assert_type(event.message, Message | None)
