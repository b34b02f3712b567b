"""Switches of plugins and handlers in memory."""

from __future__ import annotations


class MemorySwitches:
    """Switches in a dict."""

    def __init__(self) -> None:
        self._set: dict[tuple[str, str, str], bool] = {}
        self._revision = 0

    async def get(self, handler: str, chat: str = "", *, bot: str = "") -> bool | None:
        found = self._set.get((bot, handler, chat))
        return self._set.get(("", handler, chat)) if found is None else found

    async def set(self, handler: str, enabled: bool | None, chat: str = "", *, bot: str = "") -> None:
        self._revision += 1
        if enabled is None:
            self._set.pop((bot, handler, chat), None)
            self._set.pop(("", handler, chat), None)
        else:
            self._set[bot, handler, chat] = enabled

    async def all(self, *, bot: str = "") -> dict[tuple[str, str], bool]:
        found: dict[tuple[str, str], bool] = {}
        for whose in ("", bot):
            found.update({(name, chat): on for (of, name, chat), on in self._set.items() if of == whose})
        return found

    async def revision(self) -> int:
        return self._revision
