"""`codegen migrate OLD NEW SRC…` and `codegen annotate SRC…`: changes of users' code, shown first."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tamis_codegen.commands.console import fail, print_problems, spec_paths_to_read
from tamis_codegen.commands.sources import python_files, read_source, show_or_write
from tamis_codegen.commands.versions import compare_versions

Version = Annotated[
    str, typer.Argument(help="A path, git:REV, git:REV:PATH, or an installed package.", show_default=False)
]
Sources = Annotated[list[Path], typer.Argument(help="Python files and folders.", show_default=False)]
Write = Annotated[bool, typer.Option("--write", help="Change the files; else the changes are only shown.")]
SpecOption = Annotated[
    Path | None,
    typer.Option("--spec", help="The spec; by default all of the project, else those of installed packages."),
]


def migrate(old: Version, new: Version, sources: Sources, *, write: Write = False) -> None:
    """Rename in users' code what a new version of a spec calls differently."""
    import libcst as cst

    from tamis_codegen.codemods.migrate import MARK
    from tamis_codegen.codemods.migrate import migrate as migrated_of

    comparison = compare_versions(old, new)
    mended = left = changed = 0
    for file in python_files(sources):
        text = read_source(file)
        try:
            found = migrated_of(comparison, text)
        except cst.ParserSyntaxError as error:
            fail(f"{file}: this is no Python: {str(error).splitlines()[0]}", 2)
        if found is None or found.text == text:
            continue
        show_or_write(file, text, found.text, write=write)
        mended, left, changed = mended + found.mended, left + found.left, changed + 1
    done = "changed" if write else "to change (--write does it)"
    sys.stdout.write(f"{changed} files {done}: {mended} places mended, {left} left with a comment {MARK}\n")


def annotate(sources: Sources, spec: SpecOption = None, *, write: Write = False) -> None:
    """Write the narrowest event type onto handlers that have none."""
    import libcst as cst

    from tamis_codegen.codemods.annotate import annotate as annotated_of
    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.pipeline import load_model

    with print_problems():
        pictures = [Picture(load_model(path)) for path in spec_paths_to_read([spec] if spec else None)]
    number = changed = 0
    for file in python_files(sources):
        text = read_source(file)
        new = text
        for picture in pictures:
            try:
                new, count = annotated_of(new, picture)
            except cst.ParserSyntaxError as error:
                fail(f"{file}: this is no Python: {str(error).splitlines()[0]}", 2)
            number += count
        if new != text:
            show_or_write(file, text, new, write=write)
            changed += 1
    done = "changed" if write else "to change (--write does it)"
    sys.stdout.write(f"{changed} files {done}: {number} handlers annotated\n")
