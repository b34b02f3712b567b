"""What rules and permissions are made of: tests of their own, and functions of plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.flow import Flow
from tamis_nonebot.current import MatcherRun, running
from tamis_nonebot.dependencies import Dependent
from tamis_nonebot.wiring import Wire

if TYPE_CHECKING:
    from collections.abc import Callable


class Predicate:
    """A test of our own, which answers at once."""

    def __init__(self, shown: str, test: Callable[[MatcherRun], bool]) -> None:
        self.shown = shown
        self.test = test

    async def __call__(self, bot: Any = None, event: Any = None, state: Any = None, *_: Any, **__: Any) -> bool:
        """The answer for an event, for a plugin that asks itself."""
        return bool(self.test(run_for(bot, event, state)))

    def __repr__(self) -> str:
        return self.shown


class Checker:
    """One question, whoever asks it."""

    def __init__(self, subject: Any, kinds: tuple[Any, ...] = ()) -> None:
        self.subject = subject
        self.shown: str = (
            subject.shown if isinstance(subject, Predicate) else getattr(subject, "__qualname__", repr(subject))
        )
        self._wire = (
            None
            if isinstance(subject, Predicate)
            else Wire(subject, f"checker {self.shown}", threads=False, kinds=kinds)
        )

    async def __call__(self, run: MatcherRun) -> bool:
        """The answer; no for an event that the function is not for, and where it skips."""
        if self._wire is None:
            return bool(self.subject.test(run))
        with run.current():
            try:
                return bool(await self._wire(run))
            except Flow:
                return False

    @property
    def call(self) -> Any:
        """What is asked, by NoneBot's name."""
        return self.subject

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Checker) and self.subject == other.subject

    def __hash__(self) -> int:
        return hash(self.subject)


def checkers_of(given: tuple[Any, ...], kind: type[Any]) -> tuple[Checker, ...]:
    """The checkers of functions, and of others of the kind, each once."""
    found: dict[Checker, None] = {}
    for checker in given:
        if isinstance(checker, kind):
            found.update(dict.fromkeys(checker.checkers))
        elif isinstance(checker, Checker):
            found[checker] = None
        elif checker is not None:
            found[Checker(checker, tuple(kind.HANDLER_PARAM_TYPES))] = None
    return tuple(found)


def run_for(bot: Any, event: Any, state: Any = None) -> MatcherRun:
    """An event outside of a matcher, for what is asked by calling it."""
    run = running()
    host = run.host if run is not None else getattr(bot, "host", None)
    return MatcherRun(host, None, event, bot, state if state is not None else {})


async def _run_dependent(dependent: Dependent[Any], bot: Any, event: Any, state: Any) -> Any:
    wire = Wire(dependent.call, effects=dependent.parameterless, kinds=dependent.params)
    run = run_for(bot, event, state)
    with run.current():
        return await wire(run)


Dependent.runner = staticmethod(_run_dependent)
