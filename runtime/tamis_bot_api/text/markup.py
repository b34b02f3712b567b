"""Formatted text as HTML and as MarkdownV2, as the Bot API reads them with `parse_mode`.

Tags must nest, spans need not: where two overlap, the inner one is closed and opened again. Code holds nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tamis_bot_api.text.entities import CODE, QUOTES, Span, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tamis_bot_api.text.entities import Style

_PLAIN_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "blockquote": "blockquote",
}
_SIGNS = {"bold": "*", "italic": "_", "underline": "__", "strikethrough": "~", "spoiler": "||", "code": "`"}
_LINKS = ("text_link", "text_mention")
_PICTURES = ("custom_emoji", "date_time")
_MARKED = {*_PLAIN_TAGS, *_LINKS, *_PICTURES, "pre", "expandable_blockquote"}

_QUOTE = '"'
_RESERVED = re.compile(r"[_*\[\]()~`>#+\-=|{}.!\\]")
_IN_CODE = re.compile(r"[`\\]")
_IN_URL = re.compile(r"[)\\]")
_NO_LANGUAGE = re.compile(r"[\s`\"<>&\\]+")


class _Piece(NamedTuple):
    """Text, before which some styles end and others begin. Both lists begin at the outermost."""

    text: str
    ends: list[Span]
    begins: list[Span]


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[_Piece]:
    """The text, cut where styles begin and end, with the styles properly nested; a last piece closes what is open."""
    marked = [span for span in spans if span.style.type in _MARKED and span.start < span.end]
    cuts = sorted({0, len(text), *(span.start for span in marked), *(span.end for span in marked)})
    opened: list[Span] = []
    ordered = sorted(marked, key=lambda span: (span.style.type not in QUOTES, span.start, -span.end))
    for start, end in zip(cuts, [*cuts[1:], None], strict=True):
        wanted = _nesting_of([span for span in ordered if end is not None and span.start <= start and end <= span.end])
        same = 0
        while same < min(len(opened), len(wanted)) and opened[same] == wanted[same]:
            same += 1
        yield _Piece(text[start:end], opened[same:], wanted[same:])
        opened = wanted


def _nesting_of(spans: list[Span]) -> list[Span]:
    """What there can be at one place: one quote, and in it one code or anything else, each style once."""
    found: list[Span] = []
    for span in spans:
        group = QUOTES if span.style.type in QUOTES else _LINKS if span.style.type in _LINKS else (span.style.type,)
        if all(other.style.type not in group for other in found):
            found.append(span)
    code = next((span for span in found if span.style.type in CODE), None)
    return found if code is None else [span for span in found if span.style.type in QUOTES or span is code]


def _target_of(style: Style) -> str:
    match style.type:
        case "text_mention":
            return f"tg://user?id={field(style.user, 'id')}"
        case "custom_emoji":
            return f"tg://emoji?id={style.custom_emoji_id}"
        case "date_time":
            how = f"&format={style.date_time_format}" if style.date_time_format else ""
            return f"tg://time?unix={style.unix_time}{how}"
        case _:
            return style.url or ""


# --- HTML -------------------------------------------------------------------------------------------------------------


def escape_html(text: str) -> str:
    """`text` as HTML that shows it.

    >>> escape_html("1 < 2 & 3")
    '1 &lt; 2 &amp; 3'
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def html(text: str, spans: Sequence[Span]) -> str:
    """The HTML of a text, for `parse_mode="HTML"`."""
    out: list[str] = []
    for piece in _pieces(text, spans):
        out += [_tags_of(span.style)[1] for span in reversed(piece.ends)]
        out += [_tags_of(span.style)[0] for span in piece.begins]
        out.append(escape_html(piece.text))
    return "".join(out)


def _tags_of(style: Style) -> tuple[str, str]:
    match style.type:
        case "expandable_blockquote":
            return "<blockquote expandable>", "</blockquote>"
        case "pre":
            language = _NO_LANGUAGE.sub("", style.language or "")
            return (f'<pre><code class="language-{language}">', "</code></pre>") if language else ("<pre>", "</pre>")
        case "text_link" | "text_mention":
            return f"<a{_attributes(href=_target_of(style))}>", "</a>"
        case "custom_emoji":
            return f"<tg-emoji{_attributes(emoji_id=style.custom_emoji_id)}>", "</tg-emoji>"
        case "date_time":
            return f"<tg-time{_attributes(unix=style.unix_time, format=style.date_time_format)}>", "</tg-time>"
        case _:
            tag = _PLAIN_TAGS[style.type]
            return f"<{tag}>", f"</{tag}>"


def _attributes(**values: str | int | None) -> str:
    there = {name.replace("_", "-"): str(value) for name, value in values.items() if value not in (None, "")}
    return "".join(f' {name}="{escape_html(value).replace(_QUOTE, "&quot;")}"' for name, value in there.items())


# --- MarkdownV2 -------------------------------------------------------------------------------------------------------


def escape_markdown(text: str) -> str:
    r"""`text` as MarkdownV2 that shows it: what is reserved gets a backslash.

    >>> print(escape_markdown("1.5 (really!)"))
    1\.5 \(really\!\)
    """
    return _RESERVED.sub(r"\\\g<0>", text)


def markdown(text: str, spans: Sequence[Span]) -> str:
    """The MarkdownV2 of a text, for `parse_mode="MarkdownV2"`. Quotes stand on lines of their own."""
    writer = _Writer()
    for piece in _pieces(text, list(_without_line_ends_of_quotes(text, spans))):
        for span in reversed(piece.ends):
            writer.end(span.style)
        body = piece.text
        if writer.after_quote and body:  # a quote ends with its line, before anything else can begin
            writer.text("\n")
            body = body.removeprefix("\n")
        for span in piece.begins:
            writer.begin(span.style)
        writer.text(body)
    return "".join(writer.out)


def _without_line_ends_of_quotes(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for span in spans:
        if span.style.type not in QUOTES:
            yield span
        else:
            end = span.start + len(text[span.start : span.end].rstrip("\n"))
            yield Span(span.start, end, span.style)


class _Writer:
    """Writes signs and text, and knows what would be misread behind what."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.after_quote = False
        self._open: list[Style] = []
        self._line_begins = True
        self._quote_was_above = False
        self._last_sign = ""

    def begin(self, style: Style) -> None:
        kind = style.type
        if kind in QUOTES:
            if not self._line_begins:
                self.text("\n")
            # Right behind another quote the line would be one more of that; an empty bold text keeps them apart.
            self._put("**>" if self._quote_was_above else ">")
        elif kind == "pre":
            self._put(f"```{_NO_LANGUAGE.sub('', style.language or '')}\n")
        else:
            self._sign("![" if kind in _PICTURES else "[" if kind in _LINKS else _SIGNS[kind])
        self._open.append(style)

    def end(self, style: Style) -> None:
        kind = style.type
        if kind in QUOTES:
            self._put("||" if kind != "blockquote" else "")
            self.after_quote = True
        elif kind == "pre":
            self._put("```")
        elif kind in _PICTURES or kind in _LINKS:
            target = _IN_URL.sub(r"\\\g<0>", _target_of(style))
            self._put(f"]({target})")
        else:
            self._sign(_SIGNS[kind])
        self._open.pop()

    def text(self, text: str) -> None:
        if not text:
            return
        in_code = bool(self._open) and self._open[-1].type in CODE
        shown = _IN_CODE.sub(r"\\\g<0>", text) if in_code else escape_markdown(text)
        in_quote = any(style.type in QUOTES for style in self._open)
        self._put(shown.replace("\n", "\n>") if in_quote and not in_code else shown)
        self._line_begins = text.endswith("\n")
        self._quote_was_above = self.after_quote
        self.after_quote = False

    def _sign(self, sign: str) -> None:
        if self._last_sign.endswith("_") and sign.startswith("_"):
            # `___` would be read from the left. An empty text of another style, which the sign cannot end, parts them.
            self._put("~~" if self._open and self._open[-1].type == "bold" else "**")
        self._put(sign)
        self._last_sign = sign

    def _put(self, text: str) -> None:
        if text:
            self.out.append(text)
            self._last_sign = ""
