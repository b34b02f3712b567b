"""What is said to the plugins of `examples/nonebot_plugins`, and what they answer, here and under NoneBot itself.

Each entry: who says what (a name, a group or None for private), and the answers. The comparison runs this file's
`TALKS` through both.
"""

from __future__ import annotations

from typing import Any, NamedTuple

BOT, ANN, BOB, CARL = 10000, 1, 2, 3
GROUP = 70


class Said(NamedTuple):
    """A message, or a notice where `notice` is given, and what is answered to it."""

    user: int
    text: Any
    answers: tuple[str, ...] = ()
    group: int | None = None
    role: str = "member"
    notice: dict[str, Any] | None = None


def at(user: int) -> dict[str, Any]:
    return {"type": "at", "data": {"qq": str(user)}}


def text(words: str) -> dict[str, Any]:
    return {"type": "text", "data": {"text": words}}


WEATHER = (
    Said(ANN, "/weather", ("Which city?",)),
    Said(ANN, "Atlantis", ("I know nothing of Atlantis. Which city?",)),
    Said(BOB, "Rome"),  # nobody asked Bob
    Said(ANN, "Rome", ("Today or tomorrow in Rome?",)),
    Said(ANN, "never", ("Say today or tomorrow.",)),
    Said(ANN, "tomorrow", ("/weather: looking for Rome", "tomorrow in Rome: sun")),
    Said(ANN, "tomorrow"),
    Said(ANN, "/天气Oslo today", ("/天气: looking for Oslo", "today in Oslo: rain")),
    Said(ANN, "/forecast Oslo", ("Today or tomorrow in Oslo?",)),
    Said(ANN, "today", ("/forecast: looking for Oslo", "today in Oslo: rain")),
    Said(ANN, "/weather", ("Which city?",)),
    Said(ANN, "none", ("As you like.",)),
    Said(ANN, "weather"),
    Said(ANN, "/weather", (), GROUP),  # not addressed
    Said(ANN, [at(BOT), text(" /weather")], ("Which city?",), GROUP),
    Said(BOB, "Rome", (), GROUP),
    Said(ANN, "Rome"),  # in private: another conversation
    Said(ANN, "Bergen", ("Today or tomorrow in Bergen?",), GROUP),
    Said(ANN, "today", ("/weather: looking for Bergen", "[CQ:at,qq=1] today in Bergen: more rain"), GROUP),
)

ECHO = (
    Said(ANN, "well", (), GROUP),
    Said(BOB, "well", (), GROUP),
    Said(CARL, "well", ("well",), GROUP),
    Said(CARL, "well", (), GROUP),
    Said(ANN, "1 + 22", ("1 + 22 = 23",), GROUP),
    Said(ANN, "7+1", ("7+1 = 8",)),
    Said(ANN, "thank you", ("[CQ:at,qq=1] You are welcome (thank you)",), GROUP),
    Said(ANN, "thank you"),  # the rule is for groups
    Said(ANN, "what?!", ("What ?!",)),
    Said(ANN, "mute", (), GROUP),
    Said(ANN, "mute", ("I am quiet.",), GROUP, "admin"),
    Said(ANN, "thanks", (), GROUP),
    Said(CARL, "unmute", ("I am here again.",), GROUP),  # a superuser
    Said(ANN, "[1] & more, thanks", ("[CQ:at,qq=1] You are welcome (thanks)",), GROUP),
    Said(ANN, "[CQ]", (), GROUP),
    Said(BOB, "[CQ]", (), GROUP),
    Said(ANN, "[CQ]", ("&#91;CQ&#93;",), GROUP),
)

SUBSCRIPTIONS = (
    Said(ANN, "/sub.list"),  # left out by the hook
    Said(ANN, "/sub.add news --every 12", ("news every 12 hours, from private",)),
    Said(ANN, "/sub.new 'old news'", ("old news every 24 hours, from a group",), GROUP),
    Said(ANN, "/sub.list", ("news/12, old news/24",)),
    Said(ANN, "/sub.add", ("wrong: following arguments are required: topic\n",)),
    Said(ANN, "/sub.add it --every -1"),  # fails, and the hook notes it
    Said(ANN, "/sub.drop cats", ("'cats' is not subscribed",)),
    Said(ANN, "/sub.drop news", ("Say yes to drop news.",)),
    Said(BOB, "yes"),
    Said(ANN, "yes", ("news is dropped",)),
    Said(ANN, "yes"),
    Said(ANN, "/sub.form", ("Two questions.", "Which topic?")),
    Said(ANN, "7", ("A word, please. Which topic?",)),
    Said(ANN, "stars", ("How often?",)),
    Said(ANN, "often", ("A number of hours, please.",)),
    Said(ANN, "6", ("stars is noted, after 1 tries, the last of them '6'",)),
    Said(ANN, "/sub.list", ("old news/24, stars/6",)),
    Said(BOB, "/sub.form", ("Two questions.", "Which topic?")),
    Said(BOB, "1", ("A word, please. Which topic?",)),
    Said(BOB, "2", ("Another time, then.",)),
    Said(99, "/sub.add x"),  # banned
    Said(ANN, None, ("2 subscriptions of 1 are gone",), GROUP, notice={
        "notice_type": "group_decrease", "sub_type": "leave", "operator_id": ANN,
    }),
    Said(ANN, "/sub.list"),
)  # fmt: skip

TALKS = {"weather": WEATHER, "echo": ECHO, "subscriptions": SUBSCRIPTIONS}
SETTINGS = {"superusers": {str(CARL)}}


def raw(said: Said, number: int) -> dict[str, Any]:
    """The event as OneBot sends it."""
    where = {} if said.group is None else {"group_id": said.group}
    event = {"time": 1_700_000_000, "self_id": BOT, "user_id": said.user, **where}
    if said.notice is not None:
        return {**event, "post_type": "notice", **said.notice}
    message = [text(said.text)] if isinstance(said.text, str) else said.text
    return {
        **event, "post_type": "message", "message_type": "private" if said.group is None else "group",
        "sub_type": "friend" if said.group is None else "normal", "message_id": number, "message": message,
        "raw_message": "", "font": 0, "sender": {"user_id": said.user, "nickname": "x", "role": said.role},
    }  # fmt: skip
