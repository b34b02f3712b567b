"""The algebra of guards: what `&`, `|`, `~`, `guard` and `drop` know."""

from typing import Literal, Never, assert_type

from tamis.events.known import Is
from tamis_telegram import (
    Event,
    Filter,
    Guard,
    MessageEvent,
    MsgEvent,
    PhotoSize,
    Router,
    guard,
    match,
)

router = Router()


@guard
def long_text(event: Event) -> bool:
    return event.msg is not None and len(event.chat.title or "" if event.chat else "") > 10


short_text = guard(lambda event: event.kind == "message")
photo = match("message:photo")
video = match("message:video")
private = match("message:chat:private")

known: Guard[Is[Literal["message:photo"]]] = photo
either: Guard[Is[Literal["message:photo", "message:video"]]] = photo | video
both: Guard[Is[Literal["message:photo"]] | Is[Literal["message:chat:private"]]] = photo & private
unknown: Guard[Never] = photo

# What knows more may stand where less is asked for.
less: Guard[Is[Literal["message:photo", "message:video"]]] = photo
nothing: Guard[Never] = photo & private

# "not" and "or a function" leave nothing to know.
assert_type(~photo, Guard[Never])
assert_type(photo | long_text, Guard[Never])
assert_type(long_text | photo, Guard[Never])
assert_type(~photo | video, Guard[Never])
assert_type((photo & private) | video, Guard[Never])
assert_type(video | (photo & private), Guard[Never])
assert_type(long_text & short_text, Guard[Never])
assert_type(long_text, Guard[Never])


def branches(event: Event) -> None:
    if (photo | video)(event):
        assert_type(event.message.message_id, int)
        assert_type(event.message.photo, list[PhotoSize] | None)
    if (photo & long_text)(event):
        assert_type(event.message.photo, list[PhotoSize])
    if (photo & ~private)(event):
        assert_type(event.message.photo, list[PhotoSize])
        assert_type(event.message.chat.id, int)
    if ((photo | video) & private & long_text)(event):
        assert_type(event.message.chat.type, Literal["private"])
        assert_type(event.message.photo, list[PhotoSize] | None)
    if (match("message:text") | match("edited_message:text") | match("channel_post:text"))(event):
        assert_type(event.msg.text, str)
    if (photo | long_text)(event):
        assert_type(event.message.photo if event.message else None, list[PhotoSize] | None)


@router.filter(photo | video)
async def visual(event: Filter[Literal["message:photo", "message:video"]]) -> None:
    print(event.file_id)


@router.filter(photo & private)
async def private_photo(event: Filter[Literal["message:photo"]]) -> None:
    print(event.message.photo)


@router.filter(~photo & match("message"))
async def no_photo(event: MessageEvent) -> None:
    print(event.message.message_id)


@router.on("message").drop("message:forward_origin").drop(long_text).filter(short_text)
async def own_words(event: MessageEvent) -> None:
    print(event.message.text)


@router.filter(match("message") | match("channel_post"))
async def anywhere(event: MsgEvent) -> None:
    print(event.msg.message_id)


class OnlyFrom:
    """A guard made of an object that is called."""

    def __init__(self, *users: int) -> None:
        self.users = users

    def __call__(self, event: Event) -> bool:
        return event.from_ is not None and event.from_.id in self.users


admins = guard(OnlyFrom(1, 2, 3))


@router.filter(admins & match("message:text"))
async def command(event: Filter[Literal["message:text"]]) -> None:
    print(event.message.text)
