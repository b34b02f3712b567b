"""The command line: `tamis run`, `check`, `tree` and others. Each command is a module."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from tamis.tools.cli import check, explain, inbox, record, replay, routes, run, sessions, tree

app = typer.Typer(
    name="tamis",
    help="Runs a bot, and shows what it does with its events. Only run and record send anything.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"tamis {version('tamis')}\n")
        raise typer.Exit


@app.callback()
def _options(  # pyright: ignore[reportUnusedFunction] - typer calls it
    *,
    is_version_asked: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    del is_version_asked


app.command("run")(run.run)
app.command("check")(check.check)
app.command("tree")(tree.tree)
app.command("explain")(explain.explain)
app.command("routes")(routes.routes)
app.command("replay")(replay.replay)
app.command("record")(record.record)
app.add_typer(inbox.inbox, name="inbox")
app.add_typer(sessions.sessions, name="sessions")
