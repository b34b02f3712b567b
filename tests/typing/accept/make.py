"""Events that tests make are typed as handlers get them."""

from typing import Any, Literal, assert_type

from hypothesis import given
from hypothesis.strategies import SearchStrategy

from tamis import Call
from tamis_telegram import Event, Filter, FilterQuery, Message, MessageTextEvent, MsgEvent, PhotoSize, Router, User
from tamis_telegram.testing import Feed, Kit, Ran, events, make, make_raw, raw_events

router = Router()


@router.on("message:text")
async def echo(event: MessageTextEvent) -> None:
    print(event.message.text)


text = make("message:text", text="hi", chat={"id": 5})
assert_type(text.message.text, str)
assert_type(text.msg.text, str)
assert_type(text.message.from_, User)
assert_type(text.message.photo, list[PhotoSize] | None)

photo: Filter[Literal["message:photo"]] = make("message:photo", me=5)
either: MsgEvent = make(":text")
less: Event = make("message:chat:private")
assert_type(make("message:chat:private").message.chat.type, Literal["private"])
assert_type(make_raw("message:entities:url"), bytes)


async def fed(event: Filter[Literal["message:text"]]) -> None:
    await echo(event)


async def as_handlers() -> None:
    await echo(make("message:text"))
    await fed(make("message:text"))


def any_query(query: FilterQuery) -> Event:
    return make(query)


def reply(event: MessageTextEvent) -> str:
    call = Call.of(event.reply("hi"))
    assert_type(call.method, str)
    return call.method


reply(make("message:text"))

drawn: SearchStrategy[Filter[Literal["message:text"]]] = events("message:text", text="hi")
everything: SearchStrategy[bytes] = raw_events()


@given(events("message:photo"))
def whatever_the_photo(event: Filter[Literal["message:photo"]]) -> None:
    assert_type(event.message.photo, list[PhotoSize])


async def conversation() -> Ran:
    ann = Feed(user=1, chat=2)
    assert_type(ann.make("message:text", text="hi").message.text, str)
    assert_type(ann.make("callback_query:data").callback_query.data, str)
    kit = Kit(router, conversation=ann, raises=False)
    kit.answer("sendMessage", None)
    ran = await kit.feed("message:text", text="/start")
    assert_type(ran, Ran)
    again = await kit.feed_event(make("poll"))
    names: list[str] = ran.names
    if ran.handlers == (echo,) and ran and not again.errors:
        print(names, ran.of(echo).arguments, ran.calls[0].params, kit.calls)
    return ran


def payload(event: Event) -> Message | None:
    return event.message


given_more: Any = payload(make("edited_message"))
