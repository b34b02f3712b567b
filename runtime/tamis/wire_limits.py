"""How deep JSON may be nested, and how long an integer may be: limits of our own, the same on every Python.

Parsers have limits, too, which differ between versions of Python and follow its settings. So nothing is given to them
that could meet those. What is short cannot be too deep: most events are not looked at at all.
"""

from __future__ import annotations

import re
from itertools import accumulate

DEEPEST = 500
"""Levels of arrays and objects in a JSON text."""
DEEPEST_TYPED = 200
"""Levels of them that are fitted to types: at most three frames of Python's stack each."""
LONGEST_INTEGER = 4_300
"""Digits of an integer."""
SHORT = 2 * DEEPEST
"""Bytes of a JSON text that can be left unlooked at: it is too short for either."""

_BEGINNING = 16_384
_STRIDE = LONGEST_INTEGER // 10
_STRINGS = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_STEP = {ord("{"): 1, ord("["): 1, ord("}"): -1, ord("]"): -1}
_NO_BRACKETS = bytes(set(range(256)) - _STEP.keys())
_DIGITS_AT_INTERVALS = re.compile(rb"[0-9]{9}")
_LONG_INTEGER = re.compile(rb"(?<![0-9])[0-9]{%d}" % (LONGEST_INTEGER + 1))


def is_extreme(raw: bytes | bytearray | memoryview | str) -> bool:
    """Whether a JSON text is beyond what typed decoders take alike on every Python."""
    if type(raw) is bytes and len(raw) <= LONGEST_INTEGER and raw.count(b"{") + raw.count(b"[") <= DEEPEST_TYPED:
        return False
    return is_too_deep(raw, DEEPEST_TYPED) or has_long_integer(raw)


def is_too_deep(raw: bytes | bytearray | memoryview | str, levels: int = DEEPEST) -> bool:
    """Whether a JSON text, or what there is of one, is nested deeper than so many levels."""
    if len(raw) <= levels or _openings(raw) <= levels:
        return False
    data = _as_bytes(raw)
    # What is absurd is so from its beginning; that is found out at once.
    return any(_depth(data[:end]) > levels for end in (_BEGINNING, len(data)))


def has_long_integer(raw: bytes | bytearray | memoryview | str) -> bool:
    """Whether a JSON text holds an integer of more than `LONGEST_INTEGER` digits."""
    if len(raw) <= LONGEST_INTEGER:
        return False
    data = _as_bytes(raw)
    if _DIGITS_AT_INTERVALS.search(data[::_STRIDE]) is None:
        return False
    return _LONG_INTEGER.search(_STRINGS.sub(b'""', data)) is not None


def _openings(raw: bytes | bytearray | memoryview | str) -> int:
    if isinstance(raw, str):
        return raw.count("{") + raw.count("[")
    data = bytes(raw) if isinstance(raw, memoryview) else raw
    return data.count(b"{") + data.count(b"[")


def _as_bytes(raw: bytes | bytearray | memoryview | str) -> bytes:
    return raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else bytes(raw)


def _depth(data: bytes) -> int:
    brackets = _STRINGS.sub(b"", data).translate(None, _NO_BRACKETS)
    return max(accumulate(map(_STEP.__getitem__, brackets)), default=0)
