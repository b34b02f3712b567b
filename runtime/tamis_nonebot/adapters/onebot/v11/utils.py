"""Small things of OneBot's adapter."""

from __future__ import annotations

from typing import Any, cast

from tamis_nonebot.codes import escape, unescape
from tamis_nonebot.failures import ActionFailed
from tamis_nonebot.utils import logger_wrapper

log = logger_wrapper("OneBot V11")


def handle_api_result(result: Any) -> Any:
    """The data of an answer. Raises `ActionFailed` where it says that the call failed."""
    if not isinstance(result, dict):
        return None
    answer = cast("dict[str, Any]", result)
    if answer.get("status") == "failed":
        raise ActionFailed(**answer)
    return answer.get("data")


__all__ = ["escape", "handle_api_result", "log", "unescape"]
