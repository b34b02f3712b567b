"""Events in which something does not fit the spec: said once for each place, counted, and handled or parked."""

from __future__ import annotations

import inspect
import logging
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from tamis.errors import Misfit, RegistrationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.events.event import Event

    OnMisfit = Literal["handle", "park"] | Callable[[Any], Literal["handle", "park"] | None]

_LOG = logging.getLogger(__name__)
_MOST_PLACES = 1_000
_LISTED = 5
_ELSEWHERE = ("*", "elsewhere")
"""Stands for all places beyond the first thousand: keys of a map are foreign input."""
_INDEX = re.compile(r"\[\d+\]")
_SAID = "an event of kind %r does not fit the spec: %s; further ones of this place are counted in app.misfits"


class Misfits:
    """What did not fit in the events of an app, and what becomes of them."""

    def __init__(self, on_misfit: OnMisfit = "handle") -> None:
        if on_misfit not in {"handle", "park"} and not callable(on_misfit):
            raise RegistrationError(f"on_misfit is {on_misfit!r}; write 'handle', 'park', or a function of the event")
        if inspect.iscoroutinefunction(on_misfit):
            raise RegistrationError(f"on_misfit is async ({on_misfit.__name__}); give it a plain function")
        self._parks = on_misfit == "park"
        self._ask = None if isinstance(on_misfit, str) else on_misfit
        self._counts: dict[tuple[str, str], int] = {}
        self.counts: Mapping[tuple[str, str], int] = MappingProxyType(self._counts)

    def note(self, event: Event) -> None:
        """Counts the problems of an event, and logs the first of each place."""
        for problem in event.problems:
            path, colon, _ = problem.partition(": ")
            if not colon:  # "and 900 more"
                continue
            place = (event.kind, _INDEX.sub("[]", path))
            if place not in self._counts and len(self._counts) >= _MOST_PLACES:
                place = _ELSEWHERE
            seen = self._counts.get(place, 0)
            self._counts[place] = seen + 1
            if not seen:
                _LOG.warning(_SAID, event.kind, problem)

    def sum_up(self) -> None:
        """Logs what was only counted, the most frequent places first."""
        more = sorted(((seen - 1, place) for place, seen in self._counts.items() if seen > 1), reverse=True)
        if more:
            listed = ", ".join(f"{path} of {kind!r} ({seen})" for seen, (kind, path) in more[:_LISTED])
            others = f", and {len(more) - _LISTED} more places" if len(more) > _LISTED else ""
            _LOG.warning("more events did not fit the spec: %s%s", listed, others)

    def refusal(self, event: Event) -> Exception | None:
        """Why an event is to be parked; None: it is handled as any other."""
        if self._ask is None and not self._parks:
            return None
        path, _, why = event.problems[0].partition(": ")
        if self._ask is None:
            return Misfit(path, why)
        try:
            answer = self._ask(event)
        except Exception as error:  # noqa: BLE001 - the event is parked with it
            return error
        if answer is None or answer == "handle":
            return None
        if answer == "park":
            return Misfit(path, why)
        return RegistrationError(f"on_misfit answered {answer!r}; allowed: None, 'handle', 'park'")
