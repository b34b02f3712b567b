"""Registering: `on_command` and the others, with NoneBot's parameters and defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis_nonebot.matcher import Matcher
from tamis_nonebot.matcher_class import source_at
from tamis_nonebot.rule import (
    Rule,
    command,
    endswith,
    fullmatch,
    is_type,
    keyword,
    regex,
    shell_command,
    startswith,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable
    from datetime import datetime, timedelta
    from typing import TypedDict, Unpack

    from tamis_nonebot.permission import Permission
    from tamis_nonebot.rule import ArgumentParser

    RuleOption = Rule | Callable[..., Any] | None
    Command = str | tuple[str, ...]

    class Untyped(TypedDict, total=False):
        """What every matcher can be told; the defaults are priority 1, and what `block` says at each function."""

        handlers: Iterable[Callable[..., Any]] | None
        temp: bool
        expire_time: datetime | timedelta | None
        priority: int
        block: bool
        state: dict[Any, Any] | None

    class Options(Untyped, total=False):
        """The same, and who is allowed."""

        permission: Permission | Callable[..., Any] | None

    class RuledOptions(Options, total=False):
        """The same, and what must hold besides."""

        rule: RuleOption

    class RuledUntyped(Untyped, total=False):
        """What matchers of notices, requests and the like can be told."""

        rule: RuleOption


def _make(kind: str, rule: Any, depth: int, *, block: bool, options: dict[str, Any]) -> type[Matcher]:
    whole: dict[str, Any] = {"block": block, **options}
    state = whole.pop("state", None)
    return Matcher.new(kind, rule, default_state=state, source=source_at(depth + 1), **whole)


def on(type: str = "", rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Options]) -> type[Matcher]:  # noqa: A002
    """Events of a type, all without one; does not block."""
    return _make(type, rule, _depth + 1, block=False, options={**options})


def on_metaevent(rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Untyped]) -> type[Matcher]:
    """Events about the implementation itself; does not block."""
    return _make("meta_event", rule, _depth + 1, block=False, options={**options})


def on_message(rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Options]) -> type[Matcher]:
    """Messages; blocks."""
    return _make("message", rule, _depth + 1, block=True, options={**options})


def on_notice(rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Untyped]) -> type[Matcher]:
    """Notices; does not block."""
    return _make("notice", rule, _depth + 1, block=False, options={**options})


def on_request(rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Untyped]) -> type[Matcher]:
    """Requests; does not block."""
    return _make("request", rule, _depth + 1, block=False, options={**options})


def on_startswith(
    msg: str | tuple[str, ...], rule: RuleOption = None, ignorecase: bool = False,
    *, _depth: int = 0, **options: Unpack[Options],
) -> type[Matcher]:  # fmt: skip
    """Messages whose text begins so; blocks."""
    return _make("message", startswith(msg, ignorecase) & rule, _depth + 1, block=True, options={**options})


def on_endswith(
    msg: str | tuple[str, ...], rule: RuleOption = None, ignorecase: bool = False,
    *, _depth: int = 0, **options: Unpack[Options],
) -> type[Matcher]:  # fmt: skip
    """Messages whose text ends so; blocks."""
    return _make("message", endswith(msg, ignorecase) & rule, _depth + 1, block=True, options={**options})


def on_fullmatch(
    msg: str | tuple[str, ...], rule: RuleOption = None, ignorecase: bool = False,
    *, _depth: int = 0, **options: Unpack[Options],
) -> type[Matcher]:  # fmt: skip
    """Messages whose text is this; blocks."""
    return _make("message", fullmatch(msg, ignorecase) & rule, _depth + 1, block=True, options={**options})


def on_keyword(
    keywords: set[str], rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Options]
) -> type[Matcher]:
    """Messages whose text holds one of the words; blocks."""
    return _make("message", keyword(*keywords) & rule, _depth + 1, block=True, options={**options})


def on_command(
    cmd: Command, rule: RuleOption = None, aliases: set[Command] | None = None,
    force_whitespace: str | bool | None = None,
    *, _depth: int = 0, **options: Unpack[Options],
) -> type[Matcher]:  # fmt: skip
    """Messages that begin with a command, such as `/weather`; does not block."""
    commands = (cmd, *_in_order(aliases))
    asked = command(*commands, force_whitespace=force_whitespace) & rule
    return _make("message", asked, _depth + 1, block=False, options={**options})


def on_shell_command(
    cmd: Command, rule: RuleOption = None, aliases: set[Command] | None = None, parser: ArgumentParser | None = None,
    *, _depth: int = 0, **options: Unpack[Options],
) -> type[Matcher]:  # fmt: skip
    """Messages that begin with a command, and arguments for a parser; blocks."""
    asked = shell_command(cmd, *_in_order(aliases), parser=parser) & rule
    return _make("message", asked, _depth + 1, block=True, options={**options})


def on_regex(
    pattern: str, flags: int | re.RegexFlag = 0, rule: RuleOption = None,
    *, _depth: int = 0, **options: Unpack[Options],
) -> type[Matcher]:  # fmt: skip
    """Messages in which a pattern is found; blocks."""
    return _make("message", regex(pattern, flags) & rule, _depth + 1, block=True, options={**options})


def on_type(
    types: type[Any] | tuple[type[Any], ...], rule: RuleOption = None, *, _depth: int = 0, **options: Unpack[Options]
) -> type[Matcher]:
    """Events of one of these classes; does not block."""
    classes = types if isinstance(types, tuple) else (types,)
    return _make("", is_type(*classes) & rule, _depth + 1, block=False, options={**options})


def _in_order(aliases: Iterable[Command] | None) -> list[Command]:
    """In an order that is the same at every start, since names and ids of handlers are made of it."""
    return sorted(aliases or (), key=str)
