"""`remove:` of a dialect: entries of the base that it does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.read.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from tamis_codegen.errors import Word
    from tamis_codegen.read.nodes import Node
    from tamis_codegen.read.report import Report

_SECTIONS = (
    "types", "methods", "kinds", "values", "reads", "lift", "hidden", "gone", "aliases", "actions",
    "texts", "choices", "commands", "identity", "conversation",
    "shortcuts.kinds", "shortcuts.fields", "implies.kinds", "implies.fields",
)  # fmt: skip


def remove_entries(base: Mapping, remove: Node | None, report: Report) -> Mapping:
    """`base` without the entries that `remove` (section -> names) takes away; `base` is not changed."""
    if not isinstance(remove, Mapping):
        return base  # absent, or of a wrong shape that the binder reports
    for section, names in remove.entries.items():
        if section not in _SECTIONS:
            report.add_unknown(section, f"{quote(section)} is no section whose entries can be removed", _SECTIONS)
        elif isinstance(names, Sequence):
            words = [item.word for item in names.items if isinstance(item, Scalar)]
            base = _without(base, section, tuple(section.split(".")), words, report)
    return base


def _without(node: Mapping, section: str, path: tuple[str, ...], words: list[Word], report: Report) -> Mapping:
    """A copy of `node` in which the mapping at `path` lacks `words`."""
    if path:
        inner = node.entries.get(path[0])
        below = inner if isinstance(inner, Mapping) else Mapping({}, node.place)
        changed = _without(below, section, path[1:], words, report)
        return Mapping({**node.entries, path[0]: changed}, node.place) if isinstance(inner, Mapping) else node
    for word in words:
        if word not in node.entries:
            report.add_unknown(word, f"the base has no {quote(word)} in `{section}`", node.entries)
    gone = set(words)
    return Mapping({key: value for key, value in node.entries.items() if key not in gone}, node.place)
