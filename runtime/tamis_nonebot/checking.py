"""What rules and permissions are made of: tests of their own, and functions of plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.flow import Flow
from tamis_nonebot.wiring import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_nonebot.current import Run


class Test:
    """A test of our own, which answers at once."""

    def __init__(self, shown: str, test: Callable[[Run], bool]) -> None:
        self.shown = shown
        self.test = test

    def __repr__(self) -> str:
        return self.shown


class Checker:
    """One question, whoever asks it."""

    def __init__(self, asked: Any) -> None:
        self.asked = asked
        self.shown: str = asked.shown if isinstance(asked, Test) else getattr(asked, "__qualname__", repr(asked))
        self._wire = None if isinstance(asked, Test) else Wire(asked, f"checker {self.shown}", threads=False)

    async def __call__(self, run: Run) -> bool:
        """The answer; no for an event that the function is not for, and where it skips."""
        if self._wire is None:
            return bool(self.asked.test(run))
        with run.current():
            try:
                return bool(await self._wire(run))
            except Flow:
                return False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Checker) and self.asked == other.asked

    def __hash__(self) -> int:
        return hash(self.asked)


def checkers_of(given: tuple[Any, ...], kind: type[Any]) -> tuple[Checker, ...]:
    """The checkers of functions, and of others of the kind, each once."""
    found: dict[Checker, None] = {}
    for one in given:
        if isinstance(one, kind):
            found.update(dict.fromkeys(one.checkers))
        elif isinstance(one, Checker):
            found[one] = None
        elif one is not None:
            found[Checker(one)] = None
    return tuple(found)
