"""Whose updates an app handles: those of its own sources, and of no other app that shares its inbox."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox, SourceState

_LOG = logging.getLogger(__name__)
_RUNNING: WeakSet[AppSources] = WeakSet()
"""Those of the apps of this process that run."""


class AppSources:
    """The sources of an app.

    A bot that knows who it is (`me`) has the source of that name. Every app has the sources for which it accepted
    updates; the inbox remembers them, so that they are handled after a restart, too.

    An app without `me` is remembered by its name, which another one may have as well: what another running app
    accepts by itself is not its own. Updates that belong to nobody are. If nothing at all belongs to such an app when
    it starts, it only works off what others without `me` have accepted.
    """

    def __init__(self, app: Any) -> None:
        self._app = app
        self._place: object = None
        self._accepted: set[str] = set()
        self._remembered: set[str] = set()

    @property
    def owner(self) -> str:
        """What the inbox remembers the app by."""
        return f"name:{self._app.name}" if self._app.me is None else f"id:{self._app.me}"

    @property
    def own(self) -> frozenset[str | None]:
        """The sources from which the app claims updates; None among them are those that belong to nobody."""
        if self._app.me is not None:
            return frozenset({str(self._app.me), *self._accepted, *self._remembered})
        remembered = self._remembered
        for other in _RUNNING:
            if other is not self and other._place == self._place:
                remembered = remembered - other._accepted
        return frozenset({None, *self._accepted, *remembered})

    def is_another_s(self, source: str) -> bool:
        """Whether another running app has begun to accept a source, perhaps while a claim of this one was under way."""
        if self._app.me is not None or source in self._accepted:
            return False
        return any(other._place == self._place and source in other._accepted for other in _RUNNING if other is not self)

    async def take(self, inbox: Inbox, source: str) -> None:
        """Makes a source one of the app's own, before its first update is stored."""
        if source not in self._accepted:
            await inbox.register(self.owner, [source])
            self._accepted.add(source)

    def begin(self, inbox: Inbox) -> None:
        """The app runs from now on, with this inbox."""
        path = getattr(inbox, "path", None)
        self._place = getattr(inbox, "place", id(inbox)) if path is None else Path(path).absolute()
        _RUNNING.add(self)

    def end(self) -> None:
        """The app claims nothing any more."""
        _RUNNING.discard(self)

    async def prepare(self, inbox: Inbox) -> None:
        """Finds out what is left from earlier, and warns of what waits for others."""
        states = await inbox.sources()
        mine = {state.source for state in states if state.app == self.owner}
        if self._app.me is not None:
            self._remembered = mine
        elif not self._accepted:
            self._remembered = mine or {state.source for state in states if (state.app or "").startswith("name:")}
        given = self._accepted if self._app.me is None else {str(self._app.me), *self._accepted}
        if not mine.issuperset(given):
            await inbox.register(self.owner, sorted(given))
        self._warn(inbox, states)

    def _warn(self, inbox: Inbox, states: list[SourceState]) -> None:
        own = self.own
        named = ", ".join(sorted(repr(source) for source in own if source is not None))
        for state in states:
            if not state.waiting or state.source in own or (state.app is None and None in own):
                continue
            whose = f"; they belong to the app {state.app.partition(':')[2]!r}" if state.app is not None else ""
            _LOG.warning(
                "%d updates of source %r wait in %r, and this app handles only those of %s%s: start the bot that they"
                " are for, or look at them with `tamis inbox list --waiting`",
                state.waiting, state.source, inbox, named or "no source yet", whose,
            )  # fmt: skip
