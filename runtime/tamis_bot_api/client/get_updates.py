"""Takes the answer to getUpdates apart into the bytes of each update, so that a bad one stands alone."""

from __future__ import annotations

import re

import msgspec

from tamis_bot_api.client.errors import BadResponse
from tamis_bot_api.client.responses import result_of

_METHOD = "getUpdates"
_BEGIN = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[')
_END = re.compile(rb"\s*\}\s*")
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},"]', re.DOTALL)
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


def updates_of(status: int, body: bytes) -> list[bytes]:
    """The updates of an answer. Raises the `TelegramError` that the answer stands for.

    JSON that a decoder refuses, such as half of a surrogate pair, is cut by brackets alone: whoever decodes the update
    will see what is wrong with it, and the others are not held up.
    """
    try:
        return [bytes(update) for update in _LIST.decode(result_of(_METHOD, status, body))]
    except msgspec.DecodeError:
        found = None
    except BadResponse as error:
        found = split(body) if status == 200 else None
        if found is None:
            raise error from None
    if found is None:
        raise BadResponse(_METHOD, status, "the result is no list")
    return found


def split(body: bytes) -> list[bytes] | None:
    """The items of the result, by their brackets; None where these do not match."""
    begin = _BEGIN.match(body)
    if begin is None:
        return None
    items: list[bytes] = []
    depth, start = 0, begin.end()
    for token in _TOKEN.finditer(body, begin.end()):
        what = token[0]
        if what == b'"':  # a text that does not end
            return None
        if what in b"[{":
            depth += 1
        elif depth and what in b"]}":
            depth -= 1
        elif depth == 0 and what in (b",", b"]"):
            item = body[start : token.start()].strip()
            items += [item] if item else []
            start = token.end()
            if what == b"]":
                return items if _END.fullmatch(body, token.end()) else None
    return None
