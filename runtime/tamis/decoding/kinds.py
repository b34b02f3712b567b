"""Which kind an event has: from the values of fields or of a header, level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

import msgspec

from tamis.events.event import UNKNOWN_KIND

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Constant = str | int | float | bool


class Split:
    """The field that tells the levels below a kind, and which value stands for which of them.

    `path` leads to the field from the root; () is the header. With `on`, a value holds several levels, and a value that
    is not listed stands for the deepest level that its first parts are. Values of other JSON kinds differ: 2, "2" and
    true are three, but 2.0 is 2.
    """

    __slots__ = ("_deepest", "kinds", "levels", "on", "path")

    def __init__(self, path: tuple[str, ...], kinds: Sequence[tuple[Constant, str]], *, on: str = "") -> None:
        self.path = path
        self.kinds = kinds
        self.on = on
        self.levels = {_key(value): kind for value, kind in kinds}
        self._deepest = max((str(value).count(on) + 1 for value, _ in kinds), default=0) if on else 0

    def kind_of(self, value: object) -> str | None:
        """The kind that a value stands for."""
        if type(value) is not str:
            return self.levels.get(_key(value))
        found = self.levels.get(value)
        if found is not None or not self.on:
            return found
        parts = value.split(self.on, self._deepest)[: self._deepest]
        while found is None and parts:
            found = self.levels.get(self.on.join(parts))
            parts.pop()
        return found


class Inner(NamedTuple):
    """The path from the root to the payload, of kinds whose payload lies inside; and the class of what is around it."""

    at: Mapping[str, tuple[str, ...]]
    envelope: type[Any] | None


def _key(value: object) -> object:
    """A value so that 2, "2" and true differ, and 2 and 2.0 do not."""
    if type(value) is str:
        return value
    if type(value) is int or type(value) is float:
        return (float, value)
    return (bool, value) if type(value) is bool else None


_Step = tuple[
    "str | None", "tuple[Callable[[Any], Any], ...]", "Callable[[Any], str | None]", "Callable[[object], str | None]"
]


class Peek:
    """Reads what tells a kind out of raw JSON, and passes over all else."""

    def __init__(self, splits: Mapping[str, Split], others: Sequence[tuple[str, ...]]) -> None:
        """`others` are paths that are read, too."""
        paths = [path for path in (*(split.path for split in splits.values()), *others) if path]
        self._attrs = {head: f"f{number}" for number, head in enumerate(dict.fromkeys(path[0] for path in paths))}
        self.read: Callable[[Any], Any] = _decoder_of(self._attrs)
        """Raw JSON -> a record of the first fields of these paths, undecoded."""
        inner = {key: _decoder_of({key: "f0"}) for key in dict.fromkeys(key for path in paths for key in path[1:])}
        self._ways = {path: (self._attrs[path[0]], tuple(inner[key] for key in path[1:])) for path in paths}
        # What each step of `kind` needs, in one place.
        self._steps: dict[str, _Step] = {}
        for kind, split in splits.items():
            attr, read = self._ways[split.path] if split.path else (None, ())
            self._steps[kind] = (attr, read, split.levels.get, split.kind_of)

    def raw(self, record: Any, path: tuple[str, ...]) -> msgspec.Raw | None:
        """What stands at a path, undecoded. Raises `msgspec.DecodeError` where there is no object on the way."""
        attr, inner = self._ways[path]
        found: msgspec.Raw | None = getattr(record, attr)
        for read in inner:
            if found is None:
                return None
            found = read(found).f0
        return found

    def kind(self, record: Any, head: str | None = None) -> str:
        """The deepest kind that holds; `head` is what the header says. As `kind_by`, but for raw JSON."""
        kind = UNKNOWN_KIND
        steps = self._steps
        step = steps.get(kind)
        while step is not None:
            attr, inner, level_of, kind_of = step
            value: object = head
            if attr is not None:
                raw: Any = getattr(record, attr)
                try:
                    for read in inner:
                        raw = None if raw is None else read(raw).f0
                    value = None if raw is None else _decode_scalar(raw)
                except msgspec.DecodeError:
                    break
            below = (level_of(value) or kind_of(value)) if type(value) is str else kind_of(value)
            if below is None:
                break
            kind = below
            step = steps.get(kind)
        return kind


def _decoder_of(attrs: Mapping[str, str]) -> Callable[[Any], Any]:
    """Raw, so that a field of another type is no level, and not the end of the strict way."""
    fields = [(attr, msgspec.Raw, None) for attr in attrs.values()]
    record = msgspec.defstruct("Peek", fields, rename={attr: name for name, attr in attrs.items()}, gc=False)
    return msgspec.json.Decoder(record).decode


_decode_scalar = msgspec.json.Decoder(str | int | float | bool | None).decode


def value_at(data: Mapping[str, Any], path: tuple[str, ...]) -> object:
    """What stands at a path in decoded JSON; None where the path leads nowhere."""
    found: object = data
    for key in path:
        if type(found) is not dict:
            return None
        found = cast("dict[str, object]", found).get(key)
    return found


def kind_by(splits: Mapping[str, Split], read: Callable[[tuple[str, ...]], object], kind: str = UNKNOWN_KIND) -> str:
    """The deepest kind that holds, from `kind` down. `read` gives the value at a path."""
    split = splits.get(kind)
    while split is not None:
        below = split.kind_of(read(split.path))
        if below is None:
            break
        kind = below
        split = splits.get(kind)
    return kind
