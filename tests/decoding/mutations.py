"""Events with one thing wrong, and events with wrong bytes: what the tolerant decoder has to live with."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

Json = Any
Path = tuple[str | int, ...]

# One of each JSON kind, small and huge, and what is easily taken for something else.
WRONG: tuple[Json, ...] = (
    None, True, False, 0, -1, 2**63, 2**64, 10**400, 1.5, 1e300, "", "x", "0", "x" * 10_000,
    [], [None], [[]], [0, "x", {}], [0] * 1_000, {}, {"type": "x"}, {"x": None},
)  # fmt: skip
_VALUES = (
    b"null", b"true", b"{}", b"[]", b'""', b"0", b"-0", b"1e400", b"NaN", b"18446744073709551616", b"1.0", b'"\\ud800"',
    b'"\\u0000"', b'"\xff"', b'"\xed\xa0\x80"', b'{"type":"new"}', b'[{"type":"new"}]', b"[[[[1]]]]",
)  # fmt: skip
_PIECES = (*_VALUES, b"\xff", b"\xef\xbb\xbf", b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"\n", b"\0")
_TOKEN = re.compile(rb'"[^"\\]*"\s*:|("[^"\\]*"|-?\d+|true|false|null|\[[^\[\]]*\]|\{[^{}]*\})')  # the group: no keys


def places(value: Json, path: Path = ()) -> Iterator[Path]:
    """Every place in a JSON value but the value itself."""
    parts = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for step, inner in parts:
        yield (*path, step)
        yield from places(inner, (*path, step))


def single_mutations(event: Json) -> Iterator[tuple[Path, Json]]:
    """The event with one place deleted or replaced, for every place and every wrong value: (place, event)."""
    for path in places(event):
        changed = copy.deepcopy(event)
        holder = changed
        for step in path[:-1]:
            holder = holder[step]
        before = holder[path[-1]]
        for wrong in WRONG:
            if type(wrong) is not type(before) or wrong != before:
                holder[path[-1]] = wrong
                yield path, changed
        if isinstance(holder, dict):
            del holder[path[-1]]
            yield path, changed


def mutated_bytes(raw: bytes, others: Sequence[bytes], rand: random.Random) -> bytes:
    """The bytes after a few random edits: half of the time of whole JSON tokens, which mostly leaves it JSON."""
    data = bytearray(raw)
    if rand.random() < 0.5:
        for _ in range(rand.choice((1, 1, 2, 4, 8))):
            _edit_token(data, rand.choice(others), rand)
    else:
        for _ in range(rand.choice((1, 1, 1, 2, 3, 8))):
            _edit_bytes(data, rand.choice(others), rand)
    return bytes(data)


def _edit_token(data: bytearray, other: bytes, rand: random.Random) -> None:
    tokens = [token for token in _TOKEN.finditer(data) if token[1]]
    if tokens:
        token = rand.choice(tokens)
        others = [token[1] for token in _TOKEN.finditer(other) if token[1]]
        data[token.start() : token.end()] = rand.choice(others if rand.random() < 0.7 else _VALUES)


def _edit_bytes(data: bytearray, other: bytes, rand: random.Random) -> None:
    at, end = sorted((rand.randrange(len(data) + 1), rand.randrange(len(data) + 1)))
    end = min(end, at + rand.choice((1, 2, 8, 64)))
    match rand.randrange(7):
        case 0:
            data[at:end] = b""
        case 1:
            data[at:at] = data[at:end]
        case 2:
            data[at:end] = rand.randbytes(end - at)
        case 3:
            data[at:end] = rand.choice(_PIECES)
        case 4:
            data[at:at] = rand.choice(_PIECES)
        case 5:
            start = rand.randrange(len(other))
            data[at:end] = other[start : start + rand.choice((4, 16, 64))]
        case _:
            del data[at + rand.randrange(64) :]
