"""What a change between two versions of a spec is, and how grave it is for who receives events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Grade = Literal["breaks", "silent", "new"]
Touch = tuple[str, str]
"""What of a user's code a change is about: a sort of use and its name, such as ("query", "ticket:text")."""


@dataclass(frozen=True, slots=True)
class Change:
    """`subject` is what changed; `what` says how. `folds` are queries that change with it."""

    grade: Grade
    sort: str
    subject: str
    what: str
    renamed: str = ""
    """The likely new name."""
    folds: tuple[str, ...] = ()
    touches: frozenset[Touch] = frozenset()

    @property
    def text(self) -> str:
        """One line; nothing where it would be all too long."""
        hint = f"; now {self.renamed}?" if self.renamed else ""
        shown = ", ".join(self.folds[:3]) + (", …" if len(self.folds) > 3 else "")
        more = f" ({shown})" if self.sort == "event types" else f" ({len(self.folds)} queries: {shown})"
        return f"{self.sort} {self.subject} {self.what}{hint}{more if self.folds else ''}"


def attrs_of(renames: Renames) -> dict[str, str]:
    """New names of fields by their old ones, whatever type has them."""
    return {path.partition(".")[2]: now.partition(".")[2] for path, now in renames.fields.items()}


@dataclass(slots=True)
class Renames:
    """Old names -> new ones, by sort: fields are `Type.field`, values `Type.field=value`, parameters `method.param`."""

    kinds: dict[str, str] = field(default_factory=dict[str, str])
    types: dict[str, str] = field(default_factory=dict[str, str])
    fields: dict[str, str] = field(default_factory=dict[str, str])
    values: dict[str, str] = field(default_factory=dict[str, str])
    methods: dict[str, str] = field(default_factory=dict[str, str])
    params: dict[str, str] = field(default_factory=dict[str, str])
    actions: dict[str, str] = field(default_factory=dict[str, str])
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    rules: dict[str, str] = field(default_factory=dict[str, str])
    queries: dict[str, str] = field(default_factory=dict[str, str])
    events: dict[str, str] = field(default_factory=dict[str, str])
