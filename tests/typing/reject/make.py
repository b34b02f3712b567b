"""What tests ask of the test kit is checked as what bots ask."""

from typing import Literal

from tamis_telegram import Filter, MessageTextEvent, Router
from tamis_telegram.testing import Feed, Kit, events, make, make_raw, raw_events

router = Router()


def handler(event: MessageTextEvent) -> None:
    print(event.message.text)


make("mesage:text")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
make("message:text:bold", text="hi")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
make_raw("message:")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
events("message:textt")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
make("message:text", me="999")  # E: arg-type | reportCallIssue, reportArgumentType | invalid-argument-type
make("message:text", 5)  # E: call-arg | reportArgumentType | too-many-positional-arguments
make(query="message:text")  # E: call-arg | reportCallIssue | missing-argument
raw_events("message")  # E: call-arg | reportCallIssue | too-many-positional-arguments

handler(make("message:photo"))  # E: arg-type | reportArgumentType | invalid-argument-type
handler(make("message"))  # E: arg-type | reportArgumentType | invalid-argument-type
photo: Filter[Literal["message:photo"]] = make("message:text")  # E: arg-type | reportAssignmentType | invalid-assignment
make("message:photo").message.photo.append(5)  # E: arg-type | reportArgumentType | invalid-argument-type
make("message:text").message.caption.upper()  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute

handler(Feed().make("callback_query"))  # E: arg-type | reportArgumentType | invalid-argument-type
Feed().make("message:txt")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
Feed(users=5)  # E: call-arg | reportCallIssue | unknown-argument
Kit()  # E: call-arg | reportCallIssue | missing-argument
Kit(handler)  # E: arg-type | reportArgumentType | invalid-argument-type


async def talk(kit: Kit) -> None:
    await kit.feed("message:txt")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
    ran = await kit.feed("message:text", text="hi")
    ran.handler  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
    await kit.feed_event("message:text")  # E: arg-type | reportArgumentType | invalid-argument-type
