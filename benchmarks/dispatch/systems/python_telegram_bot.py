"""python-telegram-bot: an application without its updater, and requests that answer by themselves."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import Application, BaseHandler, CommandHandler, ContextTypes, MessageHandler, filters
from telegram.request import BaseRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally

_STATUS = filters.StatusUpdate
FIELDS = {
    "document": filters.Document.ALL,
    "sticker": filters.Sticker.ALL,
    "dice": filters.Dice.ALL,
    "new_chat_members": _STATUS.NEW_CHAT_MEMBERS,
    "left_chat_member": _STATUS.LEFT_CHAT_MEMBER,
    "new_chat_title": _STATUS.NEW_CHAT_TITLE,
    "new_chat_photo": _STATUS.NEW_CHAT_PHOTO,
    "delete_chat_photo": _STATUS.DELETE_CHAT_PHOTO,
    "group_chat_created": _STATUS.CHAT_CREATED,
    "migrate_to_chat_id": _STATUS.MIGRATE,
    "pinned_message": _STATUS.PINNED_MESSAGE,
}
FILTERS: dict[str, Callable[[str], filters.BaseFilter]] = {
    "field": lambda name: FIELDS[name] if name in FIELDS else getattr(filters, name.upper()),
    "full": lambda text: filters.Text([text]),
    "keyword": lambda word: filters.Regex(re.escape(word)),
    "regex": filters.Regex,
    "text": lambda _: filters.TEXT,
}


class Offline(BaseRequest):
    """Knows the bot's own user, which an application asks for when it starts."""

    read_timeout = None

    async def initialize(self) -> None: ...
    async def shutdown(self) -> None: ...

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        user = {"id": 42, "is_bot": True, "first_name": "Test", "username": "test_bot"}
        return 200, json.dumps({"ok": True, "result": user}).encode()


async def build(rules: Sequence[Rule], tally: Tally) -> Process:
    builder = Application.builder().token("42:TEST").request(Offline()).get_updates_request(Offline()).updater(None)
    application = builder.build()
    for rule in rules[:-1]:
        application.add_handler(_handler(rule, _other(tally)))

    async def last(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:  # noqa: ARG001 - what a handler takes
        tally.right += len(update.message.text)  # type: ignore[union-attr,arg-type]

    application.add_handler(_handler(rules[-1], last))
    await application.initialize()
    bot = application.bot

    async def process(raw: bytes) -> None:
        await application.process_update(Update.de_json(json.loads(raw), bot))

    return process


def _handler(rule: Rule, callback: Callable[..., Any]) -> BaseHandler[Any, Any, Any]:
    kind, value = rule
    return CommandHandler(value, callback) if kind == "command" else MessageHandler(FILTERS[kind](value), callback)


def _other(tally: Tally) -> Callable[..., Any]:
    async def other(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:  # noqa: ARG001 - what a handler takes
        tally.wrong += 1

    return other
