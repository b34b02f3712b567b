"""Registering: `on_command` and the others, with NoneBot's parameters and defaults, and groups of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tamis.compat.nonebot.matcher import Matcher
from tamis.compat.nonebot.rule import (
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
from tamis.compat.nonebot.settings import get_plugin_config

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable
    from datetime import datetime, timedelta
    from typing import TypedDict, Unpack

    from tamis.compat.nonebot.permission import Permission
    from tamis.compat.nonebot.rule import ArgumentParser

    Asked = Rule | Callable[..., Any] | None
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

        rule: Asked

    class RuledUntyped(Untyped, total=False):
        """What matchers of notices, requests and the like can be told."""

        rule: Asked


@dataclass(eq=False)
class PluginMetadata:
    """What a plugin says of itself. Nothing here reads it."""

    name: str
    description: str
    usage: str
    type: str | None = None
    homepage: str | None = None
    config: Any = None
    supported_adapters: set[str] | None = None
    extra: dict[Any, Any] = field(default_factory=dict[Any, Any])


def _made(kind: str, rule: Any, depth: int, *, block: bool, options: dict[str, Any]) -> Matcher:
    whole: dict[str, Any] = {"block": block, **options}
    return Matcher(kind, rule, depth=depth + 2, **whole)


def on(type: str = "", rule: Asked = None, *, _depth: int = 0, **options: Unpack[Options]) -> Matcher:  # noqa: A002
    """Events of a type, all without one; does not block."""
    return _made(type, rule, _depth + 1, block=False, options={**options})


def on_metaevent(rule: Asked = None, *, _depth: int = 0, **options: Unpack[Untyped]) -> Matcher:
    """Events about the implementation itself; does not block."""
    return _made("meta_event", rule, _depth + 1, block=False, options={**options})


def on_message(rule: Asked = None, *, _depth: int = 0, **options: Unpack[Options]) -> Matcher:
    """Messages; blocks."""
    return _made("message", rule, _depth + 1, block=True, options={**options})


def on_notice(rule: Asked = None, *, _depth: int = 0, **options: Unpack[Untyped]) -> Matcher:
    """Notices; does not block."""
    return _made("notice", rule, _depth + 1, block=False, options={**options})


def on_request(rule: Asked = None, *, _depth: int = 0, **options: Unpack[Untyped]) -> Matcher:
    """Requests; does not block."""
    return _made("request", rule, _depth + 1, block=False, options={**options})


def on_startswith(
    msg: str | tuple[str, ...], rule: Asked = None, ignorecase: bool = False,
    *, _depth: int = 0, **options: Unpack[Options],
) -> Matcher:  # fmt: skip
    """Messages whose text begins so; blocks."""
    return _made("message", startswith(msg, ignorecase) & rule, _depth + 1, block=True, options={**options})


def on_endswith(
    msg: str | tuple[str, ...], rule: Asked = None, ignorecase: bool = False,
    *, _depth: int = 0, **options: Unpack[Options],
) -> Matcher:  # fmt: skip
    """Messages whose text ends so; blocks."""
    return _made("message", endswith(msg, ignorecase) & rule, _depth + 1, block=True, options={**options})


def on_fullmatch(
    msg: str | tuple[str, ...], rule: Asked = None, ignorecase: bool = False,
    *, _depth: int = 0, **options: Unpack[Options],
) -> Matcher:  # fmt: skip
    """Messages whose text is this; blocks."""
    return _made("message", fullmatch(msg, ignorecase) & rule, _depth + 1, block=True, options={**options})


def on_keyword(keywords: set[str], rule: Asked = None, *, _depth: int = 0, **options: Unpack[Options]) -> Matcher:
    """Messages whose text holds one of the words; blocks."""
    return _made("message", keyword(*keywords) & rule, _depth + 1, block=True, options={**options})


def on_command(
    cmd: Command, rule: Asked = None, aliases: set[Command] | None = None,
    force_whitespace: str | bool | None = None,
    *, _depth: int = 0, **options: Unpack[Options],
) -> Matcher:  # fmt: skip
    """Messages that begin with a command, such as `/weather`; does not block."""
    commands = (cmd, *_sorted(aliases))
    asked = command(*commands, force_whitespace=force_whitespace) & rule
    return _made("message", asked, _depth + 1, block=False, options={**options})


def on_shell_command(
    cmd: Command, rule: Asked = None, aliases: set[Command] | None = None, parser: ArgumentParser | None = None,
    *, _depth: int = 0, **options: Unpack[Options],
) -> Matcher:  # fmt: skip
    """Messages that begin with a command, and arguments for a parser; blocks."""
    asked = shell_command(cmd, *_sorted(aliases), parser=parser) & rule
    return _made("message", asked, _depth + 1, block=True, options={**options})


def on_regex(
    pattern: str, flags: int | re.RegexFlag = 0, rule: Asked = None,
    *, _depth: int = 0, **options: Unpack[Options],
) -> Matcher:  # fmt: skip
    """Messages in which a pattern is found; blocks."""
    return _made("message", regex(pattern, flags) & rule, _depth + 1, block=True, options={**options})


def on_type(
    types: type[Any] | tuple[type[Any], ...], rule: Asked = None, *, _depth: int = 0, **options: Unpack[Options]
) -> Matcher:
    """Events of one of these classes; does not block."""
    classes = types if isinstance(types, tuple) else (types,)
    return _made("", is_type(*classes) & rule, _depth + 1, block=False, options={**options})


def _sorted(aliases: Iterable[Command] | None) -> list[Command]:
    """In an order that is the same at every start, since names and ids of handlers are made of it."""
    return sorted(aliases or (), key=str)


class _Group:
    """Options for several matchers; what is said at one of them replaces them."""

    def __init__(self, base: dict[str, Any]) -> None:
        self.base_kwargs = base
        self.matchers: list[Matcher] = []
        """All that were made in it."""

    def _kept(self, matcher: Matcher) -> Matcher:
        self.matchers.append(matcher)
        return matcher

    def _options(self, options: Any, *without: str) -> dict[str, Any]:
        base = {name: value for name, value in self.base_kwargs.items() if name not in without}
        return {"_depth": 1, **base, **options}


class CommandGroup(_Group):
    """Commands that begin with the same words, and options for all of them.

    >>> settings = CommandGroup("set", permission=SUPERUSER)
    >>> volume = settings.command("volume")  # /set.volume
    """

    def __init__(self, cmd: Command, prefix_aliases: bool = False, **options: Unpack[RuledOptions]) -> None:
        super().__init__({**options})
        self.basecmd: tuple[str, ...] = (cmd,) if isinstance(cmd, str) else cmd
        self.prefix_aliases = prefix_aliases

    def _command(self, cmd: Command, aliases: set[Command] | None) -> tuple[Command, set[Command] | None]:
        if aliases and self.prefix_aliases:
            aliases = {self._inside(one) for one in aliases}
        return self._inside(cmd), aliases

    def _inside(self, cmd: Command) -> tuple[str, ...]:
        return (*self.basecmd, *((cmd,) if isinstance(cmd, str) else cmd))

    def command(
        self, cmd: Command, *, aliases: set[Command] | None = None, force_whitespace: str | bool | None = None,
        **options: Unpack[RuledOptions],
    ) -> Matcher:  # fmt: skip
        """A command of the group. Aliases stand for themselves, unless `prefix_aliases` is set."""
        whole, aliases = self._command(cmd, aliases)
        more = {"force_whitespace": force_whitespace} if force_whitespace is not None else {}
        return self._kept(on_command(whole, aliases=aliases, **self._options({**options, **more})))

    def shell_command(
        self, cmd: Command, *, aliases: set[Command] | None = None, parser: ArgumentParser | None = None,
        **options: Unpack[RuledOptions],
    ) -> Matcher:  # fmt: skip
        """A command of the group whose arguments a parser reads."""
        whole, aliases = self._command(cmd, aliases)
        return self._kept(on_shell_command(whole, aliases=aliases, parser=parser, **self._options(options)))


class MatcherGroup(_Group):
    """Options for all matchers that are made with its methods, which are those of this module.

    >>> admin = MatcherGroup(priority=5, block=True, permission=SUPERUSER)
    >>> stop = admin.on_fullmatch("stop")
    """

    def __init__(self, *, type: str = "", **options: Unpack[RuledOptions]) -> None:  # noqa: A002
        super().__init__({"type": type, **options})

    def on(self, *, type: str | None = None, **options: Unpack[RuledOptions]) -> Matcher:  # noqa: A002
        more = {} if type is None else {"type": type}
        return self._kept(on(**self._options({**options, **more})))

    def on_metaevent(self, **options: Unpack[RuledUntyped]) -> Matcher:
        return self._kept(on_metaevent(**self._options(options, "type", "permission")))

    def on_message(self, **options: Unpack[RuledOptions]) -> Matcher:
        return self._kept(on_message(**self._options(options, "type")))

    def on_notice(self, **options: Unpack[RuledUntyped]) -> Matcher:
        return self._kept(on_notice(**self._options(options, "type", "permission")))

    def on_request(self, **options: Unpack[RuledUntyped]) -> Matcher:
        return self._kept(on_request(**self._options(options, "type", "permission")))

    def on_startswith(
        self, msg: str | tuple[str, ...], *, ignorecase: bool = False, **options: Unpack[RuledOptions]
    ) -> Matcher:
        return self._kept(on_startswith(msg, ignorecase=ignorecase, **self._options(options, "type")))

    def on_endswith(
        self, msg: str | tuple[str, ...], *, ignorecase: bool = False, **options: Unpack[RuledOptions]
    ) -> Matcher:
        return self._kept(on_endswith(msg, ignorecase=ignorecase, **self._options(options, "type")))

    def on_fullmatch(
        self, msg: str | tuple[str, ...], *, ignorecase: bool = False, **options: Unpack[RuledOptions]
    ) -> Matcher:
        return self._kept(on_fullmatch(msg, ignorecase=ignorecase, **self._options(options, "type")))

    def on_keyword(self, keywords: set[str], **options: Unpack[RuledOptions]) -> Matcher:
        return self._kept(on_keyword(keywords, **self._options(options, "type")))

    def on_command(
        self, cmd: Command, aliases: set[Command] | None = None, force_whitespace: str | bool | None = None,
        **options: Unpack[RuledOptions],
    ) -> Matcher:  # fmt: skip
        more = self._options(options, "type")
        return self._kept(on_command(cmd, aliases=aliases, force_whitespace=force_whitespace, **more))

    def on_shell_command(
        self, cmd: Command, aliases: set[Command] | None = None, parser: ArgumentParser | None = None,
        **options: Unpack[RuledOptions],
    ) -> Matcher:  # fmt: skip
        return self._kept(on_shell_command(cmd, aliases=aliases, parser=parser, **self._options(options, "type")))

    def on_regex(self, pattern: str, flags: int | re.RegexFlag = 0, **options: Unpack[RuledOptions]) -> Matcher:
        return self._kept(on_regex(pattern, flags, **self._options(options, "type")))

    def on_type(self, types: type[Any] | tuple[type[Any], ...], **options: Unpack[RuledOptions]) -> Matcher:
        return self._kept(on_type(types, **self._options(options, "type")))


__all__ = [
    "CommandGroup",
    "MatcherGroup",
    "PluginMetadata",
    "get_plugin_config",
    "on",
    "on_command",
    "on_endswith",
    "on_fullmatch",
    "on_keyword",
    "on_message",
    "on_metaevent",
    "on_notice",
    "on_regex",
    "on_request",
    "on_shell_command",
    "on_startswith",
    "on_type",
]
