"""What handlers ask for by a default value: `args: Message = CommandArg()`, or inside `Annotated`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tamis.injection.depends import Dependency
from tamis_nonebot.dependencies import DependencyCache, Param
from tamis_nonebot.messages import Message
from tamis_nonebot.typing import T_State

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_nonebot.current import MatcherRun

DependsInner = Dependency
BotParam = DependParam = DefaultParam = EventParam = ExceptionParam = MatcherParam = StateParam = ArgParam = Param
"""Kinds of parameters that are always there."""
ARG, RECEIVE = "arg:", "receive:"
"""What is in front of the names of answers where a session keeps them."""


class Mark:
    """A default value that stands for something that is known when the handler runs."""

    def __init__(self, read: Callable[[MatcherRun, str], Any], shown: str, *, picks: bool = False) -> None:
        self.read = read
        self.shown = shown
        self.picks = picks
        """Whether a handler that is annotated with another class is left out."""

    def __repr__(self) -> str:
        return self.shown


def Depends(  # noqa: N802 - NoneBot's name, as are those below
    dependency: Callable[..., Any] | None = None, *, use_cache: bool = True, validate: bool = False
) -> Any:
    """What a function of the plugin makes: it takes what handlers take. Generators go on when the handler is done."""
    if validate:
        from tamis.errors import RegistrationError

        raise RegistrationError("Depends(validate=True) is not here: convert the value in the dependency itself")
    return Dependency(dependency, None, use_cache)


# --- answers ----------------------------------------------------------------------------------------------------------


def Arg(key: str | None = None) -> Any:  # noqa: N802
    """The answer to `got(key)`, a message; the key is the name of the parameter by default."""
    return Mark(lambda run, name: run.state.get(key or name), f"Arg({key or ''!r})")


def ArgStr(key: str | None = None) -> Any:  # noqa: N802
    """The same as one string, in which segments are codes."""
    return Mark(lambda run, name: str(run.state.get(key or name)), f"ArgStr({key or ''!r})")


def ArgPlainText(key: str | None = None) -> Any:  # noqa: N802
    """What the answer's text segments say."""
    return Mark(lambda run, name: plain_text(run.state.get(key or name)), f"ArgPlainText({key or ''!r})")


def plain_text(answer: Any) -> str:
    return answer.extract_plain_text() if isinstance(answer, Message) else str(answer)


def ArgPromptResult(key: str | None = None) -> Any:  # noqa: N802
    """The id of the message that asked for an answer, as a text; None where it was not asked for."""
    return Mark(lambda run, name: _prompt_id_of(run, ARG + (key or name)), "ArgPromptResult()")


def ReceivePromptResult(id: str = "") -> Any:  # noqa: A002, N802
    """The id of the message before an event that was waited for, as a text."""
    return Mark(lambda run, _: _prompt_id_of(run, RECEIVE + id), "ReceivePromptResult()")


def PausePromptResult() -> Any:  # noqa: N802
    """The id of the message that `pause` sent: not known here, so None."""
    return Mark(lambda _run, _name: None, "PausePromptResult()")


def _prompt_id_of(run: MatcherRun, key: str) -> str | None:
    return None if run.session is None else run.session.asked.get(key)


def Received(id: str | None = None, default: Any = None) -> Any:  # noqa: A002, N802
    """The event that `receive(id)` waited for."""
    return Mark(lambda run, _: _value_or(run.host.received_event(run, id or ""), default), f"Received({id or ''!r})")


def LastReceived(default: Any = None) -> Any:  # noqa: N802
    """The latest event that a `receive` waited for."""
    return Mark(lambda run, _: _value_or(run.host.last_received_event(run), default), "LastReceived()")


def _value_or(value: Any, default: Any) -> Any:
    return default if value is None else value


# --- the event --------------------------------------------------------------------------------------------------------


def EventType() -> Any:  # noqa: N802
    return Mark(lambda run, _: run.event.get_type(), "EventType()")


def EventMessage() -> Any:  # noqa: N802
    return Mark(lambda run, _: run.event.get_message(), "EventMessage()")


def EventPlainText() -> Any:  # noqa: N802
    return Mark(lambda run, _: run.event.get_plaintext(), "EventPlainText()")


def EventToMe() -> Any:  # noqa: N802
    """Whether the bot is addressed: in private, by `@`, or by a nickname."""
    return Mark(lambda run, _: run.event.is_tome(), "EventToMe()")


# --- commands ---------------------------------------------------------------------------------------------------------


def _prefix(field: str) -> Callable[[MatcherRun, str], Any]:
    return lambda run, _: run.state.get("_prefix", {}).get(field)


def Command() -> Any:  # noqa: N802
    """The command as a tuple, such as `("set", "volume")`."""
    return Mark(lambda run, _: tuple(run.state.get("_prefix", {}).get("command") or ()), "Command()")


def RawCommand() -> Any:  # noqa: N802
    """The command as it was written, with what begins it."""
    return Mark(_prefix("raw_command"), "RawCommand()")


def CommandArg() -> Any:  # noqa: N802
    """What follows the command, a message."""
    return Mark(_prefix("command_arg"), "CommandArg()")


def CommandStart() -> Any:  # noqa: N802
    """What begins the command, such as `/`."""
    return Mark(_prefix("command_start"), "CommandStart()")


def CommandWhitespace() -> Any:  # noqa: N802
    """What stands between the command and what follows it."""
    return Mark(_prefix("command_whitespace"), "CommandWhitespace()")


def ShellCommandArgs() -> Any:  # noqa: N802
    """The arguments, as the parser has read them: a `Namespace`, or a `ParserExit` where they do not fit."""
    return Mark(lambda run, _: run.matcher.parse(run.state.get("_argv")), "ShellCommandArgs()", picks=True)


def ShellCommandArgv() -> Any:  # noqa: N802
    """The arguments as a shell would split them; segments that are no text stand among them."""
    return Mark(lambda run, _: run.state.get("_argv"), "ShellCommandArgv()")


# --- texts ------------------------------------------------------------------------------------------------------------


def _match_of(run: MatcherRun) -> re.Match[str]:
    pattern, flags, text = run.state["_matched"]
    found = re.search(str(pattern), str(text), int(flags))
    assert found is not None  # noqa: S101 - the rule has found it
    return found


def RegexMatched() -> Any:  # noqa: N802
    """The `re.Match` of the rule."""
    return Mark(lambda run, _: _match_of(run), "RegexMatched()")


def RegexStr(*groups: str | int) -> Any:  # noqa: N802
    """What was found; with groups, what they are, a tuple if there are several."""
    return Mark(lambda run, _: _match_of(run).group(*groups), "RegexStr()")


def RegexGroup() -> Any:  # noqa: N802
    """All groups, a tuple."""
    return Mark(lambda run, _: _match_of(run).groups(), "RegexGroup()")


def RegexDict() -> Any:  # noqa: N802
    """The groups that have names."""
    return Mark(lambda run, _: _match_of(run).groupdict(), "RegexDict()")


def _text_of(rule: str) -> Any:
    return Mark(lambda run, _: run.state.get(f"_{rule}"), f"{rule.capitalize()}()")


def Startswith() -> Any:  # noqa: N802
    """The beginning that the rule has found."""
    return _text_of("startswith")


def Endswith() -> Any:  # noqa: N802
    """The end that the rule has found."""
    return _text_of("endswith")


def Fullmatch() -> Any:  # noqa: N802
    """The text that the rule has found."""
    return _text_of("fullmatch")


def Keyword() -> Any:  # noqa: N802
    """The word that the rule has found."""
    return _text_of("keyword")


__all__ = [
    "ARG",
    "RECEIVE",
    "Arg",
    "ArgParam",
    "ArgPlainText",
    "ArgPromptResult",
    "ArgStr",
    "BotParam",
    "Command",
    "CommandArg",
    "CommandStart",
    "CommandWhitespace",
    "DefaultParam",
    "DependParam",
    "DependencyCache",
    "Depends",
    "DependsInner",
    "Endswith",
    "EventMessage",
    "EventParam",
    "EventPlainText",
    "EventToMe",
    "EventType",
    "ExceptionParam",
    "Fullmatch",
    "Keyword",
    "LastReceived",
    "Mark",
    "MatcherParam",
    "Param",
    "PausePromptResult",
    "RawCommand",
    "ReceivePromptResult",
    "Received",
    "RegexDict",
    "RegexGroup",
    "RegexMatched",
    "RegexStr",
    "ShellCommandArgs",
    "ShellCommandArgv",
    "Startswith",
    "StateParam",
    "T_State",
    "plain_text",
]
