"""`tamis check`: handlers that can never run, one a line, for people and for continuous integration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from tamis.errors import RegistrationError
from tamis.printable import place, printable
from tamis.tools.cli.console import AsJson, Target, say, say_json
from tamis.tools.cli.load import find

if TYPE_CHECKING:
    from tamis.router import Router


def check(target: Target, *, as_json: AsJson = False) -> None:
    """Find handlers that can never run, and parameters that nothing provides. Ends with 1 if there are any."""
    found = _findings(find(target))
    if as_json:
        say_json(found)
    else:
        for one in found:
            where = f"{place(one['source'])}: " if one["source"] else ""
            who = f"handler {one['handler']} " if one["handler"] else ""
            say(printable(f"{where}{one['level']}: {who}{one['text']}"))
    if found:
        raise typer.Exit(1)


def _findings(router: Router) -> list[dict[str, Any]]:
    try:
        return [one._asdict() for one in router.findings()]
    except RegistrationError as error:
        return [{"level": "error", "handler": "", "source": "", "text": line} for line in str(error).splitlines()]
