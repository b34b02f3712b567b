"""The command line: `codegen build | check | queries | explain | import | init | schema`. Each command is a module."""

from __future__ import annotations

import typer

from tamis_codegen.commands import build, explain, import_, init, queries, schema

app = typer.Typer(
    name="codegen",
    help="Builds a typed event SDK from a spec.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("build")(build.build)
app.command("check")(build.check)
app.command("queries")(queries.queries)
app.command("explain")(explain.explain)
app.command("import")(import_.import_)
app.command("init")(init.init)
app.command("schema")(schema.schema)


def main() -> None:
    app()
