"""`codegen explain QUERY...`: what queries stand for, what they make certain, how to name their events, the cost."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tamis_codegen.commands.console import AsJson, fail, print_json, print_problems, spec_paths_to_read
from tamis_codegen.errors import nearest
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from tamis_codegen.explanation import Explanation

Texts = Annotated[
    list[str],
    typer.Argument(help="A query, as you would write it: message:text; or several that all match.", show_default=False),
]
_MOST = 3
"""Queries in one `Filter`."""
SpecOption = Annotated[
    Path | None,
    typer.Option("--spec", help="The spec; by default all of the project, else those of installed packages."),
]


def explain(queries: Texts, spec: SpecOption = None, *, as_json: AsJson = False) -> None:
    """Explain a query; or several, with the type of an event that all of them match."""
    from tamis_codegen.explanation import Explainer

    with print_problems():
        models = [load_model(path) for path in spec_paths_to_read([spec] if spec else None)]
    having = [model for model in models if all(query in model.queries for query in queries)]
    if not having:
        known = {text for model in models for text in model.queries}
        wrong = next((query for query in queries if query not in known), None)
        if wrong is None:
            fail("no spec has all of these queries: they belong to different packages")
        fail(f"no spec has the query {wrong!r}\n{nearest(wrong, known) or 'see `codegen queries`'}")
    explainers = [(model.package, Explainer(model)) for model in having]
    found = [(package, explainer.explain(query)) for package, explainer in explainers for query in queries]
    if as_json:
        print_json([_as_json(package, explanation) for package, explanation in found])
        return
    for package, explanation in found:
        _show(package, explanation)
    if len(queries) > 1:
        for package, _ in explainers:
            _show_together([explanation for its_package, explanation in found if its_package == package], package)


def _show_together(explanations: list[Explanation], package: str) -> None:
    """The type of an event that all queries match, if there can be one."""
    kinds = frozenset(explanations[0].kinds).intersection(*(explanation.kinds for explanation in explanations))
    texts = [explanation.query for explanation in explanations]
    if not kinds:
        annotation = "no event matches all of them: they are of different kinds"
    elif len(texts) > _MOST:
        annotation = f"Filter takes at most {_MOST} queries; ask for the rest with `has(event, query)`"
    else:
        annotation = "Filter[" + ", ".join(f'Literal["{text}"]' for text in texts) + "]"
    sys.stdout.write(f"all of them   ({package})\n  event type  {annotation}\n")


def _as_json(package: str, explanation: Explanation) -> dict[str, object]:
    return {
        "package": package,
        "query": explanation.query,
        "matches": [f"{text}: {meaning}" for text, meaning in explanation.matches],
        "guarantees": dict(explanation.guarantees),
        "event_types": list(explanation.event_types),
        "cost": {"kinds": len(explanation.kinds), "reads": list(explanation.reads)},
    }


def _show(package: str, explanation: Explanation) -> None:
    lines = [f"{explanation.query}   ({package})", "  matches"]
    lines += [f"    {text}: {meaning}" for text, meaning in explanation.matches]
    lines.append("  guarantees")
    lines += [f"    event.{name}: {text}" for name, text in explanation.guarantees.items()] or [
        "    nothing beyond what every event has"
    ]
    lines.append(f"  event type  {', '.join(explanation.event_types)}")
    reads = ", ".join(explanation.reads) or "nothing of the payload"
    lines.append(f"  cost        one look at the kind ({len(explanation.kinds)} of them match), then reads {reads}")
    sys.stdout.write("\n".join(lines) + "\n")
