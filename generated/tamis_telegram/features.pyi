# Made by `codegen build` from the spec 'telegram', digest 49c7a988d4832df7. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from argparse import ArgumentParser
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Literal

from tamis_bot_api.features.init_data import InitData as InitData
from tamis_bot_api.features.init_data import InitDataError as InitDataError
from tamis_bot_api.features.init_data import check_init_data as check_init_data
from tamis_bot_api.features.init_data import check_login as check_login
from typing_extensions import Never

from .events import Event
from .routing import Guard, Next

async def whole_album(event: Event, *, pause: float = 1.0) -> list[Event]:
    """The events of all messages of an album, the first one's included, ordered by the ids of the messages.

    The handler of the first message calls it; the others come to no handler. It ends `pause` seconds after the last
    one, or with the tenth. A restart in between ends it: the first message then comes again, the others do not.
    An event of no album is alone.

    >>> @router.on("msg:media_group_id")
    ... async def album(event: Filter[Literal["msg:media_group_id"]]) -> None:
    ...     parts = await whole_album(event)
    ...     await event.reply(f"{len(parts)} pictures")
    """

def caption_command(
    name: str, /, *names: str, boundary: bool = True, ignore_case: bool = False, parser: ArgumentParser | None = None
) -> Guard[Never]:
    """A guard for messages whose caption is such a command; handlers behind it can take the `Command`.

    >>> @router.on("message:photo").filter(caption_command("sell"))
    ... async def sell(event: MessagePhotoEvent, command: Command) -> None: ...
    """

def chat_action(
    event: Event, action: str = "typing", *, after: float = 0.0, every: float = 4.5
) -> AbstractAsyncContextManager[None]:
    """Shows an action in the event's chat for as long as the block runs.

    `after`: seconds before it is shown the first time, so that a quick answer shows none. `every`: seconds between two
    calls. A call that fails ends the showing, is logged, and does not concern the block.

    >>> async with chat_action(event, "upload_photo"):
    ...     await event.reply_photo(photo=await draw())
    """

def show_chat_action(
    action: str = "typing", *, after: float = 0.5, every: float = 4.5
) -> Callable[[Event, Next], Awaitable[None]]:
    """A middleware: shows an action while the handlers behind it run, if they take longer than `after` seconds.

    >>> router.on("message").use(show_chat_action())
    """

def answer_presses(text: str | None = None, *, show_alert: bool = False) -> Callable[[Event, Next], Awaitable[None]]:
    """An outer middleware: presses of buttons that handlers did not answer are answered behind them.

    `text` is shown to the user, of at most 200 characters; None: nothing. `show_alert`: in a window. What counts as an
    answer is `event.answer_callback(…)`. A call that fails is logged; a handler that is cancelled leaves it unanswered.

    >>> bot.outer(answer_presses())
    """

def throttle(
    count: int,
    seconds: float,
    *,
    per: Literal["user", "chat", "user in chat"] = "user",
    clock: Callable[[], float] = ...,
) -> Guard[Never]:
    """A guard that says yes to at most `count` events of a user in any `seconds`, and no to those beyond.

    `per`: whose events are counted together. Events of nobody, such as polls, pass, and so do events that no app has
    delivered. It counts in this process alone, each time that it is asked: also by `explain`.

    >>> @router.on("message:text").filter(throttle(3, 60))
    ... async def ask(event: MessageTextEvent) -> None: ...
    >>> @router.on("message:text", priority=10)
    ... async def too_fast(event: MessageTextEvent) -> None: ...
    """

__all__ = [
    "InitData",
    "InitDataError",
    "answer_presses",
    "caption_command",
    "chat_action",
    "check_init_data",
    "check_login",
    "show_chat_action",
    "throttle",
    "whole_album",
]
