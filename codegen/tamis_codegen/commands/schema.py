"""`codegen schema`: the JSON Schema of the notation, for editors."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tamis_codegen.commands.console import print_json
from tamis_codegen.json_schema import json_schema, write_json_schema

Target = Annotated[Path | None, typer.Option("--to", help="Write it to this file instead of printing it.")]


def schema(to: Target = None) -> None:
    """Print the JSON Schema of spec.yaml, for editors that complete it."""
    if to is None:
        print_json(json_schema())
    else:
        write_json_schema(to)
