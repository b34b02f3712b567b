"""Named event types, and helpers typed by them: `TextEvent` takes every event that certainly has a text."""

from typing import Literal, TypeAlias, assert_type

from tamis_telegram import (
    CallbackQueryMessageEvent,
    CaptionEvent,
    EditedMessageTextEvent,
    Event,
    Filter,
    MessageEntitiesEvent,
    MessageEvent,
    MessagePhotoEvent,
    MessageTextEvent,
    MsgEvent,
    MsgTextEvent,
    PhotoEvent,
    PhotoSize,
    Router,
    TextEvent,
    has,
)

router = Router()

Links: TypeAlias = Filter[Literal["::url", "::text_link"]]
Spoken: TypeAlias = Filter[Literal["message:voice", "message:audio"]]


def words(event: TextEvent) -> list[str]:
    return event.msg.text.split()


def largest(event: PhotoEvent) -> PhotoSize:
    return max(event.msg.photo, key=lambda size: size.width * size.height)


def chat_of(event: MsgEvent) -> int:
    return event.chat.id


def kind(event: Event) -> str:
    return event.kind


def narrower(
    text: MessageTextEvent,
    entities: MessageEntitiesEvent,
    edited: EditedMessageTextEvent,
    exact: Filter[Literal["channel_post:text"]],
    either: Filter[Literal["message:text", "edited_channel_post:entities:url"]],
    msg: MsgTextEvent,
) -> None:
    for found in (words(text), words(entities), words(edited), words(exact), words(either), words(msg)):
        assert_type(found, list[str])


def wider(photo: MessagePhotoEvent, media: Filter[Literal["message:photo"]], caption: CaptionEvent) -> None:
    assert_type(largest(photo), PhotoSize)
    assert_type(largest(media), PhotoSize)
    message: MessageEvent = photo
    anything: Event = message
    chat_of(photo)
    chat_of(caption)
    kind(anything)
    kind(photo)
    assert_type(message.message.message_id, int)


@router.on("message")
async def dispatch(event: MessageEvent) -> None:
    if has(event, "message:text"):
        words(event)
    if has(event, ":photo"):
        largest(event)


def spoken(event: Spoken) -> int:
    assert_type(event.file_id, str)
    media = event.message.voice or event.message.audio
    return media.duration if media else 0


def links(event: Links) -> int:
    return event.msg.message_id


def button(event: CallbackQueryMessageEvent) -> int:
    return event.callback_query.message.message_id
