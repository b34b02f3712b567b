"""What the commands share: how they are told what to look at, and how they speak."""

from __future__ import annotations

import json
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from tamis.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

Target = Annotated[str, typer.Argument(metavar="MODULE:NAME", help="A router or app: bot:app.", show_default=False)]
Headers = Annotated[
    list[str] | None,
    typer.Option("--header", help="NAME: VALUE that came with the events, where a header tells their kind."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]


def fail(text: str, code: int = 2) -> NoReturn:
    """Ends the command with a message on standard error."""
    typer.echo(text, err=True)
    raise typer.Exit(code)


def say(text: str) -> None:
    """Prints; what the terminal's encoding does not have is escaped."""
    encoding = sys.stdout.encoding or "utf-8"
    typer.echo(text.encode(encoding, "backslashreplace").decode(encoding))


def say_json(value: object) -> None:
    say(json.dumps(value, ensure_ascii=False, indent=2))


def nearest(name: str, known: Iterable[str], listed: str) -> str:
    """The way out after a wrong name: the closest one, and all there are."""
    there = sorted(known)
    close = get_close_matches(name, there, 1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    return printable(f"{hint}{listed}: {', '.join(there) or 'none'}")
