"""What an app keeps its updates and conversations in: opened at their first use, closed at the end."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from tamis.storage.inbox import open_inbox
from tamis.storage.sessions import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import TypeIs

    from tamis.storage.inbox import Inbox
    from tamis.storage.sessions import Store


class AppStores:
    """The inbox and the sessions of an app. What was given as an object is the caller's to close."""

    def __init__(self, inbox: str | Path | Inbox | None, sessions: str | Path | Store | None) -> None:
        self._inbox_at = inbox
        self._inbox: Inbox | None = None
        self._sessions_at = sessions
        self._sessions: Store | None = None

    # --- the inbox ----------------------------------------------------------------------------------------------------

    @property
    def has_inbox(self) -> bool:
        """Whether one was chosen; it may not be open yet."""
        return self._inbox_at is not None

    @property
    def inbox(self) -> Inbox | None:
        if self._inbox is None and self._inbox_at is not None:
            self._inbox = open_inbox(self._inbox_at)
        return self._inbox

    def is_open_inbox(self, place: str | Path | Inbox | None) -> bool:
        """Whether it is this inbox that is open."""
        return place is self._inbox is not None

    def choose_inbox(self, place: str | Path | Inbox | None) -> None:
        self._inbox, self._inbox_at = None, place

    async def close_inbox(self) -> None:
        if self._inbox is not None and self._inbox is not self._inbox_at:
            await self._inbox.close()
            self._inbox = None

    # --- sessions -----------------------------------------------------------------------------------------------------

    @property
    def sessions(self) -> Store:
        if self._sessions is None:
            self._sessions = self._open_sessions()
        return self._sessions

    @property
    def has_lasting_sessions(self) -> bool:
        """Whether they may hold what was stored before the start, or by another process."""
        return self._sessions_at is not None or self._inbox_at is not None

    def _open_sessions(self) -> Store:
        """The store that was given or named. If nothing else is said, it is in the inbox's file."""
        at = self._sessions_at
        if not _is_place(at):
            return at
        beside: Store | None = getattr(self.inbox, "sessions", None)
        if beside is not None and (at is None or self._is_inbox(at)):
            return beside
        return open_store(at)

    def _is_inbox(self, at: str | Path) -> bool:
        """Whether that is where the inbox is."""
        if isinstance(at, str) and at == self._inbox_at:
            return True
        return getattr(self.inbox, "path", None) == PurePath(at)

    def choose_sessions(self, place: str | Path | Store | None) -> None:
        self._sessions_at, self._sessions = place, None

    def forget_sessions(self) -> None:
        """They are opened anew at their next use: the inbox is another one."""
        self._sessions = None

    async def close_sessions(self) -> None:
        """Closes a store that was opened here. One in memory lives as long as the app, one beside the inbox as that."""
        store, self._sessions = self._sessions, None
        if store is None or store is getattr(self._inbox, "sessions", None):
            return
        if self._sessions_at is None or not _is_place(self._sessions_at):
            self._sessions = store
        else:
            await store.close()


def _is_place(sessions: object) -> TypeIs[str | Path | None]:
    """Whether a store is to be opened there; otherwise it is one, and not ours to close."""
    return sessions is None or isinstance(sessions, (str, PurePath))
