"""`tamis replay`: recorded events go through a bot, its calls go nowhere, and what came of each is shown."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import traceback
from typing import TYPE_CHECKING, Annotated

import typer

from tamis.tools.cli.console import AsJson, Headers, Target, fail, say, say_json
from tamis.tools.cli.events import Decoder, EventsFile, read_raw
from tamis.tools.cli.load import load
from tamis.tools.cli.outcomes import Totals, update_data, update_text
from tamis.tools.cli.replaying import StartError, play

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tamis.tools.cli.replaying import Replayed

OnlyErrors = Annotated[bool, typer.Option("--only-errors", help="List only events that failed.")]
Timeout = Annotated[
    float, typer.Option("--timeout", min=0, help="Seconds for the handlers of an event, before the next goes in.")
]


def replay(
    target: Target,
    file: EventsFile,
    header: Headers = None,
    *,
    only_errors: OnlyErrors = False,
    timeout: Timeout = 5.0,
    as_json: AsJson = False,
) -> None:
    """Replay events: handlers run, and nothing is sent. Calls are shown, and answer None."""
    logging.getLogger("tamis").addHandler(logging.NullHandler())  # errors are in the report; who wants a log has one
    # What the bot prints itself must not stand between the braces.
    with contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext():
        router = load(target)
        lines = read_raw(file)
        decode = Decoder(router, header)
        totals = Totals()
        kept: list[Replayed] = []
        with _progress(len(lines)) as advance:

            def done(replayed: Replayed) -> None:
                totals.add(replayed)
                if only_errors and not replayed.has_failed:
                    pass
                elif as_json or advance is not None:  # a bar and a report would be in each other's way
                    kept.append(replayed)
                else:
                    say(update_text(replayed))
                if advance is not None:
                    advance()

            try:
                totals.seconds = asyncio.run(play(router, lines, decode, timeout, done))
            except StartError as error:
                why = "".join(traceback.format_exception(error.__cause__))
                fail(f"{target} cannot start (calls answer None here):\n{why}", 1)
    if as_json:
        say_json({"events": [update_data(replayed) for replayed in kept], "totals": totals.data()})
    else:
        for replayed in kept:
            say(update_text(replayed))
        say(totals.text() if lines else f"{file} holds no events")
    if totals.failed or totals.bad or totals.waiting:
        raise typer.Exit(1)


@contextlib.contextmanager
def _progress(count: int) -> Generator[Callable[[], None] | None]:
    """A bar on standard error, if people look at it; gives what moves it on."""
    if not sys.stderr.isatty() or count == 0:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("replaying"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=count)
        yield lambda: progress.advance(task)
