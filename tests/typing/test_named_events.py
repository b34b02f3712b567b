"""Every named event of every package: each attribute has the type that the queries of the name guarantee, no other."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tamis_codegen.emit.emission import Emission
from tamis_codegen.emit.event_names import event_names
from tamis_codegen.guarantees.event import types_by_query
from tamis_codegen.pipeline import load_model

from .checkers import check
from .expectations import FULL
from .telling import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parents[2]
LARGE = ("github", "slack", "stripe")
"""They take as long as all others together: `-m slow` looks at them."""
SPECS = [
    pytest.param(path.parent.name, marks=pytest.mark.slow) if path.parent.name in LARGE else path.parent.name
    for path in sorted((ROOT / "spec").glob("*/spec.yaml"))
]
SAMPLE = 40
"""Names of a package in the quick run."""
_IN_A_FILE = 200
_TYPING = {"Any", "Literal"}


class Facts(NamedTuple):
    """What is to be said of one package: by named event, the paths from the event and their types."""

    package: str
    by_name: Mapping[str, Mapping[str, str]]


@cache
def facts(spec: str) -> Facts:
    emission = Emission(load_model(ROOT / "spec" / spec))
    guarantees = emission.guarantees
    named = event_names(emission)
    sets = emission.sets.by_name()
    table = types_by_query(guarantees)
    private = {refined.name for refined in guarantees.refiner.classes.values()}
    hidden = private | set(guarantees.narrowed)  # their parameters hold the queries
    optional = {
        attribute.name: attribute.fallback
        for attribute in guarantees.event.values()
        if attribute.fallback.endswith("| None")
    }
    by_name: dict[str, dict[str, str]] = {}
    for name in named:
        known = [table[query] for query in sets[name.set_name]]
        certain = {
            path: guarantees.refiner.join(types[path] for types in known)
            for path in sorted(set(known[0]).intersection(*known))
        }
        unsure = {attr: text for attr, text in optional.items() if not any(attr in types for types in known)}
        by_name[name.name] = {path: text for path, text in (certain | unsure).items() if not names([text]) & hidden}
    return Facts(emission.model.package, by_name)


def files(spec: str, chosen: Iterable[str]) -> dict[str, str]:
    package, by_name = facts(spec)
    rows = [(name, by_name[name]) for name in chosen]
    written: dict[str, str] = {}
    for start in range(0, len(rows), _IN_A_FILE):
        some = rows[start : start + _IN_A_FILE]
        used = names(text for _, known in some for text in known.values())
        ours = sorted(used - _TYPING | {name for name, _ in some})
        lines = [f"from typing import {', '.join(sorted(used & _TYPING | {'assert_type'}))}"]
        lines += [f"from {package} import {name}" for name in ours]
        for number, (name, known) in enumerate(some):
            lines.append(f"def f{number}(event: {name}) -> None:")
            lines += [f"    assert_type(event.{path}, {text})" for path, text in known.items()] or ["    pass"]
        written[f"{package}_names_{start}.py"] = "\n".join(lines)
    return written


def compare(checker: str, spec: str, chosen: Iterable[str], folder: Path) -> int:
    """Compares a checker with the facts. Returns how many there were."""
    written = files(spec, chosen)
    wrong = [
        f"{written[name].splitlines()[finding.line - 1]}  # {finding.message}"
        for name, found in check(checker, written, folder).items()
        for finding in found
    ]
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong[:40])
    return sum(text.count("assert_type(") for text in written.values())


@pytest.mark.parametrize("checker", FULL)
@pytest.mark.parametrize("spec", SPECS)
def test_some_named_events_have_what_their_queries_guarantee(checker: str, spec: str, tmp_path: Path) -> None:
    every = sorted(facts(spec).by_name)
    chosen = random.Random(4).sample(every, min(SAMPLE, len(every)))
    assert compare(checker, spec, chosen, tmp_path) > 2 * len(chosen)


@pytest.mark.slow
@pytest.mark.parametrize("checker", FULL)
@pytest.mark.parametrize("spec", SPECS)
def test_every_named_event_has_what_its_queries_guarantee(checker: str, spec: str, tmp_path: Path) -> None:
    assert compare(checker, spec, sorted(facts(spec).by_name), tmp_path) > 500
