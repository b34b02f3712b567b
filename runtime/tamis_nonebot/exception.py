"""NoneBot's exceptions. Those that steer are words of the flow here: `except Exception` does not swallow them."""

from __future__ import annotations

from typing import Any

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
ProcessException = Flow
TypeMisMatch = Flow.SKIP


class MockApiException(TamisError):  # noqa: N818 - NoneBot's name
    """Raised by a function of `Bot.on_calling_api` or `on_called_api`: `result` is what the call returns then."""

    def __init__(self, result: Any) -> None:
        super().__init__(f"the result is {result!r}")
        self.result = result


class ParserExit(Exception):  # noqa: N818 - NoneBot's name
    """What `ShellCommandArgs()` gives where the arguments do not fit: what argparse would print, and its status."""

    def __init__(self, status: int = 0, message: str | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message

    def __str__(self) -> str:
        return self.message or ""


class AdapterException(TamisError):  # noqa: N818 - NoneBot's name
    """What an adapter raises. `adapter_name` says which."""

    def __init__(self, adapter_name: str = "OneBot V11", *args: object) -> None:
        super().__init__(adapter_name, *args)
        self.adapter_name = adapter_name


class NoLogException(AdapterException):
    """An event that is not logged."""


class ApiNotAvailable(AdapterException):
    """Nobody carries calls out."""


class NetworkError(AdapterException):
    """The call did not reach the service, or its answer did not come."""


class ActionFailed(AdapterException):
    """The service has answered that the call failed."""


class DriverException(TamisError):  # noqa: N818 - NoneBot's name
    """What a driver raises."""


class WebSocketClosed(DriverException):
    """A connection was closed, with a code."""

    def __init__(self, code: int, reason: str | None = None) -> None:
        super().__init__(f"closed with {code}: {reason or 'no reason'}")
        self.code = code
        self.reason = reason


__all__ = [
    "ActionFailed",
    "AdapterException",
    "ApiNotAvailable",
    "DriverException",
    "FinishedException",
    "IgnoredException",
    "MatcherException",
    "MockApiException",
    "NetworkError",
    "NoLogException",
    "NoneBotException",
    "ParserExit",
    "PausedException",
    "ProcessException",
    "RejectedException",
    "SkippedException",
    "StopPropagation",
    "TypeMisMatch",
    "WebSocketClosed",
]
