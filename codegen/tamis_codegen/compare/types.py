"""Changes of types: fields, whether they are there, what they hold, the values that are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.compare.changes import Change
from tamis_codegen.compare.renames import new_field, type_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis_codegen.compare.changes import Renames, Touch
    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.model.types import Field


def type_changes(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    """Of types, of their fields, and of unions."""
    for name in old.model.types:
        if name not in new.model.types:
            touches = frozenset({("type", name)})
            yield Change("breaks", "type", name, "is gone", renames.types.get(name, ""), touches=touches)
    for name in new.model.types:
        if name not in old.model.types and name not in renames.types.values():
            yield Change("new", "type", name, "is new")
    for path, was in old.own_fields.items():
        owner, _, attr = path.partition(".")
        if renames.types.get(owner, owner) not in new.model.types:
            continue
        now = new.fields.get(f"{renames.types.get(owner, owner)}.{attr}")
        if now is None:
            renamed = renames.fields.get(path, "").partition(".")[2]
            yield Change("breaks", "field", path, "is gone", renamed, touches=_touches(old, path))
            now = new.fields.get(new_field(path, renames)) if renamed else None
        if now is not None:
            yield from _field(path, was, now, old, new, renames)
    moved = {new_field(path, renames) for path in old.fields}
    for path in new.own_fields:
        owner = path.partition(".")[0]
        if path not in moved and (owner in old.model.types or owner in renames.types.values()):
            yield Change("new", "field", path, "is new")
    yield from _unions(old, new, renames)


def _touches(old: Picture, path: str) -> frozenset[Touch]:
    """The field in the type that has it and in all that stand on it; and queries of that word."""
    owner, _, attr = path.partition(".")
    heirs = [other for other in old.fields if other.partition(".")[2] == attr and _stands_on(old, other, owner)]
    return frozenset({("attribute", heir) for heir in heirs})


def _stands_on(old: Picture, path: str, owner: str) -> bool:
    name = path.partition(".")[0]
    return name == owner or owner in old.model.object(name).bases


def _field(path: str, was: Field, now: Field, old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    touches = _touches(old, path)
    if type_key(was.type, renames.types) != type_key(now.type, {}):
        what = f"has another type: {old.written(was)}, now {new.written(now)}"
        yield Change("breaks", "field", path, what, touches=touches)
    elif was.certain and not now.certain:
        missing = "may be missing" if now.optional else "may be null"
        yield Change("breaks", "field", path, f"{missing} now", touches=touches)
    elif not was.certain and now.certain:
        what = "is always there now: its query is gone, and an event without it has a problem"
        yield Change("silent", "field", path, what, touches=touches)
    yield from _values(path, was, now, touches, renames)


def _values(path: str, was: Field, now: Field, touches: frozenset[Touch], renames: Renames) -> Iterator[Change]:
    old_values, new_values = _listed(was), _listed(now)
    if not old_values or not new_values:
        return
    for value in old_values:
        if value not in new_values:
            renamed = renames.values.get(f"{path}={value}", "")
            use = frozenset({("value", f"{path}={value}")})
            yield Change("breaks", "value", f"{path}={value}", "is gone", renamed, touches=use)
    for value in new_values:
        if value not in old_values and str(value) not in renames.values.values():
            what = "is new: a `match` over all values does not know it"
            yield Change("silent", "value", f"{path}={value}", what, touches=touches)


def _listed(known: Field) -> tuple[object, ...]:
    return known.enum or ((known.const,) if known.const is not None else ())


def _unions(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    for name, was in old.variants.items():
        now = new.variants.get(renames.types.get(name, name))
        if now is None:
            continue
        members = {renames.types.get(member, member) for member in was}
        for member in was:
            if renames.types.get(member, member) not in now:
                use = frozenset({("type", name), ("value", f"{name}={member}")})
                yield Change("breaks", "variant", f"{name}={member}", "is gone", touches=use)
        for member in now:
            if member not in members:
                what = "is new: it was Unknown until now"
                yield Change("silent", "variant", f"{name}={member}", what, touches=frozenset({("type", name)}))
