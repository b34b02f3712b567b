"""The command line: `tamis tree | explain | routes | inbox | replay | record`. Each command is a module."""

from __future__ import annotations

import typer

from tamis.cli import explain, inbox, record, replay, routes, tree

app = typer.Typer(
    name="tamis",
    help="Shows what a bot does with its events. Only replay and record run handlers, and only record sends anything.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("tree")(tree.tree)
app.command("explain")(explain.explain)
app.command("routes")(routes.routes)
app.command("replay")(replay.replay)
app.command("record")(record.record)
app.add_typer(inbox.inbox, name="inbox")
