"""Rules over a text: it is one of these, begins or ends with one, holds one, or fits a pattern."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from tamis.errors import RegistrationError
from tamis.guards.guard import PATTERN_COST, RULE_COST, Guard
from tamis.guards.rules.patterns import Pattern
from tamis.guards.rules.reading import reader
from tamis.queries.conditions import Conditions, TextAtom, any_of

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.conditions import Atom
    from tamis.queries.vocabulary import Vocabulary

_HOW = {"full": "full", "startswith": "prefix", "endswith": "suffix", "contains": "contains"}


@dataclass(frozen=True, slots=True)
class Match:
    """What a text rule found; a handler behind the rule can take it.

    `match[1]` and `match["name"]` are the groups of a pattern (None for one that took no part).
    """

    text: str
    """The whole text."""
    found: str
    """The part that matched, as it stands in the text."""
    start: int
    """Where it begins, in characters."""
    rule: str
    """The alternative that matched, as it was written."""
    groups: tuple[str | None, ...] = ()
    named: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])

    @property
    def rest(self) -> str:
        """What comes after the matching part."""
        return self.text[self.start + len(self.found) :]

    def __getitem__(self, group: int | str) -> str | Any:
        """A group by number or name, as of `re.Match`: checkers take it for a `str`. 0 is the part that matched."""
        if isinstance(group, str):
            return self.named[group]
        return self.found if group == 0 else self.groups[group - 1]


class _Words(Guard):
    """Texts compared with texts."""

    __slots__ = ("_by_text", "_fold", "_how", "_kinds", "_read", "_rule")

    def __init__(self, vocabulary: Vocabulary, rule: str, how: str, texts: tuple[str, ...], *, fold: bool) -> None:
        shown = ", ".join(map(repr, texts))
        super().__init__(
            f"{rule}({shown if how == 'full' else f'{how}={shown}'})", RULE_COST, provides=frozenset([Match])
        )
        self._rule = rule
        self._how = _HOW[how]
        self._fold = fold
        self._kinds = vocabulary.texts[rule]
        self._read = reader(vocabulary.texts[rule])
        self._by_text = {text.casefold() if fold else text: text for text in texts}

    def test(self, event: Event, values: Values, /) -> bool:
        text = self._read(event)
        if text is None:
            return False
        seen = text.casefold() if self._fold else text
        for wanted, written in self._by_text.items():
            start = place_of(wanted, seen, self._how)
            if start >= 0:
                if len(seen) != len(text):  # folding changed lengths ('ß' is 'ss'): what was found is the folded text
                    text = seen
                values[Match] = Match(text, text[start : start + len(wanted)], start, written)
                return True
        return False

    def conditions(self, kind: str, /) -> Conditions | None:
        if kind not in self._kinds:
            return None
        atoms: list[Atom] = [TextAtom(self._rule, self._how, text, self._fold) for text in self._by_text]
        return any_of(atoms)


def place_of(wanted: str, text: str, how: str) -> int:
    """Where a wanted text stands in the right way, or -1."""
    match how:
        case "full":
            return 0 if text == wanted else -1
        case "prefix":
            return 0 if text.startswith(wanted) else -1
        case "suffix":
            return len(text) - len(wanted) if text.endswith(wanted) else -1
        case _:
            return text.find(wanted)


class _Patterns(Guard):
    """Texts searched for patterns; the first that is found counts."""

    __slots__ = ("_kinds", "_patterns", "_read", "_rule")

    def __init__(
        self, vocabulary: Vocabulary, rule: str, patterns: tuple[str | re.Pattern[str], ...], *, fold: bool
    ) -> None:
        self._patterns = tuple(Pattern(pattern, ignore_case=fold) for pattern in patterns)
        shown = ", ".join(repr(pattern.source) for pattern in self._patterns)
        super().__init__(f"{rule}(regex={shown})", PATTERN_COST, provides=frozenset([Match]))
        self._rule = rule
        self._kinds = vocabulary.texts[rule]
        self._read = reader(vocabulary.texts[rule])

    def test(self, event: Event, values: Values, /) -> bool:
        text = self._read(event)
        if text is None:
            return False
        for pattern in self._patterns:
            found = pattern.search(text, event)
            if found is not None:
                values[Match] = Match(
                    text, found.group(), found.start(), pattern.source, found.groups(), found.groupdict()
                )
                return True
        return False

    def conditions(self, kind: str, /) -> Conditions | None:
        if kind not in self._kinds:
            return None
        if not all(pattern.words for pattern in self._patterns):
            return Conditions((frozenset([(TextAtom(self._rule, "prefix", "", fold=False), True)]),), exact=False)
        atoms: list[Atom] = [
            TextAtom(self._rule, "contains", word, pattern.fold) for pattern in self._patterns for word in pattern.words
        ]
        return any_of(atoms, exact=False)


def text_guard(
    vocabulary: Vocabulary,
    rule: str,
    full: tuple[str, ...],
    *,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | re.Pattern[str] | Sequence[str | re.Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard:
    """The guard of a text rule. Raises `RegistrationError` unless it is told exactly one way of matching."""
    ways: dict[str, Any] = {"startswith": startswith, "endswith": endswith, "contains": contains, "regex": regex}
    given: dict[str, tuple[Any, ...]] = {way: _tuple_of(value) for way, value in ways.items() if value is not None}
    if full:
        given["full"] = full
    if len(given) != 1:
        named = " and ".join(given) if given else "nothing to look for"
        raise RegistrationError(
            f"{rule}() was given {named}; give it one of {rule}('whole text', …), startswith=, endswith=, contains=, "
            f"regex=, and chain {rule}(…).{rule}(…) for both"
        )
    ((how, texts),) = given.items()
    wrong = [text for text in texts if not (isinstance(text, str) or (how == "regex" and hasattr(text, "pattern")))]
    if wrong or not texts:
        raise RegistrationError(f"{rule}({how}=…) takes strings, not {wrong[0]!r}" if wrong else f"{how} is empty")
    if how == "regex":
        return _Patterns(vocabulary, rule, texts, fold=ignore_case)
    return _Words(vocabulary, rule, how, cast("tuple[str, ...]", texts), fold=ignore_case)


def _tuple_of(value: Any) -> tuple[Any, ...]:
    alone = isinstance(value, str) or not hasattr(value, "__iter__")
    return (value,) if alone else tuple(value)
