"""A step asks for more than its event has, or for another answer than was asked for."""

from msgspec import Struct

from tamis_telegram import App, Event, MessagePhotoEvent, MessageTextEvent, Session


class Order(Struct):
    what: str = ""


app = App()
order = app.on("message").steps(Order)


@order.handle  # E: arg-type | reportArgumentType | invalid-argument-type
async def begins_with_more(event: MessageTextEvent) -> None: ...


@order.got("what", "What?", type=int)  # E: arg-type | reportArgumentType | invalid-argument-type
async def another_answer(event: MessageTextEvent, what: str) -> None: ...


@order.got("what", "What?")  # E: arg-type | reportArgumentType | invalid-argument-type
async def no_answer(event: MessageTextEvent, session: Session[Order]) -> None: ...


@order.receive("photo")  # E: arg-type | reportArgumentType | invalid-argument-type
async def any_message(event: MessagePhotoEvent) -> None: ...


@order.then  # E: arg-type | reportArgumentType | invalid-argument-type
async def any_event(event: MessageTextEvent) -> None: ...


@order.awaiting("message:text").receive("photo")  # E: arg-type | reportArgumentType | invalid-argument-type
async def another_query(event: MessagePhotoEvent) -> None: ...


order.awaiting("message:txt")  # E: type-var | reportArgumentType, reportCallIssue | invalid-argument-type


@order.upgrade  # E: arg-type | reportArgumentType | invalid-argument-type
def upgrade(version: int, data: object) -> str:
    return ""


async def state(session: Session[Order]) -> None:
    print(session.state.count)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute


async def wait(event: Event) -> None:
    answer = await event.wait("message:contact")
    print(answer.msg.photo[0])  # E: index | reportOptionalSubscript | not-subscriptable
    await event.wait("message:contct")  # E: type-var | reportArgumentType, reportCallIssue | invalid-argument-type
