"""Whose updates an app handles: those of its own sources, and of no other app that shares its inbox."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox

_LOG = logging.getLogger(__name__)


class AppSources:
    """The sources of an app.

    A bot that knows who it is (`me`) has the source of that name. Every app has the sources for which it accepted
    updates; the inbox remembers them, so that they are handled after a restart, too. An app without `me` is remembered
    by its name, and also handles what belongs to nobody.
    """

    def __init__(self, app: Any) -> None:
        self._app = app
        self._accepted: set[str] = set()
        self._remembered: set[str] = set()

    @property
    def owner(self) -> str:
        """What the inbox remembers the app by."""
        return f"name:{self._app.name}" if self._app.me is None else f"id:{self._app.me}"

    @property
    def own(self) -> frozenset[str | None]:
        """The sources from which the app claims updates; None among them are those that belong to nobody."""
        given = None if self._app.me is None else str(self._app.me)
        return frozenset({given, *self._accepted, *self._remembered})

    async def take(self, inbox: Inbox, source: str) -> None:
        """Makes a source one of the app's own, before its first update is stored."""
        if source not in self._accepted:
            await inbox.register(self.owner, [source])
            self._accepted.add(source)

    async def prepare(self, inbox: Inbox) -> None:
        """Finds out what is left from earlier, and warns of what waits for others."""
        states = await inbox.sources()
        # A name says less than an id: two apps may share it. What one of them accepts by itself is enough for it then.
        if self._app.me is not None or not self._accepted:
            self._remembered = {state.source for state in states if state.app == self.owner}
        mine = sorted(source for source in self.own if source is not None)
        known = {state.source for state in states if state.app == self.owner}
        if not known.issuperset(mine):
            await inbox.register(self.owner, mine)
        own = self.own
        others = [
            state
            for state in states
            if state.waiting and state.source not in own and not (state.app is None and None in own)
        ]
        for state in others:
            whose = f"; they belong to the app {state.app.partition(':')[2]!r}" if state.app is not None else ""
            _LOG.warning(
                "%d updates of source %r wait in %r, and this app handles only those of %s%s: start the bot that they"
                " are for, or look at them with `tamis inbox list --waiting`",
                state.waiting, state.source, inbox, ", ".join(map(repr, mine)) or "no source yet", whose,
            )  # fmt: skip
