"""JSON text -> nodes with places.

The YAML parser is no substitute: it refuses characters that JSON escapes as surrogate pairs (every emoji in
a file of ASCII output), and accepts much that is no JSON.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NoReturn

from tamis_codegen.errors import quote
from tamis_codegen.read.nodes import Scalar

if TYPE_CHECKING:
    from tamis_codegen.errors import Place
    from tamis_codegen.read.nodes import Builder, Mapping, Node, Sequence

_SPACE = re.compile(r"[ \t\r\n]*")
_BARE = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![\w.+-])|(?:true|false|null)(?!\w)")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DECODER = json.JSONDecoder()  # for texts alone; the rest of its results has no places
_WRONG_TEXT = {
    "end": (
        "this text has no end on its line",
        "close the double quote; write a line break as \\n, a tab as \\t",
    ),
    "escape": (
        "an unknown escape in this text",
        'JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits',
    ),
    "surrogate": (
        "half a character in this text",
        "an escape above \\uffff needs both halves: \\ud83d\\ude00",
    ),
}


def read_json(text: str, builder: Builder) -> Node | None:
    """The node of a JSON text, or None for a text of white space alone.

    Raises `UnreadableError`, after reporting, where the text is no JSON or a limit is passed.
    """
    return _JsonReader(text, builder).document()


class _JsonReader:
    def __init__(self, text: str, builder: Builder) -> None:
        self._text = text
        self._builder = builder
        self._at = 0
        self._line = 1
        self._line_start = 0

    def document(self) -> Node | None:
        if not self._next():
            return None
        node = self._value(1)
        if self._next():
            self._fail("the end of the file")
        return node

    def _next(self) -> str:
        """Skips white space; the character that follows, or "" at the end."""
        start = self._at
        match = _SPACE.match(self._text, start)
        end = match.end() if match else start
        if end > start:
            lines = self._text.count("\n", start, end)
            if lines:
                self._line += lines
                self._line_start = self._text.rfind("\n", start, end) + 1
            self._at = end
        return self._text[end : end + 1]

    def _column(self) -> int:
        return self._at - self._line_start + 1

    def _here(self) -> Place:
        return self._builder.place(self._line, self._column())

    def _value(self, depth: int) -> Node:
        head = self._next()
        if head == "{":
            return self._object(depth)
        if head == "[":
            return self._array(depth)
        line, column = self._line, self._column()
        if head == '"':
            return Scalar(self._builder.text(self._string(), line, column), plain=False)
        match = _BARE.match(self._text, self._at)
        if match is None:
            self._fail("a value")
        self._at = match.end()
        return Scalar(self._builder.text(match.group(), line, column), plain=True)

    def _object(self, depth: int) -> Mapping:
        mapping = self._builder.mapping(self._line, self._column(), depth)
        self._at += 1
        if self._next() == "}":
            self._at += 1
            return mapping
        while True:
            if self._next() != '"':
                self._fail("a key in double quotes")
            line, column = self._line, self._column()
            key = self._builder.text(self._string(), line, column)
            if self._next() != ":":
                self._fail("':' after the key")
            self._at += 1
            self._builder.put(mapping, key, self._value(depth + 1))
            if self._ends_with("}"):
                return mapping

    def _array(self, depth: int) -> Sequence:
        sequence = self._builder.sequence(self._line, self._column(), depth)
        self._at += 1
        if self._next() == "]":
            self._at += 1
            return sequence
        while True:
            sequence.items.append(self._value(depth + 1))
            if self._ends_with("]"):
                return sequence

    def _ends_with(self, close: str) -> bool:
        """Takes a comma (False) or the closing bracket (True)."""
        found = self._next()
        if found not in {",", close}:
            self._fail(f"',' or '{close}'")
        self._at += 1
        return found == close

    def _string(self) -> str:
        """The text that starts here, without its quotes and escapes."""
        try:
            text: str
            text, end = _DECODER.raw_decode(self._text, self._at)
        except ValueError as error:
            what, hint = _WRONG_TEXT["escape" if "escape" in str(error) else "end"]
            raise self._builder.stop(self._here(), f"wrong JSON: {what}", hint) from None
        if not text.isascii() and _SURROGATE.search(text):
            what, hint = _WRONG_TEXT["surrogate"]
            raise self._builder.stop(self._here(), f"wrong JSON: {what}", hint)
        self._at = end
        return text

    def _fail(self, expected: str) -> NoReturn:
        found = quote(self._text[self._at], 1) if self._at < len(self._text) else "the end of the file"
        hint = "JSON has no comments, no trailing commas and no single quotes" if found != "the end of the file" else ""
        raise self._builder.stop(self._here(), f"wrong JSON: expected {expected}, found {found}", hint)
