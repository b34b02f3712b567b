"""Reading a command from a text: the prefix, the name, the bot it is meant for, and its arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.errors import CommandSyntaxError
from tamis.guards.rules.reading import read_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from tamis.events.event import Event
    from tamis.queries.tables import CommandTable, Marks


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


def read_command(event: Event, table: CommandTable, prefixes: tuple[str, ...]) -> Written | None:
    """The event's text behind the longest of the prefixes it begins with, or None where it is no command."""
    places = table.texts.get(event.kind)
    if places is None:
        return None
    text = read_text(event.payload, places, first=table.first)
    if text is None:
        return None
    if table.marks is None:
        text = text.lstrip()
    prefix = next((candidate for candidate in prefixes if text.startswith(candidate)), None)
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
            length: int | None = getattr(entity, marks.length)  # None where what arrived does not fit the spec
            return -1 if length is None else _characters(text, length, marks.unit)
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


def match_command(
    written: Written, name: str, table: CommandTable, event: Event, *, boundary: bool, fold: bool
) -> Command | None:
    """The command, if what is written is the one with that name."""
    after = written.after.casefold() if fold else written.after
    if not after.startswith(name):
        return None
    rest = written.after[len(name) :]
    mention: str | None = None
    sign = table.mention
    if sign is not None and sign not in name and rest.startswith(sign):
        mention = rest[len(sign) :].split(maxsplit=1)[0] if rest[len(sign) :].strip() else ""
        own = getattr(event.bot, "username", None)
        if not mention or own is None or mention.casefold() != own.casefold():
            return None
        rest = rest[len(sign) + len(mention) :]
    elif written.end >= 0 and boundary and written.end != len(name) and " " not in name:
        return None
    if boundary and rest and not rest[0].isspace():
        return None
    return Command(name, written.prefix, mention, rest.lstrip())


def namespace_type() -> Any:
    import argparse

    return argparse.Namespace


class _ArgumentsRefused(Exception):  # noqa: N818 - it never leaves this module
    """What argparse would print and exit with."""


def _print_nothing(*_: object) -> None: ...


def parse_arguments(parser: argparse.ArgumentParser, command: Command) -> argparse.Namespace:
    """The arguments, parsed. Raises `CommandSyntaxError` with the parser's usage; nothing is printed, nothing exits."""

    def refuse(message: str) -> None:
        raise _ArgumentsRefused(message)

    def refuse_exit(status: int = 0, message: str | None = None) -> None:  # noqa: ARG001 - argparse's signature
        raise _ArgumentsRefused(message or "help")

    quiet: Any = parser
    kept: tuple[Callable[..., Any], ...] = (parser.error, parser.exit, parser.print_help)
    quiet.error, quiet.exit, quiet.print_help = refuse, refuse_exit, _print_nothing
    try:
        return parser.parse_args(command.argv)
    except _ArgumentsRefused as refusal:
        raise CommandSyntaxError(command.name, str(refusal), parser.format_help()) from None
    finally:
        quiet.error, quiet.exit, quiet.print_help = kept
