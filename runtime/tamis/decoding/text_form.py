"""A list written as one string with codes in it: OneBot's `hello [CQ:at,qq=1]` is a text and an `at`.

The characters and escapes are data from the spec, so that another system's codes are another `TextForm`.
Reading never fails: people type brackets too, and what is no proper code is the text it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping  # noqa: TC003 (msgspec reads the annotations)
from functools import cached_property
from typing import Any, cast

import msgspec


class Code(str):
    """A message in one string whose codes are meant: all other strings are text, whatever is in them.

    Escape what users wrote before it is put into one.

    >>> await event.reply(Code("[CQ:face,id=178] welcome"))
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Code({str(self)!r})"


class TextForm(msgspec.Struct, frozen=True, dict=True):  # `dict` for the cached properties
    """How such a string is written.

    A code is `open`, the item's tag value, then for each of its values `separator`, name, `assign`, value,
    and `close`. `escapes` (character -> how it is written) hold everywhere, `value_escapes` inside codes too.
    `plain` is the tag value and the field of the item that stands for the text between codes. An item is
    `{tag: ..., body: {...}}`; with `body=None` its values sit beside the tag.

    >>> form = TextForm("[CQ:", "]", ",", "=", {"&": "&amp;", "[": "&#91;", "]": "&#93;"}, ("text", "text"))
    >>> form.parse("hi [CQ:at,qq=1]")
    [{'type': 'text', 'data': {'text': 'hi '}}, {'type': 'at', 'data': {'qq': '1'}}]
    """

    open: str
    close: str
    separator: str
    assign: str
    escapes: Mapping[str, str]
    plain: tuple[str, str]
    value_escapes: Mapping[str, str] = {}
    tag: str = "type"
    body: str | None = "data"

    @cached_property
    def _text(self) -> _Escaping:
        return _Escaping(self.escapes)

    @cached_property
    def _code(self) -> _Escaping:
        return _Escaping({**self.escapes, **self.value_escapes})

    def parse(self, text: str) -> list[dict[str, Any]]:
        """The items of `text`. Codes that are not closed, have no name or a value without name stay text.

        Never raises, and takes time in proportion to the length of `text`.
        """
        items: list[dict[str, Any]] = []
        said = 0  # up to here, `text` is in `items`
        start = text.find(self.open)
        while start >= 0:
            end = text.find(self.close, start + len(self.open))
            if end < 0:
                break
            # A code never holds `open` (it would be escaped): an earlier one was left unclosed, and is text.
            start = max(start, text.rfind(self.open, start + len(self.open), end))
            item = self._parse_code(text[start + len(self.open) : end])
            if item is not None:
                self._add_text(items, text[said:start])
                items.append(item)
                said = end + len(self.close)
            start = text.find(self.open, end + len(self.close))
        self._add_text(items, text[said:])
        return items

    def written(self, text: str) -> str | list[dict[str, Any]]:
        """A string as it is sent: a text as it is where nothing in it could be read otherwise, else as an item.

        The codes of a `Code` are read, so what comes of a string is the same if it is written again.

        >>> form.written("hi"), form.written("[CQ:at,qq=1]")
        ('hi', [{'type': 'text', 'data': {'text': '[CQ:at,qq=1]'}}])
        """
        if isinstance(text, Code):
            return self.parse(str(text))
        # Who reads it may be less exact than `parse`: what looks like the begin of a code never stays a string.
        if self.open.casefold() not in text.casefold() and self._text.read(text) == text:
            return text
        tag, key = self.plain
        return [self._item(tag, {key: text})]

    def render(self, items: Iterable[Mapping[str, Any]]) -> str:
        """The string that says the same as `items`; `parse` gives them back, with neighbouring texts joined.

        Values are strings; numbers and truth values are written as JSON, lists of items as their own text
        form, and null is left out. Raises ValueError for a tag value or name that this form cannot express.

        >>> form.render([{"type": "text", "data": {"text": "a & b"}}, {"type": "face", "data": {"id": 123}}])
        'a &amp; b[CQ:face,id=123]'
        """
        return "".join(map(self._render_item, items))

    def _parse_code(self, code: str) -> dict[str, Any] | None:
        name, *parts = code.split(self.separator)
        if not name or self.assign in name:
            return None
        values: dict[str, Any] = {}
        for part in parts:
            key, assigned, value = part.partition(self.assign)
            if not key or not assigned:
                return None
            values[self._code.read(key)] = self._code.read(value)
        return self._item(self._code.read(name), values)

    def _item(self, tag: str, values: dict[str, Any]) -> dict[str, Any]:
        if self.body is None:
            return {**values, self.tag: tag}
        return {self.tag: tag, self.body: values}

    def _add_text(self, items: list[dict[str, Any]], text: str) -> None:
        if text:
            tag, key = self.plain
            items.append(self._item(tag, {key: self._text.read(text)}))

    def _render_item(self, item: Mapping[str, Any]) -> str:
        tag = item.get(self.tag)
        values = self._values(item)
        plain_tag, plain_key = self.plain
        if tag == plain_tag and plain_key in values:
            return self._text.write(self._render_value(values[plain_key]))
        parts = [self._render_name(tag, f"the `{self.tag}` of an item")]
        for key, value in values.items():
            if value is not None:
                name = self._render_name(key, f"the name of a value of {tag!r}")
                parts.append(name + self.assign + self._code.write(self._render_value(value)))
        return self.open + self.separator.join(parts) + self.close

    def _values(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        if self.body is None:
            return {key: value for key, value in item.items() if key != self.tag}
        return item.get(self.body) or {}

    def _render_name(self, name: object, what: str) -> str:
        if not isinstance(name, str) or not name or self.assign in name:
            raise ValueError(
                f"{what} must be a string that is not empty and holds no {self.assign!r}, got {name!r}; "
                f"send such a message as a list, not as text"
            )
        return self._code.write(name)

    def _render_value(self, value: object) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, list) and self._holds_items(cast("list[object]", value)):
            return self.render(cast("list[Mapping[str, Any]]", value))
        return "" if value is None else msgspec.json.encode(value).decode()

    def _holds_items(self, values: list[object]) -> bool:
        return bool(values) and all(isinstance(value, dict) and self.tag in value for value in values)


class _Escaping:
    """One table of escapes, ready for both directions; in one pass, so that nothing is undone twice."""

    __slots__ = ("_character", "_find", "_written")

    def __init__(self, escapes: Mapping[str, str]) -> None:
        self._written = str.maketrans(dict(escapes))
        self._character = {written: character for character, written in escapes.items()}
        longest_first = sorted(self._character, key=len, reverse=True)
        self._find = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def write(self, text: str) -> str:
        return text.translate(self._written)

    def read(self, text: str) -> str:
        return self._find.sub(lambda match: self._character[match[0]], text)
