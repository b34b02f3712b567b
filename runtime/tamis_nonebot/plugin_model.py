"""The plugins that are imported: what they say of themselves, and which one a module belongs to."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tamis_nonebot.utils import resolve_dot_notation

if TYPE_CHECKING:
    from types import ModuleType


@dataclass(eq=False)
class PluginMetadata:
    """What a plugin says of itself, as `__plugin_meta__`."""

    name: str
    description: str
    usage: str
    type: str | None = None
    homepage: str | None = None
    config: Any = None
    supported_adapters: set[str] | None = None
    extra: dict[Any, Any] = field(default_factory=dict[Any, Any])

    def get_supported_adapters(self) -> set[Any] | None:
        """The adapters that it is for, of those that are here; None: all."""
        if self.supported_adapters is None:
            return None
        found: set[Any] = set()
        for name in self.supported_adapters:
            with suppress(ImportError, AttributeError):
                found.add(resolve_dot_notation(name, "Adapter", "nonebot.adapters."))
        return found


@dataclass(eq=False)
class Plugin:
    """A plugin that is imported."""

    name: str
    module: ModuleType
    module_name: str
    manager: Any = None
    matcher: set[Any] = field(default_factory=set[Any])
    """The matchers that it has made."""
    parent_plugin: Plugin | None = None
    sub_plugins: set[Plugin] = field(default_factory=set["Plugin"])
    metadata: PluginMetadata | None = None

    @property
    def id_(self) -> str:
        return self.name if self.parent_plugin is None else f"{self.parent_plugin.id_}:{self.name}"


plugins: dict[str, Plugin] = {}
"""All of them, by the names of their modules."""
requirements: dict[str, dict[str, None]] = {}
"""The plugins that a module has asked for, by names of modules."""


def get_plugin(plugin_id: str) -> Plugin | None:
    """A plugin by its id, such as `nonebot_plugin_apscheduler`, or `parent:child`."""
    return next((plugin for plugin in plugins.values() if plugin_id in {plugin.id_, plugin.module_name}), None)


def get_plugin_by_module_name(module_name: str) -> Plugin | None:
    """The plugin that a module is, or is inside."""
    name = module_name
    while name and name not in plugins:
        name = name.rpartition(".")[0]
    return plugins.get(name)


def get_loaded_plugins() -> set[Plugin]:
    """All plugins that are imported."""
    return set(plugins.values())


def get_available_plugin_names() -> set[str]:
    """The ids of all plugins."""
    return {plugin.id_ for plugin in plugins.values()}


def inherit_supported_adapters(*names: str) -> set[str] | None:
    """The adapters that all of these plugins are for; None: all. Raises `ValueError` for one that has no metadata."""
    common: set[str] | None = None
    for name in names:
        plugin = get_plugin(name) or get_plugin_by_module_name(name)
        if plugin is None:
            raise RuntimeError(f"plugin {name!r} is not loaded; require() it first")
        if plugin.metadata is None:
            raise ValueError(f"plugin {name!r} has no __plugin_meta__, which says for which adapters it is")
        its = plugin.metadata.supported_adapters
        if its is None:
            continue
        written = {f"nonebot.adapters.{each[1:]}" if each.startswith("~") else each for each in its}
        common = written if common is None else common & written
    return common


def needed_by(names: tuple[str, ...]) -> tuple[str, ...]:
    """Modules, and the plugins that they, and those in turn, have asked for."""
    found = dict.fromkeys(names)
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        inside = [module for module in requirements if module == name or module.startswith(f"{name}.")]
        for other in (other for module in inside for other in requirements[module]):
            if other not in found:
                found[other] = None
                waiting.append(other)
    return tuple(found)
