"""Rules take values and ways of matching that there are, and say no more than their paths guarantee."""

from typing import Literal

from tamis_telegram import (
    CallbackQueryDataEvent,
    Event,
    Filter,
    MessageTextEvent,
    Router,
    TextEvent,
    chat_type,
    command,
    match,
    member_status,
    text,
)

router = Router()

chat_type("privat")  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
chat_type("private", "grup")  # E: call-overload | reportArgumentType | invalid-argument-type
router.chat_type("privat")  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
router.on("message").chat_type("private", nam="x")  # E: call-overload | reportCallIssue | no-matching-overload
router.filter(chat_type("privat"))  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
member_status("owner")  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
text(starts="a")  # E: call-arg | reportCallIssue | unknown-argument
text(b"a")  # E: arg-type | reportArgumentType | invalid-argument-type
text(regex=3)  # E: arg-type | reportArgumentType | invalid-argument-type
router.text("a", priority="high")  # E: arg-type | reportArgumentType | invalid-argument-type
router.text("a", starts="a")  # E: call-arg | reportCallIssue | unknown-argument
router.command("start", 3)  # E: arg-type | reportArgumentType | invalid-argument-type
router.command("start", prefix="/")  # E: call-arg | reportCallIssue | unknown-argument
command("start", boundary="no")  # E: arg-type | reportArgumentType | invalid-argument-type
command("start", title="x")  # E: call-arg | reportCallIssue | unknown-argument
router.commands("start")  # E: attr-defined | reportAttributeAccessIssue | missing-attribute


@router.text("hi")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def or_a_caption(event: TextEvent) -> None:
    print(event.msg.text)


@router.command("start")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def or_a_post(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.chat_type("private")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def not_only_messages(event: Filter[Literal["message"]]) -> None:
    print(event.message)


@router.callback_data("x", name="x")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def another_kind(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.filter(~match("callback_query:data")).text("x")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def negated(event: CallbackQueryDataEvent) -> None:
    print(event.callback_query.data)


async def narrowed(event: Event) -> None:
    hi = text("hi")
    if hi(event):
        print(event.msg.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
