"""Reads HTML and MarkdownV2 as Telegram does, written without a look at what writes them.

What comes out is a text and, for each of its characters, the styles it has.
"""

import re
from html.parser import HTMLParser
from typing import ClassVar, NamedTuple

from tamis_bot_api.text.formatting import Style, Text

LINKS = ("text_link", "text_mention")
QUOTES = ("blockquote", "expandable_blockquote")
SHOWN = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre",
    "text_link", "text_mention", "custom_emoji", "date_time", *QUOTES,
}  # fmt: skip


class Read(NamedTuple):
    text: str
    styles: list[frozenset[Style]]


def said(text: Text) -> Read:
    """What a text says, in the form of what is read: only what markup can say, and code with nothing else in it."""
    styles: list[set[Style]] = [set() for _ in text.text]
    for span in sorted(text.spans, key=lambda span: (span.start, -span.end)):
        style = span.style
        if style.type == "text_mention":
            style = Style(type="text_link", url=f"tg://user?id={style.user['id']}")
        group = QUOTES if style.type in QUOTES else ("text_link",) if style.type in LINKS else (style.type,)
        for at in range(span.start, span.end):
            if style.type in SHOWN and all(other.type not in group for other in styles[at]):
                styles[at].add(style)
    for at, there in enumerate(styles):
        code = [style for style in there if style.type in ("code", "pre")]
        if len(code) > 1:  # the one around the other
            code = [next(s.style for s in text.spans if s.style in code and s.start <= at < s.end)]
        if code:
            styles[at] = {style for style in there if style.type in QUOTES} | set(code)
    return Read(text.text, [frozenset(these) for these in styles])


# --- HTML ---


class _Html(HTMLParser):
    NAMES: ClassVar = {"b": "bold", "i": "italic", "u": "underline", "s": "strikethrough", "tg-spoiler": "spoiler"}

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.styles: list[frozenset[Style]] = []
        self.open: list[tuple[str, Style | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        match tag:
            case "code" if self.open and self.open[-1][0] == "pre" and given:
                self.open[-1] = ("pre", None)
                style = Style(type="pre", language=(given["class"] or "").removeprefix("language-"))
            case "a":
                style = Style(type="text_link", url=given["href"])
            case "tg-emoji":
                style = Style(type="custom_emoji", custom_emoji_id=given["emoji-id"])
            case "tg-time":
                style = Style(
                    type="date_time", unix_time=int(given["unix"] or ""), date_time_format=given.get("format")
                )
            case "blockquote":
                style = Style(type="expandable_blockquote" if "expandable" in given else "blockquote")
            case _:
                style = Style(type=self.NAMES.get(tag, tag))
        self.open.append((tag, style))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag, "tags nest"

    def handle_data(self, data: str) -> None:
        self.text += data
        self.styles += [frozenset(style for _, style in self.open if style)] * len(data)


def read_html(source: str) -> Read:
    reader = _Html()
    reader.feed(source)
    reader.close()
    assert not reader.open
    return Read(reader.text, reader.styles)


# --- MarkdownV2 ---

_PAIRED = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler", "`": "code"}
_RESERVED = set("_*[]()~`>#+-=|{}.!\n")


class _Open(NamedTuple):
    type: str
    start: int
    language: str | None = None


class _Markdown:
    """The rules of the page on MarkdownV2, and the greed of `__`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text = ""
        self.found: list[tuple[int, int, Style]] = []
        self.open: list[_Open] = []
        self.quoting = False
        self.line_begins = True

    def there(self, text: str) -> bool:
        return self.source.startswith(text, self.at)

    def take(self, text: str) -> None:
        self.text += text
        self.line_begins = text == "\n"

    def read(self) -> Read:
        while self.at < len(self.source):
            self.step()
        if self.quoting:
            self.end_quote()
        assert not self.open, f"can't find end of {self.open[-1]}"
        styles = [
            frozenset(style for start, end, style in self.found if start <= at < end) for at in range(len(self.text))
        ]
        return Read(self.text, styles)

    def step(self) -> None:
        char = self.source[self.at]
        top = self.open[-1] if self.open else None
        if char == "\\" and self.source[self.at + 1 : self.at + 2].isascii():
            self.take(self.source[self.at + 1])
            self.at += 2
        elif (top is not None and top.type in ("code", "pre") and char != "`") or char not in _RESERVED:
            self.take(char)
            self.at += 1
        elif char == "\n" and self.quoting and not self.source.startswith("\n>", self.at):
            self.end_quote()
            self.take("\n")
            self.at += 1
        elif top is not None and self.ends(top):
            pass
        else:
            self.begin(char)

    def ends(self, top: _Open) -> bool:
        if top.type in ("[", "!["):
            if not self.there("]"):
                return False
            target = re.compile(r"\]\(((?:\\.|[^)\\])*)\)", re.DOTALL).match(self.source, self.at)
            assert target, "a link has a target"
            self.close(self.linked(top.type, re.sub(r"\\(.)", r"\1", target[1], flags=re.DOTALL)))
            self.at = target.end()
            return True
        if top.type == "pre":
            if not self.there("```"):
                return False
            self.close(Style(type="pre", language=top.language))
            self.at += 3
            return True
        sign = next((sign for sign, name in _PAIRED.items() if name == top.type), None)
        if sign is None or not self.there(sign) or (sign == "_" and self.there("__")):
            return False
        self.close(Style(type=top.type))
        self.at += len(sign)
        return True

    def linked(self, kind: str, url: str) -> Style:
        if kind == "[":
            return Style(type="text_link", url=url)
        if emoji := re.fullmatch(r"tg://emoji\?id=(.*)", url):
            return Style(type="custom_emoji", custom_emoji_id=emoji[1])
        time = re.fullmatch(r"tg://time\?unix=(-?\d+)(?:&format=(.+))?", url)
        assert time, url
        return Style(type="date_time", unix_time=int(time[1]), date_time_format=time[2])

    def close(self, style: Style) -> None:
        self.found.append((self.open.pop().start, len(self.text), style))

    def end_quote(self) -> None:
        kind = "blockquote"
        top = self.open[-1]
        if top.type == "spoiler" and top.start == len(self.text) and self.source[: self.at].endswith("||"):
            self.open.pop()
            kind = "expandable_blockquote"
        assert self.open[-1].type == "quote", f"can't find end of {self.open[-1]}"
        self.close(Style(type=kind))
        self.quoting = False

    def begin(self, char: str) -> None:
        if char == "\n":
            self.take("\n")
            self.at += 1
        elif char == ">":
            assert self.line_begins, "> is reserved"
            if not self.quoting:
                self.open.append(_Open("quote", len(self.text)))
            self.quoting = True
            self.at += 1
        elif char == "`" and self.there("```"):
            head = re.compile(r"```([^\s`]*)\n?").match(self.source, self.at)
            assert head
            self.open.append(_Open("pre", len(self.text), head[1] or None))
            self.at = head.end()
        else:
            sign = next((sign for sign in ("__", "||", "![", "[", "_", "*", "~", "`") if self.there(sign)), None)
            assert sign, f"{char!r} is reserved and must be escaped"
            self.open.append(_Open(_PAIRED.get(sign, sign), len(self.text)))
            self.at += len(sign)


def read_markdown(source: str) -> Read:
    return _Markdown(source).read()
