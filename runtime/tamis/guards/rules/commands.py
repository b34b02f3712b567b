"""The guard of commands, such as `command("start", "help")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.errors import RegistrationError
from tamis.guards.guard import RULE_COST, Guard
from tamis.guards.rules.command_syntax import Command, match_command, namespace_type, parse_arguments, read_command
from tamis.queries.conditions import UNKNOWN, CommandAtom, Conditions, any_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.conditions import Atom
    from tamis.queries.tables import CommandTable
    from tamis.queries.vocabulary import Vocabulary


class _Commands(Guard):
    __slots__ = ("_boundary", "_fold", "_is_indexed", "_names", "_parser", "_prefixes", "_table", "names")

    def __init__(
        self,
        table: CommandTable,
        names: tuple[str, ...],
        prefixes: tuple[str, ...],
        *,
        boundary: bool,
        fold: bool,
        parser: argparse.ArgumentParser | None,
        is_indexed: bool,
    ) -> None:
        provides = frozenset[Any]([Command] if parser is None else [Command, namespace_type()])
        super().__init__(f"command({', '.join(map(repr, names))})", RULE_COST, provides=provides)
        self._table = table
        self._is_indexed = is_indexed
        self.names = names
        self._names = tuple(sorted((name.casefold() if fold else name for name in names), key=len, reverse=True))
        self._prefixes = prefixes
        self._boundary = boundary
        self._fold = fold
        self._parser = parser

    def test(self, event: Event, values: Values, /) -> bool:
        written = read_command(event, self._table, self._prefixes)
        if written is None:
            return False
        for name in self._names:
            command = match_command(written, name, self._table, event, boundary=self._boundary, fold=self._fold)
            if command is not None:
                values[Command] = command
                if self._parser is not None:
                    values[namespace_type()] = parse_arguments(self._parser, command)
                return True
        return False

    def conditions(self, kind: str, /) -> Conditions | None:
        if kind not in self._table.texts:
            return None
        if not self._is_indexed:
            return UNKNOWN
        atoms: list[Atom] = [CommandAtom(name, self._prefixes, self._boundary, self._fold) for name in self._names]
        return any_of(atoms, exact=self._parser is None)  # arguments that do not fit are an error


class _AnyCommand(Guard):
    """Whether a text is a command, whatever its name, and whichever bot it is for."""

    __slots__ = ("_prefixes", "_table")

    def __init__(self, table: CommandTable) -> None:
        super().__init__("a command", RULE_COST)
        self._table = table
        self._prefixes = tuple(sorted(table.prefixes, key=len, reverse=True))

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        written = read_command(event, self._table, self._prefixes)
        return written is not None and bool(written.after) and not written.after[0].isspace()


def any_command(vocabulary: Vocabulary) -> Guard | None:
    """The guard of all commands; None where a spec says nothing of them."""
    table = vocabulary.commands
    return None if table is None else _AnyCommand(table)


def is_for_commands(query: str, vocabulary: Vocabulary) -> bool:
    """Whether a query asks for commands, as `message:entities:bot_command` does."""
    table = vocabulary.commands
    return table is not None and table.marks is not None and table.marks.value in query.split(":")


def command_guard(
    vocabulary: Vocabulary,
    names: tuple[str, ...],
    *,
    prefixes: str | Sequence[str] | None = None,
    boundary: bool = True,
    ignore_case: bool = False,
    parser: argparse.ArgumentParser | None = None,
) -> Guard:
    """The guard of commands. Raises `RegistrationError` for names that no one can send."""
    table = vocabulary.commands
    if table is None:
        raise RegistrationError("this spec says nothing of commands; name them under `commands` in its spec.yaml")
    return guard_of_table(
        table,
        names,
        prefixes=prefixes,
        boundary=boundary,
        ignore_case=ignore_case,
        parser=parser,
        is_indexed=True,
    )


def command_names(guard: Guard) -> tuple[str, ...]:
    """The names of commands that a guard asks for, as they were given; none if it is no such guard."""
    return guard.names if isinstance(guard, _Commands) else ()


def guard_of_table(
    table: CommandTable,
    names: tuple[str, ...],
    *,
    prefixes: str | Sequence[str] | None = None,
    boundary: bool = True,
    ignore_case: bool = False,
    parser: argparse.ArgumentParser | None = None,
    is_indexed: bool = False,
) -> Guard:
    """The guard of commands that are written as a table says. Raises `RegistrationError` for names no one can send.

    `is_indexed`: the table is the spec's own, so that the index of handlers reads the same texts.
    """
    given = (prefixes,) if isinstance(prefixes, str) else tuple(table.prefixes if prefixes is None else prefixes)
    if not names:
        raise RegistrationError("command() needs at least one name: command('start')")
    for name in names:
        if not isinstance(cast("Any", name), str) or not name or name.strip() != name:
            raise RegistrationError(f"command({name!r}): a name is a string without blanks around it")
        for prefix in given:
            if prefix and name.startswith(prefix):
                bare = name.removeprefix(prefix)
                raise RegistrationError(f"command({name!r}): the prefix {prefix!r} is added; write {bare!r}")
    by_length = tuple(sorted(given, key=len, reverse=True))
    return _Commands(table, names, by_length, boundary=boundary, fold=ignore_case, parser=parser, is_indexed=is_indexed)
