"""The clients of the runtime that a spec can name, and what a package gets from each.

A spec only picks one by its name: text of a spec never becomes an import.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Client:
    """What makes an app a bot, and the base of its API: classes and their modules; `types` are opaque types it has."""

    module: str
    bot: str
    api_module: str
    api: str
    types: Mapping[str, str] = field(default_factory=dict[str, str])


CLIENTS = {
    "telegram": Client(
        module="tamis_bot_api.bot",
        bot="TelegramBot",
        api_module="tamis_bot_api.client.api",
        api="TelegramApi",
        types={"InputFile": "tamis_bot_api.client.uploads"},
    )
}


def opaque_module(client: str | None, name: str) -> str | None:
    """The module of the class that stands for an opaque type, where the client has one."""
    return CLIENTS[client].types.get(name) if client is not None else None
