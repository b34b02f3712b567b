"""Unions that msgspec cannot tell apart: chosen by looking once, decoded like any other type."""

from __future__ import annotations

import time
from typing import Any, ClassVar

import msgspec
import pytest

from tamis.decoding.text_form import TextForm
from tamis.decoding.unions import ByForm, ByKeys, ByTag, ByValue, Chosen, TextOrList, dec_hook


class Payload(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    pass


class RichText(Chosen, choice=ByForm(object=lambda: Bold | Link, text=str, array=lambda: list[RichText])):
    """Recursive: text, marked-up text, or several of them."""


class Bold(Payload, tag_field="type", tag="bold"):
    type: ClassVar[str] = "bold"
    text: RichText


class Link(Payload, tag_field="type", tag="link"):
    type: ClassVar[str] = "link"
    text: RichText
    url: str | None = None


class Message(Payload):
    date: int
    text: str | None = None
    reply: MaybeMessage | None = None


class Gone(Payload):
    date: int


class MaybeMessage(Chosen, choice=ByValue("date", 0, lambda: Gone, lambda: Message)):
    pass


class Place(Payload):
    location: int


class Venue(Payload):
    location: int
    title: str


class Contact(Payload):
    phone: str


class Content(
    Chosen,
    choice=ByKeys(
        [
            (lambda: Place, ("location",)),
            (lambda: Venue, ("location", "title")),
            (lambda: Contact, ("phone",)),
        ]
    ),
):
    pass


class Cached(Payload, tag_field="type", tag="photo"):
    file_id: str


class Fresh(Payload, tag_field="type", tag="photo"):
    url: str


class Result(
    Chosen,
    choice=ByTag(
        "type",
        {
            "photo": ByKeys([(lambda: Cached, ("file_id",)), (lambda: Fresh, ("url",))]),
            "bold": lambda: Bold,
            1: lambda: Place,
        },
    ),
):
    pass


class AtData(Payload):
    qq: str


class At(Payload, tag_field="type", tag="at"):
    data: AtData


class TextData(Payload):
    text: str


class Text(Payload, tag_field="type", tag="text"):
    data: TextData


FORM = TextForm("[CQ:", "]", ",", "=", {"&": "&amp;", "[": "&#91;", "]": "&#93;"}, ("text", "text"), {",": "&#44;"})


class Segments(Chosen, choice=TextOrList(lambda: At | Text, FORM)):
    pass


class Numbers(Chosen, choice=ByForm(number=float, boolean=bool)):
    pass


class Mixed(Chosen, choice=ByForm(integer=int, number=float, text=str)):
    pass


def decode(raw: str, type_: Any) -> Any:
    return msgspec.json.Decoder(type_, dec_hook=dec_hook).decode(raw)


def test_a_form_decides() -> None:
    value = decode('["a",{"type":"bold","text":["b",{"type":"link","text":"c"}]},["d"]]', RichText)
    assert value == ["a", Bold(text=["b", Link(text="c")]), ["d"]]


def test_chosen_values_are_written_as_they_came() -> None:
    raw = b'{"type":"bold","text":["b",{"type":"link","text":"c","url":"u"}]}'
    assert msgspec.json.encode(decode(raw.decode(), Bold)) == raw


def test_a_chosen_field_may_be_null_or_missing() -> None:
    assert decode('{"date":1}', Message) == decode('{"date":1,"reply":null}', Message) == Message(date=1)


def test_numbers_and_booleans_are_different_forms() -> None:
    assert [type(one) for one in decode("[1, 1.5, true]", list[Numbers])] == [float, float, bool]
    assert [type(one) for one in decode('[1, 1.5, "x"]', list[Mixed])] == [int, float, str]


@pytest.mark.parametrize(("date", "class_"), [("0", Gone), ("5", Message), ("-1", Message)])
def test_a_value_decides(date: str, class_: type) -> None:
    assert type(decode(f'{{"date":{date},"text":"x"}}', MaybeMessage)) is class_


def test_false_is_not_zero() -> None:
    with pytest.raises(msgspec.ValidationError, match="Expected `int`, got `bool`"):
        decode('{"date":false}', MaybeMessage)


@pytest.mark.parametrize(
    ("raw", "class_"),
    [
        ('{"location":1,"title":"x"}', Venue),
        ('{"location":1}', Place),
        ('{"location":1,"title":null}', Place),
        ('{"phone":"1","title":"x"}', Contact),
    ],
)
def test_the_member_with_most_of_its_keys_present_is_taken(raw: str, class_: type) -> None:
    assert type(decode(raw, Content)) is class_


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ('{"type":"photo","file_id":"x"}', Cached(file_id="x")),
        ('{"type":"photo","url":"x"}', Fresh(url="x")),
        ('{"type":"bold","text":"x"}', Bold(text="x")),
        ('{"type":1,"location":2}', Place(location=2)),
    ],
)
def test_a_tag_decides_and_then_keys(raw: str, value: object) -> None:
    assert decode(raw, Result) == value


def test_a_list_may_come_as_a_string_with_codes() -> None:
    items = [Text(data=TextData(text="hi ")), At(data=AtData(qq="1"))]
    assert decode('"hi [CQ:at,qq=1]"', Segments) == items
    assert decode(msgspec.json.encode(items).decode(), Segments) == items


@pytest.mark.parametrize(
    ("type_", "raw", "text"),
    [
        (RichText, "5", "expected object or list or str, got int"),
        (RichText, "null", "expected object or list or str, got null"),
        (RichText, "true", "expected object or list or str, got bool"),
        (RichText, '{"type":"new"}', "Invalid value 'new'"),
        (MaybeMessage, "[]", "expected object, got list"),
        (Content, "{}", "expected an object with location\\+title or location or phone"),
        (Content, "1.5", "expected object, got float"),
        (Result, '{"type":"new"}', "unknown type 'new'"),
        (Result, '{"type":true}', "unknown type True"),
        (Result, '{"type":["photo"]}', "unknown type"),
        (Result, "{}", "unknown type None"),
        (Segments, "{}", "expected str or list, got object"),
        (Segments, '"[CQ:new]"', "Invalid value 'new'"),
    ],
)
def test_what_is_no_member_is_a_validation_error_that_says_why(type_: type, raw: str, text: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=text):
        decode(raw, type_)


def test_members_are_looked_up_when_first_needed_and_only_once() -> None:
    asked: list[str] = []

    def member() -> type:
        asked.append("member")
        return Place

    class Lazy(Chosen, choice=ByForm(object=member)):
        pass

    assert asked == []
    assert decode('[{"location":1},{"location":2}]', list[Lazy]) == [Place(location=1), Place(location=2)]
    assert asked == ["member"]


def test_a_type_without_a_choice_is_a_clear_error() -> None:
    class Opaque:
        pass

    with pytest.raises(NotImplementedError, match="Opaque is neither known to msgspec"):
        decode("1", Opaque)


def nested(depth: int) -> str:
    raw = '"x"'
    for level in range(depth):
        kind = ("bold", "link")[level % 2]
        raw = f'[{{"type":"{kind}","text":{raw}}}]'
    return raw


def test_nested_unions_take_linear_time() -> None:
    decoder = msgspec.json.Decoder(RichText, dec_hook=dec_hook)
    decoder.decode(nested(3))
    times: list[float] = []
    for depth in (20, 80):
        raw = nested(depth)
        started = time.process_time()
        decoder.decode(raw)
        times.append(time.process_time() - started)
    assert times[0] < 0.01
    assert times[1] < 40 * times[0]
