"""Changes of calls: methods, the actions of events, their parameters, and behind which queries they can be called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.compare.changes import Change
from tamis_codegen.compare.queries import new_query
from tamis_codegen.compare.renames import type_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis_codegen.compare.changes import Renames
    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.model.types import Field, Method


def call_changes(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    """Of methods, then of actions."""
    for name, was in old.model.methods.items():
        now = new.model.methods.get(renames.methods.get(name, name))
        if name not in new.model.methods:
            touches = frozenset({("method", was.attr)})
            yield Change("breaks", "method", name, "is gone", renames.methods.get(name, ""), touches=touches)
        if now is not None:
            yield from _method(name, was, now, old, renames)
    for name in new.model.methods:
        if name not in old.model.methods and name not in renames.methods.values():
            yield Change("new", "method", name, "is new")
    yield from _actions(old, new, renames)


def _method(name: str, was: Method, now: Method, old: Picture, renames: Renames) -> Iterator[Change]:
    callers = [action.name for action in old.model.actions.values() if action.method == name]
    new_params = {param.attr: param for param in now.params.values()}
    old_params = {param.attr: param for param in was.params.values()}
    for attr, param in old_params.items():
        touches = frozenset({("keyword", f"{call}.{attr}") for call in (was.attr, *callers)})
        found = new_params.get(attr)
        renamed = renames.params.get(f"{name}.{attr}", "")
        if found is None:
            yield Change("breaks", "parameter", f"{name}.{attr}", "is gone", renamed, touches=touches)
            found = new_params.get(renamed)
        if found is not None:
            yield from _parameter(f"{name}.{attr}", param, found, touches, renames)
    whole = frozenset({("method", was.attr), *(("action", action) for action in callers)})
    for attr, param in new_params.items():
        if attr in old_params or attr in [new for path, new in renames.params.items() if path.startswith(f"{name}.")]:
            continue
        if param.certain:
            yield Change("breaks", "parameter", f"{name}.{attr}", "is new, and required", touches=whole)
        else:
            yield Change("new", "parameter", f"{name}.{attr}", "is new")
    if type_key(was.returns, renames.types) != type_key(now.returns, {}):
        yield Change("breaks", "method", name, "returns another type", touches=whole)


def _parameter(
    path: str, was: Field, now: Field, touches: frozenset[tuple[str, str]], renames: Renames
) -> Iterator[Change]:
    if type_key(was.type, renames.types) != type_key(now.type, {}):
        yield Change("breaks", "parameter", path, "has another type", touches=touches)
    elif now.certain and not was.certain:
        method = path.partition(".")[0]
        uses = {(sort.replace("keyword", "action"), name.partition(".")[0]) for sort, name in touches}
        yield Change("breaks", "parameter", path, "is required now", touches=frozenset({*uses, ("method", method)}))
    for value in was.enum:
        if now.enum and value not in now.enum:
            yield Change("breaks", "value", f"{path}={value}", "is gone", touches=touches)


def _actions(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    for name in old.actions:
        touches = frozenset({("action", name)})
        found = renames.actions.get(name, name)
        if name not in new.actions:
            yield Change("breaks", "action", name, "is gone", renames.actions.get(name, ""), touches=touches)
        if found not in new.actions:
            continue
        allowed = new.allowed(found)
        lost = tuple(
            text
            for text in sorted(old.allowed(name))
            if (now := new_query(text, old, new, renames)) in new.model.queries and now not in allowed
        )
        if lost:
            what = "can no longer be called behind"
            uses = frozenset({("action behind", f"{name} {text}") for text in lost})
            yield Change("breaks", "action", name, what, folds=lost, touches=uses)
        yield from _filled(name, found, old, new)
    for name in new.actions:
        if name not in old.actions and name not in renames.actions.values():
            yield Change("new", "action", name, "is new")


def _filled(name: str, now: str, old: Picture, new: Picture) -> Iterator[Change]:
    """A parameter that the event filled, and no longer does, has to be given."""
    was = {view.name for view in old.actions[name].parameters}
    for view in new.actions[now].parameters:
        before = list(old.model.methods[old.actions[name].method].params.values())
        known = any(param.attr == view.name for param in before)
        if view.required and view.name not in was and known:
            touches = frozenset({("action", name)})
            yield Change("breaks", "action", name, f"no longer fills {view.name}", touches=touches)
