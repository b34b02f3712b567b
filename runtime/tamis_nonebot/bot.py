"""The bot as NoneBot's plugins call it."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from tamis.errors import NoClientError
from tamis_nonebot.adapter import Adapter
from tamis_nonebot.exception import MockApiException
from tamis_nonebot.failures import failure_of
from tamis_nonebot.messages import Message, MessageSegment
from tamis_nonebot.sending import call_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis_nonebot.event import Event
    from tamis_nonebot.settings import Settings

F = TypeVar("F", bound="Callable[..., Any]")


class Bot:
    """What brought an event, and carries calls out: `await bot.get_group_info(group_id=1)`, or `call_api`.

    `adapter`, `type`, `config` and `self_id` are NoneBot's. Any other name is a method of the service.
    """

    type = "OneBot V11"
    before_calls: ClassVar[list[Callable[..., Any]]] = []
    """What is called with each call before it is made: `(bot, api, data)`."""
    after_calls: ClassVar[list[Callable[..., Any]]] = []
    """What is called behind each call: `(bot, exception, api, data, result)`."""

    def __init__(self, client: Any, self_id: str, settings: Settings, host: Any = None) -> None:
        self.client = client
        """What carries calls out; None where there is nothing that does."""
        self.config = settings
        self.self_id = self_id
        """The bot's own id."""
        self.adapter = Adapter()
        self.host = host
        """The plugins of the app that it is of."""

    @classmethod
    def on_calling_api(cls, function: F) -> F:
        """Calls a function before each call, with `(bot, api, data)`; it may raise `MockApiException`."""
        Bot.before_calls.append(function)
        return function

    @classmethod
    def on_called_api(cls, function: F) -> F:
        """Calls a function after each call, with `(bot, exception, api, data, result)`."""
        Bot.after_calls.append(function)
        return function

    async def send(
        self, event: Event, message: Any, *, at_sender: bool = False, reply_message: bool = False, **more: Any
    ) -> Any:
        """Answers an event, in its group or to its user."""
        call = call_for(event.core, message, event.vocabulary, at_sender=at_sender, reply_message=reply_message)
        call.params.update({name: plain(value) for name, value in more.items()})
        return await self.carry_out(call.method, call.params, call)

    async def call_api(self, api: str, **data: Any) -> Any:
        """Calls a method of the service. Raises `ActionFailed` where that says no."""
        if getattr(self.client, "call", None) is None:
            raise NoClientError(api)
        return await self.carry_out(api, data)

    async def carry_out(self, api: str, data: dict[str, Any], call: Any = None) -> Any:
        """Makes a call, with the functions before and after it."""
        result, failure = None, None
        try:
            for function in Bot.before_calls:
                await _awaited(function(self, api, data))
            made = call if call is not None else self.client.call(api, {name: plain(data[name]) for name in data})
            result = await made
        except MockApiException as mock:
            result = mock.result
        except Exception as error:  # noqa: BLE001 - it is raised below, as NoneBot's
            failure = failure_of(error)
        for function in Bot.after_calls:
            try:
                await _awaited(function(self, failure, api, data, result))
            except MockApiException as mock:
                failure, result = None, mock.result
        if failure is not None:
            raise failure
        return result

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        if name.startswith("_"):
            raise AttributeError(name)

        async def call(**data: Any) -> Any:
            return await self.call_api(name, **data)

        return call

    def __repr__(self) -> str:
        return f"Bot(type={self.type!r}, self_id={self.self_id!r})"


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def plain(value: Any) -> Any:
    """A value as it is sent: messages in it, however deep, as plain data."""
    if isinstance(value, MessageSegment):
        return [value.plain()]
    if isinstance(value, Message):
        return value.plain()
    return plain_inside(value)


def plain_inside(value: Any) -> Any:
    """The same, for what is in a list or a dictionary: a segment there is itself, and no message of one."""
    if isinstance(value, MessageSegment):
        return value.plain()
    if isinstance(value, Message):
        return value.plain()
    parts: Any = value
    if isinstance(value, (list, tuple, set)):
        return [plain_inside(part) for part in parts]
    if isinstance(value, dict):
        return {name: plain_inside(part) for name, part in parts.items()}
    dump = getattr(value, "model_dump", None)
    return json.loads(value.json()) if dump is not None and hasattr(value, "core") else value


__all__ = ["Bot"]
