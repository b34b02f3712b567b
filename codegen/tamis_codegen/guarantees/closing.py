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

    from tamis_codegen.guarantees.payloads import Attribute
    from tamis_codegen.python_types.refined import Refiner


def close_upwards(attribute: Attribute, refiner: Refiner) -> None:
    """Adds to the queries of each type those of all narrower ones."""
    if len(attribute.known) < 2:
        return
    bases = {refined.name: refined.base for refined in refiner.classes.values()}
    queries: dict[frozenset[str], set[str]] = {}
    texts: dict[frozenset[str], str] = {}  # the same members in another order are the same type
    for text, found in attribute.known.items():
        members = _members(text)
        texts.setdefault(members, attribute.base if _members(attribute.base) == members else text)
        queries.setdefault(members, set()).update(found)
    attribute.known = {
        text: set().union(*(queries[narrow] for narrow in queries if _covers(wide, narrow, bases)))
        for wide, text in texts.items()
    }


def _covers(wide: frozenset[str], narrow: frozenset[str], bases: Mapping[str, str]) -> bool:
    return all(part in wide or bases.get(part) in wide or _scalar_of(part, wide) in wide for part in narrow)


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
