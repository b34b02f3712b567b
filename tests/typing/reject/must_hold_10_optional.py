"""An optional field is optional until it was looked at."""

from tamis_telegram import Event, MessageEvent, Router

router = Router()


@router.on("message")
async def early(event: MessageEvent) -> None:
    print(event.msg.photo[-1])  # E: index | reportOptionalSubscript | not-subscriptable
    if event.msg.photo:
        print(event.msg.photo[-1].file_id)
        print(event.msg.document.file_id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    for size in event.msg.photo:  # E: union-attr | reportOptionalIterable | not-iterable
        print(size)


@router
async def by_kind(event: Event) -> None:
    print(event.msg.message_id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    if event.callback_query:
        print(event.callback_query.data.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    if event.message or event.channel_post:
        print(event.message.message_id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
