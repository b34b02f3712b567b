"""Following a path of fields into a payload. A step is an attribute name, or an index into a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Path = tuple[str | int, ...]
"""Steps from a payload to a value inside of it."""


def first_of(payload: Any, paths: Iterable[Path]) -> Any:
    """What the first path leads to that leads somewhere, or None."""
    for path in paths:
        value = follow(payload, path)
        if value is not None:
            return value
    return None


def follow(value: Any, path: Path) -> Any:
    """The value at the end of a path, or None where the path ends early."""
    for step in path:
        if value is None:
            return None
        if isinstance(step, str):
            value = getattr(value, step, None)
        elif -len(value) <= step < len(value):
            value = value[step]
        else:
            return None
    return value
