"""Event systems that are told in other ways than our own: each in a spec of its own, with events as documented.

A folder of `specs/systems` holds the spec of one, and `cases.json`: events, the kind each has, queries that match and
that do not, and what is read of it.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from tamis_codegen.pipeline import build
from tamis_codegen.write import write

if TYPE_CHECKING:
    from collections.abc import Iterator

SYSTEMS = Path(__file__).parent / "specs" / "systems"
ROOT = Path(__file__).parents[2]
NAMES = sorted(folder.name for folder in SYSTEMS.iterdir() if folder.is_dir())
CASES = [
    pytest.param(name, case, id=f"{name}-{place}")
    for name in NAMES
    for place, case in enumerate(json.loads((SYSTEMS / name / "cases.json").read_text(encoding="utf-8")))
]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """All of them, built and imported."""
    out = tmp_path_factory.mktemp("systems")
    for name in NAMES:
        write(build(SYSTEMS / name, out).changes)
    sys.path.insert(0, str(out))
    try:
        yield {name: importlib.import_module(f"tamis_sys_{name}") for name in NAMES}
    finally:
        sys.path.remove(str(out))
        for module in [loaded for loaded in sys.modules if loaded.startswith("tamis_sys_")]:
            del sys.modules[module]


def decode(package: Any, case: dict[str, Any]) -> Any:
    given = [json.dumps(case["event"]), *([case["headers"]] if "headers" in case else [])]
    return package.decode(*given)


def follow(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value


def test_there_are_more_than_ten_systems() -> None:
    assert len(NAMES) >= 14


@pytest.mark.parametrize(("name", "case"), CASES)
def test_an_event_has_its_kind_and_answers_queries(packages: dict[str, Any], name: str, case: dict[str, Any]) -> None:
    package = packages[name]
    event = decode(package, case)
    assert (event.kind, event.problems) == (case["kind"], ())
    assert [query for query in case["match"] if not package.has(event, query)] == []
    assert [query for query in case["miss"] if package.has(event, query)] == []
    assert {path: follow(event, path) for path in case.get("read", {})} == case.get("read", {})


@pytest.mark.parametrize(("name", "case"), CASES)
def test_the_tolerant_way_finds_the_same(
    packages: dict[str, Any], name: str, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    strict = decode(packages[name], case)
    codec = importlib.import_module(f"tamis_sys_{name}._codec").CODEC

    def refuse(payload: Any) -> Any:
        raise msgspec.ValidationError

    monkeypatch.setattr(codec, "decoder", refuse)
    tolerant = decode(packages[name], case)
    assert (tolerant.kind, tolerant.payload, tolerant.envelope) == (strict.kind, strict.payload, strict.envelope)
    assert tolerant.problems == ()


@pytest.mark.parametrize("name", NAMES)
def test_an_event_can_be_made_of_every_query(packages: dict[str, Any], name: str) -> None:
    package = packages[name]
    testing = importlib.import_module(f"tamis_sys_{name}.testing")
    for query in package.Router.vocabulary.all_queries():
        event = testing.make(query)
        assert package.has(event, query), query
        assert event.problems == ()


TYPED = SYSTEMS.parent / "systems_typed.py"


def test_type_checkers_know_payloads_and_the_fields_that_tell_kinds(packages: dict[str, Any], tmp_path: Path) -> None:
    out = Path(packages["stripe"].__file__).parents[1]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path), str(TYPED)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "MYPYPATH": str(out)}
    )
    assert (done.returncode, done.stdout.strip()) == (0, "Success: no issues found in 1 source file"), done.stdout


@pytest.mark.slow
def test_pyright_agrees(packages: dict[str, Any], tmp_path: Path) -> None:
    out = Path(packages["stripe"].__file__).parents[1]
    (tmp_path / "typed.py").write_bytes(TYPED.read_bytes())
    settings = {"extraPaths": [str(out), str(ROOT / "runtime")], "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    answer = json.loads(done.stdout)
    assert (answer["summary"]["filesAnalyzed"], answer["generalDiagnostics"]) == (1, [])


@pytest.mark.slow
def test_a_spec_of_5000_types_builds_in_15_seconds(tmp_path: Path) -> None:
    types = "".join(
        f'  T{n}: {{base: Root, fields: {{a: int, b: "str?", c: "T{n + 1}?", d: "list[T{n * 7 % 5000}]"}}}}\n'
        for n in range(4999)
    )
    kinds = "".join(f"  k{n}: {{payload: T{n * 20}}}\n" for n in range(200))
    text = (
        "tamis: 1\nname: big\ndiscriminator: {by: fields}\nenvelope: Root\ntypes:\n  Root: {fields: {type: str}}\n"
        f'{types}  T4999: {{fields: {{y: int}}}}\nkinds:\n  "*": {{split: type}}\n{kinds}'
    )
    (tmp_path / "big").mkdir()
    (tmp_path / "big" / "spec.yaml").write_text(text, encoding="utf-8")
    before = time.process_time()
    built = build(tmp_path / "big", tmp_path / "out")
    assert time.process_time() - before < 15
    assert len(built.changes.files) > 15
