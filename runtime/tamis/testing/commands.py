"""Commands are marked as the source marks them: `text="/start"` comes with the entity that says it is a command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import UNSET

from tamis.testing.constraints import Wish

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.queries.tables import CommandTable


def mark_command(wish: Wish, given: Mapping[str, object], kind: str, table: CommandTable | None) -> None:
    """Adds the mark to the wish for a payload, where a given text begins with a command and no marks are given."""
    if table is None or table.marks is None:
        return
    attr, sort = table.marks
    for text_at in table.texts.get(kind, ()):
        text = given.get(str(text_at.path[0])) if len(text_at.path) == 1 else None
        if isinstance(text, str) and given.get(attr, UNSET) is UNSET and (length := _length(text, table)):
            mark = Wish()
            mark.at("type").equals = sort
            mark.at("offset").equals = 0
            mark.at("length").equals = length
            wish.at(attr).items.insert(0, mark)
            return


def _length(text: str, table: CommandTable) -> int:
    """The length of the command that a text begins with, in UTF-16 units as entities count; 0 when it is none."""
    mention = rf"(?:{re.escape(table.mention)}\w+)?" if table.mention else ""
    for prefix in table.prefixes:
        found = re.match(rf"{re.escape(prefix)}\w+{mention}", text)
        if found:
            return len(found[0].encode("utf-16-le")) // 2
    return 0
