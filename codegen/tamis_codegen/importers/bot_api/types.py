"""How the Bot API's documentation writes types -> our type expressions: `Array of X` -> `list[X]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.errors import Word, place_of, quote

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tamis_codegen.read.report import Report

# `True` is a boolean here; it becomes `flag` only where it makes a difference, see `expression`.
BASIC = {"Integer": "int", "Float": "float", "String": "str", "Boolean": "bool", "True": "bool"}
# Names a type cannot have: those above, and the words of our own notation.
RESERVED = frozenset({*BASIC, "Array", "any", "bool", "flag", "float", "int", "list", "map", "null", "str"})

_ARRAY = "Array of "
_SEPARATOR = re.compile(r", (?:and |or )?| and | or ")
_DEEPEST = 8  # the type expressions' own limit


@dataclass(frozen=True, slots=True)
class TypeNames:
    """Turns the source's type names into expressions, and reports those that name nothing."""

    known: Collection[str]
    report: Report

    def expression(self, names: Sequence[str], *, required: bool) -> str:
        """The type expression for one or several names of which any may apply.

        An optional `True` is a flag: a key that is there exactly when it is true. Where the key is always
        there, and in results, `True` is a plain boolean. Several arrays are one list, as an album holds
        photos and videos.
        """
        if not required:
            return "flag?" if list(names) == ["True"] else f"{self.expression(names, required=True)}?"
        split = [self._split(name) for name in names]
        depths = {depth for depth, _ in split}
        if len(depths) == 1 and depths != {0}:
            members = [member for _, several in split for member in several]
            return _list_type(members, depths.pop())
        return " | ".join(dict.fromkeys(_list_type(several, depth) for depth, several in split)) or "any"

    def _split(self, name: str) -> tuple[int, list[str]]:
        """How many arrays deep, and the expressions of what is inside."""
        depth, rest = 0, str(name)
        while rest.startswith(_ARRAY) and depth <= _DEEPEST:
            depth, rest = depth + 1, rest[len(_ARRAY) :]
        if depth > _DEEPEST:
            self.report.add(name, f"type {quote(name)} is nested more than {_DEEPEST} deep", hint="is it a type?")
            return 1, ["any"]
        return depth, [self._name_expression(Word.at(part, place_of(name))) for part in _SEPARATOR.split(rest)]

    def _name_expression(self, name: str) -> str:
        if name in BASIC:
            return BASIC[name]
        if name in self.known:
            return str(name)
        self.report.add_unknown(name, f"unknown type {quote(name)}", [*self.known, *BASIC])
        return "any"


def _list_type(members: list[str], depth: int) -> str:
    return "list[" * depth + " | ".join(dict.fromkeys(members)) + "]" * depth
