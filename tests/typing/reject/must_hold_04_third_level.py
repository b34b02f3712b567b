"""The third level says no more than it can."""

from typing import Literal

from tamis_telegram import Filter, MessageOriginUser, Router

router = Router()


@router.on("message:forward_origin")
async def forwarded(event: Filter[Literal["message:forward_origin"]]) -> None:
    print(event.message.forward_origin.chat)  # E: union-attr | reportAttributeAccessIssue | missing-union-attribute


@router.on("message:forward_origin:channel")
async def channel(event: Filter[Literal["message:forward_origin:channel"]]) -> None:
    print(event.message.forward_origin.sender_user)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
    user: MessageOriginUser = event.message.forward_origin  # E: assignment | reportAssignmentType | invalid-assignment
    print(user)


@router.on("message:left_chat_member")
async def left(event: Filter[Literal["message:left_chat_member"]]) -> None:
    certain: Literal[True] = event.message.left_chat_member.is_bot  # E: assignment | reportAssignmentType | invalid-assignment
    print(certain)


@router.on("chat_member:new_chat_member:left")
async def member(event: Filter[Literal["chat_member:new_chat_member:left"]]) -> None:
    print(event.chat_member.new_chat_member.until_date)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
    print(event.chat_member.old_chat_member.until_date)  # E: union-attr | reportAttributeAccessIssue | missing-union-attribute
