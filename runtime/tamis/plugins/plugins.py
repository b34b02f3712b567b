"""`app.plugins`: the plugins of an app, listed, loaded, reloaded, and switched on and off; switches are remembered."""

from __future__ import annotations

import asyncio
import inspect
import logging
import sys
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis.plugins import loading
from tamis.plugins.plugin import Installed, Unlisted, plugin_of
from tamis.plugins.switches import chat_of
from tamis.plugins.switching import Switching, plugin_key
from tamis.routing.handler import Handler
from tamis.routing.owners import owned_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tamis.events.event import AnyEvent
    from tamis.router import Router


_LOG = logging.getLogger(__name__)


class Plugins:
    """The plugins of an app. What a module, or a name given with `registry.owner(…)`, registered is one plugin.

    A plugin and each handler can be switched, everywhere and in single chats: a handler runs where both it and its
    plugin are on. What was set for a chat goes before what was set everywhere, and that before what the handler was
    registered with. Switches are kept in the app's store (`app.sessions.switches`) and put back when it starts.

    >>> app.plugins.load("plugins.weather")
    >>> await app.plugins.disable("weather", chat=-100123)
    """

    def __init__(self, app: Any) -> None:
        self._app: Router = app
        self._loaded: dict[str, loading.Loaded] = {}
        self._switches = Switching(self._app, self._loaded)
        self._managing = asyncio.Lock()

    # --- listing ------------------------------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[Installed]:
        """All plugins: first those that were loaded, in that order, then others in the order of their handlers."""
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> list[Installed]:
        owned: dict[str, list[Handler]] = {owner: [] for owner in self._loaded}
        for handler in self._app.registry.handlers:
            if not isinstance(handler.owner, Unlisted):
                owned.setdefault(handler.owner, []).append(handler)
        found: list[Installed] = []
        for owner, handlers in owned.items():
            loaded = self._loaded.get(owner)
            is_module = owner in sys.modules and owner != "__main__"
            found.append(Installed(owner, loaded.plugin if loaded else plugin_of(owner), tuple(handlers), is_module))
        return found

    def __getitem__(self, name: str) -> Installed:
        """The plugin with that name, or of that module. Raises `KeyError` with the nearest one."""
        self._app.check()
        found = self._all()
        for plugin in found:
            if name in {plugin.owner, plugin.name}:
                return plugin
        from difflib import get_close_matches

        names = [plugin.name for plugin in found]
        near = get_close_matches(name, names, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(names)) or 'none'}"
        raise KeyError(f"there is no plugin {name!r}; {hint}")

    def __contains__(self, name: object) -> bool:
        return any(name in {plugin.owner, plugin.name} for plugin in self)

    # --- loading ------------------------------------------------------------------------------------------------------

    def load(self, module: str) -> Installed:
        """Imports a module and takes into the app what it has.

        That is its `router`, its callbacks of `on_callback`, and what its function `setup(app)` registers. Raises
        what the import raises, and `RegistrationError` for a plugin that is there already; then all is as it was.
        """
        if module in self._loaded:
            raise RegistrationError(f"plugin {module} is loaded already; reload({module!r}) imports it anew")
        if self._app.frozen and not self._switches.is_restored:
            raise RegistrationError(
                f"plugin {module} is loaded by an app that runs and has not read its switches; "
                "write `await app.plugins.restore()` before"
            )
        taken = {loaded_before.plugin.name: owner for owner, loaded_before in self._loaded.items()}
        loaded = loading.load(self._app, module)
        self._loaded[module] = loaded
        if loaded.plugin.name in taken:
            self.unload(module)
            raise RegistrationError(
                f"plugins {taken[loaded.plugin.name]} and {module} are both named {loaded.plugin.name!r}; give one "
                "another: __plugin__ = Plugin(name=…)"
            )
        self._switches.apply()
        return self[module] if self._app.frozen else self._plugin_of_module(module)

    def _plugin_of_module(self, module: str) -> Installed:
        return next(plugin for plugin in self if plugin.owner == module)

    def load_folder(self, folder: str | Path) -> list[Installed]:
        """Loads all modules and packages in a folder but those that begin with `_`, in the order of the alphabet.

        Those that are loaded already are left alone. The folder, or one above it, must be one that Python imports from.
        """
        return [self.load(module) for module in loading.modules_in(folder) if module not in self._loaded]

    def unload(self, name: str) -> None:
        """Takes out all that a plugin registered, from the next event on. Its `teardown(app)` is called before."""
        owner = self._find(name).owner
        loading.unload(self._app, owner, self._loaded.pop(owner, None))

    def reload(self, name: str) -> Installed:
        """Imports a plugin anew, with the modules below it; what it registers stands where it did.

        Raises what the import raises; then all is as it was. Switches stay as they are.
        """
        owner = self._find(name).owner
        again = loading.reload(self._app, owner, self._loaded.get(owner))
        if again is not None:
            self._loaded[owner] = again
        self._switches.apply()
        return next((plugin for plugin in self if plugin.owner == owner), Installed(owner, plugin_of(owner), (), True))

    def _find(self, name: str) -> Installed:
        found = next((plugin for plugin in self if name in {plugin.owner, plugin.name}), None)
        return self[name] if found is None else found

    # --- switching ----------------------------------------------------------------------------------------------------

    async def enable(self, what: str | Handler | Installed, *, chat: int | str | None = None) -> None:
        """Switches a plugin (by its name) or a handler (by its id, or itself) on: in a chat, or everywhere."""
        await self.switch(what, True, chat=chat)

    async def disable(self, what: str | Handler | Installed, *, chat: int | str | None = None) -> None:
        """Switches a plugin or a handler off: in a chat, or everywhere."""
        await self.switch(what, False, chat=chat)

    async def switch(
        self,
        what: str | Handler | Installed,
        enabled: bool | None,
        *,
        chat: int | str | None = None,
    ) -> None:
        """Switches a plugin or a handler; None forgets what was set. It counts from the next event on.

        `chat` is an id, or what `chat_of` says of an event. Of a plugin and a handler of one name, a string is the
        plugin. Raises `KeyError` for what is not there, and `StoreUnavailableError` when it cannot be remembered; then
        nothing is switched; `RegistrationError` for a handler of a panel, which has to stay.
        """
        handler = self._app.registry[what] if isinstance(what, str) and what not in self else what
        if isinstance(handler, Handler) and isinstance(handler.owner, Unlisted):
            raise RegistrationError(f"{handler.name} is not switched: it is no plugin's, but of what manages plugins")
        await self._switches.set(self._key(what), enabled, "" if chat is None else str(chat))

    def is_on(self, what: str | Handler | Installed, *, chat: int | str | None = None) -> bool:
        """Whether a plugin or handler is on, everywhere or in a chat. A handler runs where its plugin is on, too."""
        switch = self._switches[self._key(what)]
        handler = what if isinstance(what, Handler) else None
        if isinstance(what, str) and what not in self:
            handler = self._app.registry[what]
        if switch is None:
            return True if handler is None else self._switches.is_on_by_itself(handler)
        return switch.is_on(None if chat is None else str(chat))

    def said_of(self, what: str | Handler | Installed, *, chat: int | str | None = None) -> bool | None:
        """What was set for exactly this chat, or everywhere; None: nothing."""
        switch = self._switches[self._key(what)]
        if switch is None:
            return None
        return switch.everywhere if chat is None else switch.chats.get(str(chat))

    def chat_of(self, event: AnyEvent) -> str | None:
        """How switches name the chat of an event; where there is no chat, the user. None: there is neither."""
        found: Any = event
        return chat_of(found, self._app.vocabulary)

    async def start(self) -> None:
        """Reads the switches from the store, and follows those of other processes. The app does it."""
        await self._switches.watch()

    async def stop(self) -> None:
        """Follows other processes no more. The app does it when it stops."""
        await self._switches.unwatch()

    async def restore(self) -> None:
        """Reads from the store what is switched on and off. Starting the app does it; so does the first switch."""
        await self._switches.restore()

    def _key(self, what: str | Handler | Installed) -> str:
        if isinstance(what, Installed):
            return plugin_key(what.owner)
        if isinstance(what, Handler):
            self._app.check()
            return what.id
        found = next((plugin for plugin in self if what in {plugin.owner, plugin.name}), None)
        return self._app.registry[what].id if found is None else plugin_key(found.owner)

    # --- panels -------------------------------------------------------------------------------------------------------

    async def manage(self, *handlers: Handler) -> None:
        """Calls the `on_manage` of handlers, or of all: what a panel does when it opens.

        What such a hook registers is removed when it is called the next time. What it raises is logged.
        """
        async with self._managing:
            for handler in handlers or self._app.registry.handlers:
                if handler.on_manage is None:
                    continue
                owner = Unlisted(f"manage:{handler.id}")
                self._app.registry.remove(owner=owner)
                try:
                    with owned_by(owner):
                        result = handler.on_manage(handler)
                        if inspect.isawaitable(result):
                            await result
                except (Exception, SystemExit) as error:  # noqa: BLE001 - the panel opens all the same
                    _LOG.error("on_manage of handler %s failed: %r", handler.name, error, exc_info=error)
