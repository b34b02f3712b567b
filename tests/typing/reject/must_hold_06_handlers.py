"""A handler that asks for more than its query gives is an error where it is registered."""

from typing import Literal

from tamis_telegram import (
    CallbackQueryEvent,
    Event,
    Filter,
    MessagePhotoEvent,
    MessageTextEvent,
    Router,
    TextEvent,
    guard,
    match,
)

router = Router()


@router.on("message")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def more(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.on("message:text")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def another_kind(event: CallbackQueryEvent) -> None:
    print(event.callback_query.id)


@router  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def everything(event: Filter[Literal["message"]]) -> None:
    print(event.message)


@router.on("message:forward_origin")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def deeper(event: Filter[Literal["message:forward_origin:channel"]]) -> None:
    print(event.message.forward_origin.chat)


@router.on_any("message:text", "message:caption")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def any_of(event: TextEvent) -> None:
    print(event.msg.text)


@router.on("message").drop("message:text")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def dropped(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.filter(guard(lambda event: event.kind == "message"))  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def unknown_guard(event: Filter[Literal["message"]]) -> None:
    print(event.message)


@router.filter(~match("message:text"))  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def negated(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.on("message:text")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def no_event() -> None:
    print("a handler takes the event")


@router.on("message:text")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def no_event_type(event: int) -> None:
    print(event)


async def text_only(event: MessageTextEvent) -> None:
    print(event.msg.text)


async def photo_only(event: MessagePhotoEvent) -> None:
    print(event.msg.photo)


router.on("message:photo")(text_only)  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.on("edited_message:text")(text_only)  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.on(":text")(text_only)  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.on("::url")(text_only)  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type


async def call_them(event: Event, text: TextEvent, message: Filter[Literal["message"]]) -> None:
    await text_only(event)  # E: arg-type | reportArgumentType | invalid-argument-type
    await text_only(text)  # E: arg-type | reportArgumentType | invalid-argument-type
    await photo_only(message)  # E: arg-type | reportArgumentType | invalid-argument-type
