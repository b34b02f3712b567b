"""The command line of the compiler: each command is a function of a module in `commands/`."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from tamis_codegen.commands import build, diff, drift, explain, import_, init, migrate, notation, queries, schema

app = typer.Typer(
    name="codegen",
    help="Builds a typed event SDK from a spec.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"codegen {version('tamis')}\n")
        raise typer.Exit


@app.callback()
def _options(  # pyright: ignore[reportUnusedFunction] - typer calls it
    *,
    is_version_asked: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    del is_version_asked


app.command("build")(build.build)
app.command("check")(build.check)
app.command("queries")(queries.queries)
app.command("explain")(explain.explain)
app.command("import")(import_.import_)
app.command("diff")(diff.diff)
app.command("migrate")(migrate.migrate)
app.command("annotate")(migrate.annotate)
app.command("drift")(drift.drift)
app.command("init")(init.init)
app.command("schema")(schema.schema)
app.command("notation")(notation.notation)


def main() -> None:
    app()
