"""The panel as a command that answers with text, for services without keyboards."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.errors import CommandSyntaxError
from tamis.guards.rules.command_syntax import Command  # noqa: TC001 - handlers are annotated with it

if TYPE_CHECKING:
    from tamis.guards.guard import Guard
    from tamis.plugins import Installed
    from tamis.plugins.panel.front import FrontOptions
    from tamis.plugins.panel.panel import Panel
    from tamis.routing.handler import Handler

_REFUSED = "Only admins may use this."
_SET = {"on": True, "off": False, "reset": None}


class TextPanel:
    """`/plugins`, and what can be written behind it; `help` says what that is."""

    style: ClassVar[str] = "text"

    def __init__(self, panel: Panel, options: FrontOptions) -> None:
        self._panel = panel
        self._command = options.command or "plugins"
        self._reply = options.reply

    def register(self, router: Any, allowed: Guard) -> None:
        route = router.command(self._command, stop=True)
        route.filter(allowed, name="panel: answer", description="Lists and switches plugins")(self.answer)
        route.options(name="panel: refuse")(self.refuse)

    def stop(self) -> None:
        """Nothing runs between two commands."""

    async def answer(self, event: Any, command: Command) -> None:
        try:
            said = await self._carry_out(command.argv, self._panel.plugins.chat_of(event))
        except CommandSyntaxError as error:
            said = str(error)
        except KeyError as error:  # there is no such plugin or handler
            said = str(error.args[0])
        await self._say(event, said)

    async def refuse(self, event: Any) -> None:
        await self._say(event, _REFUSED)

    async def _say(self, event: Any, text: str) -> None:
        result = event.reply(text) if self._reply is None else self._reply(event, text)
        if inspect.isawaitable(result):
            await result

    async def _carry_out(self, words: list[str], chat: str | None) -> str:
        """Does what the words say; returns the answer."""
        match words:
            case []:
                said = f"{(await self._panel.open(chat)).text}\n\n{self._help()}"
            case [number] if number.isascii() and number.isdigit():
                said = (await self._panel.open(chat, max(0, int(number) - 1))).text
            case [name] if name != "help":
                said = self._panel.show(self._find(name), chat).text
            case ["show", name]:
                said = self._panel.show(self._find(name), chat).text
            case [("on" | "off" | "reset") as word, name]:
                said = await self._panel.switch(self._find(name), _SET[word], None)
            case [("on" | "off" | "reset"), _, "here"] if chat is None:
                said = "There is no chat here."
            case [("on" | "off" | "reset") as word, name, "here"]:
                said = await self._panel.switch(self._find(name), _SET[word], chat)
            case ["reload", name]:
                said = self._panel.reload(self._find(name))
            case ["manage", name]:
                said = await self._panel.manage(self._find(name))
            case _:
                said = self._help()
        return said

    def _find(self, name: str) -> Installed | Handler:
        """The plugin or handler of that name. Raises `KeyError` that says which there are."""
        plugins = self._panel.plugins
        every = list(plugins)
        by_name: dict[str, Installed | Handler] = {
            handler.id: handler for plugin in every for handler in plugin.handlers
        }
        by_name |= {name: plugin for plugin in every for name in (plugin.owner, plugin.name)}
        return by_name[name] if name in by_name else plugins[name]

    def _help(self) -> str:
        command = f"/{self._command}"
        return (
            f"{command} NAME: a plugin or a handler\n"
            f"{command} on|off|reset NAME [here]: switch it, everywhere or in this chat\n"
            f"{command} reload NAME\n{command} manage NAME\n{command} 2: the second page"
        )
