"""`codegen explain QUERY`: what a query stands for, what it makes certain, how to name its event, and what it costs."""

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

Text = Annotated[str, typer.Argument(help="The query, as you would write it: message:text", show_default=False)]
SpecOption = Annotated[
    Path | None,
    typer.Option("--spec", help="The spec; by default all of the project, else those of installed packages."),
]


def explain(query: Text, spec: SpecOption = None, *, as_json: AsJson = False) -> None:
    """Explain one query."""
    from tamis_codegen.explanation import Explainer

    with print_problems():
        models = [load_model(path) for path in spec_paths_to_read([spec] if spec else None)]
    having = [model for model in models if query in model.queries]
    if not having:
        known = {text for model in models for text in model.queries}
        fail(f"no spec has the query {query!r}\n{nearest(query, known) or 'see `codegen queries`'}")
    found = [(model.package, Explainer(model).explain(query)) for model in having]
    if as_json:
        print_json([_as_json(package, explanation) for package, explanation in found])
        return
    for package, explanation in found:
        _show(package, explanation)


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
