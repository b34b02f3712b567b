"""Events from a file: one JSON object on each line, as a service sent them."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from tamis.errors import DecodeError
from tamis.tools.cli.console import fail

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.router import Router

EventsFile = Annotated[
    Path, typer.Argument(metavar="FILE", help="Events, a JSON object a line; - for standard input.", show_default=False)
]


class Line(NamedTuple):
    """A line of the file that is not blank: its number, from 1, and the event, or what is wrong with it."""

    number: int
    event: Event | None
    wrong: str = ""


def read(path: Path, router: Router, headers: list[str] | None) -> list[Line]:
    """The events of a file, decoded for a router. Fails with exit code 2 if it cannot be read."""
    decode = Decoder(router, headers)
    return [decode(number, line) for number, line in read_raw(path)]


def read_raw(path: Path) -> list[tuple[int, bytes]]:
    """The lines of a file that are not blank, with their numbers. Fails with exit code 2 if it cannot be read."""
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        fail(f"{path} cannot be read: {error.strerror or error}")
    lines = enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)
    return [(number, line) for number, line in lines if line.strip()]


class Decoder:
    """Decodes as the app would that delivers the events; for a router alone, as its package does."""

    def __init__(self, router: Router, headers: list[str] | None) -> None:
        self._bot = router
        self._codec: Any = importlib.import_module(f"{router.vocabulary.package}._codec").CODEC
        self._headers = dict(_header(text) for text in headers or ())
        wanted: str | None = getattr(self._codec, "header", None)
        if wanted is not None and wanted.lower() not in {name.lower() for name in self._headers}:
            fail(f"the header {wanted} tells the kind of these events; add --header '{wanted}: …'")

    def __call__(self, number: int, raw: bytes) -> Line:
        me = getattr(self._bot, "me", None)
        try:
            if hasattr(self._codec, "header"):
                event = self._codec.decode_with(raw, self._headers, me=me)
            else:
                event = self._codec.decode(raw, me=me)
        except DecodeError as error:
            return Line(number, None, str(error))
        event.bot = self._bot
        return Line(number, event)


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon:
        fail(f"--header {text!r} has no colon; write --header 'NAME: VALUE'")
    return name.strip(), value.strip()
