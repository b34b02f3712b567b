"""`codegen queries`: which queries exist, and what each makes certain."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from tamis_codegen.commands.console import AsJson, fail, print_json, print_problems, spec_paths_to_read
from tamis_codegen.guarantees.event import Guarantees, types_by_query
from tamis_codegen.pipeline import load_model

Grep = Annotated[str, typer.Option("--grep", "-g", help="Show the queries that this regular expression finds.")]
Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Specs; by default all of the project, else those of installed packages.", show_default=False),
]


def queries(paths: Paths = None, grep: Grep = "", *, as_json: AsJson = False) -> None:
    """List the queries of the specs and what each guarantees."""
    try:
        wanted = re.compile(grep)
    except re.error as error:
        fail(f"--grep {grep!r} is no regular expression: {error}", 2)
    found: dict[str, dict[str, dict[str, str]]] = {}
    with print_problems():
        for path in spec_paths_to_read(paths):
            model = load_model(path)
            known = types_by_query(Guarantees(model))
            found[model.package] = {text: known[text] for text in sorted(model.queries) if wanted.search(text)}
    if as_json:
        print_json(found)
        return
    for package, listed in found.items():
        if len(found) > 1:
            sys.stdout.write(f"# {package}\n")
        for text, attributes in listed.items():
            shown = ", ".join(f"{name}: {type_text}" for name, type_text in attributes.items())
            sys.stdout.write(f"{text}\n    {shown or 'nothing beyond what every event has'}\n")
    if not any(found.values()):
        fail(f"no query matches {grep!r}")
