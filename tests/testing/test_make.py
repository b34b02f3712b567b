"""`make`: the least event of a query, with what a test gives; and what it says when that cannot be."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import tamis_onebot
import tamis_onebot.testing as onebot
import tamis_telegram
from tamis.errors import CannotMakeError, QueryError
from tamis_codegen.pipeline import load_model
from tamis_telegram import Chat, MessageOriginUser, User, has
from tamis_telegram.testing import make, make_raw

SPEC = Path(__file__).resolve().parents[2] / "spec"
NAMES = ("telegram", "onebot", "onebot_gocqhttp")


def data(query: str, **fields: Any) -> Any:
    return json.loads(make_raw(query, **fields))  # type: ignore[type-var]


def said(query: Any, **fields: Any) -> str:
    """What is wrong, without the first line, which names the query."""
    with pytest.raises(CannotMakeError) as error:
        make(query, **fields)
    first, *problems = str(error.value).split("\n    ")
    assert first == f"cannot make {query!r}:"
    assert tuple(problems) == error.value.problems
    return "\n".join(problems)


# --- all queries ---


@pytest.mark.parametrize("name", NAMES)
def test_every_query_has_a_least_event_that_it_matches(name: str) -> None:
    package, testing = import_module(f"tamis_{name}"), import_module(f"tamis_{name}.testing")
    queries = import_module(f"tamis_{name}._vocabulary").VOCABULARY.all_queries()
    for query in queries:
        event = testing.make(query)
        assert package.has(event, query), query
        assert event.problems == (), query
        assert event.raw == testing.make_raw(query)
        again = package.decode(event.raw, me=event.me)
        assert (again.kind, again.payload) == (event.kind, event.payload), query
    assert len(queries) > 500


@pytest.mark.parametrize("name", NAMES)
def test_made_events_have_no_field_that_nothing_asks_for(name: str) -> None:
    testing = import_module(f"tamis_{name}.testing")
    model = load_model(SPEC / name)
    for query in model.queries.values():
        event = testing.make(query.text)
        owner = model.object(model.kinds[event.kind].payload or "")
        asked = {
            fact.attr for expansion in query.expansions if expansion.kind == event.kind for fact in expansion.facts
        }
        asked |= {attr for _, group in owner.exclusive for attr in group}
        more = {field.attr for field in owner.fields.values() if not field.certain and field.attr not in asked}
        assert [attr for attr in more if getattr(event.payload, attr) is not None] == [], query.text


def test_the_least_message() -> None:
    assert data("message:text") == {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "from": {"id": 111, "is_bot": False, "first_name": "first_name"},
            "date": 1767225600,
            "chat": {"id": 222, "type": "private"},
            "text": "text",
        },
    }


def test_what_the_spec_says_comes_with_it_comes() -> None:
    entities = make("message:entities:url").message
    assert entities.entities[0].type == "url"
    assert entities.text == "text"
    assert make("message:animation").message.document.file_id == "file_id"
    assert make("channel_post").channel_post.chat.type == "channel"
    assert make("edited_channel_post").channel_post is None
    assert data("callback_query")["callback_query"].keys() >= {"data", "message"}
    assert "message" not in data("callback_query:inline_message_id")["callback_query"]


def test_the_first_of_several_expansions_is_built() -> None:
    assert make(":text").kind == "message"
    assert make(":file").message is not None
    assert make(":file").msg.photo
    assert make("edit").kind == "edited_message"
    # A channel post in a private chat is ruled out, so it is another message.
    assert make(":chat:channel").kind == "message"


def test_kinds_that_only_hold_others_together_are_not_built_themselves() -> None:
    assert onebot.make("message").kind == "message.private.friend"
    assert onebot.make("*").kind == "message.private.friend"
    assert onebot.make("notify").kind == "notice.notify.poke"


def test_a_field_that_tells_the_kind_chooses_among_them() -> None:
    assert onebot.make("message", message_type="group").kind == "message.group.normal"
    assert onebot.make("message", sub_type="anonymous").kind == "message.group.anonymous"
    unlisted = onebot.make("notice", notice_type="brand_new")
    assert (unlisted.kind, unlisted.payload.notice_type, unlisted.problems) == ("notice", "brand_new", ())


def test_it_is_the_same_every_time() -> None:
    assert make_raw("message:photo") == make_raw("message:photo")


# --- what a test gives ---


def test_fields_are_merged_over_what_is_built() -> None:
    event = make("message:text", text="hi", chat={"id": 5}, from_={"first_name": "Ann"})
    assert (event.msg.text, event.chat.id, event.chat.type) == ("hi", 5, "private")
    assert (event.from_.first_name, event.from_.id) == ("Ann", 111)


def test_names_of_the_wire_are_understood_too() -> None:
    assert make("message", **{"from": {"id": 3}}).message.from_.id == 3


def test_lists_and_objects_inside_are_completed() -> None:
    event = make("message:photo", photo=[{"file_id": "small"}, {"file_id": "large"}])
    assert event.file_id == "large"
    assert [size.width for size in event.message.photo] == [1, 1]
    reply = make("message:reply_to_message", reply_to_message={"text": "before"}).message.reply_to_message
    assert (reply.text, reply.message_id) == ("before", 1)


def test_structs_can_be_given() -> None:
    chat = Chat(id=5, type="supergroup", title="Shop")
    origin = MessageOriginUser(date=3, sender_user=User(id=8, is_bot=False, first_name="Bob"))
    event = make("message:forward_origin", chat=chat, forward_origin=origin)
    assert (event.message.chat, event.message.forward_origin) == (chat, origin)
    unknown = make("message:forward_origin", forward_origin=origin).message.forward_origin
    assert make("message:forward_origin", forward_origin=unknown).message.forward_origin == unknown


def test_what_the_query_asks_for_goes_to_an_element_that_can_be_it() -> None:
    entities = make("message:entities:url", entities=[{"type": "bold"}, {"offset": 7}, {"length": 9}]).message.entities
    assert [(entity.type, entity.offset, entity.length) for entity in entities] == [
        ("bold", 1, 1),
        ("url", 7, 1),
        ("mention", 1, 9),
    ]
    given = make("message:entities:url", entities=[{"length": 2}, {"type": "url"}]).message.entities
    assert [entity.type for entity in given] == ["mention", "url"]


def test_fields_around_the_payload_can_be_given() -> None:
    assert make("message", update_id=77).update_id == 77


def test_none_leaves_out_what_may_be_missing() -> None:
    assert make("message:text", caption=None).message.caption is None
    assert onebot.make("notify.poke", group_id=None).payload.group_id is None


def test_the_bots_own_id() -> None:
    assert make("message:new_chat_members:me", me=42).message.new_chat_members[0].id == 42
    assert make("message").me == 999
    assert not has(make("message:new_chat_members"), "message:new_chat_members:me")
    mention = onebot.make("message:at:me", me=42)
    assert (mention.payload.self_id, mention.payload.message[0].data.qq, mention.me) == (42, "42", 42)
    assert onebot.make("message", self_id=43).me == 43


def test_a_command_is_marked_as_the_source_marks_it() -> None:
    assert data("message:text", text="/start@shop_bot now")["message"]["entities"] == [
        {"type": "bot_command", "offset": 0, "length": 15}
    ]
    for text in ("hi", "/", "/ start", "see /start"):
        assert "entities" not in data("message:text", text=text)["message"]
    assert data("message:text", text="/start", entities=[])["message"]["entities"] == []
    assert [entity["type"] for entity in data("message:entities:url", text="/start")["message"]["entities"]] == [
        "bot_command",
        "url",
    ]


def test_onebot_messages_take_text_with_codes() -> None:
    event = onebot.make("message:at", message="hi [CQ:at,qq=5]")
    assert [segment.type for segment in event.payload.message] == ["text", "at"]
    assert tamis_onebot.has(event, "message:text")


# --- what cannot be ---


def test_an_unknown_field() -> None:
    fields = "'id', 'type', 'title', 'username', 'first_name', 'last_name', 'is_forum', 'is_direct_messages'"
    assert said("message:text", chat={"idd": 5, "tpe": 4}).splitlines() == [
        f"chat: a Chat has no field 'idd'; did you mean 'id'? allowed: {fields}",
        f"chat: a Chat has no field 'tpe'; did you mean 'type'? allowed: {fields}",
    ]
    assert said("message:text", txt="hi").startswith("a Message has no field 'txt'; did you mean 'text'? allowed: ")


def test_a_value_that_does_not_fit() -> None:
    assert said("message:text", text=5) == "text: expected str, got int"
    assert said("message", reply_to_message={"chat": 5}) == "reply_to_message.chat: expected object, got int"
    assert said("message:photo", photo=[{"width": "wide"}]) == "photo[0].width: expected int, got str"
    assert onebot_said("message", user_id="five") == "user_id: expected int, got str"


def onebot_said(query: Any, **fields: Any) -> str:
    with pytest.raises(CannotMakeError) as error:
        onebot.make(query, **fields)
    return "\n".join(error.value.problems)


def test_a_value_that_is_not_in_a_closed_list() -> None:
    assert said("message", chat={"type": "privte"}) == (
        "chat.type: 'privte' is none of its values; did you mean 'private'? "
        "allowed: 'private', 'group', 'supergroup', 'channel'"
    )
    assert said("message:forward_origin", forward_origin={"type": "usr"}) == (
        "forward_origin.type: 'usr' is none of its values; did you mean 'user'? "
        "allowed: 'user', 'hidden_user', 'chat', 'channel'"
    )
    # More may come of these, so a test can have one.
    assert make("message:dice", dice={"emoji": "🦎"}).message.dice.emoji == "🦎"


def test_what_contradicts_the_query() -> None:
    assert said("message:chat:private", chat={"type": "group"}) == (
        "chat.type: 'group' is not what must be there for the query: 'private'"
    )
    assert said("message:sticker:is_video", sticker={"is_video": False}) == (
        "sticker.is_video: False is not what must be there for the query: True"
    )
    assert said("message:new_chat_members:me", new_chat_members=[{"id": 4}]) == (
        "new_chat_members[0].id: 4 is not the bot's own id, which the query asks for: 999"
    )
    assert said("message:entities:url", entities=[{"type": "bold"}]) == (
        "entities: none of these elements can be what the query asks for; give one that can, or none at all"
    )
    assert onebot_said("message.group", message_type="private") == (
        "message_type: 'private' is not what must be there for the query: 'group'"
    )


def test_leaving_out_what_must_be_there() -> None:
    needed = "it cannot be left out: the query, or what else is there, needs it"
    assert said("message:text", text=None) == f"text: {needed}"
    assert said("message:entities", text=None) == f"text: {needed}"
    assert said("message", from_=None) == f"from_: {needed}"
    assert said("message", chat=None) == "chat: it is always there, and never null"


def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert len(said("message", chat={"type": "x"}, txt=1, date=None).splitlines()) == 3


def test_a_query_that_does_not_exist() -> None:
    query: Any = "mesage:text"
    for function in (make, make_raw):
        with pytest.raises(QueryError, match="did you mean 'message:text'"):
            function(query)


def test_making_events_needs_nothing_but_the_runtime() -> None:
    """Hypothesis is loaded when a strategy is asked for."""
    import subprocess
    import sys

    code = "import sys, tamis_telegram.testing as t; t.make('message'); print('hypothesis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
    code = (
        "import sys, tamis_telegram as t; t.Router(); print([m for m in sys.modules if m.startswith('tamis.testing')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_package_has_not_changed_what_it_decodes() -> None:
    event = make("message:text")
    assert isinstance(event, tamis_telegram.Event)
    assert type(event.payload) is tamis_telegram.Message
