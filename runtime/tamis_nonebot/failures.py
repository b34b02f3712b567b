"""Failures of calls as the exceptions that plugins catch."""

from __future__ import annotations

from typing import Any

from tamis_nonebot.exception import ActionFailed as AnyActionFailed
from tamis_nonebot.exception import ApiNotAvailable as AnyApiNotAvailable
from tamis_nonebot.exception import NetworkError as AnyNetworkError


class ActionFailed(AnyActionFailed):
    """OneBot has answered that the call failed. `info` is its answer: `retcode`, `wording` and so on."""

    def __init__(self, **info: Any) -> None:
        super().__init__("OneBot V11", ", ".join(f"{name}={value!r}" for name, value in info.items()))
        self.info = info


class NetworkError(AnyNetworkError):
    """The call did not reach OneBot, or its answer did not come. `msg` says why."""

    def __init__(self, msg: str | None = None) -> None:
        super().__init__("OneBot V11", msg)
        self.msg = msg


class ApiNotAvailable(AnyApiNotAvailable):
    """Nobody carries calls out."""


_FIELDS = ("status", "retcode", "message", "msg", "wording", "echo")


def failure_of(error: Exception) -> Exception:
    """A client's failure as NoneBot's exception, with it as the cause; any other error as it is."""
    if isinstance(error, (AnyActionFailed, AnyNetworkError)):
        return error
    made: Exception
    if getattr(error, "retcode", None) is not None:
        info = {name: getattr(error, name) for name in _FIELDS if getattr(error, name, None) is not None}
        made = ActionFailed(**{"status": "failed", **info})
    elif isinstance(error, (OSError, TimeoutError)):
        made = NetworkError(str(error) or type(error).__name__)
    else:
        return error
    made.__cause__ = error
    return made
