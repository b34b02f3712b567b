# Made by `codegen build` from the spec 'telegram', digest 9b67a0978729cdeb. Do not edit: change the spec.
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Literal

from tamis.api import Method
from tamis.flow import Flow
from tamis.inbox import Inbox
from tamis.sessions import Store
from tamis.telegram.bot import TelegramBot as _Bot
from tamis.telegram.client import TelegramClient
from typing_extensions import Never

from .api import Api
from .routing import App, Guard

class Bot(_Bot, App):  # type: ignore[misc]  # a bot runs by itself: `run` takes no source
    """An app that has a client: it receives events, and carries out the calls they make.

    `token` comes from the environment variable BOT_TOKEN where none is given. `base_url`: where the Bot API is.
    `client`: one with options of its own, instead of both. The others are those of `App`.
    """

    api_class: ClassVar[type[Api]]
    methods: ClassVar[Mapping[str, Method]]
    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str = ...,
        client: TelegramClient | None = None,
        name: str | None = None,
        mode: Literal["first", "all", "parallel"] = "first",
        guard: Guard[Never] | None = None,
        verdict: Callable[[Any, Callable[..., Any]], type[Flow] | None] | None = None,
        depends: Sequence[Any] = (),
        concurrency: int = 500,
        timeout: float | None = None,
        attempts: int = 1,
        backoff: float = 0.5,
        grace: float = 5.0,
        watchdog: float | None = 1.0,
        me: int | None = None,
        username: str | None = None,
        sessions: str | Path | Store | None = None,
        inbox: str | Path | Inbox | None = None,
    ) -> None: ...
    @property
    def api(self) -> Api:
        """All methods, typed: `await bot.api.send_message(chat_id, "hi")`."""

__all__ = ["Bot"]
