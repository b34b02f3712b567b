"""What a module says of itself, and what it has registered."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.routing.handler import Handler


class Unlisted(str):
    """An owner whose handlers are no plugin: nothing lists them, and nothing switches them off.

    A panel's own handlers are such, or it could switch itself off. The owner removes them as all that is his.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Plugin:
    """What a plugin says of itself, for panels and help: `__plugin__ = Plugin(name="weather", …)` in its module.

    Without a name, it is the last part of the module's; without a description, the first sentence of its docstring.
    `priority` is of the module's `router` among the handlers of the app.
    """

    name: str = ""
    description: str = ""
    version: str = ""
    usage: str = ""
    """How users use it, such as `/weather CITY`."""
    homepage: str = ""
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Installed:
    """A plugin as it is in an app: whose it is, what it says of itself, and its handlers in order.

    `owner` is the module, or the name that was given with `registry.owner(…)`. `is_module`: whether there is a module
    to reload.
    """

    owner: str
    plugin: Plugin
    handlers: tuple[Handler, ...] = field(repr=False)
    is_module: bool

    @property
    def name(self) -> str:
        return self.plugin.name

    @property
    def description(self) -> str:
        return self.plugin.description


def plugin_of(owner: str, names: Mapping[str, Any] | None = None) -> Plugin:
    """What an owner says of itself. `names` are those of its module, if not all that it has count."""
    module = sys.modules.get(owner)
    if names is None:
        names = vars(module) if module is not None else {}
    said = names.get("__plugin__", Plugin())
    if not isinstance(said, Plugin):
        raise RegistrationError(f"{owner}: __plugin__ is a tamis.plugins.Plugin(name=…, description=…), not {said!r}")
    name = owner.rpartition(".")[2]
    if owner == "__main__":
        name = Path(names.get("__file__") or "main").stem
    first = (names.get("__doc__") or "").strip().partition("\n")[0].partition(". ")[0].rstrip(".")
    return replace(said, name=said.name or name, description=said.description or first)
