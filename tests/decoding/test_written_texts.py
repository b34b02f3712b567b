"""A string is text: whatever a user wrote, no code comes out of it. Codes are an explicit class."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis import Code
from tamis.decoding.text_form import TextForm
from tamis.decoding.unions import ByKeys, Chosen, TextOrList
from tamis.decoding.written_texts import written
from tamis_onebot import Api, App, Session, Template
from tamis_onebot.inputs import PrivateMessageOperation
from tamis_onebot.testing import Kit, make
from tamis_onebot.types import CustomNodeData, Message, NodeSegment, TextData, TextSegment

if TYPE_CHECKING:
    from collections.abc import Mapping

FORM = TextForm("[CQ:", "]", ",", "=", {"&": "&amp;", "[": "&#91;", "]": "&#93;"}, ("text", "text"), {",": "&#44;"})
EVIL = "[CQ:image,file=file:///etc/passwd]"
TEXT = [{"type": "text", "data": {"text": EVIL}}]


def items_of(sent: Any) -> list[dict[str, Any]]:
    """What the other side reads."""
    return FORM.parse(sent) if isinstance(sent, str) else list(msgspec.to_builtins(sent))


@given(st.text() | st.text("[]CQ:,=&amp;#91;x"))
def test_any_string_arrives_as_the_text_it_is(text: str) -> None:
    items = items_of(FORM.written(text))
    assert [item["type"] for item in items] in (["text"], [])
    assert "".join(item["data"]["text"] for item in items) == text


@pytest.mark.parametrize("text", ["[cq:at,qq=all]", "[CQ:at,qq=all", "a &amp; b", "x[CQ:"])
def test_what_a_reader_could_take_for_more_than_text_is_an_item(text: str) -> None:
    assert FORM.written(text) == [{"type": "text", "data": {"text": text}}]


@given(st.text("[]CQ:,=&amp;#91;x"))
def test_what_was_written_once_is_the_same_when_it_is_written_again(text: str) -> None:
    for each in (text, Code(text)):
        once = written(each, Message)
        assert written(once, Message) == once


def test_a_reply_is_text_and_codes_are_a_class() -> None:
    event: Any = make("message.private")
    assert event.reply("hello").params["message"] == "hello"
    assert event.reply(EVIL).params["message"] == TEXT
    assert event.reply_privately(EVIL).params["message"] == TEXT
    assert event.reply(Code("[CQ:face,id=1] a &amp; b")).params["message"] == [
        {"type": "face", "data": {"id": "1"}}, {"type": "text", "data": {"text": " a & b"}},
    ]  # fmt: skip


def test_what_is_told_to_be_plain_is_not_escaped_twice() -> None:
    event: Any = make("message.private")
    params = event.reply("a & [b]", auto_escape=True).params
    assert params["message"] == "a & [b]"
    params = event.reply("[CQ:b] &amp;", auto_escape=True).params
    assert params["message"] == [{"type": "text", "data": {"text": "[CQ:b] &amp;"}}]


def test_methods_and_texts_deep_inside_of_what_they_take() -> None:
    sent: list[Any] = []

    class Client:
        async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
            sent.append(params)
            return {"message_id": 1}

    async def main() -> None:
        api = Api(Client())
        await api.send_private_msg(1, EVIL)
        await api.call("send_msg", {"user_id": 1, "message": EVIL})
        node = {"type": "node", "data": {"user_id": "1", "nickname": EVIL, "content": EVIL}}
        await api.send_msg([node, NodeSegment(data=CustomNodeData(user_id="1", nickname="n", content=EVIL))])
        await api.send_msg([TextSegment(data=TextData(text=EVIL))])
        await api.call("unknown", {"message": EVIL})

    asyncio.run(main())
    assert [sent[0]["message"], sent[1]["message"]] == [TEXT, TEXT]
    plain, struct = sent[2]["message"]
    assert plain["data"] == {"user_id": "1", "nickname": EVIL, "content": TEXT}
    assert (struct.data.nickname, struct.data.content) == ("n", TEXT)
    assert sent[3]["message"][0].data.text == EVIL
    assert sent[4] == {"message": EVIL}


def test_a_string_in_the_answer_to_an_event() -> None:
    operation = written(PrivateMessageOperation(reply=EVIL), PrivateMessageOperation)
    assert operation.reply == TEXT


# --- conversations ---


def test_prompts_templates_and_last_words() -> None:
    app = App()
    ask = app.on("message.private").text("go").steps()

    @ask.got("what", "What [or nothing]?")
    async def what(event: Any, what: str) -> None: ...

    @ask.got("sure", Template("Is it {what}?"))
    async def sure(event: Any, sure: str, session: Session) -> None:
        session.finish(sure)

    async def main() -> list[Any]:
        kit = Kit(app)
        for text in ("go", [{"type": "text", "data": {"text": EVIL}}], [{"type": "text", "data": {"text": EVIL}}]):
            await kit.feed("message.private", message=text)
        return [call.params["message"] for call in kit.calls]

    asked, template, last = asyncio.run(main())
    assert asked == "What [or nothing]?"
    assert template == [{"type": "text", "data": {"text": f"Is it {EVIL}?"}}]
    assert last == TEXT


def test_a_prompt_with_codes_has_them_also_when_it_is_sent_after_a_crash() -> None:
    app = App()
    ask = app.on("message.private").text("go").steps()

    @ask.got("what", Code("[CQ:face,id=1]"))
    async def what(event: Any, what: str) -> None: ...

    async def main() -> list[Any]:
        kit = Kit(app, raises=False)
        event = make("message.private", message="go")
        kit.answer("send_msg", ConnectionError("cut"))
        await kit.feed_event(event)
        kit.answer("send_msg", None)
        await kit.feed_event(event)
        return [call.params["message"] for call in kit.calls]

    face = [{"type": "face", "data": {"id": "1"}}]
    assert set(map(str, asyncio.run(main()))) == {str(face)}


# --- any spec's text form ---


class Bold(msgspec.Struct, tag_field="kind", tag="bold"):
    words: str


class Plain(msgspec.Struct, tag_field="kind", tag="plain"):
    words: str


class Words(
    Chosen,
    choice=TextOrList(
        lambda: Bold | Plain, TextForm("<", ">", ";", ":", {"<": "\\<"}, ("plain", "words"), tag="kind", body=None)
    ),
):
    """Texts of another service: its closing sign has no escape, so a text with one cannot be one string."""


class Card(msgspec.Struct, rename="camel"):
    the_title: Words | str
    note: str | None = None


class Deck(Chosen, choice=ByKeys([(lambda: Card, ("theTitle",))])):
    pass


@pytest.mark.parametrize("value", ["<bold;words:x>", "a\\b<"])
def test_another_form_of_codes(value: str) -> None:
    item = [{"words": value, "kind": "plain"}]
    assert written(value, Words | str | None) == item
    assert written({"theTitle": value, "note": value}, Card) == {"theTitle": item, "note": value}
    assert written({"a": [{"theTitle": value}]}, dict[str, list[Deck]]) == {"a": [{"theTitle": item}]}
    assert written(Card(the_title=value), Card).the_title == item
    assert written((value,), list[Words]) == [item]
    assert written([Bold(words=value)], Words)[0].words == value
    assert written("no codes", Words) == "no codes"
