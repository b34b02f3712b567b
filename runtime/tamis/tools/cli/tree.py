"""`tamis tree`: a picture of the routers, and how many events of a file would go where."""

from __future__ import annotations

import asyncio
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tamis.tools.cli.console import Headers, Target, fail, say
from tamis.tools.cli.events import read
from tamis.tools.cli.load import load
from tamis.tools.picture import as_html, as_mermaid, as_text, picture, tally

if TYPE_CHECKING:
    from tamis.router import Router
    from tamis.tools.picture import Tally


class Format(StrEnum):
    TEXT = "text"
    MERMAID = "mermaid"
    HTML = "html"


_WRITE = {Format.TEXT: as_text, Format.MERMAID: as_mermaid, Format.HTML: as_html}
_BY_SUFFIX = {".html": Format.HTML, ".htm": Format.HTML, ".mmd": Format.MERMAID, ".mermaid": Format.MERMAID}

FormatOption = Annotated[
    Format | None, typer.Option("--format", "-f", help="By default as the name of --out ends, else text.")
]
Out = Annotated[Path | None, typer.Option("--out", "-o", help="Write it to this file instead of printing it.")]
Events = Annotated[
    Path | None,
    typer.Option("--events", "-e", help="Count where these events would go: JSON lines; - for standard input."),
]


def tree(
    target: Target, format_: FormatOption = None, out: Out = None, events: Events = None, header: Headers = None
) -> None:
    """Show routers, middlewares and handlers in the order in which they are tried."""
    router = load(target)
    counts = _tally_of(router, events, header) if events is not None else None
    chosen = format_ or (_BY_SUFFIX.get(out.suffix.lower()) if out is not None else None) or Format.TEXT
    text = _WRITE[chosen](picture(router, counts))
    if out is None:
        say(text.rstrip("\n"))
        return
    try:
        out.write_text(text.rstrip("\n") + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        fail(f"{out} cannot be written: {error.strerror or error}")


def _tally_of(router: Router, path: Path, header: list[str] | None) -> Tally:
    lines = read(path, router, header)
    wrong = [line for line in lines if line.event is None]
    if wrong:
        shown = f"{len(wrong)} of {len(lines)} lines of {path} are no events; line {wrong[0].number}: {wrong[0].wrong}"
        typer.echo(shown, err=True)
    return asyncio.run(tally(router, [line.event for line in lines if line.event is not None]))
