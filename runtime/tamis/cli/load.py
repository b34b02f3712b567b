"""From `bot:app` to the router it names, or a message that says which part of it is wrong and what there is."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from tamis.cli.console import fail, nearest
from tamis.errors import RegistrationError
from tamis.router import Router

if TYPE_CHECKING:
    from types import ModuleType


def load(target: str) -> Router:
    """The router at MODULE:NAME, checked. Modules are found from the current folder on. Fails with exit code 2."""
    module_name, _, name = target.partition(":")
    if module_name.endswith(".py") or "/" in module_name or "\\" in module_name:
        dotted = module_name.removesuffix(".py").replace("\\", "/").strip("./").replace("/", ".")
        fail(f"{module_name!r} is a file; name the module: {dotted}:{name or 'app'}")
    module = _imported(module_name)
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
    try:
        found.check()
    except RegistrationError as error:
        fail(f"{target} cannot run: {error}")
    return found


def _imported(name: str) -> ModuleType:
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
            _broken(name)  # it is there, and imports something that is not
        above = missing.rpartition(".")[0]
        paths = list(getattr(sys.modules[above], "__path__", ())) if above else [here]
        known = [f"{above}.{one.name}" if above else one.name for one in pkgutil.iter_modules(paths)]
        fail(f"there is no module {missing!r}\n{nearest(missing, known, f'modules in {above or here}')}")
    except Exception:  # noqa: BLE001 - whatever a module does when it is imported
        _broken(name)


def _broken(name: str) -> NoReturn:
    fail(f"{name} cannot be imported:\n{traceback.format_exc()}", 1)
