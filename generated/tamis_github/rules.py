# Made by `codegen build` from the spec 'github', digest a9705393fa72bc3f. Do not edit: change the spec.
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


def _choice(rule: str, values: tuple[Any, ...]) -> Any:
    from tamis.guards.rules import choice_guard

    return choice_guard(VOCABULARY, rule, values)


def _command(names: tuple[str, ...], **how: Any) -> Any:
    from tamis.guards.rules import command_guard

    return command_guard(VOCABULARY, names, **how)


def _identity(rule: str, ids: tuple[Any, ...]) -> Any:
    from tamis.guards.rules import identity_guard

    return identity_guard(VOCABULARY, rule, ids)


def command(
    *names: str, prefixes: Any = None, boundary: bool = True, ignore_case: bool = False, parser: Any = None
) -> Any:
    return _command(names, prefixes=prefixes, boundary=boundary, ignore_case=ignore_case, parser=parser)


def title(
    *full: str,
    startswith: Any = None,
    endswith: Any = None,
    contains: Any = None,
    regex: Any = None,
    ignore_case: bool = False,
) -> Any:
    return _text(
        "title", full, startswith=startswith, endswith=endswith, contains=contains, regex=regex, ignore_case=ignore_case
    )


def comment_text(
    *full: str,
    startswith: Any = None,
    endswith: Any = None,
    contains: Any = None,
    regex: Any = None,
    ignore_case: bool = False,
) -> Any:
    return _text(
        "comment_text",
        full,
        startswith=startswith,
        endswith=endswith,
        contains=contains,
        regex=regex,
        ignore_case=ignore_case,
    )


def sender_type(*values: Any) -> Any:
    return _choice("sender_type", values)


def from_user(*ids: Any) -> Any:
    return _identity("from_user", ids)


def in_chat(*ids: Any) -> Any:
    return _identity("in_chat", ids)


class Rules:
    """The rules as methods of a route: each adds its guard to what must hold."""

    __slots__ = ()

    def command(
        self,
        *names: str,
        prefixes: Any = None,
        boundary: bool = True,
        ignore_case: bool = False,
        parser: Any = None,
        **options: Any,
    ) -> Any:
        return self.filter(
            _command(names, prefixes=prefixes, boundary=boundary, ignore_case=ignore_case, parser=parser), **options
        )

    def title(
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
                "title",
                full,
                startswith=startswith,
                endswith=endswith,
                contains=contains,
                regex=regex,
                ignore_case=ignore_case,
            ),
            **options,
        )

    def comment_text(
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
                "comment_text",
                full,
                startswith=startswith,
                endswith=endswith,
                contains=contains,
                regex=regex,
                ignore_case=ignore_case,
            ),
            **options,
        )

    def sender_type(self, *values: Any, **options: Any) -> Any:
        return self.filter(_choice("sender_type", values), **options)

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
    "Command",
    "Match",
    "command",
    "comment_text",
    "from_user",
    "in_chat",
    "sender_type",
    "title",
]
