"""Importing the modules of plugins, and what of them goes into an app."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

from tamis.errors import RegistrationError
from tamis.plugins.plugin import Plugin, described
from tamis.router import Router
from tamis.routing.owners import owned_by
from tamis.routing.registry import State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType


@runtime_checkable
class Registers(Protocol):
    """What a module may hold that registers itself when the module is loaded, such as what `on_callback` makes.

    Its `__module__` is the module that defines it: what a module imports is not its own.
    """

    def __tamis_register__(self, app: Any, /) -> None: ...


class Loaded(NamedTuple):
    """What was taken from a module."""

    plugin: Plugin
    router: Router | None
    """The module's `router`, if it was included here."""
    teardown: Callable[[Any], Any] | None


def load(app: Router, name: str) -> Loaded:
    """Imports a module and takes what it has into the app. Raises what that raises; then all is as it was."""
    before, known = State(app), set(sys.modules)
    try:
        with owned_by(name):
            loaded = take(app, vars(importlib.import_module(name)), name)
        if app.frozen:
            app.check()
    except BaseException:
        before.restore()
        forget(name, known)
        raise
    return loaded


def take(app: Router, names: Mapping[str, Any], name: str) -> Loaded:
    """Takes what a module has into the app: its `router`, what registers itself, and what its `setup(app)` does."""
    plugin = described(name, names)
    router = names.get("router")
    if isinstance(router, Router) and not router.is_app and router.parent is None:
        app.include(router, priority=plugin.priority)
    for value in list(names.values()):
        if isinstance(value, Registers) and value.__module__ == name:
            value.__tamis_register__(app)
    setup, teardown = names.get("setup"), names.get("teardown")
    if callable(setup):
        setup(app)
    ours = isinstance(router, Router) and not router.is_app and router.root is app.root
    return Loaded(plugin, router if ours else None, teardown if callable(teardown) else None)


def unload(app: Router, name: str, loaded: Loaded | None) -> None:
    """Takes all that a plugin registered out of the app, and its modules out of Python's memory."""
    if loaded is not None and loaded.teardown is not None:
        loaded.teardown(app)
    app.registry.remove(owner=name)
    if loaded is not None:
        if loaded.router is not None and loaded.router.parent is not None:
            loaded.router.parent.remove(loaded.router)
        forget(name)


def reload(app: Router, name: str, loaded: Loaded | None) -> Loaded | None:
    """Imports a module anew, with those below it, where it stands. Raises what that raises; then all is as it was."""
    module = sys.modules.get(name)
    former = vars(module).copy() if module is not None else {}
    below = {one: found for one, found in sys.modules.items() if one.startswith(f"{name}.")}
    taken: list[Loaded] = []

    def then(module: ModuleType) -> None:
        if loaded is None:
            return
        if loaded.teardown is not None:
            loaded.teardown(app)
        # What the new source no longer has is still in the module, as it was before.
        names = {
            one: value
            for one, value in vars(module).items()
            if value is not former.get(one) or one in {"__doc__", "__file__"}
        }
        taken.append(take(app, names, name))

    for one in below:
        del sys.modules[one]
    importlib.invalidate_caches()
    try:
        app.registry.reload(name, then=then)
    except BaseException:
        for one in [one for one in sys.modules if one.startswith(f"{name}.")]:
            del sys.modules[one]
        sys.modules.update(below)
        raise
    return taken[0] if taken else None


def forget(name: str, known: set[str] | None = None) -> None:
    """Takes a module and those below it out of Python's memory, unless they are among those `known`."""
    for one in [one for one in sys.modules if one == name or one.startswith(f"{name}.")]:
        if known is None or one not in known:
            del sys.modules[one]
            parent, _, child = one.rpartition(".")
            if parent in sys.modules:
                vars(sys.modules[parent]).pop(child, None)
    importlib.invalidate_caches()


def modules_in(folder: str | Path) -> list[str]:
    """The names of the modules in a folder, in the order of the alphabet; those that begin with `_` are left out."""
    place = Path(folder).resolve()
    if not place.is_dir():
        raise RegistrationError(f"there is no folder {place}, so no plugins can be loaded from it")
    roots = [Path(entry or ".").resolve() for entry in sys.path]
    above = [root for root in roots if place == root or root in place.parents]
    if not above:
        raise RegistrationError(
            f"Python does not import from {place} or a folder above it; start the bot from there, or put it into "
            "`sys.path` first"
        )
    parts = place.relative_to(max(above, key=lambda root: len(root.parts))).parts
    found = [
        one.stem
        for one in sorted(place.iterdir())
        if not one.name.startswith(("_", ".")) and (one.suffix == ".py" or (one / "__init__.py").exists())
    ]
    return [".".join((*parts, one)) for one in found]
