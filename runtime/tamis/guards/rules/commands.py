"""Commands: a prefix, a name, perhaps whom it is for, and arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tamis.errors import CommandSyntaxError, RegistrationError
from tamis.guards.guard import RULE_COST, Guard
from tamis.guards.rules.reading import read_text
from tamis.queries.conditions import CommandAtom, Conditions, any_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.conditions import Atom
    from tamis.queries.tables import CommandTable, Marks
    from tamis.queries.vocabulary import Vocabulary


class Command(NamedTuple):
    """A command that was sent; a handler behind `command(...)` can take it.

    Of `/add@shop_bot two apples`: name `add`, prefix `/`, mention `shop_bot`, args `two apples`.
    """

    name: str
    prefix: str
    mention: str | None
    args: str
    """What follows, without the blanks before it."""

    @property
    def argv(self) -> list[str]:
        """The arguments as a shell would split them. Raises `CommandSyntaxError` for a quote that is not closed."""
        import shlex

        try:
            return shlex.split(self.args)
        except ValueError as error:
            raise CommandSyntaxError(self.name, str(error), "") from None


class Written(NamedTuple):
    """A text that may be a command: what stands behind the prefix, and where a marked name ends (-1: not marked)."""

    prefix: str
    after: str
    end: int


def written(event: Event, table: CommandTable, prefixes: tuple[str, ...]) -> Written | None:
    """The event's text behind the longest of the prefixes it begins with, or None where it is no command."""
    places = table.texts.get(event.kind)
    if places is None:
        return None
    text = read_text(event.payload, places, first=table.first)
    if text is None:
        return None
    if table.marks is None:
        text = text.lstrip()
    prefix = next((one for one in prefixes if text.startswith(one)), None)
    if prefix is None:
        return None
    end = -1
    if table.marks is not None and prefix in table.prefixes:  # with others, the source marks nothing
        end = _marked_length(event.payload, text, table.marks)
        if end < 0:
            return None
    return Written(prefix, text[len(prefix) :], end - len(prefix) if end >= 0 else -1)


def _marked_length(payload: Any, text: str, marks: Marks) -> int:
    """The length of the command that an entity marks at the begin of the text, in characters; -1 where none does."""
    for entity in getattr(payload, marks.entities, None) or ():
        if getattr(entity, marks.offset) == 0 and getattr(entity, marks.type) == marks.value:
            return _characters(text, int(getattr(entity, marks.length)), marks.unit)
    return -1


def _characters(text: str, length: int, unit: str) -> int:
    """How many characters of the text a length covers that counts something else. In ASCII all counts are the same."""
    if length <= 0 or text[:length].isascii():
        return length
    if unit == "utf16":
        return len(text.encode("utf-16-le", "surrogatepass")[: 2 * length].decode("utf-16-le", "ignore"))
    if unit == "utf8":
        return len(text.encode("utf-8", "surrogatepass")[:length].decode("utf-8", "ignore"))
    return length


def matched(
    one: Written, name: str, table: CommandTable, event: Event, *, boundary: bool, fold: bool
) -> Command | None:
    """The command, if what is written is the one with that name."""
    after = one.after.casefold() if fold else one.after
    if not after.startswith(name):
        return None
    rest = one.after[len(name) :]
    mention: str | None = None
    sign = table.mention
    if sign is not None and sign not in name and rest.startswith(sign):
        mention = rest[len(sign) :].split(maxsplit=1)[0] if rest[len(sign) :].strip() else ""
        own = getattr(event.bot, "username", None)
        if not mention or own is None or mention.casefold() != own.casefold():
            return None
        rest = rest[len(sign) + len(mention) :]
    elif one.end >= 0 and boundary and one.end != len(name) and " " not in name:
        return None
    if boundary and rest and not rest[0].isspace():
        return None
    return Command(name, one.prefix, mention, rest.lstrip())


class _Commands(Guard):
    __slots__ = ("_boundary", "_fold", "_names", "_parser", "_prefixes", "_table")

    def __init__(
        self,
        table: CommandTable,
        names: tuple[str, ...],
        prefixes: tuple[str, ...],
        *,
        boundary: bool,
        fold: bool,
        parser: argparse.ArgumentParser | None,
    ) -> None:
        provides = frozenset[Any]([Command] if parser is None else [Command, _namespace()])
        super().__init__(f"command({', '.join(map(repr, names))})", RULE_COST, provides=provides)
        self._table = table
        self._names = tuple(sorted((name.casefold() if fold else name for name in names), key=len, reverse=True))
        self._prefixes = prefixes
        self._boundary = boundary
        self._fold = fold
        self._parser = parser

    def test(self, event: Event, values: Values, /) -> bool:
        one = written(event, self._table, self._prefixes)
        if one is None:
            return False
        for name in self._names:
            command = matched(one, name, self._table, event, boundary=self._boundary, fold=self._fold)
            if command is not None:
                values[Command] = command
                if self._parser is not None:
                    values[_namespace()] = _parsed(self._parser, command)
                return True
        return False

    def conditions(self, kind: str, /) -> Conditions | None:
        if kind not in self._table.texts:
            return None
        atoms: list[Atom] = [CommandAtom(name, self._prefixes, self._boundary, self._fold) for name in self._names]
        return any_of(atoms, exact=self._parser is None)  # arguments that do not fit are an error


def _namespace() -> Any:
    import argparse

    return argparse.Namespace


class _Complaint(Exception):  # noqa: N818 - it never leaves this module
    """What argparse would print and exit with."""


def _say_nothing(*_: object) -> None: ...


def _parsed(parser: argparse.ArgumentParser, command: Command) -> argparse.Namespace:
    """The arguments, parsed. Raises `CommandSyntaxError` with the parser's usage; nothing is printed, nothing exits."""

    def complain(message: str) -> None:
        raise _Complaint(message)

    def leave(status: int = 0, message: str | None = None) -> None:  # noqa: ARG001 - argparse's signature
        raise _Complaint(message or "help")

    quiet: Any = parser
    kept: tuple[Callable[..., Any], ...] = (parser.error, parser.exit, parser.print_help)
    quiet.error, quiet.exit, quiet.print_help = complain, leave, _say_nothing
    try:
        return parser.parse_args(command.argv)
    except _Complaint as complaint:
        raise CommandSyntaxError(command.name, str(complaint), parser.format_help()) from None
    finally:
        quiet.error, quiet.exit, quiet.print_help = kept


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
    return _Commands(table, names, by_length, boundary=boundary, fold=ignore_case, parser=parser)
