"""`tamis explain`: why a handler would run for an event, or not."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis.dispatch.explain.trace import explain as explained
from tamis.printable import printable
from tamis.tools.cli.console import AsJson, Headers, Target, fail, nearest, say, say_json
from tamis.tools.cli.events import EventsFile, read
from tamis.tools.cli.load import load

if TYPE_CHECKING:
    from tamis.dispatch.explain.trace import Trace
    from tamis.router import Router
    from tamis.tools.cli.events import Line

Number = Annotated[int | None, typer.Option("--number", "-n", min=1, help="Only the event on that line, from 1.")]
Name = Annotated[str | None, typer.Option("--handler", help="Only what is said of this handler or router.")]


def explain(
    target: Target,
    file: EventsFile,
    number: Number = None,
    handler: Name = None,
    header: Headers = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Explain events: every handler, and what says no to it. Guards are asked, bodies do not run."""
    router = load(target)
    lines = read(file, router, header)
    if number is not None:
        chosen = [line for line in lines if line.number == number]
        if not chosen:
            last = lines[-1].number if lines else 0
            fail(f"there is no event on line {number} of {file}; " + (f"the last is on {last}" if last else "none is"))
        lines = chosen
    if handler is not None:
        _check_name(handler, router)
    traces = asyncio.run(_traces(router, lines))
    if as_json:
        say_json([_data(line, trace, handler) for line, trace in traces])
    else:
        between = "\n\n" if handler is None else "\n"
        say(between.join(_text_of(line, trace, handler) for line, trace in traces) or f"{file} holds no events")
    if any(line.event is None for line in lines):
        raise typer.Exit(1)


async def _traces(router: Router, lines: list[Line]) -> list[tuple[Line, Trace | None]]:
    return [(line, None if line.event is None else await explained(router.tree, line.event)) for line in lines]


def _check_name(name: str, router: Router) -> None:
    known = {*(thing.id for thing in router.registry), *(thing.name for thing in router.registry.routers())}
    if name not in known:
        fail(f"no handler or router is named {name!r}\n{nearest(name, known, 'there are')}")


def _data(line: Line, trace: Trace | None, handler: str | None) -> dict[str, Any]:
    if trace is None:
        return {"line": line.number, "wrong": line.wrong}
    data: dict[str, Any] = {"line": line.number, **trace.data()}
    if handler is not None:
        data["steps"] = [step for step in data["steps"] if handler in {step["id"], step["name"]}]
    return data


def _text_of(line: Line, trace: Trace | None, handler: str | None) -> str:
    if trace is None:
        return printable(f"line {line.number}: {line.wrong}")
    if handler is None:
        return f"line {line.number}: {trace}"
    return printable(f"line {line.number}: event of kind {trace.kind!r}: {handler} - {trace.why(handler)}")
