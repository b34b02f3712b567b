"""`codegen explain QUERY`: what a query stands for, what it makes certain, how to name its event, and what it costs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tamis_codegen.commands.console import AsJson, fail, print_json, problems_shown, spec_paths
from tamis_codegen.errors import nearest
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from tamis_codegen.explanation import Explanation

Text = Annotated[str, typer.Argument(help="The query, as you would write it: message:text", show_default=False)]
SpecOption = Annotated[
    Path | None, typer.Option("--spec", help="The spec; by default every one of spec/*/ that has the query.")
]


def explain(query: Text, spec: SpecOption = None, *, as_json: AsJson = False) -> None:
    """Explain one query."""
    from tamis_codegen.explanation import Explainer

    with problems_shown():
        models = [load_model(path) for path in spec_paths([spec] if spec else None)]
    having = [model for model in models if query in model.queries]
    if not having:
        known = {text for model in models for text in model.queries}
        fail(f"no spec has the query {query!r}\n{nearest(query, known) or 'see `codegen queries`'}")
    found = [(model.package, Explainer(model).explain(query)) for model in having]
    if as_json:
        print_json([_as_json(package, one) for package, one in found])
        return
    for package, one in found:
        _show(package, one)


def _as_json(package: str, one: Explanation) -> dict[str, object]:
    return {
        "package": package,
        "query": one.query,
        "matches": [f"{text}: {meaning}" for text, meaning in one.matches],
        "guarantees": dict(one.guarantees),
        "event_types": list(one.event_types),
        "cost": {"kinds": len(one.kinds), "reads": list(one.reads)},
    }


def _show(package: str, one: Explanation) -> None:
    lines = [f"{one.query}   ({package})", "  matches"]
    lines += [f"    {text}: {meaning}" for text, meaning in one.matches]
    lines.append("  guarantees")
    lines += [f"    event.{name}: {text}" for name, text in one.guarantees.items()] or [
        "    nothing beyond what every event has"
    ]
    lines.append(f"  event type  {', '.join(one.event_types)}")
    reads = ", ".join(one.reads) or "nothing of the payload"
    lines.append(f"  cost        one look at the kind ({len(one.kinds)} of them match), then reads {reads}")
    sys.stdout.write("\n".join(lines) + "\n")
