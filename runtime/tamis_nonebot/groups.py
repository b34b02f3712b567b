"""Groups: options, or the beginning of a command, for several matchers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis_nonebot.registering import (
    on,
    on_command,
    on_endswith,
    on_fullmatch,
    on_keyword,
    on_message,
    on_metaevent,
    on_notice,
    on_regex,
    on_request,
    on_shell_command,
    on_startswith,
    on_type,
)

if TYPE_CHECKING:
    import re
    from typing import Unpack

    from tamis_nonebot.matcher import Matcher
    from tamis_nonebot.registering import Command, RuledOptions, RuledUntyped
    from tamis_nonebot.rule import ArgumentParser


class _Group:
    """Options for several matchers; what is said at one of them replaces them."""

    def __init__(self, base: dict[str, Any]) -> None:
        self.base_kwargs = base
        self.matchers: list[type[Matcher]] = []
        """All that were made in it."""

    def _add(self, matcher: type[Matcher]) -> type[Matcher]:
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
            aliases = {self._full_name(alias) for alias in aliases}
        return self._full_name(cmd), aliases

    def _full_name(self, cmd: Command) -> tuple[str, ...]:
        return (*self.basecmd, *((cmd,) if isinstance(cmd, str) else cmd))

    def command(
        self, cmd: Command, *, aliases: set[Command] | None = None, force_whitespace: str | bool | None = None,
        **options: Unpack[RuledOptions],
    ) -> type[Matcher]:  # fmt: skip
        """A command of the group. Aliases stand for themselves, unless `prefix_aliases` is set."""
        whole, aliases = self._command(cmd, aliases)
        more = {"force_whitespace": force_whitespace} if force_whitespace is not None else {}
        return self._add(on_command(whole, aliases=aliases, **self._options({**options, **more})))

    def shell_command(
        self, cmd: Command, *, aliases: set[Command] | None = None, parser: ArgumentParser | None = None,
        **options: Unpack[RuledOptions],
    ) -> type[Matcher]:  # fmt: skip
        """A command of the group whose arguments a parser reads."""
        whole, aliases = self._command(cmd, aliases)
        return self._add(on_shell_command(whole, aliases=aliases, parser=parser, **self._options(options)))


class MatcherGroup(_Group):
    """Options for all matchers that are made with its methods, which are those of this module.

    >>> admin = MatcherGroup(priority=5, block=True, permission=SUPERUSER)
    >>> stop = admin.on_fullmatch("stop")
    """

    def __init__(self, *, type: str = "", **options: Unpack[RuledOptions]) -> None:  # noqa: A002
        super().__init__({"type": type, **options})

    def on(self, *, type: str | None = None, **options: Unpack[RuledOptions]) -> type[Matcher]:  # noqa: A002
        more = {} if type is None else {"type": type}
        return self._add(on(**self._options({**options, **more})))

    def on_metaevent(self, **options: Unpack[RuledUntyped]) -> type[Matcher]:
        return self._add(on_metaevent(**self._options(options, "type", "permission")))

    def on_message(self, **options: Unpack[RuledOptions]) -> type[Matcher]:
        return self._add(on_message(**self._options(options, "type")))

    def on_notice(self, **options: Unpack[RuledUntyped]) -> type[Matcher]:
        return self._add(on_notice(**self._options(options, "type", "permission")))

    def on_request(self, **options: Unpack[RuledUntyped]) -> type[Matcher]:
        return self._add(on_request(**self._options(options, "type", "permission")))

    def on_startswith(
        self, msg: str | tuple[str, ...], *, ignorecase: bool = False, **options: Unpack[RuledOptions]
    ) -> type[Matcher]:
        return self._add(on_startswith(msg, ignorecase=ignorecase, **self._options(options, "type")))

    def on_endswith(
        self, msg: str | tuple[str, ...], *, ignorecase: bool = False, **options: Unpack[RuledOptions]
    ) -> type[Matcher]:
        return self._add(on_endswith(msg, ignorecase=ignorecase, **self._options(options, "type")))

    def on_fullmatch(
        self, msg: str | tuple[str, ...], *, ignorecase: bool = False, **options: Unpack[RuledOptions]
    ) -> type[Matcher]:
        return self._add(on_fullmatch(msg, ignorecase=ignorecase, **self._options(options, "type")))

    def on_keyword(self, keywords: set[str], **options: Unpack[RuledOptions]) -> type[Matcher]:
        return self._add(on_keyword(keywords, **self._options(options, "type")))

    def on_command(
        self, cmd: Command, aliases: set[Command] | None = None, force_whitespace: str | bool | None = None,
        **options: Unpack[RuledOptions],
    ) -> type[Matcher]:  # fmt: skip
        more = self._options(options, "type")
        return self._add(on_command(cmd, aliases=aliases, force_whitespace=force_whitespace, **more))

    def on_shell_command(
        self, cmd: Command, aliases: set[Command] | None = None, parser: ArgumentParser | None = None,
        **options: Unpack[RuledOptions],
    ) -> type[Matcher]:  # fmt: skip
        return self._add(on_shell_command(cmd, aliases=aliases, parser=parser, **self._options(options, "type")))

    def on_regex(self, pattern: str, flags: int | re.RegexFlag = 0, **options: Unpack[RuledOptions]) -> type[Matcher]:
        return self._add(on_regex(pattern, flags, **self._options(options, "type")))

    def on_type(self, types: type[Any] | tuple[type[Any], ...], **options: Unpack[RuledOptions]) -> type[Matcher]:
        return self._add(on_type(types, **self._options(options, "type")))
