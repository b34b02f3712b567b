"""What `tamis replay` says of events, for people and for machines."""

from __future__ import annotations

import traceback
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from tamis.printable import place, printable

if TYPE_CHECKING:
    from tamis.dispatch.state import Failure
    from tamis.tools.cli.replaying import Replayed

_LONGEST = 200  # characters of a call on the screen


@dataclass
class Totals:
    """How many events there were, and what came of them."""

    events: int = 0
    handled: int = 0
    failed: int = 0
    bad: int = 0
    waiting: int = 0
    seconds: float = 0.0
    handlers: Counter[str] = field(default_factory=Counter[str])
    calls: Counter[str] = field(default_factory=Counter[str])
    errors: Counter[str] = field(default_factory=Counter[str])

    def add(self, replayed: Replayed) -> None:
        if replayed.line.event is None:
            self.bad += 1
            return
        self.events += 1
        self.handlers.update(handler.id for handler in replayed.handlers or ())
        self.calls.update(call.method for call in replayed.calls)
        self.errors.update(f"{_who(failure)}: {type(failure.error).__name__}" for failure in replayed.failures)
        self.failed += bool(replayed.failures)
        self.waiting += replayed.handlers is None
        self.handled += bool(replayed.handlers) and not replayed.failures

    def text(self) -> str:
        """The last lines of the report."""
        without = self.events - self.handled - self.failed - self.waiting
        parts = [f"{self.handled} handled"]
        parts += [f"{without} without a handler"] if without else []
        parts += [f"{self.failed} failed"] if self.failed else []
        parts += [f"{self.waiting} not done"] if self.waiting else []
        parts += [f"{self.bad} that {'are' if self.bad > 1 else 'is'} no event"] if self.bad else []
        count = self.events + self.bad
        lines = [f"{count} event{'s' if count != 1 else ''}: {', '.join(parts)}"]
        for name, counter in (("handlers", self.handlers), ("calls", self.calls), ("errors", self.errors)):
            if counter:
                lines.append(f"{name}: {', '.join(f'{key} {number}' for key, number in counter.most_common())}")
        return printable_lines(lines)

    def data(self) -> dict[str, Any]:
        return {
            "events": self.events,
            "handled": self.handled,
            "failed": self.failed,
            "not_done": self.waiting,
            "bad_lines": self.bad,
            "seconds": round(self.seconds, 6),
            "handlers": dict(self.handlers),
            "calls": dict(self.calls),
            "errors": dict(self.errors),
        }


def printable_lines(lines: list[str]) -> str:
    return "\n".join(map(printable, lines))


def update_text(replayed: Replayed) -> str:
    """An event on the screen: a line of its own, and one for each call and error."""
    head = f"line {replayed.line.number}: "
    if replayed.line.event is None:
        return printable(head + replayed.line.wrong)
    if replayed.handlers is None:
        ran = "its handler still waits"
    else:
        ran = ", ".join(handler.id for handler in replayed.handlers) or (
            "failed" if replayed.failures else "no handler"
        )
    lines = [f"{head}{replayed.line.event.kind} - {ran}"]
    for call in replayed.calls:
        shown = f"{call.method}({', '.join(f'{name}={value!r}' for name, value in _plain(call.params).items())})"
        lines.append(f"    {shown if len(shown) <= _LONGEST else shown[:_LONGEST] + '…'}")
    lines += [
        f"    error in {_who(failure)}: {type(failure.error).__name__}: {failure.error}{_where(failure)}"
        for failure in replayed.failures
    ]
    return printable_lines(lines)


def update_data(replayed: Replayed) -> dict[str, Any]:
    """An event for machines."""
    if replayed.line.event is None:
        return {"line": replayed.line.number, "wrong": replayed.line.wrong}
    return {
        "line": replayed.line.number,
        "kind": replayed.line.event.kind,
        "done": replayed.handlers is not None,
        "handlers": [handler.id for handler in replayed.handlers or ()],
        "calls": [{"method": call.method, "params": _plain(call.params)} for call in replayed.calls],
        "errors": [
            {
                "handler": failure.handler.id if failure.handler is not None else None,
                "type": type(failure.error).__name__,
                "error": str(failure.error),
                "at": _place(failure.error),
            }
            for failure in replayed.failures
        ],
    }


def _who(failure: Failure) -> str:
    return failure.handler.id if failure.handler is not None else "what stands around the handlers"


def _where(failure: Failure) -> str:
    at = _place(failure.error)
    return f" ({at})" if at else ""


def _place(error: BaseException) -> str:
    """The last line of the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    return place(f"{frames[-1].filename}:{frames[-1].lineno}") if frames else ""


def _plain(params: Any) -> Any:
    """As it would go over the wire, without what was not given; what cannot go there is shown."""
    given = {name: value for name, value in params.items() if value is not None}
    return msgspec.to_builtins(given, str_keys=True, enc_hook=repr)
