"""Narrowing ends with its branch, and a guard that knows nothing narrows nothing."""

from tamis_telegram import Event, MessageEvent, Router, guard, has, match

router = Router()
is_photo = match("message:photo")


@guard
def from_admin(event: Event) -> bool:
    return event.from_.id == 1  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


@router.on("message")
async def branches(event: MessageEvent) -> None:
    if has(event, "message:text"):
        print(event.message.text.upper())
    else:
        print(event.message.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    print(event.message.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


def negated(event: Event) -> int:
    if not has(event, "message:photo"):
        return event.message.message_id  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    return event.message.message_id


not_photo = ~is_photo
photo_or_admin = is_photo | from_admin
admin_or_photo = from_admin | is_photo
photo_of_admin_or_text = (is_photo & from_admin) | match("message:text")


def guards(event: MessageEvent) -> None:
    if from_admin(event):
        print(event.message.photo[0])  # E: index | reportOptionalSubscript | not-subscriptable
    if not_photo(event):
        print(event.message.photo[0])  # E: index | reportOptionalSubscript | not-subscriptable
    if photo_or_admin(event):
        print(event.message.photo[0])  # E: index | reportOptionalSubscript | not-subscriptable
    if admin_or_photo(event):
        print(event.message.photo[0])  # E: index | reportOptionalSubscript | not-subscriptable
    if photo_of_admin_or_text(event):
        print(event.message.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


def either(event: MessageEvent) -> None:
    if has(event, "message:text") or has(event, "message:caption"):
        print(event.message.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


def not_an_event(event: str) -> bool:
    return has(event, "message:text")  # E: arg-type | reportCallIssue, reportArgumentType | invalid-argument-type
