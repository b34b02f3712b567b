"""What the tests of the rows share: small events, functions that write down that they ran, and one way to run an event.

A log is a plain list of words. `log.handler("a")` makes a handler that writes "a"; `log.around("A")` a middleware that
writes "A>" on the way in and "<A" on the way out; `log.guard("g")` a guard that writes "g?".
"""

import asyncio
import json
import logging
import sys
from collections.abc import Callable
from typing import Any

from tamis_telegram import Event, decode, guard

Json = Any
USER = {"id": 2, "is_bot": False, "first_name": "Ann"}
BOT = {"id": 777, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}
PRIVATE = {"id": 2, "type": "private", "first_name": "Ann"}
GROUP = {"id": -5, "type": "group", "title": "Friends"}
SUPERGROUP = {"id": -7, "type": "supergroup", "title": "More friends"}
CHANNEL = {"id": -9, "type": "channel", "title": "News"}


# --- events ---


def raw(kind: str, payload: Json, number: int = 1) -> str:
    """An update as Telegram sends it."""
    return json.dumps({"update_id": number, kind: payload})


def update(kind: str, payload: Json) -> Event:
    return decode(raw(kind, payload))


def message_json(text: str | None = None, *, chat: Json = PRIVATE, **fields: Json) -> Json:
    """A message; one that begins with a slash has the entity with which Telegram marks a command."""
    message: dict[str, Json] = {"message_id": 1, "date": 1, "chat": chat, **fields}
    if chat["type"] != "channel":
        message.setdefault("from", USER)
    if text is not None:
        message["text"] = text
        if text.startswith("/") and "entities" not in fields:
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
    return message


def message(text: str | None = None, **fields: Json) -> Event:
    return update("message", message_json(text, **fields))


def photo(**fields: Json) -> Event:
    size = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}
    return message(photo=[size], **fields)


def post(text: str | None = None, **fields: Json) -> Event:
    return update("channel_post", message_json(text, chat=CHANNEL, **fields))


def button(data: str) -> Event:
    return update("callback_query", {"id": "c", "from": USER, "chat_instance": "x", "data": data})


def inline(query: str) -> Event:
    return update("inline_query", {"id": "i", "from": USER, "query": query, "offset": ""})


def member(status: str, **fields: Json) -> Json:
    """A member of a chat, with all that the status wants."""
    permissions = {
        "administrator": [
            "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
            "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
            "can_edit_stories", "can_delete_stories",
        ],
    }.get(status, [])  # fmt: skip
    until = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": BOT, **until, **dict.fromkeys(permissions, True), **fields}


def membership(old: str, new: str, *, kind: str = "my_chat_member", chat: Json = GROUP) -> Event:
    """Somebody's membership in a chat changed; of kind `my_chat_member`: the bot's own."""
    changed = {"chat": chat, "from": USER, "date": 1, "old_chat_member": member(old), "new_chat_member": member(new)}
    return update(kind, changed)


TEXT = message("hello")
PHOTO = photo()
POST = post("news")
UNKNOWN = decode('{"update_id": 1, "brand_new": {"x": 1}}')


# --- what writes down that it ran ---


class Log(list[str]):
    """Words in the order in which things happened."""

    def handler(self, word: str, answer: Any = None) -> Callable[[Any], Any]:
        """A handler that writes the word, then returns the answer, or raises it if it is an instance of an error."""

        async def handler(event: Event) -> Any:
            self.append(word)
            if isinstance(answer, BaseException):
                raise answer
            return answer

        return handler

    def around(self, word: str) -> Callable[[Any, Any], Any]:
        """A middleware that writes when it is entered and left, also when it is left by an error."""

        async def middleware(event: Event, next: Any) -> None:
            self.append(f"{word}>")
            try:
                await next(event)
            finally:
                self.append(f"<{word}")

        return middleware

    def guard(self, word: str, answer: object = True) -> Any:
        """A guard that writes the word with a `?`, then says the answer, or raises it if it is an error."""

        def asked(event: Event) -> bool:
            self.append(f"{word}?")
            if isinstance(answer, BaseException):
                raise answer
            return bool(answer)

        return guard(asked)


def run(router: Any, *events: Event) -> list[str]:
    """Dispatches events one after another; the names of the handlers whose bodies started, in order."""

    async def all_of_them() -> list[str]:
        return [handler.name for event in events for handler in await router.dispatch(event)]

    return asyncio.run(all_of_them())


def at_once(router: Any, *events: Event) -> list[str]:
    """The same with all events at the same time."""

    async def all_of_them() -> list[str]:
        ran = await asyncio.gather(*(router.dispatch(event) for event in events))
        return [handler.name for each in ran for handler in each]

    return asyncio.run(all_of_them())


def errors(caplog: Any) -> list[str]:
    """The messages of errors that were logged by Tamis."""
    return [
        record.getMessage()
        for record in caplog.records
        if record.name.startswith("tamis") and record.levelno >= logging.ERROR
    ]


def warnings(caplog: Any) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name.startswith("tamis") and record.levelno == logging.WARNING
    ]


def calls_made_by(action: Callable[[], object]) -> int:
    """How many functions were called meanwhile, of Python and of C: work that does not depend on the machine."""
    count = 0

    def profile(frame: Any, what: str, argument: Any) -> None:
        nonlocal count
        count += what in {"call", "c_call"}

    sys.setprofile(profile)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count
