"""What `explain` says will run is what runs, where the outcome hangs on no body: over random trees and events."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .trees import Node, RouterPlan, World, events, plans


def bodiless(plan: RouterPlan) -> RouterPlan:
    """The same tree without middlewares, hooks and error handlers, and with handlers that return None."""
    return replace(plan, nodes=tuple(map(_node, plan.nodes)), outer=None, inner=None, catches=None, made=None)


def _node(node: Node) -> Node:
    return replace(node, verdict=None, made=None, router=None if node.router is None else bodiless(node.router))


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans().map(bodiless), several=st.lists(events(), min_size=1, max_size=4))
def test_explain_says_what_runs_and_names_everything_once(plan: RouterPlan, several: list[Any]) -> None:
    world = World()
    tree = world.make(plan)
    registry = tree.registry
    for event in several:
        trace = asyncio.run(tree.explain(event))
        assert [line for line in world.log if not line.startswith("made ")] == []  # what guards depend on is made
        world.log.clear()
        named = sorted(step.id or step.name for step in trace.steps)
        assert named == sorted([*(one.id for one in registry.handlers), *(one.name for one in registry.routers())])
        ran = [one.name for one in asyncio.run(tree.dispatch(event))]
        assert list(trace.runs) == ran
        world.log.clear()
