"""The least event of every query has all that its type promises: `make` builds no event that could not arrive."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis.events.paths import follow
from tamis_codegen.guarantees.event import Guarantees
from tamis_codegen.pipeline import load_model

from .conforming import conforms
from .telling import sure

if TYPE_CHECKING:
    from tamis_codegen.model.queries import Expansion

    from .telling import Known

SPEC = Path(__file__).resolve().parents[2] / "spec"
NAMES = ("telegram", "onebot", "onebot_gocqhttp")


IMPOSSIBLE = {
    "telegram": {
        f"{kind}:chat:{type_}"
        for kind, own in (
            ("business_message", "private"),
            ("edited_business_message", "private"),
            ("channel_post", "channel"),
            ("edited_channel_post", "channel"),
        )
        for type_ in ("private", "group", "supergroup", "channel")
        if type_ != own
    }
}
"""Queries that ask for what the spec rules out for their kind: events are made for them, and break its promise."""


@cache
def guaranteed(name: str) -> dict[str, list[Known]]:
    """By query, without those that cannot match an event that keeps the spec's promises."""
    model = load_model(SPEC / name)
    impossible = {query.text for query in model.queries.values() if all(map(contradicts_itself, query.expansions))}
    assert impossible == IMPOSSIBLE.get(name, set())
    return {query: known for query, known in sure(Guarantees(model)).items() if query not in impossible}


def contradicts_itself(expansion: Expansion) -> bool:
    """Whether one field would have two values."""
    values: dict[tuple[str, str], set[object]] = {}
    for fact in expansion.facts:
        if fact.refinement is not None and fact.refinement.op in ("equals", "is"):
            values.setdefault((fact.attr, fact.refinement.attr), set()).add(fact.refinement.value)
    return any(len(value) > 1 for value in values.values())


@pytest.mark.parametrize("name", NAMES)
def test_made_events_have_what_their_queries_guarantee(name: str) -> None:
    package = import_module(f"tamis_{name}")
    make: Any = import_module(f"tamis_{name}.testing").make
    wrong: list[str] = []
    checked = 0
    for query, known in guaranteed(name).items():
        event = make(query)
        for attribute in known:
            checked += 1
            value = follow(event, tuple(attribute.path.split(".")))
            if not conforms(value, attribute.type, package):
                wrong.append(f"{query}: event.{attribute.path} is {value!r:.80}, not {attribute.type}")
    assert not wrong, f"{len(wrong)} of {checked} are wrong, such as\n" + "\n".join(wrong[:20])
    assert checked > 5 * len(guaranteed(name))


@pytest.mark.parametrize("name", NAMES)
def test_drawn_events_have_what_their_queries_guarantee(name: str) -> None:
    from hypothesis import given, settings
    from hypothesis import strategies as st

    package = import_module(f"tamis_{name}")
    events: Any = import_module(f"tamis_{name}.testing").events
    table = guaranteed(name)

    @settings(max_examples=300, deadline=None, database=None)
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        query = data.draw(st.sampled_from(sorted(table)))
        event = data.draw(events(query))
        for attribute in table[query]:
            value = follow(event, tuple(attribute.path.split(".")))
            assert conforms(value, attribute.type, package), (
                f"{query}: event.{attribute.path} is {value!r:.80}, not {attribute.type}"
            )

    holds()
