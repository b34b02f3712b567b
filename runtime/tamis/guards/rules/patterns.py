"""Regular expressions for rules: with a time limit, and with the words that a text must hold for them to match.

The engine is `regex`, which reads what `re` reads and can give up: a pattern such as `(a+)+$` takes longer than the
universe on some texts. The words let one automaton rule out almost all patterns before any is tried.
"""

from __future__ import annotations

import re
from time import perf_counter
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakKeyDictionary

from tamis.errors import PatternTimeoutError, RegistrationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.events.event import Event

TIME_LIMIT = 0.05  # seconds for one pattern on one text
_BUDGET = 0.1
"""Seconds for all patterns that an event meets. After that, each has only a moment more: plain patterns need less."""
_MOMENT = 0.001
_SPENT: WeakKeyDictionary[Event, float] = WeakKeyDictionary()
"""Seconds that the patterns of an event have taken, where that is worth counting."""
_MOST_CHARACTERS = 2000
_FUZZY = re.compile(r"\{[^}]*[a-z]")  # `regex` knows (?:word){e<=1}, which `re` reads as plain characters


class Pattern:
    """A compiled pattern. `search` gives a match object or None; it raises `PatternTimeoutError` when it takes long."""

    __slots__ = ("_search", "fold", "source", "words")

    def __init__(self, pattern: str | re.Pattern[str], *, ignore_case: bool = False) -> None:
        import regex

        self.source = pattern if isinstance(pattern, str) else pattern.pattern
        flags = (0 if isinstance(pattern, str) else pattern.flags & ~re.UNICODE) | (re.IGNORECASE if ignore_case else 0)
        if len(self.source) > _MOST_CHARACTERS:
            raise RegistrationError(f"a pattern of {len(self.source)} characters; {_MOST_CHARACTERS} are the most")
        try:
            compiled = regex.compile(self.source, flags)
        except (regex.error, RecursionError, OverflowError) as error:
            raise RegistrationError(f"{self.source!r} is no regular expression: {error}") from None
        self._search: Callable[..., Any] = compiled.search
        self.words, self.fold = required_words(self.source, flags)

    def search(self, text: str, event: Event | None = None) -> Any:
        """`event` is the one that the text is of: its patterns have a limit together, too."""
        limit = TIME_LIMIT
        if event is not None and event in _SPENT:
            limit = max(_MOMENT, min(limit, _BUDGET - _SPENT[event]))
        began = perf_counter()
        try:
            return self._search(text, timeout=limit)
        except TimeoutError:
            raise PatternTimeoutError(self.source, limit) from None
        finally:
            seconds = perf_counter() - began
            if event is not None and seconds > _MOMENT / 2:
                _SPENT[event] = _SPENT.get(event, 0.0) + min(seconds, limit)  # on a busy machine, it waited, too


def required_words(source: str, flags: int = 0) -> tuple[tuple[str, ...], bool]:
    """Words of which every matching text holds at least one, and whether their case does not matter.

    No words: nothing is known.

    >>> required_words(r"order (\\d+)")
    (('order ',), False)
    >>> required_words("cats|dogs")
    (('cats', 'dogs'), False)
    """
    if _FUZZY.search(source):
        return (), False
    parser: Any = cast("Any", re)._parser
    try:
        tree = parser.parse(source, flags)
    except Exception:  # noqa: BLE001 - what only `regex` can read
        return (), False
    effective = tree.state.flags
    fold = bool(effective & re.IGNORECASE)
    if effective & (re.LOCALE | re.ASCII) and fold:
        return (), False
    words = _words(list(tree))
    return (tuple(dict.fromkeys(word.casefold() if fold else word for word in words)), fold)


def _words(items: list[Any]) -> list[str]:
    """Of a sequence: the longest run of plain characters, or the alternatives of a branch, whichever says more."""
    best: list[str] = []
    run = ""
    parts: list[tuple[str, Any]] = [*((str(name), argument) for name, argument in items), ("END", None)]
    for operation, argument in parts:
        if operation == "LITERAL":
            run += chr(argument)
            continue
        best = _more_selective(best, [run] if run else [])
        run = ""
        match operation:
            case "SUBPATTERN":
                _, added, removed, inner = argument
                if not added and not removed:
                    best = _more_selective(best, _words(list(inner)))
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, _, inner = argument
                if least:
                    best = _more_selective(best, _words(list(inner)))
            case "BRANCH":
                branches = [_words(list(inner)) for inner in argument[1]]
                if all(branches):
                    best = _more_selective(best, [word for branch in branches for word in branch])
            case _:
                pass
    return best


def _more_selective(left: list[str], right: list[str]) -> list[str]:
    """The set of words that rules out more: the one whose shortest word is longer."""
    return max(left, right, key=lambda words: min(map(len, words), default=0))
