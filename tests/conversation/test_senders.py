"""Who posts as a channel, or as an anonymous admin, is not everybody who does: each has an identity of its own."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import tamis_onebot
from tamis.conversation.lookup import finder_of
from tamis.routing.session_keys import ids_of
from tamis_onebot.testing import make as make_onebot
from tamis_telegram import App, Event, MessageTextEvent, from_user
from tamis_telegram.testing import Kit, make

GROUP = {"id": -100, "type": "supergroup"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
ADMIN_BOT = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
CHANNEL = {"id": -1001, "type": "channel", "title": "one"}
OTHER = {"id": -1002, "type": "channel", "title": "another"}
VOCABULARY = App.vocabulary


def posted(text: str, sender: dict[str, Any] | None, by: dict[str, Any] = CHANNEL_BOT) -> Any:
    fields = {"text": text, "chat": GROUP, "from_": by}
    return make("message:text", **fields, **({"sender_chat": sender} if sender else {}))


def test_a_channel_does_not_answer_what_another_was_asked() -> None:
    app = App()
    order = app.command("order").steps()
    got: list[tuple[str, str]] = []

    @order.got("what", "What?")
    async def ordered(event: MessageTextEvent, what: str) -> None:
        got.append((str(event.message.sender_chat.title), what))

    async def main() -> None:
        kit = Kit(app)
        for text, sender in (("/order", CHANNEL), ("/order", OTHER), ("tea", OTHER), ("coffee", CHANNEL)):
            await kit.feed("message:text", text=text, chat=GROUP, from_=CHANNEL_BOT, sender_chat=sender)
        await kit.feed("message:text", text="/order", chat=GROUP, from_={"id": 7})
        # an anonymous admin is not Ann
        await kit.feed("message:text", text="milk", chat=GROUP, from_=ADMIN_BOT, sender_chat=GROUP)

    asyncio.run(main())
    assert got == [("another", "tea"), ("one", "coffee")]


def test_event_wait_is_answered_by_who_was_asked() -> None:
    app = App()
    heard: list[str] = []

    @app.command("ask")
    async def ask(event: MessageTextEvent) -> None:
        answer = await event.wait("message:text", timeout=5)
        heard.append(answer.message.text)

    @app.on("message:text")
    async def other(event: Event) -> None: ...

    async def main() -> None:
        kit = Kit(app)
        await kit.feed_event(posted("/ask", CHANNEL))
        await kit.feed_event(posted("not me", OTHER))
        await kit.feed_event(posted("me", CHANNEL))
        await asyncio.sleep(0)

    asyncio.run(main())
    assert heard == ["me"]


def test_permissions_by_user_are_of_the_chat_that_posts() -> None:
    """The users that all channels and all anonymous admins share are nobody's permission."""
    assert from_user(CHANNEL["id"])(posted("x", CHANNEL))
    assert not from_user(CHANNEL["id"])(posted("x", OTHER))
    assert not from_user(CHANNEL_BOT["id"])(posted("x", CHANNEL))
    assert from_user(GROUP["id"])(posted("x", GROUP, ADMIN_BOT))
    assert not from_user(ADMIN_BOT["id"])(posted("x", GROUP, ADMIN_BOT))


@pytest.mark.parametrize(
    ("query", "fields", "user"),
    [
        ("message_reaction", {"actor_chat": CHANNEL, "user": None}, -1001),
        ("message_reaction:user", {"user": {"id": 7, "is_bot": False, "first_name": "Ann"}}, 7),
        ("poll_answer", {"voter_chat": CHANNEL, "user": CHANNEL_BOT}, -1001),
        ("edited_message:text", {"sender_chat": CHANNEL, "from_": CHANNEL_BOT, "chat": GROUP}, -1001),
        ("channel_post:text", {"sender_chat": CHANNEL, "chat": CHANNEL}, -1001),
        # who presses a button is not who sent the message that it is on
        ("callback_query:message", {"message": {"sender_chat": CHANNEL, "chat": GROUP}, "from_": {"id": 7}}, 7),
        # members who are welcomed have joined, and somebody else may have added them
        ("message:new_chat_members", {"from_": {"id": 7}, "chat": GROUP}, 7),
    ],
)
def test_who_it_is_in_other_kinds_and_in_both_ways_to_look(query: Any, fields: dict[str, Any], user: int) -> None:
    event: Any = make(query, **fields)
    assert ids_of(event, VOCABULARY)[2] == str(user)
    assert user in finder_of(event.kind, VOCABULARY)(event.payload)


def test_the_anonymous_of_another_service_are_apart_too() -> None:
    """In OneBot all who are anonymous share one user_id."""

    def ids(mask: int) -> Any:
        masked = {"id": mask, "name": "mask", "flag": "f"}
        event = make_onebot("message.group.anonymous", anonymous=masked, user_id=80000000, group_id=5)
        return ids_of(event, tamis_onebot.App.vocabulary)[1:]

    assert (ids(1), ids(2)) == (("5", "1"), ("5", "2"))
    member = make_onebot("message.group", user_id=7, group_id=5, anonymous=None)
    assert ids_of(member, tamis_onebot.App.vocabulary)[1:] == ("5", "7")
