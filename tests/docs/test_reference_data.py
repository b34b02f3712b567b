"""What the reference of queries says is right: examples, guarantees, and the handlers to copy."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tamis_telegram import decode, has
from tamis_telegram._vocabulary import VOCABULARY as TELEGRAM

from . import checking
from .documents import ROOT

SPECS = ["telegram", "onebot", "onebot_gocqhttp"]


def _data(site: Path, spec: str) -> dict[str, Any]:
    text = (site / "reference" / f"{spec}.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix("const REFERENCE = ").removesuffix(";\n"))


def test_every_example_is_an_event_that_the_query_matches(site: Path) -> None:
    rows = _data(site, "telegram")["queries"]
    assert len(rows) == len(TELEGRAM.all_queries())
    assert [query for query, *_, example in rows if not has(decode(example, me=999), query)] == []


def test_the_reference_says_what_codegen_explain_says(site: Path) -> None:
    data = _data(site, "telegram")
    [row] = [row for row in data["queries"] if row[0] == "msg:photo"]
    codegen = str(Path(sys.executable).with_name("codegen"))
    printed = subprocess.check_output(
        [codegen, "explain", "msg:photo", "--spec", "spec/telegram", "--json"], cwd=ROOT, encoding="utf-8"
    )
    [said] = json.loads(printed)
    strings = data["strings"]
    assert [f"{strings[text]}: {strings[meaning]}" for text, meaning in row[1]] == said["matches"]
    assert [strings[at] for at in row[2]] == [f"event.{name}: {text}" for name, text in said["guarantees"].items()]
    assert [strings[at] for at in row[3]] == said["event_types"]


def test_the_handlers_it_shows_pass_the_type_checker(site: Path, tmp_path: Path) -> None:
    """Every fiftieth, and all names that are to be imported."""
    files: dict[str, str] = {}
    for spec in SPECS:
        data = _data(site, spec)
        strings, package = data["strings"], importlib.import_module(data["package"])
        types = {query: strings[types[0]] for query, _, _, types, *_ in data["queries"]}
        assert [type_ for type_ in types.values() if not hasattr(package, type_.partition("[")[0])] == []
        chosen = dict(list(types.items())[::50])
        names = sorted({text.partition("[")[0] for text in chosen.values()} | {"App", "Filter"})
        lines = ["from typing import Literal", f"from {data['package']} import {', '.join(names)}", "app = App()"]
        for number, (query, shown) in enumerate(chosen.items()):
            lines += [f"@app.on({query!r})", f"async def handler_{number}(event: {shown}) -> None: ..."]
        files[f"{spec}_handlers.py"] = "\n".join(lines) + "\n"
    assert checking.mypy(files, tmp_path) == []
