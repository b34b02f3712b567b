"""Which events wait for each other: those of one chat, unless an app or a router says something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tamis.events.paths import first_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from tamis.dispatch.run import Tree
    from tamis.events.event import Event
    from tamis.queries.tables import Identity


def lane_key(event: Event, app: Any) -> Hashable:
    """The key of an event's lane; the event itself where it waits for no other.

    The handler that comes first for the event decides: its router may have lanes of its own, and a control handler
    passes what runs in the lane.
    """
    tree: Tree = app.tree
    leaf = tree.first_possible(event) if tree.has_lane_rules else None
    if leaf is None:
        return _key_of(event, app.lane, app.vocabulary.identity)
    key = _key_of(event, leaf.router.lane_rule, app.vocabulary.identity)
    if not leaf.handler.control or key is event:
        return key
    return ("control", *cast("tuple[Hashable, ...]", key)) if isinstance(key, tuple) else ("control", key)


def is_control_lane(key: Hashable) -> bool:
    """Whether a lane is that of control handlers, which comes before others."""
    return isinstance(key, tuple) and cast("tuple[Hashable, ...]", key)[:1] == ("control",)


def _key_of(event: Event, rule: Any, identity: Identity) -> Hashable:
    if not isinstance(rule, str):
        made = None if rule is None else rule(event)
        return event if made is None else ("lane", made)
    chat = first_of(event.payload, identity.chat.get(event.kind, ()))
    if chat is not None and rule == "chat":
        return ("chat", chat)
    user = first_of(event.payload, identity.user.get(event.kind, ()))
    if chat is None:
        return ("user", user) if user is not None else event
    if rule == "user in chat":
        return ("user in chat", chat, user) if user is not None else ("chat", chat)
    topic = first_of(event.payload, identity.topic.get(event.kind, ()))
    in_topic = first_of(event.payload, identity.in_topic.get(event.kind, ()))
    return ("topic", chat, topic) if topic is not None and in_topic else ("chat", chat)
