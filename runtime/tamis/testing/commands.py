"""Commands are marked as the source marks them: `text="/start"` comes with the entity that says it is a command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import UNSET

from tamis.testing.constraints import Constraint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.queries.tables import CommandTable, Marks


_UNITS: dict[str, Callable[[str], int]] = {
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "characters": len,
}


def mark_command(constraint: Constraint, given: Mapping[str, object], kind: str, table: CommandTable | None) -> None:
    """Adds the mark to a payload's constraint, where a given text begins with a command and no marks are given."""
    if table is None or table.marks is None:
        return
    marks = table.marks
    for text_at in table.texts.get(kind, ()):
        text = given.get(str(text_at.path[0])) if len(text_at.path) == 1 else None
        if (
            isinstance(text, str)
            and given.get(marks.entities, UNSET) is UNSET
            and (length := _length(text, table, marks))
        ):
            mark = Constraint()
            mark.at(marks.type).equals = marks.value
            mark.at(marks.offset).equals = 0
            mark.at(marks.length).equals = length
            constraint.at(marks.entities).items.insert(0, mark)
            return


def _length(text: str, table: CommandTable, marks: Marks) -> int:
    """The length of the command that a text begins with, as entities count it; 0 when it is none."""
    mention = rf"(?:{re.escape(table.mention)}\w+)?" if table.mention else ""
    for prefix in table.prefixes:
        found = re.match(rf"{re.escape(prefix)}\w+{mention}", text)
        if found:
            return _UNITS[marks.unit](found[0])
    return 0
