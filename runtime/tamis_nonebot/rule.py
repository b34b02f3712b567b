"""Rules: all of their checkers must say yes."""

from __future__ import annotations

import argparse
import re
import shlex
from argparse import Namespace
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.errors import RegistrationError
from tamis.guards.rules.patterns import Pattern
from tamis_nonebot.checking import Predicate, checkers_of, run_for
from tamis_nonebot.exception import ParserExit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NoReturn

    from tamis_nonebot.checking import Checker
    from tamis_nonebot.current import MatcherRun

    Names = tuple[tuple[str, ...], ...]


class Rule:
    """Says yes when all of its checkers do; they take what handlers take. `&` joins, and None is nothing.

    >>> vip = Rule(is_vip) & to_me()
    """

    HANDLER_PARAM_TYPES: ClassVar[list[Any]] = []
    """Kinds of parameters that checkers take besides those that are always there."""

    def __init__(self, *checkers: Any) -> None:
        self.checkers: tuple[Checker, ...] = checkers_of(checkers, Rule)

    async def __call__(self, bot: Any, event: Any, state: Any = None, *_: Any, **__: Any) -> bool:
        """Whether it says yes for an event; what checkers put into the state stands in `state`."""
        run = run_for(bot, event, state)
        return await self.check(run)

    async def check(self, run: MatcherRun) -> bool:
        for checker in self.checkers:
            if not await checker(run):
                return False
        return True

    def __and__(self, other: Any) -> Rule:
        return Rule(self, other)

    def __rand__(self, other: Any) -> Rule:
        return Rule(other, self)

    def __or__(self, other: Any) -> NoReturn:
        raise RegistrationError("rules are joined by `&`; for one or the other, write a function that asks both")

    def __repr__(self) -> str:
        return f"Rule({', '.join(checker.shown for checker in self.checkers)})"


# --- commands ---------------------------------------------------------------------------------------------------------


def names_of(commands: Iterable[str | tuple[str, ...]]) -> Names:
    """Commands as tuples."""
    return tuple((each,) if isinstance(each, str) else tuple(each) for each in commands)


class CommandPredicate(Predicate):
    """A command is one of these. What was written stands in the state under `_prefix`."""

    def __init__(self, names: Names, force_whitespace: str | bool | None) -> None:
        if not names or not all(all(name) for name in names):
            raise RegistrationError("on_command() needs a command: on_command('weather')")
        shown = ", ".join(repr(name[0] if len(name) == 1 else name) for name in names)
        super().__init__(f"command({shown})", self._matches)
        self.names = names
        self._whitespace = force_whitespace

    def _matches(self, run: MatcherRun) -> bool:
        found = run.host.prefix(run.event)
        if found is None or tuple(found["command"]) not in self.names:
            return False
        blanks, wanted = found["command_whitespace"], self._whitespace
        if wanted is not None and found["command_arg"]:
            fits = blanks == wanted if isinstance(wanted, str) else (blanks is not None) == wanted
            if not fits:
                return False
        run.state["_prefix"] = dict(found)
        return True

    @property
    def cmds(self) -> Names:
        """The commands, by NoneBot's name."""
        return self.names


class ShellPredicate(CommandPredicate):
    """The same; what follows is split as a shell would."""

    def __init__(self, names: Names, parser: argparse.ArgumentParser | None) -> None:
        super().__init__(names, None)
        self.shown = f"shell_{self.shown}"
        self.parser = parser
        self.test = self._matches_and_splits

    def _matches_and_splits(self, run: MatcherRun) -> bool:
        if not self._matches(run):
            return False
        argv: list[Any] = []
        run.state["_argv"] = argv
        try:
            for segment in run.state["_prefix"]["command_arg"]:
                argv += shlex.split(segment.data["text"]) if segment.is_text() else [segment]
        except ValueError:  # a quote that is not closed
            run.state["_argv"] = None
        return True


def command(*cmds: str | tuple[str, ...], force_whitespace: str | bool | None = None) -> Rule:
    """A command, behind one of the configured `command_start`. `force_whitespace`: whether blanks must follow."""
    return Rule(CommandPredicate(names_of(cmds), force_whitespace))


def shell_command(*cmds: str | tuple[str, ...], parser: argparse.ArgumentParser | None = None) -> Rule:
    """A command whose arguments a parser reads; `ShellCommandArgs()` is what it makes of them."""
    return Rule(ShellPredicate(names_of(cmds), parser))


_PRINTED: ContextVar[str] = ContextVar("nonebot_parser_says", default="")


class ArgumentParser(argparse.ArgumentParser):
    """A parser that neither prints nor exits: it raises `ParserExit` with what it would have printed."""

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ARG002 - argparse's signature
        _PRINTED.set(_PRINTED.get() + message)

    def _parse_optional(self, arg_string: Any) -> Any:
        """A segment that is no text is never an option."""
        return super()._parse_optional(arg_string) if isinstance(arg_string, str) else None

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        if message:
            self._print_message(message)
        raise ParserExit(status, _PRINTED.get() or None)


def parse(parser: argparse.ArgumentParser | None, argv: list[Any] | None) -> Any:
    """What a parser makes of arguments: a `Namespace`, or a `ParserExit`."""
    if parser is None:
        return None
    if argv is None:
        return ParserExit(2, "No closing quotation")
    token = _PRINTED.set("")
    try:
        return parser.parse_args(argv, Namespace())
    except ParserExit as ended:
        return ended
    except argparse.ArgumentError as error:
        return ParserExit(2, str(error))
    finally:
        _PRINTED.reset(token)


# --- texts ------------------------------------------------------------------------------------------------------------


def _texts(given: str | Iterable[str], name: str) -> tuple[str, ...]:
    texts = (given,) if isinstance(given, str) else tuple(given)
    if not texts or not all(isinstance(text, str) for text in texts):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise RegistrationError(f"{name}() needs a text, or several: {name}('hello')")
    return texts


def _plaintext(run: MatcherRun) -> str:
    return run.event.get_plaintext() if run.event.get_type() == "message" else ""


class TextRule(Predicate):
    """A text is found in the message, as one of several says."""

    msg: tuple[str, ...] = ()
    ignorecase: bool = False


class StartswithRule(TextRule):
    """The text begins so."""


class EndswithRule(TextRule):
    """The text ends so."""


class FullmatchRule(TextRule):
    """The text is this."""


class KeywordsRule(Predicate):
    """The text holds one of the words."""

    keywords: tuple[str, ...] = ()


class RegexRule(Predicate):
    """A pattern is found."""

    regex: str = ""
    flags: int = 0


class ToMeRule(Predicate):
    """The bot is addressed."""

    def __init__(self) -> None:
        super().__init__("to_me()", lambda run: run.event.is_tome())


class IsTypeRule(Predicate):
    """The event is of one of some classes."""

    def __init__(self, *types: type[Any]) -> None:
        shown = ", ".join(type_.__name__ for type_ in types)
        super().__init__(f"is_type({shown})", lambda run: isinstance(run.event, types))
        self.types = types


class TrieRule:
    """NoneBot's table of commands; an app has one of its own here."""

    @classmethod
    def add_prefix(cls, prefix: str, value: Any) -> None:
        """Raises `RegistrationError`: commands are added by `on_command`."""
        raise RegistrationError(f"TrieRule.add_prefix({prefix!r}, {value!r}): commands are added by on_command() here")


CommandRule = CommandPredicate
ShellCommandRule = ShellPredicate


def _edge(name: str, texts: tuple[str, ...], *, ignorecase: bool) -> Rule:
    either = "|".join(map(re.escape, texts))
    flags = re.IGNORECASE if ignorecase else 0
    pattern = re.compile(f"^(?:{either})" if name == "startswith" else f"(?:{either})$", flags)

    def test(run: MatcherRun) -> bool:
        found = pattern.search(_plaintext(run))
        if found is not None:
            run.state[f"_{name}"] = found.group()
        return found is not None

    made: type[TextRule] = StartswithRule if name == "startswith" else EndswithRule
    rule = made(f"{name}({', '.join(map(repr, texts))})", test)
    rule.msg, rule.ignorecase = texts, ignorecase
    return Rule(rule)


def startswith(msg: str | tuple[str, ...], ignorecase: bool = False) -> Rule:
    """The text of the message begins with one of these."""
    return _edge("startswith", _texts(msg, "startswith"), ignorecase=ignorecase)


def endswith(msg: str | tuple[str, ...], ignorecase: bool = False) -> Rule:
    """The text of the message ends with one of these."""
    return _edge("endswith", _texts(msg, "endswith"), ignorecase=ignorecase)


def fullmatch(msg: str | tuple[str, ...], ignorecase: bool = False) -> Rule:
    """The text of the message is one of these."""
    texts = _texts(msg, "fullmatch")
    wanted = {each.casefold() if ignorecase else each for each in texts}

    def test(run: MatcherRun) -> bool:
        text = _plaintext(run)
        if not text or (text.casefold() if ignorecase else text) not in wanted:
            return False
        run.state["_fullmatch"] = text
        return True

    rule = FullmatchRule(f"fullmatch({', '.join(map(repr, texts))})", test)
    rule.msg, rule.ignorecase = texts, ignorecase
    return Rule(rule)


def keyword(*keywords: str) -> Rule:
    """The text of the message holds one of these words."""
    words = _texts(keywords, "keyword")

    def test(run: MatcherRun) -> bool:
        text = _plaintext(run)
        found = next((word for word in words if word in text), None) if text else None
        if found is not None:
            run.state["_keyword"] = found
        return found is not None

    rule = KeywordsRule(f"keyword({', '.join(map(repr, words))})", test)
    rule.keywords = words
    return Rule(rule)


def regex(regex: str, flags: int | re.RegexFlag = 0) -> Rule:
    """The message as one string, codes and all, fits a pattern somewhere."""
    pattern = Pattern(re.compile(regex, flags))

    def test(run: MatcherRun) -> bool:
        if run.event.get_type() != "message":
            return False
        text = str(run.event.get_message())
        if pattern.search(text) is None:
            return False
        run.state["_matched"] = [regex, int(flags), text]
        return True

    rule = RegexRule(f"regex({regex!r})", test)
    rule.regex, rule.flags = regex, flags
    return Rule(rule)


# --- others -----------------------------------------------------------------------------------------------------------


def to_me() -> Rule:
    """The bot is addressed: in private, by `@`, or by a nickname."""
    return Rule(_TO_ME)


_TO_ME = ToMeRule()


def is_type(*types: type[Any]) -> Rule:
    """The event is of one of these classes."""
    return Rule(IsTypeRule(*types))


__all__ = [
    "ArgumentParser",
    "CommandRule",
    "EndswithRule",
    "FullmatchRule",
    "IsTypeRule",
    "KeywordsRule",
    "Namespace",
    "ParserExit",
    "RegexRule",
    "Rule",
    "ShellCommandRule",
    "StartswithRule",
    "ToMeRule",
    "TrieRule",
    "command",
    "endswith",
    "fullmatch",
    "is_type",
    "keyword",
    "regex",
    "shell_command",
    "startswith",
    "to_me",
]
