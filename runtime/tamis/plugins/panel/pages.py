"""What the panel shows: all plugins, a plugin with its handlers, a handler. Texts and buttons, for any front end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.plugins.panel.actions import Action, key_of
from tamis.plugins.switches import without_switches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.plugins import Installed, Plugins
    from tamis.routing.handler import Handler

_LONGEST_LINE = 200
_ON, _OFF = "✅", "❌"


class Button(NamedTuple):
    text: str
    action: Action


class Page(NamedTuple):
    """A text of several lines, and rows of buttons."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()


class Pages:
    """Makes the pages of a panel, as they are seen in a chat (None: there is no chat)."""

    def __init__(self, plugins: Plugins, size: int) -> None:
        self._plugins = plugins
        self._size = size

    def all_plugins(self, number: int, chat: str | None) -> Page:
        """A page of the list of plugins; of a number that is too high, the last one."""
        found = [*self._plugins]
        number, shown = self._cut(found, number)
        lines = [f"Plugins: {len(found)}", *(self._line(plugin, chat) for plugin in shown)]
        rows = [(Button(self._short(plugin, chat), Action("show", key_of(plugin))),) for plugin in shown]
        return _page(lines, [*rows, self._turn(found, number, "list", "")])

    def plugin(self, installed: Installed, number: int, chat: str | None) -> Page:
        """A plugin, and a page of its handlers."""
        said = installed.plugin
        number, shown = self._cut(installed.handlers, number)
        title = f"{self._mark(installed, chat)} {installed.name} {said.version}".rstrip()
        usage = f"usage: {said.usage}" if said.usage else ""
        lines = [line for line in (title, said.description, usage, said.homepage, self._where(installed, chat)) if line]
        for handler in shown:
            lines += ["", *self._handler_lines(handler, chat)]
        rows = [self._switches(installed, chat)]
        rows += [(Button(self._short(handler, chat), Action("show", key_of(handler))),) for handler in shown]
        more = [Button("Reload", Action("reload", key_of(installed)))] if installed.is_module else []
        if any(handler.on_manage is not None for handler in installed.handlers):
            more.append(Button("Manage", Action("manage", key_of(installed))))
        turn = self._turn(installed.handlers, number, "show", key_of(installed))
        return _page(lines, [*rows, turn, tuple(more), (Button("« Plugins", Action("list")),)])

    def handler(self, handler: Handler, chat: str | None) -> Page:
        """One handler, with what it is registered with."""
        owner = next((plugin for plugin in self._plugins if handler in plugin.handlers), None)
        lines = [*self._handler_lines(handler, chat), self._where(handler, chat)]
        if owner is not None and not self._plugins.is_on(owner, chat=chat):
            lines.append(f"{owner.name} is off, and this with it")
        back = Action("list") if owner is None else Action("show", key_of(owner))
        more = () if handler.on_manage is None else (Button("Manage", Action("manage", key_of(handler))),)
        return _page(lines, [self._switches(handler, chat), more, (Button("« Back", back),)])

    # --- parts --------------------------------------------------------------------------------------------------------

    def _mark(self, thing: Installed | Handler, chat: str | None) -> str:
        return _ON if self._plugins.is_on(thing, chat=chat) else _OFF

    def _short(self, thing: Installed | Handler, chat: str | None) -> str:
        return f"{self._mark(thing, chat)} {thing.name}"

    def _line(self, plugin: Installed, chat: str | None) -> str:
        priorities = sorted({handler.priority for handler in plugin.handlers})
        shown = f" (priority {', '.join(map(str, priorities))})" if priorities else ""
        return f"{self._short(plugin, chat)}{shown}" + (f": {plugin.description}" if plugin.description else "")

    def _handler_lines(self, handler: Handler, chat: str | None) -> list[str]:
        guards = " & ".join(guard.text for guard in without_switches(handler.guards)) or "every event"
        name = handler.id if handler.id == handler.name else f"{handler.name} ({handler.id})"
        lines = [f"{self._mark(handler, chat)} {name}, priority {handler.priority}", f"   for {guards}"]
        return [*lines, f"   {handler.description}"] if handler.description else lines

    def _where(self, thing: Installed | Handler, chat: str | None) -> str:
        """Where it is on: everywhere, and in this chat if something was set there."""
        line = f"everywhere: {'on' if self._plugins.is_on(thing) else 'off'}"
        here = None if chat is None else self._plugins.said_of(thing, chat=chat)
        return line if here is None else f"{line}, here: {'on' if here else 'off'}"

    def _switches(self, thing: Installed | Handler, chat: str | None) -> tuple[Button, ...]:
        key = key_of(thing)
        buttons = [_toggle(key, "g", "everywhere", is_on=self._plugins.is_on(thing))]
        if chat is not None:
            buttons.append(_toggle(key, "h", "here", is_on=self._plugins.is_on(thing, chat=chat)))
            if self._plugins.said_of(thing, chat=chat) is not None:
                buttons.append(Button("Here as everywhere", Action("set", key, "hx")))
        return tuple(buttons)

    def _cut(self, things: Sequence[Installed] | Sequence[Handler], number: int) -> tuple[int, Sequence[Any]]:
        last = max(0, (len(things) - 1) // self._size)
        number = min(number, last)
        return number, things[number * self._size : (number + 1) * self._size]

    def _turn(self, things: Sequence[object], number: int, do: str, key: str) -> tuple[Button, ...]:
        """Buttons to the pages before and behind."""
        last = max(0, (len(things) - 1) // self._size)
        places = [("‹", number - 1), ("›", number + 1)]
        return tuple(
            Button(f"{sign} {place + 1} of {last + 1}", Action(do, key, str(place)))
            for sign, place in places
            if 0 <= place <= last
        )


def _toggle(key: str, scope: str, where: str, *, is_on: bool) -> Button:
    return Button(f"Switch {'off' if is_on else 'on'} {where}", Action("set", key, f"{scope}{int(not is_on)}"))


def _page(lines: Sequence[str], rows: Sequence[tuple[Button, ...]]) -> Page:
    shown = [line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1]}…" for line in lines]
    return Page("\n".join(shown), tuple(row for row in rows if row))
