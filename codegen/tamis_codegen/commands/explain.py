"""`codegen explain QUERY`: what a query stands for, what it makes certain, how to name its event, and what it costs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tamis_codegen.commands.console import AsJson, fail, print_json, problems_shown, spec_paths
from tamis_codegen.errors import nearest
from tamis_codegen.guarantees import guaranteed
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from tamis_codegen.model import Expansion, Model, Query

Text = Annotated[str, typer.Argument(help="The query, as you would write it: message:text", show_default=False)]
SpecOption = Annotated[
    Path | None, typer.Option("--spec", help="The spec; by default every one of spec/*/ that has the query.")
]


def explain(query: Text, spec: SpecOption = None, *, as_json: AsJson = False) -> None:
    """Explain one query."""
    with problems_shown():
        models = [load_model(path) for path in spec_paths([spec] if spec else None)]
    found = [_explained(model, model.queries[query]) for model in models if query in model.queries]
    if not found:
        known = {text for model in models for text in model.queries}
        fail(f"no spec has the query {query!r}\n{nearest(query, known) or 'see `codegen queries`'}")
    if as_json:
        print_json(found)
        return
    for one in found:
        _show(one)


def _explained(model: Model, query: Query) -> dict[str, object]:
    from tamis_codegen.emit import Emission
    from tamis_codegen.emit.events import event_names

    emission = Emission(model)
    known = guaranteed(emission.guarantees)[query.text]
    names = [one for one in event_names(emission) if query.text in _queries_of(emission, one.set_name)]
    names.sort(key=lambda one: len(_queries_of(emission, one.set_name)))
    return {
        "package": model.package,
        "query": query.text,
        "matches": [_meaning(model, one) for one in query.expansions],
        "guarantees": known,
        "event_types": [one.name for one in names[:5]] or [f'Filter[Literal["{query.text}"]]'],
        "cost": {"kinds": len({one.kind for one in query.expansions}), "reads": _reads(query)},
    }


def _queries_of(emission: object, name: str) -> frozenset[str]:
    from tamis_codegen.emit import Emission

    sets = emission.sets.names.items() if isinstance(emission, Emission) else ()
    return next((queries for queries, its_name in sets if its_name == name), frozenset[str]())


def _meaning(model: Model, one: Expansion) -> str:
    kind = model.kinds[one.kind]
    if one.word is None:
        return f"{one.text}: {kind.doc or f'an event of kind {one.kind}'}"
    if one.word not in kind.words:
        return f"{one.text}: {one.word} is always there"
    word = kind.words[one.word]
    return f"{one.text}: {word.meaning if one.value is None else word.values[one.value].meaning}"


def _reads(query: Query) -> list[str]:
    return list(dict.fromkeys(".".join(one.test.path) for one in query.expansions if one.test))


def _show(one: dict[str, object]) -> None:
    from typing import cast

    lines = [f"{one['query']}   ({one['package']})", "  matches"]
    lines += [f"    {text}" for text in cast("list[str]", one["matches"])]
    lines.append("  guarantees")
    attributes = cast("dict[str, str]", one["guarantees"])
    lines += [f"    event.{name}: {text}" for name, text in attributes.items()] or [
        "    nothing beyond what every event has"
    ]
    lines.append(f"  event type  {', '.join(cast('list[str]', one['event_types']))}")
    cost = cast("dict[str, object]", one["cost"])
    reads = ", ".join(cast("list[str]", cost["reads"])) or "nothing of the payload"
    lines.append(f"  cost        one look at the kind ({cost['kinds']} of them match), then reads {reads}")
    sys.stdout.write("\n".join(lines) + "\n")
