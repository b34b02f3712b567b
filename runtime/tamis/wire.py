"""JSON from the wire to plain Python data, for input that the fast typed decoder refused.

Sources are not always careful: a byte order mark, half an emoji cut off by a client (`\\ud83d`), broken
UTF-8. That must not cost an event. What would silently change a value (an id turned into a float, an infinite
number) is refused. Good input costs nothing extra: it is decoded first and repaired only when that fails.
"""

from __future__ import annotations

import re
from typing import NoReturn, TypeAlias

import msgspec

from tamis.errors import DecodeError, shown
from tamis.wire_limits import DEEPEST, LONGEST_INTEGER, is_too_deep

Raw: TypeAlias = bytes | bytearray | memoryview | str

# All that a msgspec decoder raises on bad input; RecursionError is its answer to absurd nesting.
DECODER_FAILURES = (msgspec.DecodeError, UnicodeError, RecursionError)

_BOM = b"\xef\xbb\xbf"
_ESCAPES = re.compile(
    rb"(?:\\\\)+"  # escaped backslashes: what follows them is no escape
    rb"|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a valid pair
    rb"|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"  # half a pair
)
_POSITION = re.compile(r" \(byte (\d+)\)")
_decode = msgspec.json.Decoder().decode


def parse(raw: Raw) -> object:
    """The JSON value in `raw` as dicts, lists, str, int, float, bool and None.

    Integers are exact, however large; of two equal keys the last counts. A byte order mark is dropped, and
    broken UTF-8 and lone surrogates become U+FFFD. Raises DecodeError, with the position where it is known,
    for what is no JSON (also NaN and Infinity), for numbers that cannot be kept (1e400, more than 4,300 digits),
    and for nesting deeper than 500 levels.

    >>> parse(b'\\xef\\xbb\\xbf{"id": 18446744073709551616}')
    {'id': 18446744073709551616}
    """
    if is_too_deep(raw):
        _refuse_nesting(raw)
    try:
        return _decode(raw)
    except RecursionError:  # Python's stack is nearly full
        _refuse_nesting(raw)
    except (msgspec.DecodeError, UnicodeError, BufferError):
        repaired = clean(raw)
    try:
        return _decode(repaired)
    except RecursionError:
        _refuse_nesting(raw)
    except msgspec.DecodeError as error:
        raise _explain(error, repaired) from None


def clean(raw: Raw) -> bytes:
    """`raw` as valid UTF-8 without byte order mark and without lone surrogates; other bytes stay as they are.

    Never raises. What was no JSON before is none afterwards: this is for a second try with the fast decoder.

    >>> clean(rb'{"text": "half an emoji: \\ud83d"}')
    b'{"text": "half an emoji: \\\\ufffd"}'
    """
    data = _utf8(raw) if isinstance(raw, str) else bytes(raw)
    data = data.removeprefix(_BOM)
    try:
        data.decode()
    except UnicodeDecodeError:
        data = data.decode("utf-8", "replace").encode()
    if b"\\u" in data:
        data = _ESCAPES.sub(_without_half_pairs, data)
    return data


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Through UTF-16, so that two characters which are the halves of one become that one.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _without_half_pairs(match: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if match[1] else match[0]


def _refuse_nesting(raw: Raw) -> NoReturn:
    start = raw if isinstance(raw, str) else bytes(raw[:200])
    why = f"it is nested too deeply (more than {DEEPEST} levels)"
    raise DecodeError(why, shown(start), advice="No real event is; drop it.") from None


def _explain(error: msgspec.DecodeError, data: bytes) -> DecodeError:
    if not data.strip():
        return DecodeError("it is empty", at=0)
    why = str(error)
    if isinstance(error, msgspec.ValidationError):  # without a type to fit, only numbers can be invalid
        return DecodeError(
            f"it holds a number that cannot be kept exactly ({why})",
            shown(data),
            advice=f"Numbers must be finite, and integers have at most {LONGEST_INTEGER:,} digits.",
        )
    if why == "Input data was truncated":
        return DecodeError("the JSON ends too early,", shown(data, len(data)), len(data))
    position = _POSITION.search(why)
    at = int(position[1]) if position else None
    return DecodeError(_POSITION.sub("", why), shown(data, at or 0), at)
