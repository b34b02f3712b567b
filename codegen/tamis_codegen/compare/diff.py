"""All changes between two versions of a spec."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.compare.calls import call_changes
from tamis_codegen.compare.changes import Change, Grade, Renames
from tamis_codegen.compare.kinds import kind_changes
from tamis_codegen.compare.picture import Picture
from tamis_codegen.compare.queries import find_query_renames, query_changes
from tamis_codegen.compare.renames import find_renames
from tamis_codegen.compare.rules import rule_changes
from tamis_codegen.compare.types import type_changes

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model

GRADES: tuple[Grade, ...] = ("breaks", "silent", "new")


@dataclass(frozen=True, slots=True)
class Comparison:
    old: Picture
    new: Picture
    renames: Renames
    changes: tuple[Change, ...]

    def of(self, grade: Grade) -> list[Change]:
        return [change for change in self.changes if change.grade == grade]


def compare(old: Model, new: Model) -> Comparison:
    """What changed from one version to the other; each thing once, what follows from it folded into it."""
    was, now, renames = Picture(old), Picture(new), Renames()
    find_renames(was, now, renames)
    find_query_renames(was, now, renames)
    kinds = list(kind_changes(was, now, renames))
    told = {text for change in kinds if change.sort == "kind" for text in change.folds}
    found = [
        *kinds,
        *type_changes(was, now, renames),
        *query_changes(was, now, renames, told),
        *call_changes(was, now, renames),
        *rule_changes(was, now, renames),
    ]
    order = {grade: place for place, grade in enumerate(GRADES)}
    return Comparison(was, now, renames, tuple(sorted(found, key=lambda change: order[change.grade])))
