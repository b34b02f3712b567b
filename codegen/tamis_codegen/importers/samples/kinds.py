"""The kind of a payload, as its spec tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.importers.documents import object_of
from tamis_codegen.model.types import ObjectType

if TYPE_CHECKING:
    from tamis_codegen.importers.samples.read import Sample
    from tamis_codegen.model.model import Model

_ROOT = "*"


@dataclass(frozen=True, slots=True)
class FoundKind:
    """`unknown` is what told no kind: the field or header, and its value."""

    name: str
    payload: object
    unknown: tuple[str, object] | None = None


def kind_of(model: Model, sample: Sample) -> FoundKind:
    """The deepest kind of a payload that the spec has."""
    value = sample.value
    if model.by == "key":
        return _by_key(model, value)
    name = _ROOT
    if model.by == "header":
        written = _header_of(model, sample)
        found = next((child for child in model.kinds[_ROOT].children if child == written), None)
        if found is None:
            return FoundKind(_ROOT, value, (model.header or "", written))
        name = found
    while model.kinds[name].split is not None:
        kind = model.kinds[name]
        word = object_of(value).get(kind.split or "")
        below = f"{name}.{word}" if name != _ROOT else str(word)
        if below not in model.kinds:
            unknown = None if kind.any or word is None else (kind.split or "", word)
            return FoundKind(name, value, unknown)
        name = below
    return FoundKind(name, value)


def _by_key(model: Model, value: object) -> FoundKind:
    entries = object_of(value)
    for child in model.kinds[_ROOT].children:
        if child in entries:
            return FoundKind(child, entries[child])
    envelope = model.types.get(model.envelope or "")
    known = set(envelope.fields) if isinstance(envelope, ObjectType) else set[str]()
    new = next((key for key, inner in entries.items() if key not in known and isinstance(inner, dict)), None)
    return FoundKind(_ROOT, value, ("", new))


def _header_of(model: Model, sample: Sample) -> str | None:
    """The header's value: it stands beside the payload, or a folder or the file has its name."""
    written = sample.headers.get((model.header or "").lower())
    if written is not None:
        return written
    known = model.kinds[_ROOT].children
    return next((group for group in sample.groups if group in known), sample.groups[0] if sample.groups else None)
