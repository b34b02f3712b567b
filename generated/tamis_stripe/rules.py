# Made by `codegen build` from the spec 'stripe', digest 9acffa82b541b076. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The spec's rules: functions that make guards, and the same as methods of routes."""

from __future__ import annotations

from typing import Any

from ._vocabulary import VOCABULARY


def _identity(rule: str, ids: tuple[Any, ...]) -> Any:
    from tamis.guards.rules import identity_guard

    return identity_guard(VOCABULARY, rule, ids)


def from_user(*ids: Any) -> Any:
    return _identity("from_user", ids)


class Rules:
    """The rules as methods of a route: each adds its guard to what must hold."""

    __slots__ = ()

    def from_user(self, *ids: Any, **options: Any) -> Any:
        return self.filter(_identity("from_user", ids), **options)


def __getattr__(name: str) -> Any:
    if name not in ("Command", "Match"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tamis.guards import rules

    return getattr(rules, name)


__all__ = [
    "from_user",
]
