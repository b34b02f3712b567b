"""`codegen import FORMAT FILE`: turns an event system's own description into a schema in our notation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tamis_codegen.commands.console import fail, print_problems
from tamis_codegen.importers import IMPORTERS, render_schema

Format = Annotated[str, typer.Argument(help=f"One of: {', '.join(IMPORTERS)}", show_default=False)]
File = Annotated[Path, typer.Argument(help="The description to import.", show_default=False)]
Target = Annotated[Path | None, typer.Option("--to", help="Where to write; by default spec/FORMAT/schema.json.")]


def import_(format_: Format, file: File, to: Target = None) -> None:
    """Import an event system's description as a schema."""
    importer = IMPORTERS.get(format_)
    if importer is None:
        fail(f"unknown format {format_!r}\nallowed: {', '.join(IMPORTERS)}", 2)
    try:
        text = file.read_bytes()
    except OSError as error:
        fail(f"cannot read {file}: {error.strerror}", 2)
    with print_problems():
        schema = importer(text, file.as_posix())
    target = to or Path("spec") / format_ / "schema.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(render_schema(schema), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{target}: {len(schema.types)} types, {len(schema.methods)} methods, version {schema.version}\n")
