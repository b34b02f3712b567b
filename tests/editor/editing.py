"""What an editor does with what a server offers: which items stay in the list while one types, and what accepting does.

The rules are those of VS Code, the strictest of the common editors about both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .protocol import Position, ServerError

if TYPE_CHECKING:
    from .protocol import CompletionItem, Range

CURSOR = "<|>"

_WORD = re.compile(r"""[^\s`~!@#%^&*()=+\[{\]}\\|;:'",.<>/?-]*$""")
"""The word in front of the cursor, in languages that do not say what a word is; Python does not."""

_BEFORE_A_STRONG_MATCH = set("_-. /\\'\":$<>()[]{}")


def at_cursor(marked: str) -> tuple[str, Position]:
    """The text without its one `<|>`, and the place where that was."""
    before, mark, after = marked.partition(CURSOR)
    if not mark:
        raise ValueError(f"no {CURSOR} in {marked!r}")
    return before + after, _position(before)


def accept(text: str, cursor: Position, item: CompletionItem) -> str:
    """The text after the item was chosen: its edit, or its text in place of the word in front of the cursor."""
    start, end = _replaced(text, cursor, item)
    edit = item.text_edit
    return text[:start] + (edit.new_text if edit else item.insert_text or item.label) + text[end:]


def stays(text: str, cursor: Position, item: CompletionItem) -> bool:
    """Whether the item stays in the list: what it would replace, up to the cursor, has to occur in it in order.

    The first character has to match at the start, at a separator or after one.
    """
    start, _ = _replaced(text, cursor, item)
    typed = text[start : _offset(text, cursor)].lower()
    shown = (item.filter_text or item.label).lower()
    if not typed:
        return True
    first, rest = typed[0], typed[1:]
    return any(
        _occurs_in_order(rest, shown[place + 1 :])
        for place, character in enumerate(shown)
        if character == first
        and (place == 0 or character in _BEFORE_A_STRONG_MATCH or shown[place - 1] in _BEFORE_A_STRONG_MATCH)
    )


def _occurs_in_order(characters: str, text: str) -> bool:
    rest = iter(text)
    return all(character in rest for character in characters)


def _replaced(text: str, cursor: Position, item: CompletionItem) -> tuple[int, int]:
    """From where to where an item replaces the text."""
    here = _offset(text, cursor)
    if item.text_edit is None:
        word = _WORD.search(text, 0, here)
        return (word.start() if word else here), here
    spot: Range = item.text_edit.replaced
    if not spot.start <= cursor <= spot.end or spot.start.line != spot.end.line:
        raise ServerError(f"{item.label}: the edit's range has to be in one line and around the cursor")
    return _offset(text, spot.start), _offset(text, spot.end)


def _position(before: str) -> Position:
    """Where a text ends, with columns in UTF-16 code units."""
    line = before.rpartition("\n")[2]
    return Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


def _offset(text: str, position: Position) -> int:
    start = 0
    for _ in range(position.line):
        start = text.index("\n", start) + 1
    line = text[start:].partition("\n")[0].encode("utf-16-le")[: position.character * 2]
    return start + len(line.decode("utf-16-le"))
