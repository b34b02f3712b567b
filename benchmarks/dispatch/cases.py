"""What is measured: handlers in front that do not match, the one that does, and the event, in no system's words.

A rule is a pair. `("field", "photo")` is for messages that have a photo, `("command", "c7")` for `/c7`,
`("full", "hi")` for exactly this text, `("keyword", "hi")` for a text that has it somewhere, `("regex", "h(i)")` for a
text in which it is found, `("text", "")` for any text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.samples import TEXT_MESSAGE

if TYPE_CHECKING:
    from collections.abc import Callable

Rule = tuple[str, str]

MANY = 1000

FIELDS = (
    "photo",
    "video",
    "animation",
    "audio",
    "document",
    "sticker",
    "voice",
    "video_note",
    "contact",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "migrate_to_chat_id",
    "pinned_message",
    "invoice",
    "successful_payment",
)
"""What all systems have filters for, and a text message does not have."""


_ONEBOT = {
    "time": 1700000000,
    "self_id": 10001000,
    "post_type": "message",
    "message_type": "private",
    "sub_type": "friend",
    "message_id": 1365,
    "user_id": 1111111,
    "font": 0,
    "sender": {"user_id": 1111111, "nickname": "testuser", "sex": "unknown", "age": 0},
}


@dataclass(frozen=True, slots=True)
class Case:
    """Handlers in the order of their registration, of which the last one alone matches the message with `text`."""

    name: str
    rules: tuple[Rule, ...]
    text: str

    @property
    def others(self) -> int:
        """How many handlers stand before the one that matches."""
        return len(self.rules) - 1

    @property
    def telegram(self) -> str:
        """The event as Telegram sends it: the message that decoding is measured with, with this text."""
        update = json.loads(TEXT_MESSAGE)
        update["message"]["text"] = self.text
        if self.text.startswith("/"):
            length = len(self.text.split()[0])
            update["message"]["entities"] = [{"offset": 0, "length": length, "type": "bot_command"}]
        return _dumps(update)

    @property
    def onebot(self) -> str:
        """A private message with this text as OneBot V11 sends it."""
        return _dumps(_ONEBOT | {"message": [{"type": "text", "data": {"text": self.text}}], "raw_message": self.text})


def behind(others: int, *, mixed: bool = False) -> Case:
    """A handler for texts behind others for fields: the same field for all of them, or one after the other."""
    fields = FIELDS if mixed else FIELDS[:1]
    rules = [("field", fields[number % len(fields)]) for number in range(others)]
    kind = f"{len(fields)} different filters" if mixed else "the same filter"
    text: str = json.loads(TEXT_MESSAGE)["message"]["text"]
    return Case(f"behind {others:,} with {kind}", (*rules, ("text", "")), text)


def distinct(what: str, rule: Callable[[int], Rule], text: str, count: int = MANY) -> Case:
    """The last of as many handlers, each with a rule of its own."""
    return Case(f"the last of {count:,} {what}", tuple(rule(number) for number in range(count)), text)


# Numbers have one width, so that none is found in another.
_LAST = f"{MANY - 1:04}"

GROWING = tuple(behind(others) for others in (1, 10, 100, MANY))
"""The cases to draw a line through: nothing but the number of handlers differs."""

CASES = (
    *GROWING,
    behind(len(FIELDS), mixed=True),
    behind(MANY, mixed=True),
    distinct("commands", lambda number: ("command", f"command{number:04}"), f"/command{_LAST} and words after it"),
    distinct("full texts", lambda number: ("full", f"Item {number:04}, please"), f"Item {_LAST}, please"),
    distinct("keywords", lambda number: ("keyword", f"topic{number:04}"), f"Where is topic{_LAST} treated?"),
    distinct("regexes", lambda number: ("regex", rf"order {number:04} (\d+)"), f"order {_LAST} 12 times, please"),
    distinct(
        "regexes without a fixed start",
        lambda number: ("regex", rf"(\d+) (?:kg|lbs) of item{number:04}\b"),
        f"I want 12 kg of item{_LAST} by tomorrow",
    ),
)


def _dumps(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
