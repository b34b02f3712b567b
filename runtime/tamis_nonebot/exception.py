"""NoneBot's exceptions, which are words of the flow here: `except Exception` does not swallow them."""

from __future__ import annotations

from tamis.errors import TamisError
from tamis.events.flow import Flow

NoneBotException = TamisError
IgnoredException = Flow.IGNORE
SkippedException = Flow.SKIP
StopPropagation = Flow.STOP
FinishedException = Flow.FINISH
PausedException = Flow.PAUSE
RejectedException = Flow.REJECT
MatcherException = Flow


class ParserExit(Exception):  # noqa: N818 - NoneBot's name
    """What `ShellCommandArgs()` gives where the arguments do not fit: what argparse would print, and its status."""

    def __init__(self, status: int = 0, message: str | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message

    def __str__(self) -> str:
        return self.message or ""


__all__ = [
    "FinishedException",
    "IgnoredException",
    "MatcherException",
    "NoneBotException",
    "ParserExit",
    "PausedException",
    "RejectedException",
    "SkippedException",
    "StopPropagation",
]
