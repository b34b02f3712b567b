"""In a conjunction of alternatives, what only some of the alternatives give is not certain."""

from typing import Literal

from tamis_telegram import Event, Filter, MessageTextEvent, Router, match

router = Router()

post_or_forward = match("channel_post") | match(":forward_origin")
with_link = match("::url") | match("::hashtag") | match("::cashtag")


@router.filter(post_or_forward).on(":text").filter(with_link)
async def handler(event: Event) -> None:
    if post_or_forward(event):
        print(event.msg.forward_origin.date)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
        print(event.channel_post.message_id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    if with_link(event):
        print(event.msg.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
        print(event.msg.entities[0])  # E: index | reportOptionalSubscript | not-subscriptable


@router.filter(post_or_forward)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def only_forwards(event: Filter[Literal[":forward_origin"]]) -> None:
    print(event.msg.forward_origin.date)


@router.filter(match("message:text") | match("message:caption"))  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def only_text(event: MessageTextEvent) -> None:
    print(event.message.text)


@router.on(":text").filter(match("message") | match("edited_message"))  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def no_cross_product(event: MessageTextEvent) -> None:
    # Checkers do not combine clauses: that it is a message with text follows from both together only.
    print(event.message.text)
