"""Groups of queries that an event has a name for: those of a kind, and those that make an attribute certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.names import kind_prefixes
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model


def groups_of(model: Model) -> dict[tuple[str, str | None], set[str]]:
    """By kind and attribute, None for all queries of the kind: the queries whose events are all of it or below it."""
    of_kind: dict[tuple[str, str | None], set[str]] = {}
    with_attr: dict[tuple[str, str | None], set[str]] = {}
    for query in model.queries.values():
        for prefix in kind_prefixes(query.expansions[0].kind):
            if all(prefix in kind_prefixes(expansion.kind) for expansion in query.expansions):
                of_kind.setdefault((prefix, None), set()).add(query.text)
                for attr in sorted(query.certain_attrs()):
                    with_attr.setdefault((prefix, attr), set()).add(query.text)
    kinds = [kind.name for kind in model.kinds.values() if kind.name != ROOT]
    return {(name, None): of_kind.get((name, None), set()) for name in kinds} | with_attr
