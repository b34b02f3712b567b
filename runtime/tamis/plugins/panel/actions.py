"""What can be asked of the panel. It is plain data, and short: a button carries at most 64 bytes in some services."""

from __future__ import annotations

from hashlib import blake2s
from typing import TYPE_CHECKING, NamedTuple

from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from tamis.plugins import Installed, Plugins

PREFIX = "tamis:"
"""What the data of all buttons of the panel begin with."""


class Action(NamedTuple):
    """Something to do. `key` tells of which plugin or handler (`key_of`).

    `list`: show the page `value` of all plugins. `show`: show a plugin or handler, `value` is the page of its handlers.
    `set`: switch it, `value` is `g` (everywhere) or `h` (in this chat) with `1` (on), `0` (off) or `x` (forget what
    was set). `reload`: import a plugin anew. `manage`: call `on_manage`.
    """

    do: str
    key: str = ""
    value: str = ""

    @property
    def data(self) -> str:
        """As a button carries it."""
        return f"{PREFIX}{self.do}:{self.key}:{self.value}"

    @property
    def page(self) -> int:
        return int(self.value) if self.value.isascii() and self.value.isdigit() else 0


def parse(data: str) -> Action:
    """The action that a button carries; of one that is not ours, to show the list."""
    parts = data.removeprefix(PREFIX).split(":")
    return Action(*parts) if data.startswith(PREFIX) and len(parts) == 3 else Action("list")


def key_of(thing: Installed | Handler) -> str:
    """A short name of a plugin or handler, the same from start to start."""
    name = f"handler:{thing.id}" if isinstance(thing, Handler) else f"plugin:{thing.owner}"
    return blake2s(name.encode(), digest_size=6).hexdigest()


def thing_with(plugins: Plugins, key: str) -> Installed | Handler | None:
    """The plugin or handler with that short name."""
    for plugin in plugins:
        things: list[Installed | Handler] = [plugin, *plugin.handlers]
        for thing in things:
            if key_of(thing) == key:
                return thing
    return None
