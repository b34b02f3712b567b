"""`events.py` and its stub: the `Event` class with the spec's attributes, and a name for every narrowed event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.actions import action_views
from tamis_codegen.emit.emission import Emission, Output, attribute_views
from tamis_codegen.emit.paths import by_kind_source
from tamis_codegen.emit.queries import parts
from tamis_codegen.emit.types import type_names
from tamis_codegen.guarantees.payloads import has_inner_payloads
from tamis_codegen.names import camel, kind_attribute
from tamis_codegen.python_types.text import literal
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.rules import Alias


@dataclass(frozen=True, slots=True)
class EventName:
    """An alias such as `MessageTextEvent`: `path` is what is there (`message.text`), `set_name` the queries for it."""

    name: str
    path: str
    set_name: str


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    names = event_names(emission)
    attributes = attribute_views(emission, "event", emission.guarantees.event)
    kinds = [kind for kind in model.kinds.values() if kind.name != ROOT]
    aliases = {alias.attr for alias in model.aliases.values()}
    view: dict[str, object] = {
        "package": model.package,
        "by_key": model.by == "key",
        "attributes": attributes,
        "kinds": [(kind_attribute(kind.name), kind.name) for kind in kinds],
        "root_attributes": [
            attribute.name for attribute in attributes if attribute.name not in aliases and attribute.name != "payload"
        ]
        if model.by != "key"
        else [],
        "root_class": "RootAttribute" if has_inner_payloads(model) else "Present",
        "payload_given": any(attribute.name == "payload" for attribute in attributes),
        "aliases": [(alias.attr, alias_source(alias)) for alias in model.aliases.values()],
        "envelope": _envelope(model),
        "names": names,
        "types": type_names(model, received=True),
        "inputs": type_names(model, received=False),
        "actions": action_views(emission),
        "parts": len(parts(model.queries)),
        "refined": [refined.name for refined in emission.guarantees.refiner.classes.values()],
        "me_type": model.me_type,
    }
    return [Output("events.py", "events/module.py.jinja", view), Output("events.pyi", "events/stub.pyi.jinja", view)]


def _envelope(model: Model) -> list[tuple[str, str]]:
    """Attributes that stand around the payload, with their types."""
    from tamis_codegen.model.types import ObjectType
    from tamis_codegen.python_types.text import declared_type

    envelope = model.types.get(model.envelope or "")
    if model.by != "key" or not isinstance(envelope, ObjectType):
        return []
    return [(field.attr, declared_type(field)) for field in envelope.fields.values()]


def alias_source(alias: Alias) -> str:
    return f"AliasAttribute({literal(alias.attr)}, {by_kind_source(alias.paths)})"


def event_names(emission: Emission) -> list[EventName]:
    """Names for events: `MessageEvent`, `MessageTextEvent`, and, over the first alias, `TextEvent`."""
    model = emission.model
    found: dict[str, EventName] = {}
    taken = set(type_names(model, received=True)) | set(type_names(model, received=False))

    def add(parts: str, path: str, queries: set[str], stem: str | None = None) -> None:
        name = f"{camel(parts) if stem is None else stem}Event"
        if queries and name not in found and name not in taken and name.isidentifier():
            found[name] = EventName(name, path, emission.sets.name(frozenset(queries), parts))

    of_kind: dict[str, set[str]] = {}
    with_word: dict[tuple[str, str], set[str]] = {}
    for query in model.queries.values():
        for prefix in _prefixes(query.expansions[0].kind):
            if all(prefix in _prefixes(expansion.kind) for expansion in query.expansions):
                of_kind.setdefault(prefix, set()).add(query.text)
                for attr in sorted(query.certain_attrs()):
                    with_word.setdefault((prefix, attr), set()).add(query.text)
    for kind in model.kinds.values():
        if kind.name != ROOT:
            add(kind.name, kind.name, of_kind.get(kind.name, set()), kind.stem)
    for (kind_name, attr), queries in with_word.items():
        certain = _certain_attrs(model, kind_name)
        if attr not in certain:
            path = f"{kind_name}.{attr}" if model.by == "key" else f"{kind_name}:{attr}"
            add(f"{kind_name} {attr}", path, queries, model.kinds[kind_name].stem + camel(attr))
    _alias_names(emission, add)
    return list(found.values())


def _prefixes(kind: str) -> list[str]:
    parts = kind.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts) + 1)]


def _certain_attrs(model: Model, kind: str) -> set[str]:
    payload = model.kinds[kind].payload
    return {field.attr for field in model.object(payload).fields.values() if field.certain} if payload else set()


def _alias_names(emission: Emission, register: Callable[[str, str, set[str]], None]) -> None:
    """Over an alias that stands for whole payloads (`msg`), events by field: `TextEvent`, `MsgPollEvent`."""
    model = emission.model
    for alias in model.aliases.values():
        whole = {path.kind for path in alias.paths if not path.steps}
        if not whole:
            continue
        inside = [
            query for query in model.queries.values() if all(expansion.kind in whole for expansion in query.expansions)
        ]
        register(alias.name, alias.attr, {query.text for query in inside})
        by_attr: dict[str, set[str]] = {}
        for query in inside:
            for attr in sorted(query.certain_attrs()):
                by_attr.setdefault(attr, set()).add(query.text)
        for attr, queries in by_attr.items():
            if any(attr in _certain_attrs(model, kind) for kind in whole):
                continue
            register(attr, f"{alias.attr}.{attr}", queries)
            register(f"{alias.name} {attr}", f"{alias.attr}.{attr}", queries)
