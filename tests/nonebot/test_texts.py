"""A string that meets a message is text, as in NoneBot's adapter; only `Message(text)` and `parse` read codes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import tamis_nonebot as nonebot
from tamis_nonebot import on_message
from tamis_nonebot.adapters.onebot.v11 import Message, MessageSegment
from tamis_nonebot.params import EventPlainText
from tamis_onebot import App
from tamis_onebot.testing import Kit

EVIL = "[CQ:at,qq=all]"
said = MessageSegment.text
AT, FACE, TEXT = MessageSegment.at(5), MessageSegment.face(1), said(EVIL)


def added() -> Message:
    message = Message(AT)
    message += EVIL
    return message


@pytest.mark.parametrize(
    ("message", "segments"),
    [
        (FACE + EVIL, [FACE, TEXT]),
        (EVIL + FACE, [TEXT, FACE]),
        (Message(AT) + EVIL, [AT, TEXT]),
        (EVIL + Message(AT), [TEXT, AT]),
        (added(), [AT, TEXT]),
        (Message().append(EVIL), [TEXT]),
        (Message().extend([EVIL, FACE]), [TEXT, FACE]),
        (Message([EVIL]), [TEXT]),
        (Message.template("you said {t}").format(t=EVIL), [said(f"you said {EVIL}")]),
        (Message.template("{a}{t!s:>16}{b}").format(a=AT, t=EVIL, b=Message(FACE)), [AT, said(f"  {EVIL}"), FACE]),
        (Message.template(Message([AT, said("{t}!")])).format(t=EVIL), [AT, said(f"{EVIL}!")]),
        (Message.template("{t.type} {d[k]}").format(t=AT, d={"k": EVIL}), [said(f"at {EVIL}")]),
        (Message.parse(EVIL), [MessageSegment.at("all")]),
        (Message(EVIL), [MessageSegment.at("all")]),
    ],
)  # fmt: skip
def test_a_string_is_text(message: Message, segments: list[MessageSegment]) -> None:
    assert list(message) == segments


def test_what_a_plugin_sends_is_what_it_said() -> None:
    app, matcher = App(me=10000), on_message()

    @matcher.handle()
    async def echo(text: str = EventPlainText()) -> None:
        await matcher.send(text)
        await matcher.send(MessageSegment.text(text))
        await matcher.send(FACE + text)

    nonebot.load(app)
    evil: Any = [{"type": "text", "data": {"text": EVIL}}]
    text, segment, both = (
        call.params["message"] for call in asyncio.run(Kit(app).feed("message.private", message=evil)).calls
    )
    assert text == segment == [TEXT.plain()]
    assert both == [FACE.plain(), TEXT.plain()]
