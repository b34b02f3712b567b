"""Twins hold in one direction only."""

from typing import Literal

from tamis_telegram import Filter, Router

router = Router()


@router.on("message:text")
async def text(event: Filter[Literal["message:text"]]) -> None:
    print(event.message.entities[0])  # E: index | reportOptionalSubscript | not-subscriptable


@router.on("message:document")
async def document(event: Filter[Literal["message:document"]]) -> None:
    print(event.message.animation.file_id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


@router.on("channel_post")
async def post(event: Filter[Literal["channel_post"]]) -> None:
    print(event.channel_post.from_.id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    print(event.from_.id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


@router.on("message")
async def message(event: Filter[Literal["message"]]) -> None:
    print(event.message.edit_date + 1)  # E: operator | reportOptionalOperand | unsupported-operator
    print(event.message.reply_to_message.from_)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
