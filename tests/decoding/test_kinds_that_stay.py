"""A kind follows from what tells it alone: odd and missing fields inside cost their own place, and nothing else."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

import tamis_onebot
import tamis_telegram
from tamis.errors import DecodeError
from tamis_telegram import App, Event
from tamis_telegram.formatting import Text, entity_text

USER = {"id": 7, "is_bot": False, "first_name": "A"}
MESSAGE = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}, "from": USER}
OLD_POLL = {
    "id": "1", "question": "q?", "options": [{"text": "a", "voter_count": 0}], "total_voter_count": 1,
    "is_closed": False,    "is_anonymous": False, "type": "regular", "allows_multiple_answers": False,
}  # fmt: skip


def telegram(**fields: Any) -> Any:
    return tamis_telegram.decode(json.dumps({"update_id": 1, **fields}))


def test_polls_of_an_older_server_are_polls() -> None:
    in_message = telegram(message={**MESSAGE, "poll": OLD_POLL})
    poll = telegram(poll=OLD_POLL)
    answer = telegram(poll_answer={"poll_id": "1", "option_ids": [0], "user": USER})
    assert tamis_telegram.has(in_message, "message:poll")
    assert (poll.kind, poll.payload.question, poll.payload.members_only) == ("poll", "q?", None)
    assert (answer.kind, answer.payload.option_ids) == ("poll_answer", [0])
    assert "poll.members_only: required, but missing" in poll.problems
    assert answer.problems == ("poll_answer.option_persistent_ids: required, but missing",)


def test_a_sender_without_is_bot_is_a_sender() -> None:
    event = telegram(message={**MESSAGE, "from": {"id": 7, "first_name": "A"}, "text": "hi"})
    assert (event.payload.from_.id, event.payload.from_.is_bot) == (7, None)
    assert event.problems == ("message.from.is_bot: required, but missing",)
    assert App().lane_of(event) == ("chat", 7)
    assert not tamis_telegram.has(event, "message:from:is_bot")


def test_members_and_stickers_of_old_fixtures_are_there() -> None:
    sticker = {"file_id": "f", "width": 1, "height": 1, "is_animated": False, "is_video": False}
    event = telegram(message={**MESSAGE, "sticker": sticker, "new_chat_members": [{"id": 9}, 5]})
    assert tamis_telegram.has(event, "message:sticker")
    assert [member.id for member in event.payload.new_chat_members] == [9]
    assert event.payload.sticker.file_unique_id is None


@pytest.mark.parametrize("without", ["offset", "length", "type"])
def test_a_mark_without_its_place_marks_nothing(without: str) -> None:
    mark = {"type": "bot_command", "offset": 0, "length": 6}
    entities = [{key: value for key, value in mark.items() if key != without}]
    app, ran = App(), list[str]()

    @app.on("message").command("start")
    async def command(event: Event) -> None:
        ran.append("command")

    @app.on("message:text")
    async def other(event: Event) -> None:
        ran.append(Text.from_message(event.payload).as_html())

    raw = json.dumps({"update_id": 1, "message": {**MESSAGE, "text": "/start", "entities": entities}})
    asyncio.run(app.handle(raw))  # type: ignore[arg-type] # a coroutine at run time
    assert ran == ["/start"]
    event = tamis_telegram.decode(raw)
    assert entity_text(event.payload, event.payload.entities[0]) in {"", "/start"}


# --- OneBot, as its implementations send it ---

GROUP: dict[str, Any] = {
    "time": 1, "self_id": 9, "post_type": "message", "message_type": "group", "sub_type": "normal", "message_id": 1,
    "user_id": 2, "group_id": 3, "message": [{"type": "text", "data": {"text": "hi"}}], "raw_message": "hi", "font": 0,
    "sender": {"user_id": 2, "nickname": "A", "role": "owner"},
}  # fmt: skip
ANYTHING: tuple[Any, ...] = (None, True, 5, "x", 1.5, [], {})


@pytest.mark.parametrize("name", sorted(GROUP.keys() - {"post_type", "message_type", "sub_type"}))
def test_a_group_message_stays_one_whatever_is_in_its_fields(name: str) -> None:
    for odd in (*ANYTHING, ...):
        fields = {key: value for key, value in GROUP.items() if key != name}
        event = tamis_onebot.decode(json.dumps(fields if odd is ... else {**fields, name: odd}))
        assert event.kind == "message.group.normal"
        assert tamis_onebot.has(event, "message.group")
        assert tamis_onebot.has(event, "message:text") or name == "message"
        if odd is ...:
            assert event.problems == (f"{name}: required, but missing",)


@pytest.mark.parametrize(
    ("missing", "kind"), [("sub_type", "message.group"), ("message_type", "message"), ("post_type", "*")]
)
def test_an_event_is_of_the_deepest_kind_that_its_fields_tell(missing: str, kind: str) -> None:
    for odd in (..., None, 5, [], "new"):
        fields = {key: value for key, value in GROUP.items() if key != missing}
        assert tamis_onebot.decode(json.dumps(fields if odd is ... else {**fields, missing: odd})).kind == kind


def test_an_event_of_no_known_kind_needs_something_that_all_events_have() -> None:
    assert tamis_onebot.decode('{"post_type": "poem", "time": "x"}').kind == "*"
    with pytest.raises(DecodeError, match="time: required, but missing"):
        tamis_onebot.decode('{"a": 1}')
    with pytest.raises(DecodeError, match="update_id: expected int, got str"):
        tamis_telegram.decode('{"update_id": "1", "hello": {}}')
