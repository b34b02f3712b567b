"""Functions around outgoing calls."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class CallNext(Protocol):
    """What a transformer goes on with: the next one, and in the end the call itself."""

    async def __call__(self, method: str, params: Mapping[str, Any], /) -> Any: ...


class Transformer(Protocol):
    """A function around outgoing calls; it returns a result, that of `call_next` or another."""

    async def __call__(self, call_next: CallNext, method: str, params: Mapping[str, Any], /) -> Any: ...


def around(transformers: Sequence[Transformer], last: CallNext) -> CallNext:
    """A call with the transformers around it, the first of them outermost."""
    for transformer in reversed(transformers):
        last = functools.partial(transformer, last)
    return last
