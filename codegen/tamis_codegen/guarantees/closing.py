"""Sets of queries by type, closed upwards: what makes an attribute a narrow type makes it every wider one, too.

Without this, an event of several queries with different types (`MessageGroupEvent`) would fall back to what is known of
no event at all.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tamis_codegen.python_types.text import split

if TYPE_CHECKING:
    from collections.abc import Mapping


def closed_upwards(known: Mapping[str, set[str]], base: str, refined: Mapping[str, str]) -> dict[str, set[str]]:
    """The queries of each type with those of all narrower ones. Types of the same members are one, called as the first.

    `base` is the text of the attribute's own type, `refined` what each refined class refines.
    """
    queries: dict[frozenset[str], set[str]] = {}
    texts: dict[frozenset[str], str] = {_members(base): base}
    for text, found in known.items():
        members = _members(text)
        texts.setdefault(members, text)
        queries.setdefault(members, set()).update(found)
    return {
        texts[wide]: set[str]().union(*(queries[narrow] for narrow in queries if _covers(wide, narrow, refined)))
        for wide in queries
    }


def _covers(wide: frozenset[str], narrow: frozenset[str], refined: Mapping[str, str]) -> bool:
    return "Any" in wide or all(
        part in wide or refined.get(part) in wide or _scalar_of(part, wide) in wide for part in narrow
    )


def _members(text: str) -> frozenset[str]:
    """The members of a union, each value of a `Literal` on its own."""
    found: set[str] = set()
    for part in split(text):
        if part.startswith("Literal["):
            found |= {f"Literal[{value!r}]" for value in ast.literal_eval(f"({part[8:-1]},)")}
        else:
            found.add(part)
    return frozenset(found)


def _scalar_of(part: str, wide: frozenset[str]) -> str | None:
    """The scalar that a literal is of, unless literals beside it make it another type for people who read it."""
    if not part.startswith("Literal[") or any(other.startswith("Literal[") for other in wide):
        return None
    return type(ast.literal_eval(part[8:-1])).__name__
