"""What is switched on and off in an app: read from the store, and put into handlers and routers."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakKeyDictionary

from tamis.plugins.plugin import Unlisted
from tamis.plugins.switches import Switch, chat_of, without_switches

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.events.event import Event
    from tamis.plugins.loading import Loaded
    from tamis.router import Router
    from tamis.routing.handler import Handler
    from tamis.storage.sessions.store import Store

_LOG = logging.getLogger(__name__)
_LOOK_AGAIN = 1.0
"""Seconds between two looks for what other processes have switched."""


def plugin_key(owner: str) -> str:
    """How the store names a plugin. Handlers go by their ids."""
    return f"plugin:{owner}"


class Switching:
    """The switches of an app. `loaded` are the plugins that have a router of their own."""

    def __init__(self, app: Router, loaded: Mapping[str, Loaded]) -> None:
        self._app = app
        self._loaded = loaded
        self._switches: dict[str, Switch] = {}
        self._registered: WeakKeyDictionary[Handler, bool] = WeakKeyDictionary()
        """Of handlers that switches have changed: whether they were registered as enabled."""
        self.is_restored = False
        self._storing = asyncio.Lock()
        self._was_applied = False
        self._revision = 0
        """That of the switches that were read last."""
        self._watching: asyncio.Task[None] | None = None

    def __getitem__(self, key: str) -> Switch | None:
        found = self._switches.get(key)
        return found if found is not None and found.is_set else None

    @property
    def store(self) -> Store:
        """Where they are remembered: the app's store of sessions. Restarting the app may open another one."""
        store: Store = cast("Any", self._app).sessions
        return store

    def is_on_by_itself(self, handler: Handler) -> bool:
        """Whether a handler is on by itself, whatever was switched."""
        return self._registered.get(handler, handler.enabled)

    @property
    def bot(self) -> str:
        """Whose switches they are: the bot's, as sessions name it; empty where the app does not know which it is."""
        me = getattr(self._app, "me", None)
        return "" if me is None else str(me)

    async def restore(self) -> None:
        """Reads all switches from the store."""
        async with self._storing:
            await self._read()

    # --- other processes ----------------------------------------------------------------------------------------------

    async def watch(self) -> None:
        """Reads all switches, and reads them again soon after another process has set one."""
        await self.restore()
        if self._watching is None:
            self._watching = asyncio.get_running_loop().create_task(self._follow())

    async def unwatch(self) -> None:
        """Does not look for switches of other processes any more."""
        watching, self._watching = self._watching, None  # it looks at that: a client of a store may lose a cancel()
        if watching is not None:
            watching.cancel()
            await asyncio.wait([watching], timeout=2 * _LOOK_AGAIN)

    async def _follow(self) -> None:
        is_away = False
        mine = asyncio.current_task()
        while True:
            await asyncio.sleep(getattr(self.store, "look_again", _LOOK_AGAIN))
            if self._watching is not mine:
                return
            try:
                if self._revision != await self.store.switches.revision():
                    await self.restore()
                is_away = False
            except Exception as error:  # noqa: BLE001 - the store may come back
                if not is_away:
                    _LOG.warning("what other processes switch on and off cannot be read: %r; trying again", error)
                is_away = True

    async def _read(self) -> None:
        self._app.check()  # which gives handlers their ids
        self._revision = await self.store.switches.revision()  # before: what is set meanwhile is read once more
        remembered = await self.store.switches.all(bot=self.bot)
        self._switches.clear()
        for (key, chat), enabled in remembered.items():
            self._put(key, enabled, chat)
        self.is_restored = True
        self.apply()

    async def set(self, key: str, enabled: bool | None, chat: str) -> None:
        """Remembers a switch, then does as it says."""
        async with self._storing:  # or what is read meanwhile would be without it
            if not self.is_restored:
                await self._read()
            await self.store.switches.set(key, enabled, chat, bot=self.bot)
            self._put(key, enabled, chat)
            self.apply()

    def _put(self, key: str, enabled: bool | None, chat: str) -> None:
        if key not in self._switches:
            self._switches[key] = Switch(self._find)
        self._switches[key].put(enabled, chat)

    def _find(self, event: Event) -> str | None:
        return chat_of(event, self._app.vocabulary)

    # --- handlers and routers -----------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Makes handlers and routers what the switches say; also after something was loaded."""
        if not (self._switches or self._was_applied):
            return
        self._was_applied = True
        self._app.check()
        for owner, loaded in self._loaded.items():
            self._apply_to_router(loaded.router, self[plugin_key(owner)])
        for handler in self._app.registry.handlers:
            self._apply_to(handler)

    def _apply_to_router(self, router: Router | None, switch: Switch | None) -> None:
        """A plugin's own router is passed by with all that stands around it, where the plugin is off."""
        if router is None or router.parent is None:
            return
        above = router.parent
        more: tuple[Any, ...] = () if switch is None or (switch.is_always and switch.is_on()) else (switch,)
        for place, include in enumerate(above.includes):
            guards = (*without_switches(include.guards), *more)
            if include.router is router and guards != include.guards:
                above.includes[place] = include._replace(guards=guards)
                above.recompile()

    def _apply_to(self, handler: Handler) -> None:
        if isinstance(handler.owner, Unlisted):
            return
        own = self[handler.id]
        whole = self[plugin_key(handler.owner)]
        known = [switch for switch in (whole, own) if switch is not None]
        if not known:
            if handler in self._registered:
                handler.enabled = self._registered.pop(handler)
                self._guard(handler, [])
            return
        registered = self._registered.setdefault(handler, handler.enabled)
        if own is not None:
            own.default = registered
        always = all(switch.is_on() for switch in known if switch.is_always)
        handler.enabled = always and (registered or own is not None)
        self._guard(handler, [switch for switch in known if not switch.is_always])

    def _guard(self, handler: Handler, switches: list[Switch]) -> None:
        """Only a handler that is on in some chats alone has a guard, so that no other pays for it."""
        guards = (*without_switches(handler.guards), *switches)
        if guards != handler.guards:
            handler.guards = guards
            handler.router.recompile()
