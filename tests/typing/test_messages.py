"""Short messages: a method that an event does not have is refused in few words, which name what the event lacks."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tamis_codegen.emit.actions import action_views
from tamis_codegen.emit.emission import Emission
from tamis_codegen.emit.event_names import event_names
from tamis_codegen.pipeline import load_model

from .checkers import check
from .expectations import FULL

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
LONGEST = 1200
"""Characters of a message that a person reads."""
SAMPLE = 12
"""Methods of the quick run."""


@cache
def emission(package: str) -> Emission:
    return Emission(load_model(ROOT / "spec" / package))


@cache
def kinds_without(package: str) -> dict[str, tuple[str, ...]]:
    """By the name of a kind's event: the methods it does not have, as the spec's guarantees say."""
    emitted = emission(package)
    actions, needs = action_views(emitted)
    named = event_names(emitted)
    sets = emitted.sets.by_name()
    needed = {need.name: sets[need.set_name] for need in needs}
    names = {name.name: sets[name.set_name] for name in named if name.path in emitted.model.kinds}
    return {
        name: tuple(action.name for action in actions if action.need and not queries <= needed[action.need])
        for name, queries in names.items()
    }


def sweep(package: str, methods: Sequence[str]) -> dict[str, str]:
    """A file for each kind, which calls every method."""
    lines = {
        name: [f"from tamis_{package} import {name}", "", "", f"async def sweep(event: {name}) -> None:"]
        + [f"    await event.{method}()" for method in methods]
        for name in kinds_without(package)
    }
    return {f"sweep_{name}.py": "\n".join(text) + "\n" for name, text in lines.items()}


def check_sweep(checker: str, package: str, methods: Sequence[str], folder: Path) -> int:
    """Compares a checker with the spec. Returns how many calls were refused."""
    found = check(checker, sweep(package, methods), folder)
    wrong: list[str] = []
    refused = 0
    for name, lacking in kinds_without(package).items():
        lines: dict[int, list[str]] = {}
        for finding in found[f"sweep_{name}.py"]:
            lines.setdefault(finding.line, []).append(finding.message)
            if len(finding.message) > LONGEST:
                wrong.append(f"{name}: {len(finding.message)} characters: {finding.message[:200]}")
        for number, method in enumerate(methods, 5):
            needs = [text for text in lines.get(number, ()) if "Needs[" in text]
            refused += bool(needs)
            if bool(needs) != (method in lacking):
                wrong.append(f"{name}.{method}: {'is' if needs else 'is not'} refused: {lines.get(number)}")
            elif needs and not re.search(r"Needs\[Literal\[['\"]an? \w+", needs[0]):
                wrong.append(f"{name}.{method}: the message names no need: {needs[0]}")
    assert not wrong, "\n".join(wrong[:20])
    return refused


def all_methods(package: str) -> list[str]:
    return [action.name for action in action_views(emission(package))[0]]


@pytest.mark.parametrize("checker", FULL)
def test_a_method_that_an_event_lacks_is_a_short_message(checker: str, tmp_path: Path) -> None:
    methods = random.Random(14).sample(all_methods("telegram"), SAMPLE)
    assert "reply" in all_methods("telegram")
    assert check_sweep(checker, "telegram", [*methods, "reply"], tmp_path) > 100


@pytest.mark.slow
@pytest.mark.parametrize("package", ["telegram", "onebot"])
@pytest.mark.parametrize("checker", FULL)
def test_every_method_of_every_kind(checker: str, package: str, tmp_path: Path) -> None:
    assert check_sweep(checker, package, all_methods(package), tmp_path) > 100
