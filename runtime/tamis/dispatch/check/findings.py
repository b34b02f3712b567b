"""What is found in a compiled tree: handlers that can never run (errors), and handlers behind others (warnings)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from tamis.dispatch.check.causes import cause_of
from tamis.dispatch.check.meeting import can_hold
from tamis.dispatch.check.shadows import Shadows
from tamis.dispatch.compile.blocks import Block, Leaf
from tamis.queries.conditions import ALWAYS, Conditions, both

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.guards.guard import Guard
    from tamis.queries.vocabulary import Vocabulary


class Finding(NamedTuple):
    """A handler that never runs. An `error` is one for which there are no events; a `warning`: another takes them."""

    level: Literal["error", "warning"]
    handler: str
    """Its id."""
    source: str
    """Its place, as `file:line`."""
    text: str
    """What is wrong, and what to do."""

    def __str__(self) -> str:
        return f"handler {self.handler} ({self.source}) {self.text}"


def findings_in(block: Block, vocabulary: Vocabulary) -> list[Finding]:
    """What can never run in a compiled tree, in the order in which handlers are tried."""
    search = _Search(vocabulary)
    search.block(block, dict.fromkeys(vocabulary.kinds, ALWAYS), (), None)
    return search.found


class _Search:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._shadows = Shadows(vocabulary)
        self.found: list[Finding] = []

    def block(
        self, block: Block, before: dict[str, Conditions], guards: tuple[Guard, ...], shadow: Leaf | None
    ) -> None:
        """What is in a block, whose events meet the conditions `before`. `shadow` takes them all before it."""
        if before and any(layer.role == "outer" for layer in block.outer):  # it may go on with another event
            before, guards = dict.fromkeys(self._vocabulary.kinds, ALWAYS), ()
        if block.guard is not None:
            guards = (*guards, block.guard)
            before = _narrowed(before, block.guard.conditions)
        row = self._shadows.row(block)
        for place, item in enumerate(block.items):
            possible = _narrowed(before, item.conditions)
            behind = shadow or row.shadow_of(place, possible)
            if isinstance(item, Block):
                self.block(item, possible, (*guards, *item.guards), behind)
            elif isinstance(item, Leaf):
                self._leaf(item, possible, (*guards, *item.guards), behind)
                row.add(place, item, possible)

    def _leaf(
        self, leaf: Leaf, possible: dict[str, Conditions], guards: tuple[Guard, ...], shadow: Leaf | None
    ) -> None:
        handler = leaf.handler
        if not possible:
            text = f"can never run: {cause_of(guards, leaf.narrow, tuple(self._vocabulary.kinds))}"
            self.found.append(Finding("error", handler.id, handler.source, text))
        elif shadow is not None:
            other = shadow.handler
            text = (
                f"never runs: {other.id} ({other.source}) comes first and takes all of its events; "
                "register this one before it, give it a smaller priority=, or narrow the other"
            )
            self.found.append(Finding("warning", handler.id, handler.source, text))


def _narrowed(before: dict[str, Conditions], conditions: Callable[[str], Conditions | None]) -> dict[str, Conditions]:
    """The kinds of event for which the conditions can hold as well, with all that holds then."""
    found: dict[str, Conditions] = {}
    for kind, given in before.items():
        whole = both(given, conditions(kind))
        if whole is not None and can_hold(whole):
            found[kind] = whole
    return found
