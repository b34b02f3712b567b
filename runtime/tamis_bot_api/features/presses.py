"""A press of a button shows a clock until the bot answers it; a middleware answers those that no handler did."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from tamis_bot_api.client.errors import BadRequest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

_METHOD = "answerCallbackQuery"


def answer_presses(text: str | None = None, *, show_alert: bool = False) -> Callable[[Any, Any], Awaitable[None]]:
    """An outer middleware: what handlers did not answer is answered behind them, also when they fail.

    `text` is shown to the user, of at most 200 characters; None: nothing. `show_alert`: in a window.
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
        finally:
            event.bot = deliverer
            if not watch.is_answered:
                with contextlib.suppress(BadRequest):  # the query is too old: nobody sees a clock any more
                    await deliverer.call(_METHOD, {"callback_query_id": query.id, **extra})

    return answer


class _Watch:
    """Stands for what delivered an event, and notes whether a query is answered."""

    def __init__(self, deliverer: Any, query: str) -> None:
        self._deliverer = deliverer
        self._query = query
        self.is_answered = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._deliverer, name)

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        result = await self._deliverer.call(method, params)
        if method == _METHOD and params.get("callback_query_id") == self._query:
            self.is_answered = True
        return result
