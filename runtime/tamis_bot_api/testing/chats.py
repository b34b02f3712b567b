"""Chats and users that the server has seen, so that what it answers is about them."""

from __future__ import annotations

from typing import Any

from tamis_bot_api.testing.plain import is_list, is_object

_CHANNEL = -1_000_000_000_000


class Chats:
    """Who and what is known, from updates and from what was sent."""

    def __init__(self) -> None:
        self._chats: dict[int, dict[str, Any]] = {}
        self._by_name: dict[str, int] = {}
        self._users: dict[int, dict[str, Any]] = {}

    def chat(self, chat_id: int | str) -> dict[str, Any]:
        """The chat of an id, or of a name with @; made up where it was never seen."""
        if isinstance(chat_id, str):
            chat_id = self._by_name.setdefault(chat_id, _CHANNEL - len(self._by_name) - 1)
        if chat_id not in self._chats:
            self._chats[chat_id] = self._new_chat(chat_id)
        return self._chats[chat_id]

    def user(self, user_id: int) -> dict[str, Any]:
        """The user of an id."""
        return self._users.get(user_id) or {"id": user_id, "is_bot": False, "first_name": "first_name"}

    def _new_chat(self, chat_id: int) -> dict[str, Any]:
        name = next((name for name, known in self._by_name.items() if known == chat_id), None)
        if name is not None:
            return {"id": chat_id, "type": "channel", "title": name[1:], "username": name[1:]}
        if chat_id > 0:
            return {"id": chat_id, "type": "private", "first_name": "first_name"}
        return {"id": chat_id, "type": "supergroup" if chat_id < _CHANNEL else "group", "title": "title"}

    def learn(self, value: Any) -> None:
        """Remembers the chats and users inside an update."""
        if is_list(value):
            for part in value:
                self.learn(part)
            return
        if not is_object(value):
            return
        data = value
        if isinstance(data.get("id"), int):
            if "is_bot" in data:
                self._users[data["id"]] = data
            elif data.get("type") in ("private", "group", "supergroup", "channel"):
                self._chats[data["id"]] = data
        for part in data.values():
            self.learn(part)
