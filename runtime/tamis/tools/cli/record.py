"""`tamis record`: writes events down as they arrive, for `tamis replay`."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from tamis.app import App
from tamis.delivery.recording import Recording
from tamis.errors import TamisError, shown
from tamis.printable import printable
from tamis.tools.cli.console import fail, say
from tamis.tools.cli.load import load

if TYPE_CHECKING:
    from collections.abc import Iterator

Source = Annotated[
    str,
    typer.Argument(metavar="SOURCE", help="An app that receives events, such as a bot: bot:bot; - for standard input."),
]
Output = Annotated[Path, typer.Argument(metavar="FILE", help="Where events are appended, a JSON object a line.")]


class _Answer(msgspec.Struct):
    """What a service answers when it is asked for events."""

    result: list[msgspec.Raw]


def record(source: Source, file: Output) -> None:
    """Record events: run a bot and write down what arrives, or write down what comes in on standard input.

    On standard input there are events, one a line, a JSON array of them, or an answer that has one as its
    `result`.
    """
    if source == "-":
        _write_down(sys.stdin.buffer.read(), file)
        return
    app = load(source)
    if not isinstance(app, App):
        fail(f"{source} is a router, and only an app receives events; name the app it is in")
    run = _run_of(app)
    if run is None:
        fail(
            f"{source} receives nothing by itself: its run() wants a source\n"
            f"call app.record({str(file)!r}) where it gets its events, or pipe them into: tamis record - {file}"
        )
    recording = app.record(file)
    try:
        result = run()
        if inspect.isawaitable(result):
            asyncio.run(_await(result))
    except KeyboardInterrupt:
        pass
    except TamisError as error:
        fail(f"{source} stopped: {error}", error.exit_code)
    finally:
        recording.close()
    say(_count_text(recording))


def _run_of(app: App) -> Any:
    """What makes an app receive events, if it needs nothing for that."""
    run: Any = app.run
    needed = [
        parameter for parameter in inspect.signature(run).parameters.values() if parameter.default is parameter.empty
    ]
    return (
        None
        if any(parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD) for parameter in needed)
        else run
    )


async def _await(result: Any) -> Any:
    return await result


def _write_down(data: bytes, file: Path) -> None:
    wrong: list[str] = []
    with Recording(file) as recording:
        for raw, said in _events(data.removeprefix(b"\xef\xbb\xbf")):
            if said:
                wrong.append(said)
            elif not recording.add(raw):
                fail(f"{file} cannot be written")
    for problem in wrong:
        typer.echo(printable(problem), err=True)
    say(_count_text(recording))
    if wrong:
        raise typer.Exit(1)


def _count_text(recording: Recording) -> str:
    return f"{recording.count} event{'s' if recording.count != 1 else ''} appended to {recording.path}"


def _events(data: bytes) -> Iterator[tuple[bytes, str]]:
    """Events, and what is wrong with lines that hold none."""
    listed = _event_list(data)
    if listed is not None:
        yield from ((bytes(event), "") for event in listed)
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield line, "" if _is_object(line) else f"line {number} is no JSON object: {shown(line)}"


def _event_list(data: bytes) -> list[msgspec.Raw] | None:
    """The events of an array, or of an answer that has one; None where each has a line of its own."""
    with contextlib.suppress(msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    with contextlib.suppress(msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(data, type=_Answer).result
    return None


def _is_object(line: bytes) -> bool:
    try:
        msgspec.json.decode(line, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        # Not always careful, but an event all the same: broken UTF-8 and half emojis are recorded as they came.
        return line.strip()[:1] == b"{" and line.strip()[-1:] == b"}"
    return True
