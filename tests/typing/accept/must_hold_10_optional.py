"""Optional fields narrow as Python programmers expect: `if`, walrus, `assert`, early return, `and`."""

from typing import assert_type

from tamis_telegram import Event, MessageEvent, MsgEvent, PhotoSize, Router, User

router = Router()


@router.on("message")
async def truthy(event: MessageEvent) -> None:
    if event.msg.photo:
        sizes: list[PhotoSize] = event.msg.photo
        print(sizes[-1].file_id, event.msg.photo[0].file_id)
    if event.msg.text is not None and event.msg.text.startswith("/"):
        assert_type(event.msg.text, str)


@router.on("message")
async def walrus(event: MessageEvent) -> None:
    if text := event.msg.text or event.msg.caption:
        print(text.upper())
    if (reply := event.msg.reply_to_message) and reply.from_:
        author: User = reply.from_
        print(author.first_name)


@router.on("message")
async def early(event: MessageEvent) -> None:
    message = event.message
    if message.document is None:
        return
    assert_type(message.document.file_id, str)
    assert message.caption is not None
    assert_type(message.caption, str)


@router
async def by_kind(event: Event) -> None:
    if event.callback_query:
        assert_type(event.callback_query.data, str | None)
        assert_type(event.callback_query.from_, User)
    if event.message and event.message.text:
        print(event.message.text.upper())
    if event.chat is None:
        return
    assert_type(event.chat.id, int)


@router.on("msg")
def nested(event: MsgEvent) -> str | None:
    if event.msg.venue and event.msg.venue.location:
        return event.msg.venue.title
    return event.msg.from_.username if event.msg.from_ else None
