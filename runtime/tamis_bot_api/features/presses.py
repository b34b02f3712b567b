"""A press of a button shows a clock until the bot answers it; a middleware answers those that no handler did."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from tamis.errors import TamisError
from tamis_bot_api.client.errors import BadRequest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

_LOG = logging.getLogger(__name__)
_METHOD = "answerCallbackQuery"


def answer_presses(text: str | None = None, *, show_alert: bool = False) -> Callable[[Any, Any], Awaitable[None]]:
    """An outer middleware: what handlers did not answer is answered behind them, also when they fail.

    `text` is shown to the user, of at most 200 characters; None: nothing. `show_alert`: in a window. What counts as an
    answer is `event.answer_callback(…)`. A call that fails is logged; a handler that is cancelled leaves it unanswered.
    """
    extra: dict[str, Any] = {} if text is None else {"text": text, "show_alert": show_alert}

    async def answer(event: Any, next: Any) -> None:
        query = getattr(event, "callback_query", None)
        if query is None:
            await next(event)
            return
        deliverer, watch = event.bot, _Watch(event.bot, query.id)
        event.bot = watch
        try:
            await next(event)
        except Exception:
            await watch.answer_if_nobody_did(extra)
            raise
        else:
            await watch.answer_if_nobody_did(extra)
        finally:
            event.bot = deliverer

    return answer


class _Watch:
    """Stands for what delivered an event, and notes whether a query is answered."""

    def __init__(self, deliverer: Any, query: str) -> None:
        self._deliverer = deliverer
        self._query = query
        self._is_answered = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._deliverer, name)

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        result = await self._deliverer.call(method, params)
        if method == _METHOD and params.get("callback_query_id") == self._query:
            self._is_answered = True
        return result

    async def answer_if_nobody_did(self, extra: Mapping[str, Any]) -> None:
        """Answers the query, and raises nothing: it stands behind what the handlers did."""
        if self._is_answered:
            return
        try:
            await self.call(_METHOD, {"callback_query_id": self._query, **extra})
        except BadRequest as error:  # mostly a query that is too old: nobody sees a clock any more
            _LOG.debug("a press is not answered: %s", error)
        except (TamisError, OSError) as error:
            _LOG.warning("a press is not answered: %s", error)
