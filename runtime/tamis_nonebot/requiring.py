"""Importing plugins by their names: `require`, `load_plugin` and the others."""

from __future__ import annotations

import json
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from tamis_nonebot import registered
from tamis_nonebot.driver import get_driver
from tamis_nonebot.log import logger
from tamis_nonebot.plugin_model import Plugin, get_plugin, get_plugin_by_module_name, plugins, requirements
from tamis_nonebot.utils import path_to_module_name

if TYPE_CHECKING:
    from collections.abc import Iterable


def import_plugin(name: str) -> Plugin:
    """Imports a module as a plugin, once. Raises what the import raises."""
    known = plugins.get(name)
    if known is not None and name in sys.modules:
        return known
    if name not in sys.modules:  # what an earlier import of it has registered is over
        registered.forget(name)
        get_driver().forget(name)
    parent = get_plugin_by_module_name(name.rpartition(".")[0])
    # It is known while it is imported: functions of other plugins ask who calls them.
    plugin = plugins[name] = Plugin(name.rpartition(".")[2], ModuleType(name), name, parent_plugin=parent)
    try:
        plugin.module = import_module(name)
    except BaseException:
        del plugins[name]
        requirements.pop(name, None)
        registered.forget(name)
        get_driver().forget(name)
        raise
    plugin.metadata = getattr(plugin.module, "__plugin_meta__", None)
    plugin.matcher.update(each for each in registered.matchers if registered.is_of(each.module_name, (name,)))
    if parent is not None:
        parent.sub_plugins.add(plugin)
    return plugin


def require(name: str) -> ModuleType:
    """Imports a plugin by its name, unless it is there, and returns its module: the app that loads the plugin that asks
    for it loads it, too. Raises `RuntimeError` where it cannot be imported."""
    return _wanted(name, _caller()).module


def _wanted(name: str, caller: str) -> Plugin:
    known = get_plugin(name)
    module_name = known.module_name if known is not None else name.replace("-", "_").replace(":", ".")
    try:
        plugin = import_plugin(module_name)
    except Exception as error:
        raise RuntimeError(f"plugin {name!r}, which {caller} requires, cannot be loaded: {error}") from error
    requirements.setdefault(caller, {})[plugin.module_name] = None
    return plugin


def _caller() -> str:
    name: str = sys._getframe(2).f_globals.get("__name__", "?")  # pyright: ignore[reportPrivateUsage]
    return name


def load_plugin(module_path: str | Path) -> Plugin | None:
    """Imports a plugin, by the name of its module or its file; `load(app)` of the same module puts it into an app.

    Returns None where it cannot be imported; the error is logged.
    """
    return _load(module_path, _caller())


def _load(module_path: str | Path, caller: str) -> Plugin | None:
    name = path_to_module_name(module_path) if isinstance(module_path, Path) else module_path
    try:
        return _wanted(name, caller)
    except RuntimeError as error:
        logger.opt(exception=error.__cause__).error(f"plugin {name!r} cannot be loaded")
        return None


def load_plugins(*folders: str) -> set[Plugin]:
    """Imports all plugins in folders, which are below the working directory or a place of `sys.path`."""
    return _load_all((), folders, _caller())


def load_all_plugins(module_path: Iterable[str], plugin_dir: Iterable[str]) -> set[Plugin]:
    """Imports plugins by their names, and all in folders."""
    return _load_all(module_path, plugin_dir, _caller())


def load_from_json(file_path: str, encoding: str = "utf-8") -> set[Plugin]:
    """Imports the `plugins`, and those in the `plugin_dirs`, that a file of JSON names."""
    said: Any = json.loads(Path(file_path).read_text(encoding=encoding))
    return _load_all(said.get("plugins", ()), said.get("plugin_dirs", ()), _caller())


def load_from_toml(file_path: str, encoding: str = "utf-8") -> set[Plugin]:
    """Imports what `[tool.nonebot]` in a file of TOML names: `plugins`, a list or a table of lists; `plugin_dirs`."""
    said: Any = tomllib.loads(Path(file_path).read_text(encoding=encoding)).get("tool", {}).get("nonebot", {})
    named = said.get("plugins", ())
    names = [name for part in named.values() for name in part] if isinstance(named, dict) else named  # pyright: ignore[reportUnknownVariableType]
    return _load_all(names, said.get("plugin_dirs", ()), _caller())  # pyright: ignore[reportUnknownArgumentType]


def load_builtin_plugin(name: str) -> Plugin | None:
    """NoneBot's own plugins, such as `echo`, are not here: this logs so, and returns None."""
    logger.warning(f"NoneBot's builtin plugin {name!r} is not here")
    return None


def load_builtin_plugins(*names: str) -> set[Plugin]:
    """The same for several."""
    for name in names:
        load_builtin_plugin(name)
    return set()


def _load_all(names: Iterable[str], folders: Iterable[str], caller: str) -> set[Plugin]:
    found = [name for folder in folders for name in _modules_in(Path(folder))]
    return {plugin for name in (*names, *found) if (plugin := _load(name, caller)) is not None}


def _modules_in(folder: Path) -> list[str]:
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    found = [
        file for file in files
        if not file.name.startswith("_") and (file.suffix == ".py" or (file / "__init__.py").is_file())
    ]  # fmt: skip
    return [path_to_module_name(file) for file in found]
