"""Names for events, by what is known of them: `MessageEvent`, `MessageTextEvent`, `TextEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.types import type_names
from tamis_codegen.guarantees.groups import groups_of
from tamis_codegen.names import camel

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_codegen.emit.emission import Emission
    from tamis_codegen.model.model import Model


@dataclass(frozen=True, slots=True)
class EventName:
    """An alias such as `MessageTextEvent`: `path` is what is there (`message.text`), `set_name` the queries for it."""

    name: str
    path: str
    set_name: str


def event_names(emission: Emission) -> list[EventName]:
    """Names for events: `MessageEvent`, `MessageTextEvent`, and, over the first alias, `TextEvent`."""
    model = emission.model
    found: dict[str, EventName] = {}
    taken = set(type_names(model, received=True)) | set(type_names(model, received=False))

    def add(parts: str, path: str, queries: set[str], stem: str | None = None) -> None:
        name = f"{camel(parts) if stem is None else stem}Event"
        if queries and name not in found and name not in taken and name.isidentifier():
            found[name] = EventName(name, path, emission.sets.name_shown(frozenset(queries), parts))

    for (kind_name, attr), queries in groups_of(model).items():
        stem = model.kinds[kind_name].stem
        if attr is None:
            add(kind_name, kind_name, queries, stem)
        elif attr not in _certain_attrs(model, kind_name):
            path = f"{kind_name}.{attr}" if model.by == "key" else f"{kind_name}:{attr}"
            add(f"{kind_name} {attr}", path, queries, stem + camel(attr))
    _alias_names(emission, add)
    return list(found.values())


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
