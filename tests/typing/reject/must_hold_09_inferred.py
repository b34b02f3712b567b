"""What calls return is checked too."""

from tamis_telegram import Event, MessageEvent, Router, decode, expect

router = Router()


@router.on("message")
async def ask(event: MessageEvent) -> None:
    answer = expect(event, "message:contact")
    print(answer.message.contact.phone)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
    print(answer.message.location.latitude)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    sent = await event.reply("Thank you")
    print(sent.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    copied = await event.copy(chat_id=1)
    print(copied.text)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute


def from_bytes(raw: bytes) -> str:
    event = decode(raw)
    expect(event, "message:text")
    return event.message.text  # E: return-value, union-attr | reportOptionalMemberAccess, reportReturnType | invalid-explicit-return, missing-union-attribute


def wrong(raw: int) -> Event:
    return decode(raw)  # E: arg-type | reportArgumentType | invalid-argument-type
