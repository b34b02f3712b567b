"""From `bot:app` to the router it names, or a message that says which part of it is wrong and what there is."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from tamis.errors import RegistrationError, TamisError
from tamis.router import Router
from tamis.tools.cli.console import fail, nearest

if TYPE_CHECKING:
    from types import ModuleType


_FILE = re.compile(r"(.+\.py)(?::([^:/\\]*))?")


def load(target: str) -> Router:
    """The router at MODULE:NAME, compiled. Fails with exit code 2.

    Handlers that can never run are no reason to fail: what is shown of them says why.
    """
    found = find(target)
    try:
        _ = found.tree
    except RegistrationError as error:
        fail(f"{target} cannot run: {error}")
    return found


def find(target: str) -> Router:
    """The router at MODULE:NAME. Modules are found from the current folder on. Fails with exit code 2.

    A file can stand for the module: `examples/echo.py:bot`. Its folder is searched first, as when it is run.
    """
    file = _FILE.fullmatch(target)
    if file is not None:
        module_name, name = file[1], file[2] or ""
        module = _from_file(Path(module_name))
    else:
        module_name, _, name = target.partition(":")
        module = _import(module_name)
    routers = {key: value for key, value in vars(module).items() if isinstance(value, Router)}
    there = f"routers in {module_name}"
    if not name:
        first = next(iter(routers), "app")
        fail(f"{target!r} names no router; write {module_name}:{first}\n{there}: {', '.join(routers) or 'none'}")
    found: Any = module
    for part in name.split("."):
        if not hasattr(found, part):
            fail(f"there is no {name!r} in {module_name}\n{nearest(name, routers, there)}")
        found = getattr(found, part)
    if not isinstance(found, Router):
        fail(f"{target} is of type {type(found).__name__}, and no router\n{nearest(name, routers, there)}")
    return found


def _from_file(path: Path) -> ModuleType:
    """The module that a file is, with the packages it is in."""
    if not path.is_file():
        there = sorted(file.name for file in path.parent.glob("*.py")) if path.parent.is_dir() else []
        fail(f"there is no file {str(path)!r}\n{nearest(path.name, there, f'modules in {path.parent}')}")
    folder, parts = path.resolve().parent, [path.stem]
    while (folder / "__init__.py").is_file():
        folder, parts = folder.parent, [folder.name, *parts]
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    name = ".".join(parts)
    loaded = sys.modules.get(name)
    if loaded is not None and Path(getattr(loaded, "__file__", None) or "").resolve() != path.resolve():
        fail(f"{path} would be the module {name}, but there is another of that name: rename the file")
    return _import(name)


def _import(name: str) -> ModuleType:
    if not all(part.isidentifier() for part in name.split(".")):
        fail(f"{name!r} is no name of a module; write MODULE:NAME, such as bot:app")
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        missing = error.name or ""
        if not f"{name}.".startswith(f"{missing}."):
            _fail_import(name)  # it is there, and imports something that is not
        above = missing.rpartition(".")[0]
        paths = list(getattr(sys.modules[above], "__path__", ())) if above else [here]
        known = [f"{above}.{found.name}" if above else found.name for found in pkgutil.iter_modules(paths)]
        fail(f"there is no module {missing!r}\n{nearest(missing, known, f'modules in {above or here}')}")
    except TamisError as error:
        if not error.is_configuration:
            _fail_import(name)
        fail(f"{name} cannot run: {error}", error.exit_code)
    except Exception:  # noqa: BLE001 - whatever a module does when it is imported
        _fail_import(name)


def _fail_import(name: str) -> NoReturn:
    fail(f"{name} cannot be imported:\n{traceback.format_exc()}", 1)
