"""`codegen notation`: the page that explains what a spec can say."""

from __future__ import annotations

import sys
from pathlib import Path

from tamis_codegen.commands.console import fail, print_problems
from tamis_codegen.commands.installed import SHIPPED


def notation() -> None:
    """Print the page that explains the notation of specs."""
    # In a checkout the page is where the repository has it.
    places = (SHIPPED / "README.md", Path(__file__).parents[3] / "spec" / "README.md")
    page = next((place for place in places if place.is_file()), None)
    if page is None:
        fail(f"the page is not there: looked for {places[0]}; install tamis again")
    with print_problems():
        sys.stdout.write(page.read_text(encoding="utf-8"))
