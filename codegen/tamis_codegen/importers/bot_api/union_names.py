"""Unions by name: the members they name, and those that nothing tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote

if TYPE_CHECKING:
    from collections.abc import Collection

    from tamis_codegen.importers.bot_api.outline import Outline, SourceType
    from tamis_codegen.importers.source import Source

UNION_KEYS = frozenset(
    {
        "discriminator", "mapping", "discriminator_ambiguous", "distinguish", "distinguish_by_required_keys",
        "scalar_forms",
    }
)  # fmt: skip


def report_undecided(name: str, source: Source, by_hand: Collection[str]) -> None:
    """Reports a union that cannot be told apart, unless it is one that is described by hand."""
    if name not in by_hand:
        source.report.add(
            name,
            f"nothing says how the members of union {quote(name)} can be told apart",
            hint=f"say it in the hand-written layer (spec.yaml), under `types: {{{name}: {{union: …}}}}`: "
            "{tag: FIELD, variants: {VALUE: TYPE}}, {keys: {TYPE: [FIELD]}} or "
            "{value: {field: FIELD, equals: VALUE, then: TYPE, else: TYPE}}",
        )


def is_known_member(member: str, type_: SourceType, outline: Outline, source: Source) -> bool:
    """Whether a member that a union names is a type; reported when not."""
    if member in outline.names.known:
        return True
    what = f"unknown type {quote(member)} in `subtypes` of {type_.name}"
    source.report.add_unknown(member, what, outline.names.known)
    return False
