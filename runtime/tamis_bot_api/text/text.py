"""Text that knows its formatting: composed, cut and joined as a string is, and sent as text and entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, cast

from tamis_bot_api.text import markup
from tamis_bot_api.text.entities import Entity, Span, Style, entity_of, field, sorted_spans, style_of
from tamis_bot_api.text.splitting import cuts
from tamis_bot_api.text.utf16 import Offsets, clean, length

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import SupportsIndex

MOST_UNITS = 4096
"""The longest text of a message, in UTF-16 code units."""
MOST_CAPTION_UNITS = 1024
"""The longest caption."""
MOST_ENTITIES = 100
"""Entities of a message beyond these are passed over by Telegram."""


class TextArguments(TypedDict):
    """What `sendMessage` and its like take."""

    text: str
    entities: list[Any]


class CaptionArguments(TypedDict):
    """What `sendPhoto` and its like take."""

    caption: str
    caption_entities: list[Any]


class Text:
    """An immutable text with formatting. Parts are strings, which are plain, and other `Text`s.

    Half an emoji, as clients sometimes send it, becomes U+FFFD.

    >>> text = Text("Hello, ", bold("Ann"), "!")
    >>> await event.reply(**text.as_kwargs())
    """

    __slots__ = ("_spans", "_text")

    def __init__(self, *parts: str | Text) -> None:
        self._text: str
        self._spans: tuple[Span, ...]
        texts: list[str] = []
        spans: list[Span] = []
        at = 0
        for part in parts:
            if isinstance(part, Text):
                texts.append(part._text)
                spans += [Span(span.start + at, span.end + at, span.style) for span in part._spans]
            elif isinstance(cast("object", part), str):
                texts.append(part)
            else:
                raise TypeError(f"a Text is made of strings and Texts, not {type(part).__name__}; write str(…)")
            at += len(texts[-1])
        joined = "".join(texts)
        self._text = clean(joined)
        if len(self._text) != len(joined):  # two halves in two parts became one character
            spans = list(_spans_in_whole_text(joined, spans, Offsets(self._text)))
        self._spans = sorted_spans(spans)

    @staticmethod
    def _of(text: str, spans: list[Span]) -> Text:
        made = Text()
        made._text = text
        made._spans = sorted_spans(spans)
        return made

    @classmethod
    def with_style(cls, style: Style, *parts: str | Text) -> Text:
        """The parts with a style around all of them."""
        inner = Text(*parts)
        return cls._of(inner._text, [Span(0, len(inner._text), style), *inner._spans])

    @classmethod
    def from_entities(cls, text: str, entities: Iterable[Any] | None) -> Text:
        """The text of a message with its entities: structs or dicts. What lies outside the text is left out."""
        offsets = Offsets(clean(text))
        spans: list[Span] = []
        for entity in entities or ():
            offset, length = field(entity, "offset"), field(entity, "length")
            if None in {offset, length, field(entity, "type")}:  # it arrived without
                continue
            start, end = offsets.span(offset, length)
            spans.append(Span(start, end, style_of(entity)))
        return cls._of(offsets.text, spans)

    @classmethod
    def from_message(cls, message: Any) -> Text:
        """The text of a message, or else its caption, with the formatting; empty if it has neither."""
        if getattr(message, "text", None) is not None:
            return cls.from_entities(message.text, getattr(message, "entities", None))
        return cls.from_entities(getattr(message, "caption", None) or "", getattr(message, "caption_entities", None))

    # --- what is sent -------------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text without formatting."""
        return self._text

    @property
    def entities(self) -> list[Any]:
        """The formatting as MessageEntity objects, with offsets in UTF-16 code units."""
        offsets = Offsets(self._text)
        found: list[Entity] = []
        for span in self._spans:
            start = offsets.to_units(span.start)
            found.append(entity_of(span, start, offsets.to_units(span.end) - start))
        return found

    @property
    def spans(self) -> tuple[Span, ...]:
        """The formatting with offsets in characters, as Python counts them."""
        return self._spans

    def as_kwargs(self) -> TextArguments:
        """`text` and `entities`, for `event.reply(**text.as_kwargs())`."""
        return {"text": self._text, "entities": self.entities}

    def as_caption_kwargs(self) -> CaptionArguments:
        """`caption` and `caption_entities`, for `event.reply_photo(photo, **text.as_caption_kwargs())`."""
        return {"caption": self._text, "caption_entities": self.entities}

    def as_html(self) -> str:
        """The same as HTML, for `parse_mode="HTML"`."""
        return markup.html(self._text, self._spans)

    def as_markdown(self) -> str:
        """The same as MarkdownV2, for `parse_mode="MarkdownV2"`. Quotes get lines of their own if they have none."""
        return markup.markdown(self._text, self._spans)

    def split(self, limit: int = MOST_UNITS, *, entities: int = MOST_ENTITIES) -> list[Text]:
        """Parts that fit a message: of at most `limit` UTF-16 code units, and as many entities.

        Cut at line ends, else at blanks, else between characters; formatting goes on in the next part. Joined, the
        parts are the text again, but for parts of blanks alone, which cannot be sent.
        """
        if limit < 2 or entities < 1:
            raise ValueError("split() needs a limit of 2 or more code units, and of 1 or more entities")
        parts = [self[start:end] for start, end in cuts(self._text, self._spans, limit, entities)]
        return [part for part in parts if not part._text.isspace()]

    # --- as a string --------------------------------------------------------------------------------------------------

    @property
    def units(self) -> int:
        """The length in UTF-16 code units, which Telegram's limits are in."""
        return length(self._text)

    def __len__(self) -> int:
        return len(self._text)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"<Text {self.as_html()!r}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self._text, self._spans) == (other._text, other._spans)

    def __hash__(self) -> int:
        return hash(self._text)

    def __add__(self, other: str | Text) -> Text:
        return Text(self, other) if isinstance(cast("object", other), (str, Text)) else NotImplemented

    def __radd__(self, other: str) -> Text:
        return Text(other, self) if isinstance(cast("object", other), str) else NotImplemented

    def __getitem__(self, at: SupportsIndex | slice) -> Text:
        if not isinstance(at, slice):
            index = range(len(self._text))[at]
            at = slice(index, index + 1)
        start, end, step = at.indices(len(self._text))
        if step != 1:
            raise ValueError("a Text is cut without a step")
        spans = [Span(max(span.start, start) - start, min(span.end, end) - start, span.style) for span in self._spans]
        return self._of(self._text[start:end], spans)

    def __iter__(self) -> Iterator[Text]:
        return (self[at] for at in range(len(self._text)))

    def join(self, parts: Iterable[str | Text]) -> Text:
        """The parts with this text between them.

        >>> Text(", ").join([bold("a"), "b"]).as_html()
        '<b>a</b>, b'
        """
        pieces: list[str | Text] = []
        for part in parts:
            pieces += [self, part] if pieces else [part]
        return Text(*pieces)


def _spans_in_whole_text(joined: str, spans: Iterable[Span], offsets: Offsets) -> Iterator[Span]:
    """Spans over a text with halves of characters, moved to the text in which they are whole."""
    before = Offsets(joined)
    for span in spans:
        start, end = before.to_units(span.start), before.to_units(span.end)
        yield Span(*offsets.span(start, end - start), span.style)
