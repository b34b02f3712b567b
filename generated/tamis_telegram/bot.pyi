# Made by `codegen build` from the spec 'telegram', digest 894c611e1c75f9af. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# mypy: disable-error-code="misc"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Literal

from tamis.decoding.results import Method
from tamis.events.flow import Flow
from tamis.storage.inbox import Inbox
from tamis.storage.sessions import Store
from tamis_bot_api.bot import TelegramBot as _Bot
from tamis_bot_api.client.client import TelegramClient as _TelegramClient
from typing_extensions import Never

from .api import Api
from .events import Event
from .routing import App, Guard

class Bot(_Bot, App):
    """An app that has a client: it receives events, and carries out the calls they make.

    `token` and `base_url`, where the Bot API is, come from the environment variables BOT_TOKEN and BOT_API_URL where
    none is given; without the latter it is Telegram's own. `client`: one with options of its own, instead of both.

    The other options are those of `App`.
    """

    api_class: ClassVar[type[Api]]
    methods: ClassVar[Mapping[str, Method]]
    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        client: _TelegramClient | None = None,
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
        inbox: str | Path | Inbox | None = None,
        sessions: str | Path | Store | None = None,
        lane: Literal["chat", "topic", "user in chat"] | Callable[[Any], Any] | None = "chat",
        on_misfit: Literal["handle", "park"] | Callable[[Event], Literal["handle", "park"] | None] = "handle",
    ) -> None: ...
    @property
    def api(self) -> Api:
        """All methods, typed."""

__all__ = ["Bot"]
