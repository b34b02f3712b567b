"""The bot as NoneBot's plugins call it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import NoClientError
from tamis_nonebot.messages import Message, MessageSegment
from tamis_nonebot.sending import call_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis_nonebot.event import Event
    from tamis_nonebot.settings import Settings


class Bot:
    """What brought an event, and carries calls out: `await bot.get_group_info(group_id=1)`, or `call_api`."""

    type = "OneBot V11"

    def __init__(self, core: Any, settings: Settings) -> None:
        self._core = core
        self.config = settings
        self.self_id = str(core.me) if core.me is not None else ""
        """The bot's own id."""

    async def send(
        self, event: Event, message: Any, *, at_sender: bool = False, reply_message: bool = False, **more: Any
    ) -> Any:
        """Answers an event, in its group or to its user."""
        call = call_for(event.core, message, event.vocabulary, at_sender=at_sender, reply_message=reply_message)
        call.params.update(more)
        return await call

    async def call_api(self, api: str, **data: Any) -> Any:
        """Calls a method of the service."""
        if self._core.bot is None:
            raise NoClientError(api)
        return await self._core.bot.call(api, {name: _plain(value) for name, value in data.items()})

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        if name.startswith("_"):
            raise AttributeError(name)

        async def call(**data: Any) -> Any:
            return await self.call_api(name, **data)

        return call

    def __repr__(self) -> str:
        return f"<Bot {self.self_id}>"


def _plain(value: Any) -> Any:
    if isinstance(value, MessageSegment):
        return [value.plain()]
    return value.plain() if isinstance(value, Message) else value
