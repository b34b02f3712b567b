"""A spec is data: no string of it, wherever it stands, reaches the generated code but as an escaped literal.

Every kind of place of a sample that uses all of the notation is given hostile strings. Then either the spec is refused,
with its problems named, or the package parses, holds only what packages hold, imports without side effects and decodes.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from tamis_codegen.cli import app
from tamis_codegen.emit import emit
from tamis_codegen.errors import NOWHERE, Problems, SpecError
from tamis_codegen.names import attribute
from tamis_codegen.pipeline import build
from tamis_codegen.read import read_spec
from tamis_codegen.render import render
from tamis_codegen.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tamis_codegen.model.model import Model

SPECS = Path(__file__).parent / "specs"
CALLED: list[str] = []

ATTACKS = (
    "'",
    '"',
    '"""',
    "'''",
    "x\ny",
    "\r\n",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# x #}",
    "__import__('os').system('x')",
    "'); import os; ('",
    '"); import os; ("',
    "]\nimport os\n[",
    "\\",
    "\\'",
    "\\N{BULLET}",
    "\u2028import os",
    "\u202e",
    "\x00",
    "\ud800",
    "# type: ignore",
    "%s {0} {x!r}",
    "x" * 10_000,
    "é",
    "",
    " ",
    ":",
    "*",
    ".",
)
"""No Python name: they may only ever end up inside literals."""

ALL_IN_ONE = "'\"\"\"\\\n{{ 7*7 }}{% raw %}'); import os; ('\u2028\x00__import__('os').system('x')#"

NAMES = (
    "class", "import", "None", "True", "self", "cls", "str", "list", "dict", "type", "property", "overload", "print",
    "os", "match", "async", "Any", "Literal", "Event", "Router", "Part1", "K", "Payload", "kind", "payload", "raw",
    "me", "json", "envelope", "decode", "call", "event", "fill", "params", "query", "mro", "__init__", "__class__",
    "__import__", "_q", "_Q", "exec", "x_1", "x1", "X1", "around_seq", "UnknownOrigin", "RESERVED", "object", "bytes",
    "test", "one", "value0", "getattr", "frozenset", "Test", "CODEC", "VOCABULARY", "globals",
)  # fmt: skip
"""Python names, many of them taken: by the language, by the templates, by the run-time half."""


# --- samples ---


def _read(name: str) -> Any:
    text = (SPECS / name / "spec.yaml").read_text(encoding="utf-8")
    spec = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    schema = spec.pop("schema", None)
    if schema:
        for section, entries in json.loads((SPECS / name / schema).read_text(encoding="utf-8")).items():
            if section in ("types", "methods"):
                spec[section] = {**entries, **spec.get(section, {})}
    return spec


USER = {"id": "u1", "name": "n", "is_bot": False, "premium": True}
NOTE = {
    "id": 1, "text": "hi", "from": USER, "edited_by": None, "is_pinned": True, "anything": {"x": [1]}, "class": "k",
    "chat": {"id": 2, "type": "group", "title": "T"}, "origin": {"type": "user", "date": 1, "user": USER},
    "media": [{"kind": "photo", "url": "u", "sizes": [1]}, {"kind": "photo", "file_id": "f"}], "labels": {"a": "b"},
    "body": {"markdown": "m"}, "rich": ["a", {"type": "bold", "text": "x"}], "reply": {"id": 3, "date": 0},
    "keyboard": [[{"label": "a"}]], "reactions": {"+1": 3, "-1": 0}, "created": 5, "x1": 1, "x_1": 2, "mood": "A",
    "parts": [{"type": "at", "data": {"user": "u1"}}],
}  # fmt: skip
HOOK_SENDER = {"id": 5, "login": "a", "type": "Bot", "site_admin": False}
SAMPLES: dict[str, tuple[Any, dict[str, Any], dict[str, str] | None]] = {
    "core": (_read("core"), {"seq": 1, "note": NOTE}, None),
    "hooks": (
        _read("hooks"),
        {"action": "created", "sender": HOOK_SENDER, "check_run": {"id": 1, "status": "queued", "conclusion": None}},
        {"X-Hook-Event": "check_run"},
    ),
}


Steps = tuple[str | int, ...]


def places(node: Any, steps: Steps = ()) -> Iterator[tuple[Steps, bool]]:
    """Where strings stand: the way there, and whether it is the key that is meant."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*steps, key), True
            yield from places(value, (*steps, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from places(value, (*steps, number))
    elif isinstance(node, str):
        yield steps, False


_OPEN = {"types", "fields", "methods", "params", "kinds", "values", "reads", "lift", "hidden", "gone", "aliases",
         "actions", "texts", "choices", "variants", "keys", "facts", "only_when", "escapes", "value_escapes", "fill",
         "or_fill"}  # fmt: skip


def sort_of_place(steps: Steps, key: bool) -> tuple[object, ...]:
    """The place without the names that a spec chooses itself: what the notation sees."""
    parts: list[object] = []
    free = False
    for number, step in enumerate(steps):
        parts.append("*" if free or isinstance(step, int) else step)
        # `keys` and `values` are also lists; then the next step is a number. `fields` of `implies` is free twice.
        free = (not free and step in _OPEN) or (steps[0] in ("implies", "shortcuts") and number > 0)
    return (*parts, key)


def changed(node: Any, place: Steps, key: bool, text: str) -> Any:
    """A copy with another string at a place."""
    if not place:
        return text
    step, rest = place[0], place[1:]
    if isinstance(node, list):
        return [changed(value, rest, key, text) if number == step else value for number, value in enumerate(node)]
    if not rest and key:
        return {text if name == step else name: value for name, value in node.items()}
    return {name: changed(value, rest, key, text) if name == step else value for name, value in node.items()}


def renamed(node: Any, old: str, new: str) -> Any:
    """A copy in which a name is another one, everywhere: also inside type expressions and paths."""
    if isinstance(node, dict):
        return {renamed(key, old, new): renamed(value, old, new) for key, value in node.items()}
    if isinstance(node, list):
        return [renamed(value, old, new) for value in node]
    if isinstance(node, str):
        return re.sub(rf"(?<![A-Za-z0-9_]){re.escape(old)}(?![A-Za-z0-9_])", lambda _: new, node)
    return node


def names_in(spec: Any) -> list[str]:
    """Every name the spec chooses: of types, fields, kinds, values, parameters, methods, aliases, actions."""
    found: dict[str, None] = {}
    for steps, key in places(spec):
        sort = sort_of_place(steps, key)
        if key and sort[-2] == "*" and len(sort) > 2 and sort[0] not in ("gone", "reads", "values", "delivery"):
            found[str(steps[-1])] = None
        if not key and len(sort) > 2 and sort[-3] in ("enum", "values", "variants"):
            leaf = spec
            for step in steps:
                leaf = leaf[step]
            found[leaf] = None
    return [name for name in found if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name)]


# --- the checks ---


@pytest.fixture(autouse=True)
def canary(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs a command, or evaluates text, is found out."""
    CALLED.clear()

    def trap(name: str) -> Callable[..., None]:
        return lambda *_, **__: CALLED.append(name)

    monkeypatch.setattr(os, "system", trap("os.system"))
    monkeypatch.setattr(os, "popen", trap("os.popen"))
    monkeypatch.setattr(subprocess, "run", trap("subprocess.run"))
    monkeypatch.setattr(subprocess, "Popen", trap("subprocess.Popen"))
    monkeypatch.setattr(builtins, "breakpoint", trap("breakpoint"))


def compiled(spec: Any, folder: Path) -> tuple[Model, dict[str, str]]:
    """The package of a spec, unpolished and unformatted (both leave the meaning alone, and take most of the time)."""
    path = folder / "spec.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    problems = Problems()
    documents = read_spec(path, problems)
    problems.stop_if_any()
    model = resolve(documents.spec, problems)
    return model, {output.path: render(output) for output in emit(model)}


def shape(files: dict[str, str]) -> tuple[set[str], set[str], set[str]]:
    """Of all files: the kinds of syntax, what is called, and every name."""
    syntax: set[str] = set()
    calls: set[str] = set()
    names: set[str] = set()
    for path, text in files.items():
        for node in ast.walk(ast.parse(text, path)):
            syntax.add(type(node).__name__)
            if isinstance(node, ast.Call):
                calls.add(ast.unparse(node.func))
            for part in ("id", "attr", "name", "asname", "arg", "module"):
                name = getattr(node, part, None)
                if isinstance(name, str) and name != "*":
                    names.add(name)
    return syntax, calls, names


CLEAN: dict[str, tuple[set[str], set[str], set[str]]] = {}
BANNED = {"os", "system", "eval", "exec", "__import__", "subprocess", "popen", "breakpoint"}
IDENTIFIER = re.compile(r"[A-Za-z_.][A-Za-z0-9_.]*")


def clean_shape(name: str, folder: Path) -> tuple[set[str], set[str], set[str]]:
    if name not in CLEAN:
        CLEAN[name] = shape(compiled(SAMPLES[name][0], folder)[1])
    return CLEAN[name]


def outcome(
    name: str,
    spec: Any,
    folder: Path,
    *,
    event: Any = None,
    allowed: set[str] | None = None,
    swapped: tuple[str, str] = ("-", "-"),
) -> tuple[Model, Any] | None:
    """None for a spec that is refused in order. Else the package has passed all checks: the model and the package."""
    known_syntax, known_calls, _ = clean_shape(name, folder)
    try:
        model, files = compiled(spec, folder)
    except SpecError as error:
        assert error.problems  # noqa: PT017 - a refusal is one of two good outcomes
        for problem in error.problems:
            assert problem.place.file.endswith("spec.json"), problem
            assert problem.place != NOWHERE
            assert len(str(problem)) < 3_000, str(problem)[:200]
            lines = str(problem).split("\n")
            assert len(lines) <= 3
            assert all(line.isprintable() for line in lines), problem
        return None
    syntax, calls, names = shape(files)
    assert syntax <= known_syntax, syntax - known_syntax
    # Classes that a spec names are called nowhere, so no name of a spec can be.
    assert calls <= known_calls, calls - known_calls
    assert not (names & BANNED) - (allowed or set()), names & BANNED
    assert all(IDENTIFIER.fullmatch(written) for written in names)
    package = imported(model.package, files, folder)
    _, sample, headers = SAMPLES[name]
    raw = json.dumps(sample if event is None else event)
    # The header may be called something else by now, and the kind that it names.
    if headers:
        (head,) = headers.values()
        decoded = package.decode(raw, {model.header or "": renamed(head, *swapped)}, me=5)
    else:
        decoded = package.decode(raw, me="u1")
    assert decoded.raw == raw.encode()
    codec = sys.modules[f"{model.package}._codec"].CODEC
    for payload in codec.payloads.values():
        codec.decoder(payload)
    vocabulary = sys.modules[f"{model.package}._vocabulary"].VOCABULARY
    assert set(vocabulary.all_queries()) == set(model.queries)
    for query in sorted(model.queries)[:: max(1, len(model.queries) // 20)]:
        vocabulary.query(query).test(decoded)
    assert not CALLED
    return model, decoded


def imported(package: str, files: dict[str, str], folder: Path) -> Any:
    """The package, freshly imported from a folder of its own, with all its modules."""
    for module in [loaded for loaded in sys.modules if loaded.split(".")[0] == package]:
        del sys.modules[module]
    target = folder / package
    target.mkdir(exist_ok=True)
    for path, text in files.items():
        if path.endswith(".py"):
            (target / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    importlib.invalidate_caches()
    try:
        module = importlib.import_module(package)
        for path in files:
            if path.endswith(".py") and path != "__init__.py":
                importlib.import_module(f"{package}.{path.removesuffix('.py')}")
        for name in dir(module):
            getattr(module, name)
    finally:
        sys.path.remove(str(folder))
        sys.dont_write_bytecode = before
    return module


# --- one place at a time ---


def sorts(name: str) -> list[tuple[Steps, bool]]:
    """The first place of each sort."""
    found: dict[tuple[object, ...], tuple[Steps, bool]] = {}
    for steps, key in places(SAMPLES[name][0]):
        found.setdefault(sort_of_place(steps, key), (steps, key))
    return list(found.values())


@pytest.mark.parametrize("name", SAMPLES)
def test_the_sample_itself_passes(name: str, tmp_path: Path) -> None:
    done = outcome(name, SAMPLES[name][0], tmp_path)
    assert done is not None
    model, event = done
    assert event.kind != "*"
    assert event.problems == ()
    assert len(sorts(name)) > 60
    assert {"ClassDef", "Constant"} <= CLEAN[name][0]
    assert not {"Import", "Global", "Delete", "Try", "With", "Yield", "ListComp"} & CLEAN[name][0]
    del model


@pytest.mark.parametrize("name", SAMPLES)
def test_hostile_strings_in_every_sort_of_place(name: str, tmp_path: Path) -> None:
    spec = SAMPLES[name][0]
    built = 0
    for number, (steps, key) in enumerate(sorts(name)):
        for text in (ALL_IN_ONE, ATTACKS[number % len(ATTACKS)], ATTACKS[(7 * number + 3) % len(ATTACKS)]):
            built += outcome(name, changed(spec, steps, key, text), tmp_path) is not None
    assert built > 20


@pytest.mark.parametrize("text", ATTACKS, ids=lambda text: ascii(text)[:30])
def test_every_hostile_string_in_all_free_texts_at_once(text: str, tmp_path: Path) -> None:
    """Titles, docs, versions, advice: nothing refers to them, so what can be written at all is accepted."""
    spec = SAMPLES["core"][0]
    for steps, key in places(spec):
        free = steps[-1] in ("doc", "title", "version", "open", "close") or (len(steps) == 2 and steps[0] == "gone")
        if free and not key:
            spec = changed(spec, steps, key, text)
    done = outcome("core", spec, tmp_path)
    if "\ud800" in text:
        assert done is None
        return
    assert done is not None
    model, _ = done
    assert model.title == text
    assert (
        sys.modules["tamis_core"].__doc__
        == f"Events of {text or 'core'}{' ' + text if text else ''}: decode, match, route."
    )
    # From 3.13 on, Python takes the blanks around a docstring away.
    said = sys.modules["tamis_core.types"].Note.__doc__ or ""
    assert said.strip() == (text or f"{text or 'core'}: Note.").strip()


# --- names ---


def _rename(name: str, old: str, new: str, folder: Path) -> bool:
    spec, event, _ = SAMPLES[name]
    changes = renamed(spec, old, new), folder
    return outcome(name, *changes, event=renamed(event, old, new), allowed={new}, swapped=(old, new)) is not None


@pytest.mark.parametrize("name", SAMPLES)
def test_names_that_python_or_the_templates_use(name: str, tmp_path: Path) -> None:
    names = names_in(SAMPLES[name][0])
    assert len(names) > 50
    built = 0
    for number, old in enumerate(names):
        built += _rename(name, old, NAMES[number % len(NAMES)], tmp_path)
    assert built > len(names) // 3


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
def test_all_hostile_strings_in_all_places(name: str, tmp_path: Path) -> None:
    spec = SAMPLES[name][0]
    for steps, key in sorts(name):
        for text in (*ATTACKS, *NAMES):
            outcome(name, changed(spec, steps, key, text), tmp_path, allowed={text})
    for old in names_in(spec):
        for new in NAMES:
            _rename(name, old, new, tmp_path)


@pytest.mark.parametrize(
    "word", ["class", "import", "None", "self", "from", "str", "raw", "json", "Any", "X", "Part1", "part_2", "q"]
)
def test_a_kind_may_have_any_name_that_is_one(word: str, tmp_path: Path) -> None:
    spec = renamed(SAMPLES["core"][0], "poll", word)
    del spec["actions"]["vote"]
    del spec["aliases"]["import"]
    event = {"seq": 1, word: {"id": "p", "options": ["a"], "closed": True, "owner": USER}}
    if word in ("class", "raw"):
        spec = SAMPLES["core"][0]
        event[word] = {**NOTE, "views": 1} if word == "raw" else event[word]
    done = outcome("core", spec, tmp_path, event=event)
    assert done is not None
    _, decoded = done
    assert (decoded.kind, decoded.problems) == (word, ())
    attr = f"{word}_" if word in ("raw", "json") else attribute(word)
    assert getattr(decoded, attr or "") is decoded.payload


# --- random ---


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10_000), text=st.text(max_size=30))
def test_random_texts_at_random_places(place: int, text: str, tmp_path: Path) -> None:
    found = list(places(SAMPLES["core"][0]))
    steps, key = found[place % len(found)]
    outcome("core", changed(SAMPLES["core"][0], steps, key, text), tmp_path, allowed={text})


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(0, 10_000), new=st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,8}", fullmatch=True))
def test_random_names(number: int, new: str, tmp_path: Path) -> None:
    names = names_in(SAMPLES["core"][0])
    _rename("core", names[number % len(names)], new, tmp_path)


# --- the whole way, once ---


def test_polishing_formatting_and_type_checking_survive_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = SAMPLES["core"][0]
    for steps, key in places(spec):
        if steps[-1] in ("doc", "title", "version") and not key:
            spec = changed(spec, steps, key, ALL_IN_ONE)
    for old, new in (
        ("label", "class"), ("answer", "yield"), ("parts", "str"), ("silent", "list"), ("poll", "None"),
        ("long", "self"),
        ("who", "bytes"), ("OriginUser", "X"), ("sides", "overload"), ("trace", "tuple"), ("photo", "lambda"),
    ):  # fmt: skip
        spec = renamed(spec, old, new)
    spec["types"]["Note"]["fields"]["mood"]["enum"] += ["'''", '"""', "{{ x }}", "\u2028x".strip(), "# noqa", "]", "|"]
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    monkeypatch.undo()  # ruff and mypy are processes of their own
    result = CliRunner().invoke(app, ["build", str(path), "--out", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    built = build(path, tmp_path / "out")
    assert not built.changes.any
    files = {name: text for name, text in built.files.items() if name.endswith((".py", ".pyi"))}
    for name, text in files.items():
        ast.parse(text, name)
    docs = ast.get_docstring(ast.parse(files["__init__.py"]), clean=False)
    assert docs == f"Events of {ALL_IN_ONE} {ALL_IN_ONE}: decode, match, route."
