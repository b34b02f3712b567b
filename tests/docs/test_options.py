"""The tables of options say what the code takes: each option, and its default."""

from __future__ import annotations

import ast
import inspect
import re
from typing import Any

from tamis.app import App
from tamis.routing.options import OPTIONS

from .documents import ROOT, Document

_CELL = re.compile(r"`(?P<name>\w+)(?:=(?P<default>[^`]+))?`")


def options_in(page: str, section: str) -> dict[str, Any]:
    """The options that a page's section has a table of, each with the default that stands there, or `...`."""
    found: dict[str, Any] = {}
    for line in Document(ROOT / "docs" / page).section(section).splitlines():
        if line.startswith("| `"):
            for option in _CELL.finditer(line.split("|")[1]):
                default = option["default"]
                assert option["name"] not in found, f"{page} has {option['name']} twice"
                found[option["name"]] = ... if default is None else ast.literal_eval(default)
    return found


def test_options_of_an_app() -> None:
    parameters = inspect.signature(App.__init__).parameters
    taken = {name: parameter.default for name, parameter in parameters.items() if name != "self"}
    told = options_in("app.md", "Settings")
    assert told.keys() == taken.keys()
    defaults = {name: default for name, default in told.items() if default is not ...}
    assert defaults.keys() == told.keys() - {"name", "mode", "guard", "verdict", "depends"}  # those of a router
    assert defaults == {name: taken[name] for name in defaults}


def test_options_of_a_handler() -> None:
    assert options_in("handlers.md", "Options").keys() == OPTIONS.keys()
