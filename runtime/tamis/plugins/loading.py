"""Importing the modules of plugins, and what of them goes into an app."""

from __future__ import annotations

import importlib
import inspect
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

from tamis.errors import RegistrationError
from tamis.plugins.plugin import Plugin, plugin_of
from tamis.router import Router
from tamis.routing.owners import owned_by
from tamis.routing.registry import State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from tamis.routing.node import Node

_LOG = logging.getLogger(__name__)


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
    routers: tuple[Node, ...]
    """Other routers that came into the tree meanwhile, each before those that it includes."""


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
    plugin = plugin_of(name, names)
    setup, teardown = _hook(names, name, "setup"), _hook(names, name, "teardown")
    before = set(app.registry.routers())
    router = names.get("router")
    if isinstance(router, Router) and not router.is_app and router.parent is None:
        app.include(router, priority=plugin.priority)
    for value in list(names.values()):
        if isinstance(value, Registers) and value.__module__ == name:
            value.__tamis_register__(app)
    if setup is not None:
        setup(app)
    ours = isinstance(router, Router) and not router.is_app and router.root is app.root
    routers = tuple(each for each in app.registry.routers() if each not in before and each is not router)
    return Loaded(plugin, router if ours else None, teardown, routers)


def _hook(names: Mapping[str, Any], owner: str, name: str) -> Callable[[Any], Any] | None:
    """A function of a module that is called with the app. Raises `RegistrationError` for an async one."""
    function = names.get(name)
    if inspect.iscoroutinefunction(function):
        raise RegistrationError(
            f"{owner}: {name}(app) is async, and a plugin is loaded between two events; make it a plain function, and "
            "put what it awaits into a function for @app.on_start or @app.on_stop"
        )
    return function if callable(function) else None


def unload(app: Router, name: str, loaded: Loaded | None) -> None:
    """Takes all that a plugin registered out of the app, and its modules out of Python's memory.

    Raises what its `teardown` raises, when all is out.
    """
    try:
        if loaded is not None and loaded.teardown is not None:
            loaded.teardown(app)
    finally:
        app.registry.remove(owner=name)
        if loaded is not None:
            _remove_routers(loaded)
            forget(name)


def _remove_routers(loaded: Loaded) -> None:
    """Takes out the module's router, and others in which nothing is left; plugins may share one, as callbacks do."""
    for router in reversed(loaded.routers):
        if router.parent is not None and not (router.handlers or router.includes or router.layers or router.catchers):
            router.parent.remove(router)
    if loaded.router is not None and loaded.router.parent is not None:
        loaded.router.parent.remove(loaded.router)


def reload(app: Router, name: str, loaded: Loaded | None) -> Loaded | None:
    """Imports a module anew, with those below it, where it stands.

    The new plugin is set up first; when all went well, the `teardown` of the former one is called, which closes what
    that one had. Raises what the import or the new `setup` raises; then all is as it was.
    """
    below = {module: found for module, found in sys.modules.items() if module.startswith(f"{name}.")}
    taken: list[Loaded] = []

    def then(module: ModuleType) -> None:
        if loaded is not None:
            taken.append(take(app, vars(module), name))

    for module in below:
        del sys.modules[module]
    try:
        app.registry.reload(name, then=then)
    except BaseException:
        for module in [module for module in sys.modules if module.startswith(f"{name}.")]:
            del sys.modules[module]
        sys.modules.update(below)
        raise
    if loaded is None:
        return None
    if loaded.teardown is not None:
        try:
            loaded.teardown(app)
        except Exception:  # noqa: BLE001 - the new plugin runs by now
            _LOG.exception("plugin %s is reloaded, but the teardown of the former one failed", name)
    _remove_routers(loaded)
    return taken[0]


def forget(name: str, known: set[str] | None = None) -> None:
    """Takes a module and those below it out of Python's memory, unless they are among those `known`."""
    for each in [each for each in sys.modules if each == name or each.startswith(f"{name}.")]:
        if known is None or each not in known:
            del sys.modules[each]
            parent, _, child = each.rpartition(".")
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
        entry.stem
        for entry in sorted(place.iterdir())
        if not entry.name.startswith(("_", ".")) and (entry.suffix == ".py" or (entry / "__init__.py").exists())
    ]
    return [".".join((*parts, entry)) for entry in found]
