"""The menu of commands, from the handlers that there are: each command with its handler's description."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from tamis.errors import RegistrationError
from tamis.guards.rules.commands import command_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LONGEST = 256
MOST = 100
"""Commands in a menu, as Telegram allows."""


def commands_of(bot: Any, only: Callable[[Any], bool] | None = None) -> dict[str, str]:
    """The commands of a bot's handlers and what they do, in the order in which handlers are tried.

    Handlers without a description are left out, and so are names that a menu cannot show, such as `Help` or `add-on`;
    of a handler with several names, the first is taken. `only` says which handlers count.
    """
    found: dict[str, str] = {}
    for leaf in bot.tree.leaves:
        handler = leaf.handler
        if not handler.description or not handler.enabled or (only is not None and not only(handler)):
            continue
        names = [name for guard in handler.guards for name in command_names(guard) if _NAME.fullmatch(name)]
        if names:
            found.setdefault(names[0], handler.description)
    if len(found) > MOST:
        raise RegistrationError(f"a menu has at most {MOST} commands, and {len(found)} handlers have one: say only=…")
    for name, said in found.items():
        if len(said) > _LONGEST:
            raise RegistrationError(f"/{name}: its description has {len(said)} characters, and a menu shows {_LONGEST}")
    return found


async def sync_commands(
    bot: Any,
    *,
    scope: Mapping[str, Any] | Any = None,
    language_code: str | None = None,
    only: Callable[[Any], bool] | None = None,
    translate: Callable[[str], str] | None = None,
) -> bool:
    """Sets the menu, if it is another than the one that is set; True if it was. See `Bot.sync_commands`."""
    say = translate if translate is not None else str
    wanted = [{"command": name, "description": say(text)} for name, text in commands_of(bot, only).items()]
    where = {name: value for name, value in (("scope", scope), ("language_code", language_code)) if value is not None}
    there = await bot.call("getMyCommands", where)
    if [_plain(command) for command in there or ()] == wanted:
        return False
    if wanted:
        await bot.call("setMyCommands", {"commands": wanted, **where})
    else:
        await bot.call("deleteMyCommands", where)
    return True


def _plain(command: Any) -> dict[str, str]:
    if isinstance(command, dict):
        fields = cast("dict[str, str]", command)
        return {name: fields.get(name, "") for name in ("command", "description")}
    return {"command": command.command, "description": command.description}
