"""How long a type checker takes for a file with 200 handlers: the generated package beside one overload per query.

Times are of the whole command, stub and handlers, without any cache: what a user waits for in a fresh checkout. mypy
keeps a cache between runs, so it has one more row: the stub is in the cache, the handlers were edited.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast, get_args

import msgspec

from benchmarks.measure import Aim, Row, compared, interleaved, seconds
from benchmarks.overload_stub import PACKAGE, Handled, camel, event_class, handled, handlers, stub
from benchmarks.workplace import GENERATED, RUNTIME, BenchmarkError, run, script

SUBJECT = "typecheck"
PEER = "an overload per query"
HANDLERS = 200

Check = Callable[[Path, str], None]
"""Checks a file of a folder. Raises `BenchmarkError` where the checker complains: then it would time error messages."""


def measure(*, quick: bool) -> list[Row]:
    """A row for each checker, and one for mypy with its cache."""
    queries = _queries()
    chosen = _chosen(queries)
    if quick:  # fewer overloads and handlers, still one for the other
        chosen = chosen[::10]
        queries = sorted({*queries[::20], *(handled.query for handled in chosen)})
    rounds = 1 if quick else 3
    note = f"{len(queries):,} queries, {len(chosen)} handlers"
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder).resolve()
        files = _write(place, queries, chosen)
        for name, check in _CHECKERS.items():
            cold = {who: partial(_cold, check, place, file) for who, file in files.items()}
            # The disk's cache is warmed by our side alone: a warm-up of the other takes as long as a round of it.
            check(place, files["tamis"])
            figures = interleaved(cold, rounds, warmups=0)
            rows += compared(SUBJECT, f"{name}, nothing cached", figures, {PEER: Aim(times=20)}, note)
        edited = {who: partial(_edited, place, file) for who, file in files.items()}
        rows += compared(SUBJECT, "mypy, handlers edited", interleaved(edited, rounds), {PEER: None}, note)
    return rows


def _queries() -> list[str]:
    from tamis_telegram.queries import FilterQuery

    return list(get_args(FilterQuery))


def _chosen(queries: list[str]) -> list[Handled]:
    """Queries about fields of messages: there the attribute to read is sure to be the field itself."""
    import tamis_telegram

    public = set(dir(tamis_telegram))
    kinds = {query for query in queries if ":" not in query and f"{camel(query)}TextEvent" in public}
    fields = [field.name for field in msgspec.structs.fields(cast("type[msgspec.Struct]", tamis_telegram.Message))]
    known = {event_class(f"{kind}:{field}") for kind in kinds for field in fields} & public
    chosen = handled(queries, kinds, known, HANDLERS)
    if len(chosen) < HANDLERS:
        raise BenchmarkError(f"only {len(chosen)} queries to write handlers for; has the naming of events changed?")
    return chosen


def _write(place: Path, queries: list[str], chosen: list[Handled]) -> dict[str, str]:
    """Writes the overload package and a file of handlers for each package; returns the files by whose they are."""
    package = place / "library" / PACKAGE
    package.mkdir(parents=True)
    (package / "__init__.pyi").write_text(stub(queries), encoding="utf-8")
    (package / "py.typed").touch()
    files = {"tamis": "ours.py", PEER: "theirs.py"}
    search = [str(path) for path in _search(place)]
    for file, name in zip(files.values(), ("tamis_telegram", PACKAGE), strict=True):
        (place / file).write_text(handlers(name, chosen), encoding="utf-8")
        settings = {"include": [file], "typeCheckingMode": "strict", "extraPaths": search}
        (place / f"{file}.json").write_text(json.dumps(settings), encoding="utf-8")
    return files


def _search(place: Path) -> list[Path]:
    return [place / "library", GENERATED, RUNTIME]


def _mypy(place: Path, file: str, cache: str = os.devnull) -> None:
    search = os.pathsep.join(str(path) for path in _search(place))
    run(
        [script("mypy"), "--strict", "--config-file=", f"--cache-dir={cache}", file],
        cwd=place,
        MYPYPATH=search,
    )


def _pyright(place: Path, file: str) -> None:
    command = [script("pyright"), f"--project={file}.json", f"--pythonpath={sys.executable}"]
    run(command, cwd=place, PYRIGHT_PYTHON_IGNORE_WARNINGS="1")


def _ty(place: Path, file: str) -> None:
    search = [f"--extra-search-path={path}" for path in _search(place)]
    run([script("ty"), "check", f"--python={sys.prefix}", *search, file], cwd=place)


_CHECKERS: dict[str, Check] = {"mypy": _mypy, "pyright": _pyright, "ty": _ty}


def _cold(check: Check, place: Path, file: str) -> float:
    return seconds(lambda: check(place, file))


def _edited(place: Path, file: str) -> float:
    """With a cache from the round before, in which the file was different."""
    path = place / file
    path.write_text(f"{path.read_text(encoding='utf-8')}\nprint(router)\n", encoding="utf-8")
    return seconds(lambda: _mypy(place, file, cache=str(place / f"cache-{file}")))
