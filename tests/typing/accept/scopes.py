"""Routes are values: a scope is kept, shared, chained, and handed to functions."""

from typing import Literal

from tamis.events.known import Is
from tamis_telegram import (
    Event,
    Filter,
    Message,
    MessageEvent,
    MessageTextEvent,
    MsgEvent,
    Route,
    Router,
    TextEvent,
    match,
)

router = Router()

pm = router.on("message:chat:private")
groups = router.filter(match("message:chat:group") | match("message:chat:supergroup"))
posts = router.on("channel_post")
anything = router.on_any("message:text", "callback_query:data", "poll")


@pm
async def hello(event: MessageEvent) -> Message:
    return await event.reply("hi")


@pm.on("message:text")
async def private_text(event: MessageTextEvent) -> None:
    print(event.msg.text, event.chat.first_name)


@pm.on("message:text")
async def private_chat(event: Filter[Literal["message:chat:private"]]) -> None:
    literally: Literal["private"] = event.chat.type
    print(literally)


@groups.on(":text").on("::mention")
async def mentioned(event: TextEvent) -> None:
    print(event.msg.text)


@posts.on("channel_post:text").drop("::url")
async def no_links(event: Filter[Literal["channel_post:text"]]) -> None:
    print(event.channel_post.text, event.channel_post.sender_chat.id)


@anything
async def one_of_three(event: Event) -> None:
    print(event.message and event.message.text)


@router.on_any("message:text", "edited_message:text", ":entities")
async def either_way_a_text(event: TextEvent) -> None:
    print(event.msg.text.upper())


@router.on_any("message", "edited_message").on("msg")
async def msg(event: MsgEvent) -> None:
    print(event.msg.message_id)


def add_commands(route: Route[Is[Literal["message:text"]]]) -> None:
    @route
    async def command(event: MessageTextEvent) -> None:
        print(event.msg.text)


add_commands(router.on("message:text"))
add_commands(pm.on("message:text"))


async def run(events: list[Event]) -> None:
    for event in events:
        for handler in await router.dispatch(event):
            print(handler.name, handler.accepts(event))
    print([handler.name for handler in router.handlers])
