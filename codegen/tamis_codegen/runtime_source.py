"""The source of the runtime, read as text: docstrings, signatures and members of its public classes.

A stub repeats the runtime's public classes with narrower types. Their docstrings and options are written once, in the
runtime, and taken from there. Nothing of the runtime is imported, so the compiler works while the runtime is broken.

>>> docstring_of("Router.check")
'Finds every mistake in the whole tree, …'
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOMES = {
    "App": "tamis.app",
    "Router": "tamis.router",
    "Route": "tamis.routing.route",
    "Steps": "tamis.routing.steps",
    "Awaiting": "tamis.routing.steps",
    "Guard": "tamis.guards.guard",
    "guard": "tamis.guards.function",
    "kept": "tamis.guards.guard",
}
"""The module of each class or function whose text goes into stubs."""

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class RuntimeSourceError(Exception):
    """The runtime beside the compiler is missing, unreadable, or lacks a name that a stub repeats."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A keyword parameter as it is written: annotation and default are source text."""

    name: str
    annotation: str
    default: str

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation} = {self.default}"


def docstring_of(name: str) -> str:
    """The docstring of `Class`, `Class.member` or a function; of an attribute, the string below its assignment.

    A member is looked up along the bases. Raises `RuntimeSourceError` for a name that has none.
    """
    owner, _, member = name.partition(".")
    for node in _family(owner):
        text = _member_docs(node).get(member) if member else ast.get_docstring(node)
        if text:
            return text
    raise RuntimeSourceError(f"the runtime has no docstring of `{name}`; write it there, or correct the template")


def keyword_parameters_of(name: str) -> list[Parameter]:
    """The keyword parameters of a method, such as `App.__init__`, in their order; every one has a default."""
    owner, _, member = name.partition(".")
    function = next(method for method in _functions(_top_level(owner)) if method.name == member)
    return [
        Parameter(arg.arg, ast.unparse(arg.annotation) if arg.annotation else "Any", ast.unparse(default))
        for arg, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        if default is not None
    ]


def handler_options() -> list[str]:
    """The names and types of the table `OPTIONS`, each as `name: type = ...`, for where a stub lists them."""
    for node in _module("tamis.routing.options").body:
        if "OPTIONS" in _targets(node) and isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            return [
                f"{ast.literal_eval(key)}: {ast.unparse(option.args[0])} = ..."
                for key, option in zip(node.value.keys, node.value.values, strict=True)
                if key is not None and isinstance(option, ast.Call)
            ]
    raise RuntimeSourceError("the runtime's module `tamis.routing.options` has no table `OPTIONS` of handler options")


def api_number() -> int:
    """The number of what the runtime gives to generated packages."""
    for node in _module("tamis.generated_api").body:
        if "API" in _targets(node) and isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            return int(ast.literal_eval(node.value))
    raise RuntimeSourceError("the runtime's module `tamis.generated_api` has no number `API`")


def source_files() -> list[Path]:
    """The modules of the runtime that stubs are taken from: a build is out of date when one of them changes."""
    for name in list(_HOMES):
        list(_family(name))  # which finds the homes of the bases, too
    return [_file(home) for home in sorted({"tamis.generated_api", "tamis.routing.options", *_HOMES.values()})]


def members_of(*classes: str) -> frozenset[str]:
    """The names that classes and their bases define: in the class body, in `__slots__`, and on `self`."""
    return frozenset(name for owner in classes for node in _family(owner) for name in _names_in(node))


def _family(name: str) -> Iterator[ast.ClassDef | _Function]:
    """The definition of a name, and those of its bases in the runtime, nearest first."""
    home = _HOMES[name]
    node = _top_level(name)
    yield node
    if isinstance(node, ast.ClassDef):
        for base in node.bases:
            label = base.value if isinstance(base, ast.Subscript) else base
            if isinstance(label, ast.Name) and (origin := _imported(home, label.id)) is not None:
                _HOMES.setdefault(label.id, origin)
                yield from _family(label.id)


def _top_level(name: str) -> ast.ClassDef | _Function:
    home = _HOMES[name]
    for node in _module(home).body:
        if isinstance(node, ast.ClassDef | _Function) and node.name == name:
            return node
    raise RuntimeSourceError(f"the runtime's module `{home}` defines no `{name}`")


def _imported(home: str, name: str) -> str | None:
    """The module of the runtime from which another one has a name; the module itself if it defines the name."""
    for node in ast.walk(_module(home)):
        if isinstance(node, ast.ClassDef) and node.name == name:
            return home
        if isinstance(node, ast.ImportFrom) and name in {alias.asname or alias.name for alias in node.names}:
            module = node.module or ""
            return module if module.partition(".")[0] == home.partition(".")[0] else None
    return None


@cache
def _module(name: str) -> ast.Module:
    """The syntax tree of a module. `find_spec` of the package alone runs none of its code."""
    try:
        return ast.parse(_file(name).read_text(encoding="utf-8"))
    except (OSError, SyntaxError) as error:
        raise RuntimeSourceError(f"the runtime's `{name}` cannot be read: {error}") from error


def _file(module: str) -> Path:
    package, *path = module.split(".")
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeSourceError(f"the package `{package}` is not installed beside the compiler; install `tamis`")
    return Path(spec.submodule_search_locations[0], *path).with_suffix(".py")


def _functions(node: ast.ClassDef | _Function) -> list[_Function]:
    return [child for child in node.body if isinstance(child, _Function)]


def _member_docs(node: ast.ClassDef | _Function) -> dict[str, str]:
    docs = {child.name: ast.get_docstring(child) or "" for child in reversed(_functions(node))}
    bodies = [node.body, *(child.body for child in _functions(node) if child.name == "__init__")]
    for body in bodies:
        for statement, after in pairwise(body):
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                names = _targets(statement) or _targets(statement, on_self=True)
                docs.update(dict.fromkeys(names, str(after.value.value)))
    return docs


def _names_in(node: ast.ClassDef | _Function) -> Iterator[str]:
    for child in node.body:
        if isinstance(child, _Function | ast.ClassDef):
            yield child.name
        yield from _targets(child)
        if isinstance(child, ast.Assign) and "__slots__" in _targets(child):
            yield from ast.literal_eval(child.value)
    for function in _functions(node):
        for statement in ast.walk(function):
            yield from _targets(statement, on_self=True)


def _targets(statement: ast.AST, *, on_self: bool = False) -> list[str]:
    """The names that an assignment gives a value to: `name`, or with `on_self` the attributes `self.name`."""
    places: list[ast.expr]
    if isinstance(statement, ast.AnnAssign | ast.AugAssign):
        places = [statement.target]
    elif isinstance(statement, ast.Assign):
        places = statement.targets
    else:
        return []
    if on_self:
        return [
            place.attr for place in places if isinstance(place, ast.Attribute) and ast.unparse(place.value) == "self"
        ]
    return [place.id for place in places if isinstance(place, ast.Name)]
