"""The command line: `tamis run | tree | explain | routes | inbox`. Each command is a module."""

from __future__ import annotations

import typer

from tamis.cli import explain, inbox, routes, run, tree

app = typer.Typer(
    name="tamis",
    help="Runs a bot, and shows what it does with its events: then nothing is sent, and no handler runs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("run")(run.run)
app.command("tree")(tree.tree)
app.command("explain")(explain.explain)
app.command("routes")(routes.routes)
app.add_typer(inbox.inbox, name="inbox")
