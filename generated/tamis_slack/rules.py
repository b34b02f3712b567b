# Made by `codegen build` from the spec 'slack', digest ad145c681085998f. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The spec's rules: functions that make guards, and the same as methods of routes."""

from __future__ import annotations

from typing import Any

from ._vocabulary import VOCABULARY


def _text(rule: str, full: tuple[str, ...], **how: Any) -> Any:
    from tamis.guards.rules import text_guard

    return text_guard(VOCABULARY, rule, full, **how)


def _identity(rule: str, ids: tuple[Any, ...]) -> Any:
    from tamis.guards.rules import identity_guard

    return identity_guard(VOCABULARY, rule, ids)


def text(
    *full: str,
    startswith: Any = None,
    endswith: Any = None,
    contains: Any = None,
    regex: Any = None,
    ignore_case: bool = False,
) -> Any:
    return _text(
        "text", full, startswith=startswith, endswith=endswith, contains=contains, regex=regex, ignore_case=ignore_case
    )


def slash(
    *full: str,
    startswith: Any = None,
    endswith: Any = None,
    contains: Any = None,
    regex: Any = None,
    ignore_case: bool = False,
) -> Any:
    return _text(
        "slash", full, startswith=startswith, endswith=endswith, contains=contains, regex=regex, ignore_case=ignore_case
    )


def callback_id(
    *full: str,
    startswith: Any = None,
    endswith: Any = None,
    contains: Any = None,
    regex: Any = None,
    ignore_case: bool = False,
) -> Any:
    return _text(
        "callback_id",
        full,
        startswith=startswith,
        endswith=endswith,
        contains=contains,
        regex=regex,
        ignore_case=ignore_case,
    )


def action_id(
    *full: str,
    startswith: Any = None,
    endswith: Any = None,
    contains: Any = None,
    regex: Any = None,
    ignore_case: bool = False,
) -> Any:
    return _text(
        "action_id",
        full,
        startswith=startswith,
        endswith=endswith,
        contains=contains,
        regex=regex,
        ignore_case=ignore_case,
    )


def from_user(*ids: Any) -> Any:
    return _identity("from_user", ids)


def in_chat(*ids: Any) -> Any:
    return _identity("in_chat", ids)


class Rules:
    """The rules as methods of a route: each adds its guard to what must hold."""

    __slots__ = ()

    def text(
        self,
        *full: str,
        startswith: Any = None,
        endswith: Any = None,
        contains: Any = None,
        regex: Any = None,
        ignore_case: bool = False,
        **options: Any,
    ) -> Any:
        return self.filter(
            _text(
                "text",
                full,
                startswith=startswith,
                endswith=endswith,
                contains=contains,
                regex=regex,
                ignore_case=ignore_case,
            ),
            **options,
        )

    def slash(
        self,
        *full: str,
        startswith: Any = None,
        endswith: Any = None,
        contains: Any = None,
        regex: Any = None,
        ignore_case: bool = False,
        **options: Any,
    ) -> Any:
        return self.filter(
            _text(
                "slash",
                full,
                startswith=startswith,
                endswith=endswith,
                contains=contains,
                regex=regex,
                ignore_case=ignore_case,
            ),
            **options,
        )

    def callback_id(
        self,
        *full: str,
        startswith: Any = None,
        endswith: Any = None,
        contains: Any = None,
        regex: Any = None,
        ignore_case: bool = False,
        **options: Any,
    ) -> Any:
        return self.filter(
            _text(
                "callback_id",
                full,
                startswith=startswith,
                endswith=endswith,
                contains=contains,
                regex=regex,
                ignore_case=ignore_case,
            ),
            **options,
        )

    def action_id(
        self,
        *full: str,
        startswith: Any = None,
        endswith: Any = None,
        contains: Any = None,
        regex: Any = None,
        ignore_case: bool = False,
        **options: Any,
    ) -> Any:
        return self.filter(
            _text(
                "action_id",
                full,
                startswith=startswith,
                endswith=endswith,
                contains=contains,
                regex=regex,
                ignore_case=ignore_case,
            ),
            **options,
        )

    def from_user(self, *ids: Any, **options: Any) -> Any:
        return self.filter(_identity("from_user", ids), **options)

    def in_chat(self, *ids: Any, **options: Any) -> Any:
        return self.filter(_identity("in_chat", ids), **options)


def __getattr__(name: str) -> Any:
    if name not in ("Command", "Match"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tamis.guards import rules

    return getattr(rules, name)


__all__ = [
    "Match",
    "action_id",
    "callback_id",
    "from_user",
    "in_chat",
    "slash",
    "text",
]
