"""What makes an app a bot: a client of the Bot API, which carries out the calls that events make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from tamis_bot_api.client.client import LARGEST_DOWNLOAD, TelegramClient
from tamis_bot_api.receiving.transports import Receiving

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from tamis.decoding.results import Method
    from tamis.plugins.panel.front import Front
    from tamis_bot_api.client.api import TelegramApi
    from tamis_bot_api.client.downloads import HasPath


class TelegramBot(Receiving):
    """Mixed into the `App` of a package whose spec says `client: bot_api`; together they are its `Bot`.

    `token` comes from the environment variable BOT_TOKEN where none is given; that there is none is an error when a
    call is made. `base_url` is where the Bot API is: that of BOT_API_URL, else Telegram's own. `client`: one with
    options of its own, instead of both.

    >>> bot = Bot()
    >>> await bot.api.send_message(chat_id, "hi")
    """

    api_class: ClassVar[type[TelegramApi]]
    methods: ClassVar[Mapping[str, Method]]

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        client: TelegramClient | None = None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        results = self.api_class.results
        self.client = TelegramClient(token, base_url, results=results) if client is None else client
        """Carries calls out. `bot.client.using(retry=None)` is the same one with other options."""
        if self.client.results is None:
            self.client.results = results
        self._api = self.api_class(self.client)

    @property
    def api(self) -> TelegramApi:
        """All methods, typed."""
        return self._api

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        """Calls a method by its name at Telegram; the result has its type. Awaiting `event.reply(...)` comes here."""
        return await self._api.call(method, params)

    @overload
    async def download(
        self, file: str | HasPath, to: Path | str, *, name: str | None = ..., limit: int = ...
    ) -> Path: ...
    @overload
    async def download(self, file: str | HasPath, to: BinaryIO, *, name: str | None = ..., limit: int = ...) -> int: ...
    async def download(
        self,
        file: str | HasPath,
        to: Path | str | BinaryIO,
        *,
        name: str | None = None,
        limit: int = LARGEST_DOWNLOAD,
    ) -> Path | int:
        """Fetches a file to a folder, or into an open file: see `TelegramClient.download`."""
        return await self.client.download(file, to, name=name, limit=limit)

    async def sync_commands(
        self,
        *,
        scope: Any = None,
        language_code: str | None = None,
        only: Callable[[Any], bool] | None = None,
        translate: Callable[[str], str] | None = None,
    ) -> bool:
        """Sets the menu of commands to those of the handlers that have a description, if another one is set.

        `scope` (a `BotCommandScope…`) and `language_code`: whose menu it is; by default everybody's. `only`: which
        handlers count. `translate`: what becomes of each description. Returns whether something was changed. Raises
        `RegistrationError` for more than 100 commands.

        >>> @bot.on_start
        ... async def menu() -> None:
        ...     await bot.sync_commands()
        """
        from tamis_bot_api.features.command_menu import sync_commands

        return await sync_commands(self, scope=scope, language_code=language_code, only=only, translate=translate)

    @classmethod
    def panel_front(cls) -> type[Front]:
        """The panel is a message with a keyboard."""
        from tamis_bot_api.panel import KeyboardPanel

        return KeyboardPanel

    async def stop(self, grace: float | None = None) -> Any:
        """Stops the app, then closes the client's connections."""
        app: Any = super()  # the app that this class is mixed into
        try:
            return await app.stop(grace)
        finally:
            await self.client.close()
