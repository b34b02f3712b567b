"""For each query, the attributes that say most about it: what the generated type tests look at."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.guarantees.event import types_by_query
from tamis_codegen.python_types.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.guarantees.event import Guarantees
    from tamis_codegen.guarantees.payloads import Attribute

_STRING = re.compile(r"'[^']*'|\"[^\"]*\"")
_NAME = re.compile(r"\b[A-Za-z_]\w*")
_BUILT_IN = {"None", "True", "False", "str", "int", "float", "bool", "list", "dict"}


@dataclass(frozen=True, slots=True)
class Known:
    """An attribute of the event, as a dotted path, and its type as source."""

    path: str
    type: str


def sure(guarantees: Guarantees) -> dict[str, list[Known]]:
    """By query: what it makes certain, the most telling first: what the fewest queries have in common with it."""
    table = types_by_query(guarantees)
    private = {refined.name: refined.lines for refined in guarantees.refiner.classes.values()}
    shared = Counter((path, text) for known in table.values() for path, text in known.items())
    found: dict[str, list[Known]] = {}
    for query, known in table.items():
        ordered = sorted(known.items(), key=lambda item: (shared[item], item))
        found[query] = [entry for path, text in ordered for entry in _spelled(guarantees, query, path, text, private)]
    return found


def not_sure(guarantees: Guarantees) -> dict[str, list[Known]]:
    """By query: attributes of the event that it leaves optional, with the type they then have."""
    table = types_by_query(guarantees)
    optional = [
        attribute
        for attribute in guarantees.event.values()
        if attribute.fallback.endswith("| None") and not _is_private(attribute)
    ]
    return {
        query: [
            Known(attribute.name, _with_query(attribute.fallback, query))
            for attribute in optional
            if attribute.name not in known
        ]
        for query, known in table.items()
    }


def _is_private(attribute: Attribute) -> bool:
    return any(name.startswith("_") for name in names([attribute.fallback]))


def _spelled(
    guarantees: Guarantees, query: str, path: str, text: str, private: Mapping[str, Iterable[tuple[str, str]]]
) -> Iterable[Known]:
    """Types that only stubs know are spelled by the attributes they refine: `message.sticker.is_video` is True."""
    if text in private:
        return [Known(f"{path}.{attr}", inner) for attr, inner in private[text]]
    if any(name in private for name in names([text])):
        return []
    if text in guarantees.narrowed and "." not in path:
        return [Known(path, _with_query(f"{text}[K]", query))]
    return [Known(path, text)]


def _with_query(text: str, query: str) -> str:
    return text.replace("[K]", f"[Is[Literal[{literal(query)}]]]")


def names(texts: Iterable[str]) -> set[str]:
    """The names that types mention."""
    return {name for text in texts for name in _NAME.findall(_STRING.sub("", text))} - _BUILT_IN
