"""Formatted texts: what is sent, what comes back, and what they are as HTML and MarkdownV2."""

import datetime as dt
import itertools
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tamis_telegram
from tamis_bot_api.text.formatting import (
    Text,
    blockquote,
    bold,
    code,
    custom_emoji,
    date_time,
    entity_text,
    italic,
    length,
    link,
    mention,
    pre,
    spoiler,
    template,
    underline,
)
from tamis_telegram.testing import make

from .reading import QUOTES, read_html, read_markdown, said
from .texts import overlapping, quotes_on_lines, texts, with_quotes

HARD = [
    "\U0001f44d ",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\U0001f3f3\ufe0f\u200d\U0001f308",
    "\u202eשלום \u200f",
    "e\u0301",
    "\U0010ffff",
    "\ufeff",
    "\0",
]


def test_a_text_is_sent_with_entities_in_utf16_units() -> None:
    text = Text("👍 ", bold("yes, ", italic("👩‍👧")), "!")
    assert text.text == "👍 yes, 👩‍👧!"
    assert msgspec.to_builtins(text.as_kwargs()) == {
        "text": "👍 yes, 👩‍👧!",
        "entities": [{"type": "bold", "offset": 3, "length": 10}, {"type": "italic", "offset": 8, "length": 5}],
    }


@pytest.mark.parametrize("before", HARD)
@pytest.mark.parametrize("inside", HARD)
def test_offsets_are_those_of_utf16(before: str, inside: str) -> None:
    (entity,) = Text(before, bold(inside), before).entities
    assert (entity.offset, entity.length) == (
        len(before.encode("utf-16-le")) // 2,
        len(inside.encode("utf-16-le")) // 2,
    )


@settings(deadline=None)
@given(with_quotes)
def test_entities_cut_from_the_utf16_text_are_the_spans(text: Text) -> None:
    wire = text.text.encode("utf-16-le")
    for span, entity in zip(text.spans, text.entities, strict=True):
        piece = wire[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")
        assert piece == text.text[span.start : span.end] == entity_text(text.text, entity)


@settings(deadline=None)
@given(with_quotes | overlapping())
def test_text_and_entities_make_the_text_again(text: Text) -> None:
    assert Text.from_entities(text.text, text.entities) == text
    wire = msgspec.json.encode(text.as_kwargs())
    assert Text.from_entities(**msgspec.json.decode(wire)) == text


@settings(deadline=None)
@given(texts)
def test_the_wire_has_the_message_entities_of_the_spec(text: Text) -> None:
    wire = msgspec.json.encode(text.entities)
    decoded = msgspec.json.decode(wire, type=list[tamis_telegram.MessageEntity])
    assert msgspec.to_builtins(decoded) == msgspec.json.decode(wire)


@settings(deadline=None)
@given(with_quotes | overlapping())
def test_html_says_the_same(text: Text) -> None:
    assert read_html(text.as_html()) == said(text)


@settings(deadline=None)
@given(quotes_on_lines | overlapping())
def test_markdown_says_the_same(text: Text) -> None:
    assert read_markdown(text.as_markdown()) == said(text)


@settings(deadline=None)
@given(with_quotes)
def test_markdown_of_quotes_within_lines_puts_them_on_lines(text: Text) -> None:
    read = read_markdown(text.as_markdown())
    assert read.text.replace("\n", "") == text.text.replace("\n", "")
    quoted = [char for char, there in zip(*read, strict=True) if any(style.type in QUOTES for style in there)]
    wanted = [char for char, there in zip(*said(text), strict=True) if any(style.type in QUOTES for style in there)]
    assert [char for char in quoted if char != "\n"] == [char for char in wanted if char != "\n"]


def test_what_markup_looks_like() -> None:
    text = Text(
        bold("a<b"), " ", link("x_y", "https://e.org/?a=(1)"), pre("1`2", "python"), spoiler(underline(italic("z")))
    )
    assert text.as_html() == (
        '<b>a&lt;b</b> <a href="https://e.org/?a=(1)">x_y</a><pre><code class="language-python">1`2</code></pre>'
        "<tg-spoiler><u><i>z</i></u></tg-spoiler>"
    )
    assert text.as_markdown() == (r"*a<b* [x\_y](https://e.org/?a=(1\))" + "```python\n1\\`2```" + "||__**_z_**__||")
    quote = Text(blockquote("a\nb", expandable=True), "\n", blockquote("c"))
    assert quote.as_markdown() == ">a\n>b||\n**>c"
    assert quote.as_html() == "<blockquote expandable>a\nb</blockquote>\n<blockquote>c</blockquote>"


@settings(deadline=None)
@given(with_quotes, st.lists(st.integers(0, 30), max_size=3))
def test_pieces_joined_are_the_text_again(text: Text, places: list[int]) -> None:
    cuts = [0, *sorted(min(item, len(text)) for item in places), len(text)]
    pieces = [text[start:end] for start, end in itertools.pairwise(cuts)]
    assert said(Text(*pieces)) == said(text)
    assert [str(item) for item in text] == list(text.text)


@settings(deadline=None)
@given(st.lists(with_quotes, max_size=4), with_quotes)
def test_joining_is_adding(parts: list[Text], between: Text) -> None:
    joined = between.join(parts)
    added = Text()
    for number, part in enumerate(parts):
        added = added + between + part if number else added + part
    assert joined == added
    assert "x" + joined + "y" == Text("x", joined, "y")


# --- splitting ---


@settings(deadline=None)
@given(st.lists(with_quotes, max_size=12).map(lambda parts: Text(*parts)), st.integers(2, 40), st.integers(1, 4))
def test_parts_fit_and_are_the_text_together(text: Text, limit: int, most: int) -> None:
    parts = text.split(limit, entities=most)
    for part in parts:
        assert 0 < length(part.text) <= limit
        assert not part.text.isspace()
    at = 0
    for part in parts:  # what is left out between parts is blank
        found = text.text.index(part.text, at)
        assert not text.text[at:found].strip()
        assert said(text[found : found + len(part)]) == said(part)
        at = found + len(part)
    assert not text.text[at:].strip()


def test_a_long_text_is_cut_at_lines_then_blanks_and_never_in_a_character() -> None:
    lines = "\n".join(f"line {number} of the text" for number in range(1000))
    parts = Text(bold(lines)).split()
    assert all(part.units <= 4096 and part.text.endswith("\n") for part in parts[:-1])
    assert all(len(part.entities) == 1 and part.entities[0].length == part.units for part in parts)
    assert "".join(map(str, parts)) == lines
    assert [str(part) for part in Text("one two three").split(9)] == ["one two ", "three"]
    family = "👩‍👩‍👧‍👦"
    assert [str(part) for part in Text(family * 3).split(12)] == [family] * 3
    assert all(part.units == 2 for part in Text("👍" * 5).split(3))


def test_no_part_has_more_entities_than_telegram_reads() -> None:
    many = Text(*(bold(str(number), " ") + "x " for number in range(250)))
    parts = many.split()
    assert [len(part.entities) for part in parts] == [100, 100, 50]
    assert "".join(map(str, parts)) == many.text


def test_a_million_characters_are_split_in_no_time() -> None:
    parts = Text("".join("👍a b" for _ in range(250_000))).split()
    assert sum(part.units for part in parts) == 1_250_000


# --- foreign input ---


def test_half_emojis_become_one_or_the_replacement_character() -> None:
    assert Text("a\ud83d").text == "a\ufffd"
    text = Text(bold("a"), "\ud83d", "\udc4d", italic("!"))
    assert text.text == "a👍!"
    assert [(entity.type, entity.offset, entity.length) for entity in text.entities] == [
        ("bold", 0, 1),
        ("italic", 3, 1),
    ]
    text.as_html().encode()
    assert Text.from_entities("\udc4d x", [{"type": "bold", "offset": 2, "length": 1}])[2:].as_html() == "<b>x</b>"


@settings(deadline=None)
@given(st.text(st.characters(), max_size=12), st.integers(-5, 30), st.integers(-5, 30))
def test_no_entity_of_a_stranger_raises(text: str, offset: int, units: int) -> None:
    entity = {"type": "bold", "offset": offset, "length": units}
    read = Text.from_entities(text, [entity])
    read.as_html().encode()
    read.as_markdown().encode()
    entity_text(text, entity).encode()
    assert len(read.split(2)) <= len(read)


def test_texts_are_read_from_messages() -> None:
    event = make(
        "message:text", text="#👍 see #sieve", entities=[{"type": "hashtag", "offset": 8, "length": 6}]
    )  # fmt: skip
    assert [entity_text(event.msg, entity) for entity in event.msg.entities or ()] == ["#sieve"]
    assert Text.from_message(event.msg).text == "#👍 see #sieve"
    photo = make("message:caption", caption="a b", caption_entities=[{"type": "bold", "offset": 2, "length": 1}])
    assert Text.from_message(photo.msg).as_html() == "a <b>b</b>"
    assert Text.from_message(make("message:dice").msg) == Text()


def test_what_telegram_finds_itself_is_plain_in_markup() -> None:
    text = Text.from_entities("@ann", [{"type": "mention", "offset": 0, "length": 4}])
    assert (text.as_html(), text.as_markdown()) == ("@ann", "@ann")


# --- making ---


def test_templates_keep_the_formatting_of_their_values() -> None:
    assert template("{who} has {n:.1f}", who=bold("Ann"), n=4.25).as_html() == "<b>Ann</b> has 4.2"
    assert template("{}, {}!", "a", bold("b")).as_html() == "a, <b>b</b>!"
    assert template("{{}} {0.real} {x!r}", 1, x="y").text == "{} 1 'y'"
    assert template("{n:>{width}}", n=3, width=4).text == "   3"
    with pytest.raises(ValueError, match="a Text takes no format"):
        template("{x:>5}", x=bold("a"))


def test_mentions_are_of_users_or_ids() -> None:
    user = msgspec.convert({"id": 7, "is_bot": False, "first_name": "Ann"}, tamis_telegram.User)
    assert mention("Ann", user).entities[0].user is user
    assert mention("Ann", user).as_html() == mention("Ann", 7).as_html() == '<a href="tg://user?id=7">Ann</a>'


def test_moments_need_a_time_zone() -> None:
    when = dt.datetime(2022, 3, 17, 22, 45, tzinfo=dt.UTC)
    assert date_time("22:45", when, "wDT").as_html() == '<tg-time unix="1647557100" format="wDT">22:45</tg-time>'
    assert date_time("22:45", when).as_markdown() == "![22:45](tg://time?unix=1647557100)"
    with pytest.raises(ValueError, match="time zone"):
        date_time("22:45", when.replace(tzinfo=None))


def test_what_is_no_text_is_refused() -> None:
    number: Any = 5
    with pytest.raises(TypeError, match=r"strings and Texts, not int; write str\(…\)"):
        Text("a", number)
    with pytest.raises(TypeError):
        bold("a") + number
    with pytest.raises(ValueError, match="without a step"):
        bold("abc")[::-1]
    with pytest.raises(ValueError, match="2 or more code units"):
        Text("a").split(1)


def test_a_style_is_said_once() -> None:
    assert len(bold(bold("a")).entities) == 1
    assert Text(bold(""), code("")).entities == []
    assert hash(bold("a")) == hash(bold("a"))
    assert repr(bold("a")) == "<Text '<b>a</b>'>"
    assert custom_emoji("👍", "5").as_markdown() == "![👍](tg://emoji?id=5)"
