"""Formatted texts: made of parts, sent as text and entities, so that nothing has to be escaped.

>>> from tamis_bot_api.text.formatting import Text, bold, link
>>> text = Text("Read ", link("the manual", "https://example.com"), ", ", bold("please"))
>>> await event.reply(**text.as_kwargs())

Each function takes strings and `Text`s, puts its style around them, and returns a `Text`. Nothing is escaped, because
nothing is parsed; `as_html()` and `as_markdown()` are there for where a text must be one string.
"""

from __future__ import annotations

import datetime as dt
import string
from typing import TYPE_CHECKING, Any

from tamis_bot_api.text.entities import Entity, Span, Style, field
from tamis_bot_api.text.markup import escape_html, escape_markdown
from tamis_bot_api.text.text import MOST_CAPTION_UNITS, MOST_UNITS, CaptionArguments, Text, TextArguments
from tamis_bot_api.text.utf16 import cut, length

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def bold(*parts: str | Text) -> Text:
    """Bold: the parts, one behind the other. A part may be a formatted text itself.

    >>> bold("Sale", " today").as_html()
    '<b>Sale today</b>'
    """
    return Text.with_style(Style(type="bold"), *parts)


def italic(*parts: str | Text) -> Text:
    """Italic: the parts, one behind the other.

    >>> italic("perhaps").as_html()
    '<i>perhaps</i>'
    """
    return Text.with_style(Style(type="italic"), *parts)


def underline(*parts: str | Text) -> Text:
    """Underlined: the parts, one behind the other.

    >>> underline("now").as_html()
    '<u>now</u>'
    """
    return Text.with_style(Style(type="underline"), *parts)


def strikethrough(*parts: str | Text) -> Text:
    """Struck through: the parts, one behind the other.

    >>> strikethrough("10 €").as_html()
    '<s>10 €</s>'
    """
    return Text.with_style(Style(type="strikethrough"), *parts)


def spoiler(*parts: str | Text) -> Text:
    """Hidden until it is tapped.

    >>> spoiler("he did it").as_html()
    '<tg-spoiler>he did it</tg-spoiler>'
    """
    return Text.with_style(Style(type="spoiler"), *parts)


def code(text: str | Text) -> Text:
    """A piece of code in a line. Telegram shows no other formatting in it.

    >>> code("a < b").as_html()
    '<code>a &lt; b</code>'
    """
    return Text.with_style(Style(type="code"), text)


def pre(text: str | Text, language: str | None = None) -> Text:
    """A block of code, highlighted as `language` where the client can.

    >>> pre("x = 1", "python").as_html()
    '<pre><code class="language-python">x = 1</code></pre>'
    """
    return Text.with_style(Style(type="pre", language=language or None), text)


def link(text: str | Text, url: str) -> Text:
    """A text that opens `url`: http(s) or tg.

    >>> link("the page", "https://example.org").as_html()
    '<a href="https://example.org">the page</a>'
    """
    return Text.with_style(Style(type="text_link", url=url), text)


def mention(text: str | Text, user: Any) -> Text:
    """A text that opens a user's profile, also of one without a username: a `User`, or the id of one.

    >>> mention("Ann", 7).as_html()
    '<a href="tg://user?id=7">Ann</a>'
    """
    if isinstance(user, int):
        return link(text, f"tg://user?id={user}")
    return Text.with_style(Style(type="text_mention", user=user), text)


def custom_emoji(emoji: str | Text, custom_emoji_id: str) -> Text:
    """A custom emoji; `emoji` is the ordinary one for clients that cannot show it.

    >>> custom_emoji("👍", "5368324170671202286").text
    '👍'
    """
    return Text.with_style(Style(type="custom_emoji", custom_emoji_id=custom_emoji_id), emoji)


def blockquote(*parts: str | Text, expandable: bool = False) -> Text:
    """A quote; `expandable`: of a long one the beginning is shown until it is tapped. Quotes do not nest.

    >>> blockquote("To be").as_html()
    '<blockquote>To be</blockquote>'
    """
    return Text.with_style(Style(type="expandable_blockquote" if expandable else "blockquote"), *parts)


def date_time(text: str | Text, when: dt.datetime | int, date_time_format: str | None = None) -> Text:
    """A moment that clients show in the user's time zone and language; `text` is for those that cannot.

    `when`: a datetime with a time zone, or seconds since 1970. `date_time_format`: as the Bot API describes it, such as
    `"r"` for "in 5 minutes" or `"wDT"` for weekday, date and time; None shows the text itself.
    """
    if isinstance(when, dt.datetime):
        if when.tzinfo is None:
            raise ValueError("date_time() needs a datetime with a time zone; add tzinfo=datetime.UTC or another")
        when = int(when.timestamp())
    return Text.with_style(Style(type="date_time", unix_time=when, date_time_format=date_time_format or None), text)


class _Formatter(string.Formatter):
    def parts(self, pattern: str, values: Sequence[object], named: Mapping[str, object]) -> list[str | Text]:
        found: list[str | Text] = []
        count = 0
        for before, name, spec, conversion in self.parse(pattern):
            found.append(before)
            if name is None:
                continue
            if name[:1] in {"", ".", "["}:
                name, count = f"{count}{name}", count + 1  # noqa: PLW2901 - `{}` is the next of the values
            value: object = self.get_field(name, values, named)[0]
            if isinstance(value, Text) and not conversion:
                if spec:
                    raise ValueError(f"{{{name}:{spec}}}: a Text takes no format; format the string it is made of")
                found.append(value)
            else:
                value = self.convert_field(value, conversion) if conversion else value
                found.append(self.format_field(value, self.vformat(spec or "", values, named)))
        return found


def template(pattern: str, /, *values: object, **named: object) -> Text:
    """As `str.format`, but values can be `Text`s and keep their formatting.

    >>> template("{who} has {points:.1f} points", who=bold("Ann"), points=4.25).as_html()
    '<b>Ann</b> has 4.2 points'
    """
    return Text(*_Formatter().parts(pattern, values, named))


def entity_text(message: Any, entity: Any) -> str:
    """The piece of a message's text, or of its caption, that an entity is about. A string can stand for the message.

    Offsets of entities count UTF-16 code units, so slices of a Python string would be wrong after an emoji. Offsets
    outside the text raise nothing: the piece is shorter, or empty.

    >>> [entity_text(event.msg, one) for one in event.msg.entities if one.type == "hashtag"]
    ['#sieve']
    """
    if isinstance(message, str):
        text = message
    else:
        text = field(message, "text")
        text = text if text is not None else field(message, "caption") or ""
    return cut(text, field(entity, "offset") or 0, field(entity, "length") or 0)


__all__ = [
    "MOST_CAPTION_UNITS",
    "MOST_UNITS",
    "CaptionArguments",
    "Entity",
    "Span",
    "Style",
    "Text",
    "TextArguments",
    "blockquote",
    "bold",
    "code",
    "custom_emoji",
    "date_time",
    "entity_text",
    "escape_html",
    "escape_markdown",
    "italic",
    "length",
    "link",
    "mention",
    "pre",
    "spoiler",
    "strikethrough",
    "template",
    "underline",
]
