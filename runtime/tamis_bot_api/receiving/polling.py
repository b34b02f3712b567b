"""Long polling: updates are stored first, and only then confirmed to Telegram, which forgets them."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

from tamis.delivery.backoff import Backoff
from tamis.delivery.program import summary_of
from tamis.errors import WRONG_CONFIGURATION, InboxFullError, StoreUnavailableError
from tamis_bot_api.client.errors import (
    BadRequest,
    Conflict,
    NotFound,
    RetryAfter,
    TelegramError,
    Unauthorized,
)
from tamis_bot_api.receiving.offset import Offset
from tamis_bot_api.receiving.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from typing import TypeVar

    T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_SILENCE = 10.0
"""Seconds beyond the poll's own timeout after which a connection that brings nothing is given up."""
_CONFIRM = 2.0
"""Seconds that the last confirmation may take while the bot stops."""
_LONGEST_CONFLICT = 5.0
_LONGEST_FLOOD_WAIT = 300.0
_LEAST_INTERVAL = 0.5
"""Seconds from one poll to the next, where the first brought nothing new."""
FATAL = (Unauthorized, NotFound, BadRequest)
"""What does not get better by trying again: a token that is wrong, a poll that Telegram refuses."""


class Polling:
    """Asks for updates until it is stopped, and gives them to the bot.

    `timeout`: seconds that Telegram waits for an update. `limit`: updates in one answer, at most 100. `allowed_updates`
    are those that the handlers are for, where none are given. `backoff`: how long to wait after failures.

    >>> polling = Polling(bot)
    >>> await polling.run()
    """

    def __init__(
        self,
        bot: Any,
        *,
        timeout: int = 30,
        limit: int = 100,
        allowed_updates: Sequence[str] | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        self.polls = 0
        self._bot = bot
        self._timeout = timeout
        self._limit = limit
        self._asked = allowed_updates
        self._allowed: list[str] = []
        self._tree: Any = None
        self._backoff = backoff or Backoff()
        self._offset = Offset()
        self._stopping = asyncio.Event()
        self._in_conflict = False
        self._paused = False

    @property
    def offset(self) -> int | None:
        """What is before this was stored. None: nothing has come yet."""
        return self._offset.next

    def stop(self) -> None:
        """No poll begins from now on; the one that waits is ended."""
        self._stopping.set()

    @property
    def is_stopped(self) -> bool:
        return self._stopping.is_set()

    async def run(self) -> None:
        """Until `stop`. Raises `TelegramError` when the token is wrong, or Telegram refuses to be polled like this."""
        kinds = ", ".join(self._kinds()) or "nothing"
        _LOG.info("@%s polls for %s; %s", self._bot.username, kinds, summary_of(self._bot))
        turn = Turn(self._bot)
        try:
            await self._run(turn)
        finally:
            await turn.end()

    async def _run(self, turn: Turn) -> None:
        while not self.is_stopped:
            if not await turn.has_it():
                await self.run_unless_stopped(asyncio.sleep(turn.pause))
                continue
            began = time.monotonic()
            before = self.offset
            raws = await self.run_unless_stopped(self._poll())
            if raws:
                await self._accept(raws)
            if raws is not None and self.offset == before:  # Telegram would have waited
                await self.run_unless_stopped(asyncio.sleep(began + _LEAST_INTERVAL - time.monotonic()))

    async def confirm(self) -> None:
        """Tells Telegram what was stored, once the bot has stopped to poll; else the next start gets it again."""
        if self.offset is None:
            return
        try:
            async with asyncio.timeout(_CONFIRM):
                await self._bot.client.updates(offset=self.offset, limit=1, timeout=0)
        except (TelegramError, OSError) as error:  # they come again, and are known then
            _LOG.debug("the last updates are not confirmed: %s", error)

    # --- asking -------------------------------------------------------------------------------------------------------

    async def _poll(self) -> list[bytes] | None:
        """One answer; None after a failure, and the wait that follows it."""
        self.polls += 1
        try:
            async with asyncio.timeout(self._timeout + _SILENCE):
                raws: list[bytes] = await self._bot.client.updates(
                    offset=self.offset, limit=self._limit, timeout=self._timeout, allowed_updates=self._kinds()
                )
        except Conflict as error:
            await self._wait_for_other_instance(error)
        except FATAL as error:
            error.exit_code = WRONG_CONFIGURATION
            raise
        except RetryAfter as error:
            await self._wait_out_flood(error)
        except TimeoutError:
            await self._fail(f"no byte came for {self._timeout + _SILENCE:g} s")
        except (TelegramError, OSError) as error:
            await self._fail(str(error))
        else:
            if self._in_conflict:
                _LOG.info("polling goes on: nobody else asks for the updates any more")
            self._in_conflict = False
            self._backoff.reset()
            return raws
        return None

    def _kinds(self) -> list[str]:
        """What to ask for: it changes when handlers come and go."""
        if self._tree is not self._bot.tree:
            self._tree = self._bot.tree
            self._allowed = sorted(self._bot.subscriptions() if self._asked is None else self._asked)
        return self._allowed

    async def _fail(self, why: str) -> None:
        wait = self._backoff.next()
        _LOG.warning("asking for updates failed, next try in %.1f s: %s", wait, why)
        await asyncio.sleep(wait)

    async def _wait_out_flood(self, error: RetryAfter) -> None:
        wait = flood_wait_of(error, self._backoff)
        _LOG.warning("Telegram asks to wait %g s before the next poll; it follows in %.1f s", error.retry_after, wait)
        await asyncio.sleep(wait)

    async def _wait_for_other_instance(self, error: Conflict) -> None:
        """Another instance polls, as it does while a new version takes over: one of the two will end."""
        if not self._in_conflict:
            _LOG.warning("%s; trying on until it ends", error)
        self._in_conflict = True
        await asyncio.sleep(min(self._backoff.next(), _LONGEST_CONFLICT))

    # --- keeping ------------------------------------------------------------------------------------------------------

    async def _accept(self, raws: list[bytes]) -> None:
        """Stores a batch, and moves the offset once it is stored. Waits while the inbox cannot take it."""
        new = self._offset.new_of(raws)
        if not new or not await self._store(new):
            return
        if self._paused:
            self._paused = False
            self._backoff.reset()
            _LOG.info("polling goes on: the inbox takes updates again")
        if not self._offset.move_past(new):
            await self.run_unless_stopped(self._fail("no update of an answer has an id"))

    async def _store(self, raws: list[bytes]) -> bool:
        """Whether they are stored; not if polling was stopped before that: what is not confirmed comes again."""
        while True:
            try:
                stored = await self.run_unless_stopped(self._bot.accept(raws, source=str(self._bot.me)))
            except InboxFullError as error:
                await self._pause(float(error.retry_after), error)
            except StoreUnavailableError as error:
                await self._pause(self._backoff.next(), error)
            else:
                return stored is not None
            if self.is_stopped:
                return False

    async def _pause(self, seconds: float, error: Exception) -> None:
        if not self._paused:
            _LOG.warning("polling pauses: %s", error)
        self._paused = True
        await self.run_unless_stopped(asyncio.sleep(seconds))

    async def run_unless_stopped(self, work: Coroutine[Any, Any, T]) -> T | None:
        """What it returns; None when polling is stopped before that."""
        task = asyncio.ensure_future(work)
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait((task, stop), return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            return None
        finally:
            for waiting in (task, stop):
                if not waiting.done():
                    waiting.cancel()
            await asyncio.gather(task, stop, return_exceptions=True)


def flood_wait_of(error: RetryAfter, backoff: Backoff) -> float:
    """Seconds to wait after a 429: as many as Telegram says, but not so few that it is asked again and again at once,
    and not so many that nobody sees whether the bot lives."""
    return min(max(error.retry_after, backoff.next()), _LONGEST_FLOOD_WAIT)
