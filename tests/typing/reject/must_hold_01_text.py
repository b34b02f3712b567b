"""What a query does not make certain stays optional."""

from typing import Literal

from tamis_telegram import Filter, MessageEvent, MessageTextEvent, Router

router = Router()


@router.on("message:text")
async def echo(event: MessageTextEvent) -> None:
    print(event.msg.caption.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    print(event.msg.photo[0])  # E: index | reportOptionalSubscript | not-subscriptable
    print(event.callback_query.id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    print(event.msg.txt)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute


@router.on("message")
async def any_message(event: MessageEvent) -> None:
    print(len(event.msg.text))  # E: arg-type | reportArgumentType | invalid-argument-type
    text: str = event.msg.text  # E: assignment | reportAssignmentType | invalid-assignment
    print(text)


@router.on("edited_message:text")
async def edited(event: Filter[Literal["edited_message:text"]]) -> None:
    print(event.message.text)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    print(event.edited_message.caption.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
