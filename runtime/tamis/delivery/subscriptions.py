"""Which kinds of events to ask a service for: those that some handler or conversation is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.errors import RegistrationError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.dispatch.run import Tree
    from tamis.routing.handler import Handler


def subscriptions_of(tree: Tree) -> frozenset[str]:
    """The kinds of events that something in a tree is for, as the service names them."""
    kinds = tree.root.vocabulary.kinds
    top = [kind for kind in kinds if kinds[kind].parent == "*"]
    awaited = _awaited_by(tree)
    return frozenset(kind for kind in top if kind in awaited or _first_handler_for(tree, kind) is not None)


def check_subscriptions(tree: Tree, kinds: Iterable[str]) -> None:
    """Raises `RegistrationError` if something in a tree is for a kind that is not among these; it names both."""
    missing = sorted(subscriptions_of(tree) - set(kinds))
    reasons = [f"{kind!r}, which {_reason_for(tree, kind)}" for kind in missing]
    if reasons:
        raise RegistrationError(f"the list of subscriptions lacks {'; and '.join(reasons)}; add it, or pass no list")


def _awaited_by(tree: Tree) -> frozenset[str]:
    """The kinds, at the top of the hierarchy, that an answer in a conversation can be of."""
    stage = tree.root.stage
    if stage is None:
        return frozenset()
    kinds = tree.root.vocabulary.kinds
    found: set[str] = set()
    for kind in stage.awaited(tree):
        top = kind
        while kinds[top].parent not in {"*", None}:
            top = kinds[top].parent or top
        found.add(top)
    return frozenset(found)


def _reason_for(tree: Tree, kind: str) -> str:
    handler = _first_handler_for(tree, kind)
    return "a conversation waits for" if handler is None else f"handler {handler.name} is for"


def _first_handler_for(tree: Tree, kind: str) -> Handler | None:
    below = tree.root.vocabulary.below(kind)
    for leaf in tree.leaves:
        if any(leaf.conditions(each) is not None for each in below):
            return leaf.handler
    return None
