"""Each required field of each type, missing, null or of another JSON kind: the kind stays, and `problems` says so."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from tamis_codegen.model.types import ObjectType

from .from_spec import NAMES, check, codec, model
from .misfits import events, is_named, mutated, pairs, singles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .misfits import Case


def wrong_ones(spec: str, cases: Iterable[Case]) -> tuple[int, list[str]]:
    """How many cases there were, and those in which the kind fell, something raised, or a place was not named."""
    wrong: list[str] = []
    count = 0
    for kind, event, changes, named in cases:
        count += 1
        raw = json.dumps(mutated(event, changes)).encode()
        try:
            decoded = codec(spec).decode(raw)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is wrong
            wrong.append(f"{raw.decode()}: {error!r}")
            continue
        if decoded.kind != kind:
            wrong.append(f"{raw.decode()}: {decoded.kind}")
        silent = [path for path in named if not is_named(path, decoded.problems)]
        wrong += [f"{raw.decode()}: {path} in {decoded.problems}" for path in silent]
        wrong += check(spec).wrong_in(decoded)
    return count, wrong


@pytest.mark.parametrize("spec", NAMES)
def test_the_events_without_a_misfit_have_no_problems(spec: str) -> None:
    types: set[str] = set()
    for places in events(spec).places():
        for place in places[:1]:
            event = events(spec).event(place.kind, place.type)
            decoded = codec(spec).decode(json.dumps(event).encode())
            assert (decoded.kind, decoded.problems) == (place.kind, ()), event
            types.add(place.type)
    received = {name for name in model(spec).received if isinstance(model(spec).types[name], ObjectType)}
    needed = {
        name for name in received if any(not field.optional for field in model(spec).object(name).fields.values())
    }
    assert len(types) > 0.9 * len(needed), sorted(needed - types)


@pytest.mark.parametrize("spec", NAMES)
def test_one_odd_field_costs_its_own_place(spec: str) -> None:
    cases = list(singles(spec))
    count, wrong = wrong_ones(spec, random.Random(5).sample(cases, min(2_500, len(cases))))
    assert wrong == []
    assert count > 400


@pytest.mark.parametrize("spec", NAMES)
def test_two_odd_fields_cost_their_own_places(spec: str) -> None:
    rand = random.Random(7)
    count, wrong = wrong_ones(spec, (case for case in pairs(spec) if rand.random() < 0.03))
    assert wrong == []
    assert count > 200


@pytest.mark.slow
@pytest.mark.parametrize("spec", NAMES)
@pytest.mark.parametrize("cases", [singles, pairs])
def test_every_odd_field_costs_its_own_place(spec: str, cases: Any, capsys: pytest.CaptureFixture[str]) -> None:
    count, wrong = wrong_ones(spec, cases(spec))
    with capsys.disabled():
        print(f"\n{spec}, {cases.__name__}: {count} events, {len(wrong)} wrong")
    assert wrong == []
