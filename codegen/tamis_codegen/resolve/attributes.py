"""The attributes of an event: its own, kinds or fields, aliases, actions. Each name may have one meaning only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import NOWHERE, place_of, quote
from tamis_codegen.model.types import ObjectType
from tamis_codegen.names import RESERVED_EVENT, attribute, is_class_name, kind_attribute
from tamis_codegen.resolve.kinds import ROOT, is_kind_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.queries import Kind
    from tamis_codegen.model.types import TypeDef

_AS = "give it another Python name with `as:`"
_OTHER = "choose another name"


def check_attributes(
    spec: notation.Spec, kinds: Mapping[str, Kind], types: Mapping[str, TypeDef], problems: Problems
) -> None:
    """Two things that would be the same attribute of the event, or a name that can be none, are problems."""
    rooted = spec.discriminator is None or spec.discriminator.by == "key"
    taken = {attr: f"the event's own {attr!r}" for attr in RESERVED_EVENT}
    if rooted:
        names = [name for name in kinds if name != ROOT and "." not in name]
        _take("kind", {name: kind_attribute(name) for name in names}, taken, problems)
    # Aliases may stand for a root field of the same name: they say where else to look.
    fields = {attr: f"field {quote(name)}" for name, attr in _fields(spec, kinds, types, rooted, taken, problems)}
    if rooted:
        taken |= fields
    _take("alias", {name: attribute(name) for name in spec.aliases}, taken, problems)
    _take("action", {name: attribute(name) for name in spec.actions}, {**fields, **taken}, problems)


def _fields(
    spec: notation.Spec,
    kinds: Mapping[str, Kind],
    types: Mapping[str, TypeDef],
    rooted: bool,
    taken: Mapping[str, str],
    problems: Problems,
) -> Iterator[tuple[str, str]]:
    """Fields of the root object: of the envelope where payloads sit under a key, else of every payload."""
    for name in dict.fromkeys([spec.envelope] if rooted else [kind.root for kind in kinds.values()]):
        owner = types.get(name or "")
        for field in owner.fields.values() if isinstance(owner, ObjectType) else ():
            if field.attr in taken:
                problems.add(field.name, f"field {quote(field.name)} would hide {taken[field.attr]}", hint=_AS)
            yield field.name, field.attr


def _take(what: str, names: Mapping[str, str | None], taken: dict[str, str], problems: Problems) -> None:
    for name, attr in names.items():
        if attr is None:
            hint = "letters, digits and _, starting with a letter"
            problems.add(name, f"{what} {quote(name)} cannot be a Python attribute", hint=hint)
        elif attr in taken:
            problems.add(name, f"{what} {quote(name)} would hide {taken[attr]}", hint=_OTHER)
        else:
            taken[attr] = f"{what} {quote(name)}"


def check_event_names(kinds: Mapping[str, Kind], problems: Problems) -> None:
    """Two kinds that are one after camel-casing would silently shadow each other in the generated package."""
    seen: dict[str, str] = {}
    for name, kind in kinds.items():
        alias = f"{kind.stem}Event"
        if name == ROOT or not is_kind_name(name):
            continue
        where = kind.stem if place_of(kind.stem) != NOWHERE else name
        if not kind.stem:
            hint = "name it by `as`: `as: Some` makes it SomeEvent"
            problems.add(where, f"kind {quote(name)} has no letters to name its event type by", hint=hint)
        elif not is_class_name(alias):
            hint = "letters and digits, a capital first: `as: Some` makes it SomeEvent"
            if where is name:
                hint = (
                    "name it by `as` (`as: Some` makes it SomeEvent); or rename it, its value on the wire behind `is`"
                )
            problems.add(where, f"kind {quote(name)} would have the event type {alias}", hint=hint)
        elif alias in seen:
            what = f"kinds {quote(seen[alias])} and {quote(name)} would both have the event type {alias}"
            problems.add(where, what, hint="give one of them another by `as`: `as: Other` makes it OtherEvent")
        else:
            seen[alias] = name


__all__ = ["check_attributes", "check_event_names"]
