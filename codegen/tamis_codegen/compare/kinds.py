"""Changes of kinds: what is gone, what has another payload, where events move to, when the source gives up on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.compare.changes import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis_codegen.compare.changes import Renames, Touch
    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.model.queries import Kind

_ROOT = "*"


def kind_changes(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    """Of kinds, and of the names of their events."""
    for name, was in old.model.kinds.items():
        now = new.model.kinds.get(name)
        if now is None:
            queries = tuple(text for text in old.model.queries if _is_of(text, name))
            renamed = renames.kinds.get(name, "")
            yield Change("breaks", "kind", name, "is gone", renamed, queries, _touches(old, name, queries))
            continue
        payload = renames.types.get(was.payload or "", was.payload)
        if now.payload != payload and name != _ROOT:
            touches = frozenset({("event", event) for event, path in old.events.items() if path == name})
            what = f"has another payload: {was.payload or 'none'}, now {now.payload or 'none'}"
            yield Change("breaks", "kind", name, what, touches=touches | {("query", name)})
        yield from _silent(name, was, now)
    for name, now in new.model.kinds.items():
        if name in old.model.kinds or name in renames.kinds.values():
            continue
        parent = now.parent or _ROOT
        if parent != _ROOT and parent in old.model.kinds:
            what = f"is new below {parent}: such events were of kind {parent}, and handlers of it still get them"
            touches = frozenset({("query", parent)})
            yield Change("silent", "kind", name, what, touches=touches)
        else:
            yield Change("new", "kind", name, "is new")
    yield from _event_names(old, new, renames)


def _is_of(query: str, kind: str) -> bool:
    head = query.partition(":")[0]
    return head == kind or head.startswith(f"{kind}.")


def _touches(old: Picture, kind: str, queries: tuple[str, ...]) -> frozenset[Touch]:
    events = {("event", event) for event, path in old.events.items() if _is_of(path.replace(".", ":"), kind)}
    attribute = {("attribute", f"event.{kind}")} if old.model.by == "key" else set[tuple[str, str]]()
    return frozenset({("query", query) for query in queries} | events | attribute)


def _silent(name: str, was: Kind, now: Kind) -> Iterator[Change]:
    touches = frozenset({("query", name)})
    if was.expires != now.expires:
        what = f"expires after {now.expires or 'any number of'} seconds; it was {was.expires or 'any number'}"
        yield Change("silent", "kind", name, what, touches=touches)
    if was.subscribed != now.subscribed:
        what = "is sent without being asked for" if now.subscribed else "is only sent when asked for"
        yield Change("silent", "kind", name, what, touches=touches)
    if was.values != now.values and was.told_by is not None:
        what = f"is {_listed(now)} on the wire; it was {_listed(was)}"
        yield Change("silent", "kind", name, what, touches=touches)
    if was.at != now.at:
        what = f"has its payload at {'.'.join(now.at) or 'the root'}; it was {'.'.join(was.at) or 'the root'}"
        yield Change("silent", "kind", name, what, touches=touches)
    if was.split != now.split and was.split is not None:
        what = f"is split by {_split(now)}; it was {_split(was)}"
        yield Change("silent", "kind", name, what, touches=touches)


def _listed(kind: Kind) -> str:
    return ", ".join(map(repr, kind.values))


def _split(kind: Kind) -> str:
    return "nothing" if kind.split is None else ".".join(kind.split.path) or "the header"


def _event_names(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    """Names of event types that are gone though their kind is not."""
    paths = {path: event for event, path in reversed(new.events.items())}
    gone = [event for event in old.events if event not in new.events]
    for event in gone:
        now = paths.get(_new_path(old.events[event], old, renames), "")
        if now:
            renames.events[event] = now
    if len(gone) > 1:
        touches = frozenset({("event", event) for event in gone})
        shown = [f"{event} is now {renames.events[event]}" if event in renames.events else event for event in gone]
        yield Change("breaks", "event types", str(len(gone)), "are gone", "", tuple(shown), touches)
    for event in gone if len(gone) == 1 else ():
        renamed = renames.events.get(event, "")
        yield Change("breaks", "event type", event, "is gone", renamed, touches=frozenset({("event", event)}))


def _new_path(path: str, old: Picture, renames: Renames) -> str:
    """Where what an event name stands for is now: `ticket.text`, or `order.paid:coupon`."""
    mark = "." if old.model.by == "key" else ":"
    if mark == ":":
        kind, _, attr = path.partition(":")
    else:
        kind, _, attr = path.partition(".")
    head = new_kind(kind, renames)
    head = renames.aliases.get(kind, head)
    if not attr:
        return head
    owners = [old.model.kinds[kind].payload] if kind in old.model.kinds else _alias_payloads(old, kind)
    found = next(
        (moved for owner in owners if (moved := renames.fields.get(f"{owner}.{attr}")) is not None), f".{attr}"
    )
    return f"{head}{mark}{found.partition('.')[2]}"


def _alias_payloads(old: Picture, name: str) -> list[str | None]:
    alias = old.model.aliases.get(name)
    return [old.model.kinds[path.kind].payload for path in alias.paths] if alias is not None else []


def new_kind(kind: str, renames: Renames) -> str:
    """A kind under its new name: its own, or that of one above it."""
    parts = kind.split(".")
    for length in range(len(parts), 0, -1):
        head = ".".join(parts[:length])
        if head in renames.kinds:
            return ".".join([renames.kinds[head], *parts[length:]])
    return kind
