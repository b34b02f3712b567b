"""The compiled tree does exactly what looking at every handler would do: over random trees and events."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tamis.dispatch.explain.walk import Walk

from .trees import RouterPlan, World, events, plans


def outcome(plan: RouterPlan, event: Any, caplog: Any, *, walk: bool) -> tuple[list[str], list[str], list[str]]:
    """What a fresh tree of that plan does: what its parts wrote down, who ran, and what was logged."""
    world = World()
    tree = world.make(plan)
    caplog.clear()
    ran = asyncio.run(Walk(tree.tree, event).dispatch() if walk else tree.dispatch(event))
    if "parallel" in repr(plan):  # then what stands beside each other may be written down in any order
        world.log.sort()
    return (
        world.log,
        [one.name.rpartition(".")[2] for one in ran],
        sorted(record.getMessage() for record in caplog.records),
    )


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(), several=st.lists(events(), min_size=1, max_size=4))
def test_a_compiled_tree_does_what_the_plain_walk_does(plan: RouterPlan, several: list[Any], caplog: Any) -> None:
    caplog.set_level(logging.WARNING, "tamis")
    for event in several:
        assert outcome(plan, event, caplog, walk=False) == outcome(plan, event, caplog, walk=True)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(), several=st.lists(events(), min_size=2, max_size=8))
def test_a_tree_that_has_seen_events_does_the_same_as_a_new_one(
    plan: RouterPlan, several: list[Any], caplog: Any
) -> None:
    world = World()
    tree = world.make(plan)
    for event in several:
        world.log.clear()
        asyncio.run(tree.dispatch(event))
        log = sorted(world.log) if "parallel" in repr(plan) else world.log
        assert log == outcome(plan, event, caplog, walk=True)[0]
