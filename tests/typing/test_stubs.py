"""The stubs say what is there at run time: stubtest over the generated packages, and a look at what it cannot see."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import pytest

from tamis.decoding.unions import ByForm, ByValue, Chosen
from tamis.routing.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated"
PACKAGES = sorted(path.parent.name for path in GENERATED.glob("*/__init__.pyi"))
MODULES = [
    f"{package}.{module}"
    for package in PACKAGES
    for module in ("types", "inputs")
    if (GENERATED / package / f"{module}.pyi").is_file()  # who only receives has no inputs
]


def test_stubtest() -> None:
    """An entry of the list that allows nothing any more is an error, too."""
    allowed = f"--allowlist={HERE / 'stubtest_allowlist.txt'}"
    command = [sys.executable, "-m", "mypy.stubtest", "--concise", allowed, *PACKAGES]
    done = subprocess.run(command, cwd=GENERATED, capture_output=True, text=True, check=False)
    assert "tamis_telegram" in PACKAGES
    assert (done.returncode, done.stdout) == (0, ""), done.stdout[:4000] + done.stderr[-2000:]


def stub(module: str) -> ast.Module:
    package, _, name = module.partition(".")
    return ast.parse((GENERATED / package / f"{name}.pyi").read_text(encoding="utf-8"))


def parameters(node: ast.ClassDef) -> dict[str, tuple[bool, str]]:
    """What the stub's class takes: by name, whether it must be given, and its type."""
    for member in node.body:
        if isinstance(member, ast.FunctionDef) and member.name == "__init__":
            found = zip(member.args.kwonlyargs, member.args.kw_defaults, strict=True)
            return {arg.arg: (default is None, _source(arg.annotation)) for arg, default in found}
    return {
        member.target.id: (member.value is None, _source(member.annotation))
        for member in node.body
        if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name)
        if not _source(member.annotation).startswith("ClassVar")
    }


def _source(annotation: ast.expr | None) -> str:
    assert annotation is not None
    return ast.unparse(annotation)


def classes(module: str) -> Iterator[tuple[ast.ClassDef, Any]]:
    """The stub's public classes, and what has their name at run time."""
    runtime = import_module(module)
    for node in stub(module).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node, getattr(runtime, node.name)


@pytest.mark.parametrize("module", MODULES)
def test_every_struct_takes_what_its_stub_says(module: str) -> None:
    compared = 0
    for class_, struct in classes(module):
        assert isinstance(struct, type), class_.name
        assert issubclass(struct, msgspec.Struct), class_.name
        said = parameters(class_)
        real = {field.name: field.required for field in _fields(struct)}
        assert {name: required for name, (required, _) in said.items()} == real, class_.name
        for name, (_, text) in said.items():
            # Enums are literals in stubs, and read as what they are written as.
            if "Literal" not in text and name in struct.__annotations__:
                real_text = struct.__annotations__[name]
                for stored, seen in (
                    ("_Unix", "_datetime"),
                    ("_Seconds", "_timedelta"),
                ):  # read when they are asked for
                    real_text = real_text.replace(stored, seen)
                assert real_text == text, f"{class_.name}.{name}"
        compared += len(said)
    assert compared > 50


def _fields(struct: type[msgspec.Struct]) -> Iterator[Any]:
    """Like `msgspec.structs.fields`, which would evaluate the annotations."""
    names, defaults = struct.__struct_fields__, struct.__struct_defaults__
    given = dict(zip(names[len(names) - len(defaults) :], defaults, strict=True))
    for name in names:
        yield _Field(name, given.get(name, msgspec.NODEFAULT) is msgspec.NODEFAULT)


class _Field(msgspec.Struct):
    name: str
    required: bool


@pytest.mark.parametrize("module", MODULES)
def test_structs_can_be_made_of_nothing_but_what_is_required(module: str) -> None:
    for class_, struct in classes(module):
        required = [name for name, (must, _) in parameters(class_).items() if must]
        struct(**dict.fromkeys(required))
        for name in required:
            with pytest.raises(TypeError, match=name):
                struct(**dict.fromkeys(other for other in required if other != name))


@pytest.mark.parametrize("module", MODULES)
def test_aliases_are_there_at_run_time(module: str) -> None:
    runtime = import_module(module)
    names = [
        node.target.id
        for node in stub(module).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not node.target.id.startswith("_")
    ]
    for name in names:
        found = getattr(runtime, name)
        known = isinstance(found, (ByForm, ByValue, Chosen, type, list))
        assert found is Any or get_args(found) or known, (name, found)
    assert names or module.endswith("inputs") or module in {"tamis_slack.types", "tamis_stripe.types"}


@pytest.mark.parametrize("package", PACKAGES)
def test_everything_a_stub_exports_is_there(package: str) -> None:
    for module in ("types", "inputs", "events", "routing", "rules", "testing", "api"):
        if not (GENERATED / package / f"{module}.pyi").is_file():  # who only receives has no inputs
            continue
        # All but the test kit and the tables of the API are exported by the package itself.
        runtime = import_module(f"{package}.{module}" if module in {"testing", "api"} else package)
        exported = next(
            ast.literal_eval(node.value)
            for node in stub(f"{package}.{module}").body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        )
        assert exported
        for name in exported:
            assert getattr(runtime, name) is not None


@pytest.mark.parametrize("package", PACKAGES)
def test_on_any_lists_the_options_there_are(package: str) -> None:
    """Elsewhere the stubs say `**options: Unpack[Options]`; there, mypy would take too long."""
    options = dict(Options.__annotations__)
    found = 0
    for node in ast.walk(stub(f"{package}.routing")):
        if isinstance(node, ast.FunctionDef) and node.name == "on_any" and node.args.vararg is None:
            assert {arg.arg: _source(arg.annotation) for arg in node.args.kwonlyargs} == options
            found += 1
    assert found > 1
