"""What a check calls dead never runs, over random trees and events; and much that is dead is found."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tamis.dispatch.explain.walk import Walk

from .silent import quiet
from .trees import Node, RouterPlan, World, events, plans


class Quiet(World):
    """A tree in which most handlers can say no word of the flow, so that others can be dead behind them."""

    def handler(self, node: Node) -> Any:
        if node.takes or node.made or node.verdict not in {None, "raise"}:
            return super().handler(node)
        return quiet(self.log, self._new("handler"), fails=node.verdict == "raise")


def dead_in(tree: Any) -> set[str]:
    return {finding.handler for finding in tree.findings()}


def run_and_compare(plan: RouterPlan, several: list[Any]) -> int:
    """Runs events through a tree, by its index and by the plain walk; returns how many handlers are called dead."""
    tree = Quiet().make(plan)
    dead = dead_in(tree)
    for event in several if dead else ():
        ran = [*asyncio.run(tree.dispatch(event)), *asyncio.run(Walk(tree.tree, event).dispatch())]
        assert not {handler.id for handler in ran} & dead
    return len(dead)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(), several=st.lists(events(), min_size=5, max_size=10))
def test_what_is_called_dead_never_runs(plan: RouterPlan, several: list[Any], caplog: Any) -> None:
    caplog.set_level(logging.CRITICAL, "tamis")
    run_and_compare(plan, several)


@pytest.mark.slow
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(plan=plans(), several=st.lists(events(), min_size=10, max_size=10))
def test_what_is_called_dead_never_runs_in_a_hundred_thousand_events(
    plan: RouterPlan, several: list[Any], caplog: Any
) -> None:
    caplog.set_level(logging.CRITICAL, "tamis")
    run_and_compare(plan, several)
