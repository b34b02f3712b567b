# Made by `codegen build` from the spec 'stripe', digest fe2037ae18419e4b. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Methods of the event: calls whose target is read from it."""

from __future__ import annotations


class Actions:
    """What every event can do, if it holds what the call needs."""

    __slots__ = ()
