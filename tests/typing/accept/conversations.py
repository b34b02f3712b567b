"""Conversations: the answer is passed behind the event, the state is known, and what is waited for is."""

from typing import Annotated, assert_type

from msgspec import Struct

from tamis_telegram import (
    App,
    Arg,
    Conversations,
    Event,
    MessageContactEvent,
    MessagePhotoEvent,
    MessageTextEvent,
    PromptId,
    Session,
    Template,
)


class Order(Struct):
    what: str = ""
    count: int = 0


app = router = App(sessions="bot.db")
order = app.on("message:text").command("order").steps(Order, version=2, per="chat", answer_within=60, name="order")


@order.handle
async def begin(event: MessageTextEvent, session: Session[Order]) -> None:
    assert_type(session.state, Order)
    assert_type(event.msg.text, str)
    session.set_arg("count", 3)


@order.got("what", "What would you like?")
async def what(event: MessageTextEvent, what: str, session: Session[Order]) -> None:
    if what == "nothing":
        session.finish("Another time, then.")
    session.state.what = what


@order.got("count", Template("How many {what}?"), type=int, invalid="A number, please.")
async def count(event: MessageTextEvent, count: int, session: Session[Order], what: Annotated[str, Arg()]) -> None:
    if count > 10:
        session.reject(lambda session: f"At most 10 {session.args['what']}. How many?")
    session.state.count = count


@order.awaiting("message:photo").receive("picture", "Show me the door.")
async def picture(event: MessagePhotoEvent, asked: Annotated[str | None, PromptId("picture")]) -> None:
    assert_type(event.msg.photo[0].width, int)


@order.receive("last")
async def anything(event: Event) -> None:
    print(event.msg)


@order.then
async def end(event: Event, session: Session[Order]) -> None:
    session.finish(Template("{count} x {what}"))


@order.on_timeout
async def late(event: Event, session: Session[Order]) -> None: ...


@order.upgrade
def upgrade(version: int, data: object) -> Order:
    return Order()


@order.type_updater
def next_query(event: Event, session: Session[Order]) -> str:
    return "message"


plain = app.on("callback_query:data").steps()


@plain.handle
async def pressed(event: Event, session: Session) -> None:
    assert_type(session.state, None)


@app.on("message:text")
async def waits(event: MessageTextEvent, conversations: Conversations) -> None:
    answer = await event.wait("message:contact", timeout=60)
    assert_type(answer.msg.contact.phone_number, str)
    shared: MessageContactEvent = answer
    print(shared, await conversations.cancel(event, "order"))
