"""Switches of plugins and handlers in Redis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from tamis.storage.sessions.redis_link import RedisLink


class RedisSwitches:
    """Switches in a hash for each bot, whose fields are JSON arrays of handler and chat."""

    def __init__(self, link: RedisLink) -> None:
        self._link = link

    async def get(self, handler: str, chat: str = "", *, bot: str = "") -> bool | None:
        name = msgspec.json.encode((handler, chat))
        found = await self._link.command("HGET", _place_of(bot), name)
        if found is None and bot:
            found = await self._link.command("HGET", _place_of(""), name)
        return None if found is None else found == b"1"

    async def set(self, handler: str, enabled: bool | None, chat: str = "", *, bot: str = "") -> None:
        name = msgspec.json.encode((handler, chat))
        await self._link.script("switch", bot, name, "" if enabled is None else int(enabled))

    async def all(self, *, bot: str = "") -> dict[tuple[str, str], bool]:
        found: dict[tuple[str, str], bool] = {}
        for whose in dict.fromkeys(("", bot)):
            switches = dict(await self._link.command("HGETALL", _place_of(whose)))
            found.update(
                (msgspec.json.decode(name, type=tuple[str, str]), value == b"1") for name, value in switches.items()
            )
        return found

    async def revision(self) -> int:
        return int(await self._link.command("GET", "revision") or 0)


def _place_of(bot: str) -> str:
    return f"switches:{bot}" if bot else "switches"
