"""Replies: what a handler returned, on its way to the request that waits for it."""

from __future__ import annotations

import asyncio
import logging
import secrets
from typing import TYPE_CHECKING, Any

from tamis.delivery.webhook.answers import response_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOG = logging.getLogger(__name__)
_WAITING: dict[str, Reply] = {}
"""Requests of this process that wait, by what their events are marked with in an inbox."""

HEADER = "tamis-reply"
"""The header that marks a stored event whose request waits."""


class Reply:
    """The reply to one request. `times` says, by kind, for how long the service waits for one."""

    def __init__(self, times: Mapping[str, float]) -> None:
        self._times = times
        self._within = 0.0
        self._value: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._mark: str | None = None

    def is_for(self, kind: str) -> bool:
        """Whether the service takes a reply to events of a kind. From then on it is waited for."""
        within = self._times.get(kind)
        if within is None:
            return False
        self._within = within
        return True

    @property
    def is_expected(self) -> bool:
        """Whether there is an event for which the service takes a reply."""
        return self._within > 0

    def mark(self) -> tuple[str, str]:
        """A header by which the event finds this reply again, in this process."""
        if self._mark is None:
            self._mark = secrets.token_hex(8)
            _WAITING[self._mark] = self
        return (HEADER, self._mark)

    def give(self, value: Any) -> None:
        """What the handler returned, None for nothing."""
        if not self._value.done():
            self._value.set_result(value)

    async def response(self) -> tuple[bytes, bytes] | None:
        """The body of the response and its type of content; None where no handler says one in time."""
        try:
            async with asyncio.timeout(self._within):
                value = await self._value
            return None if value is None else response_of(value)
        except TimeoutError:
            _LOG.warning("no handler returned a reply within %g s; the request is answered without one", self._within)
        except TypeError as error:
            _LOG.error("what a handler returned is no reply: %s", error)
        finally:
            self.forget()
        return None

    def forget(self) -> None:
        """Nobody waits any more."""
        if self._mark is not None:
            _WAITING.pop(self._mark, None)


def waiting_for(mark: str) -> Reply | None:
    """The reply that is waited for under a mark."""
    return _WAITING.get(mark)
