"""A function that several decorators take must fit each; one that is called is called with what it asks for."""

from tamis_telegram import MessageEvent, MessageTextEvent, Router

router = Router()


@router.on("message:photo")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
@router.on("message:text")
async def too_narrow(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.on("message:text")
async def shout(event: MessageTextEvent) -> int:
    return len(event.msg.text)


async def helper(event: MessageEvent) -> int:
    return await shout(event)  # E: arg-type | reportArgumentType | invalid-argument-type
