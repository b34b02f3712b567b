"""The kind of a payload, as its spec tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.importers.documents import object_of
from tamis_codegen.model.types import ObjectType

if TYPE_CHECKING:
    from tamis_codegen.importers.samples.read import Sample
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Split

_ROOT = "*"


@dataclass(frozen=True, slots=True)
class FoundKind:
    """`unknown` is what told no kind: the field or header, and its value."""

    name: str
    payload: object
    unknown: tuple[str, object] | None = None


def kind_of(model: Model, sample: Sample) -> FoundKind:
    """The deepest kind of a payload that the spec has."""
    if model.by == "key":
        return _by_key(model, sample.value)
    name = _ROOT
    unknown: tuple[str, object] | None = None
    while (split := model.kinds[name].split) is not None:
        word = _word_of(model, split, sample, name)
        below = _told(model, name, split, word)
        if below is None:
            if word is not None and model.kinds[name].any is None:
                unknown = (".".join(split.path) or model.header or "", word)
            break
        name = below
    return FoundKind(name, value_at(sample.value, model.kinds[name].at), unknown)


def value_at(value: object, path: tuple[str, ...]) -> object:
    """What stands at a path of an object; None where nothing does."""
    for step in path:
        value = object_of(value).get(step)
    return value


def _word_of(model: Model, split: Split, sample: Sample, name: str) -> object:
    """The value that tells the next level. Of a header that is not there, a folder or the file has the name."""
    if split.path:
        return value_at(sample.value, split.path)
    written = sample.headers.get((model.header or "").lower())
    if written is not None:
        return written
    known = (group for group in sample.groups if _told(model, name, split, group) is not None)
    return next(known, sample.groups[0] if sample.groups else None)


def _told(model: Model, teller: str, split: Split, word: object) -> str | None:
    """The kind that a value tells; where it holds several levels, the deepest that it begins with."""
    best: tuple[int, str] | None = None
    for kind in model.kinds.values():
        if kind.told_by != teller:
            continue
        for value in kind.values:
            same = value == word and isinstance(value, bool) == isinstance(word, bool)
            begins = split.on and isinstance(word, str) and word.startswith(f"{value}{split.on}")
            if (same or begins) and (best is None or len(str(value)) > best[0]):
                best = (len(str(value)), kind.name)
    return best[1] if best is not None else None


def _by_key(model: Model, value: object) -> FoundKind:
    entries = object_of(value)
    for kind in model.kinds.values():
        if kind.name != _ROOT and str(kind.values[0]) in entries:
            return FoundKind(kind.name, entries[str(kind.values[0])])
    envelope = model.types.get(model.envelope or "")
    known = set(envelope.fields) if isinstance(envelope, ObjectType) else set[str]()
    new = next((key for key, inner in entries.items() if key not in known and isinstance(inner, dict)), None)
    return FoundKind(_ROOT, value, ("", new))
