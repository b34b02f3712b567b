"""Doing what was asked of the panel."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from tamis.errors import RegistrationError, StoreUnavailableError
from tamis.plugins.panel.actions import thing_with
from tamis.plugins.panel.pages import Pages
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from tamis.plugins import Installed, Plugins
    from tamis.plugins.panel.actions import Action
    from tamis.plugins.panel.pages import Page

_LOG = logging.getLogger(__name__)
_SET = {"1": True, "0": False, "x": None}


class Panel:
    """What a panel does, apart from how it looks. `chat` is what `plugins.chat_of(event)` says; None: there is none."""

    def __init__(self, plugins: Plugins, *, page_size: int = 8) -> None:
        if page_size < 1:
            raise RegistrationError(f"page_size is at least 1, not {page_size}")
        self.plugins = plugins
        self._pages = Pages(plugins, page_size)

    async def open(self, chat: str | None, number: int = 0) -> Page:
        """Opens the panel: `on_manage` of all handlers is called, then all plugins are shown."""
        await self.plugins.manage()
        return self._pages.all_plugins(number, chat)

    def show(self, thing: Installed | Handler, chat: str | None, number: int = 0) -> Page:
        """The page of a plugin or a handler."""
        if isinstance(thing, Handler):
            return self._pages.handler(thing, chat)
        return self._pages.plugin(thing, number, chat)

    async def act(self, action: Action, chat: str | None) -> tuple[Page, str]:
        """Does what was asked; returns the page to show then, and a word about what came of it, which may be empty.

        What fails is said in that word, and is no error.
        """
        if action.do == "list":
            return self._pages.all_plugins(action.page, chat), ""
        thing = thing_with(self.plugins, action.key)
        if thing is None:
            return self._pages.all_plugins(0, chat), "It is not there any more"
        said = ""
        if action.do == "set":
            said = await self.switch(thing, _SET.get(action.value[1:]), chat if action.value.startswith("h") else None)
        elif action.do == "reload":
            said = self.reload(thing)
        elif action.do == "manage":
            said = await self.manage(thing)
        now = thing_with(self.plugins, action.key)
        if now is None:
            return self._pages.all_plugins(0, chat), said
        return self.show(now, chat, action.page if action.do == "show" else 0), said

    async def switch(self, thing: Installed | Handler, enabled: bool | None, chat: str | None) -> str:
        """Switches something in a chat, or everywhere; returns a word about it."""
        where = "everywhere" if chat is None else "here"
        try:
            await self.plugins.switch(thing, enabled, chat=chat)
        except StoreUnavailableError as error:
            _LOG.error("%s is not switched: %s", thing.name, error)
            return f"{thing.name} is not switched: its store does not answer"
        return f"{thing.name} is {'on' if self.plugins.is_on(thing, chat=chat) else 'off'} {where}"

    async def manage(self, thing: Installed | Handler) -> str:
        """Calls `on_manage` of a handler, or of all of a plugin; returns a word about it."""
        handlers = (thing,) if isinstance(thing, Handler) else thing.handlers
        if handlers:
            await self.plugins.manage(*handlers)
        return f"{thing.name}: done"

    def reload(self, thing: Installed | Handler) -> str:
        """Imports a plugin anew; returns a word about it. The error of a plugin that does not load is logged."""
        if isinstance(thing, Handler) or not thing.is_module:
            return f"{thing.name} is no module that could be imported anew"
        try:
            self.plugins.reload(thing.owner)
        except Exception as error:  # noqa: BLE001 - whatever is wrong in the plugin, the former one goes on
            _LOG.error("plugin %s is not reloaded: %r", thing.owner, error, exc_info=error)
            return f"{thing.name} is not reloaded, the former one goes on: {type(error).__name__}: {error}"
        return f"{thing.name} is reloaded"
