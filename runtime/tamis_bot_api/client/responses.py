"""What the Bot API answers, read without trust: a proxy may have answered in its place."""

from __future__ import annotations

from typing import Any, cast

import msgspec

from tamis.errors import shown
from tamis.wire import DECODER_FAILURES
from tamis_bot_api.client.errors import BadResponse, ServerError, TelegramError, error_of


class _Answer(msgspec.Struct):
    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"")
    error_code: Any = None
    description: Any = None
    parameters: Any = None


_decode = msgspec.json.Decoder(_Answer).decode


def result_of(method: str, status: int, body: bytes) -> msgspec.Raw:
    """The JSON of the result. Raises the `TelegramError` that the answer stands for."""
    try:
        answer = _decode(body)
    except DECODER_FAILURES:
        answer = None
    if answer is None:  # outside of `except`: the decoder's error says nothing to a user
        raise _error_of_no_answer(method, status, body)
    if answer.ok and bytes(answer.result) and status < 400:
        return answer.result
    said: Any = answer.parameters
    parameters = cast("dict[str, Any]", said) if isinstance(said, dict) else {}
    description = answer.description if isinstance(answer.description, str) else "no description"
    code = answer.error_code if isinstance(answer.error_code, int) else status
    if code < 400:
        raise BadResponse(method, code, f"it failed without a code: {description}", parameters)
    raise error_of(method, code, description, parameters)


def _error_of_no_answer(method: str, status: int, body: bytes) -> TelegramError:
    """The error for what is no answer of a Bot API: a page of something on the way, which knows no tokens."""
    what = f"the answer is not one of the Bot API: {shown(body)!r}" if body else "the answer is empty"
    if status >= 500:
        return ServerError(method, status, what)
    if status in {413, 429}:  # not carried out, whoever says so
        return error_of(method, status, what, {})
    if 300 <= status < 400:
        return BadResponse(method, status, "it redirects to another place, which is not followed; check base_url")
    return BadResponse(method, status, what)
