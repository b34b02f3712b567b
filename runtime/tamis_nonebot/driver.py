"""The driver that plugins ask for: the configuration, the bots, and functions to call when something begins or ends."""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tamis_nonebot.adapter import Adapter
from tamis_nonebot.settings import Settings, config_as, read_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_nonebot.bot import Bot

C = TypeVar("C")
F = TypeVar("F", bound="Callable[..., Any]")


class Registered(NamedTuple):
    """A function that a module has registered at the driver."""

    function: Callable[..., Any]
    module_name: str


class Driver:
    """What `get_driver()` gives: the configuration, the bots, and functions for the start, the end, and each bot."""

    type = "tamis"

    def __init__(self) -> None:
        self.config = Settings()
        self.has_settings = False
        """Whether somebody has said what the configuration is."""
        self.starting: list[Registered] = []
        self.stopping: list[Registered] = []
        self.connecting: list[Registered] = []
        self.disconnecting: list[Registered] = []

    @property
    def bots(self) -> dict[str, Bot]:
        """The bots that have brought an event, by their ids."""
        return dict(Adapter.bots)

    @property
    def env(self) -> str:
        return self.config.environment

    @property
    def logger(self) -> Any:
        from tamis_nonebot.log import logger

        return logger

    @property
    def functions(self) -> tuple[list[Registered], ...]:
        return (self.starting, self.stopping, self.connecting, self.disconnecting)

    def forget(self, module: str) -> None:
        """Takes what a module has registered away, before it is imported anew."""
        for functions in self.functions:
            functions[:] = [known for known in functions if known.module_name != module]

    def on_startup(self, function: F) -> F:
        """Calls a function when the app starts; used as a decorator."""
        return _note(self.starting, function)

    def on_shutdown(self, function: F) -> F:
        """Calls a function when the app has stopped; used as a decorator."""
        return _note(self.stopping, function)

    def on_bot_connect(self, function: F) -> F:
        """Calls a function with each bot, before the first event that it brings; used as a decorator."""
        return _note(self.connecting, function)

    def on_bot_disconnect(self, function: F) -> F:
        """Calls a function with each bot when the app stops; used as a decorator."""
        return _note(self.disconnecting, function)

    def __repr__(self) -> str:
        return f"Driver(type={self.type!r}, bots={len(self.bots)})"


def _note(functions: list[Registered], function: F) -> F:
    frame = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    functions.append(Registered(function, frame.f_globals.get("__name__", "?")))
    return function


async def call_hook(function: Callable[..., Any], *values: Any) -> None:
    """Calls a function with the values that it takes, and awaits what is to be awaited."""
    result = function(*values[: len(inspect.signature(function).parameters)])
    if inspect.isawaitable(result):
        await result


_DRIVER = Driver()


def get_driver() -> Driver:
    """What plugins ask for the configuration, and to be called at the start."""
    return _DRIVER


def init(*, _env_file: Any = None, **settings: Any) -> None:
    """Says what the configuration is, before plugins are imported: what is given, the environment, and `.env` files."""
    _DRIVER.config = read_settings(settings, env_file=_env_file)
    _DRIVER.has_settings = True


def get_plugin_config(config: Callable[..., C]) -> C:
    """The configuration as a class of the plugin's own, made with the fields that it has by name."""
    return config_as(config, _DRIVER.config)


def get_bots() -> dict[str, Bot]:
    """All bots, by their ids."""
    return _DRIVER.bots


def get_bot(self_id: str | None = None) -> Bot:
    """A bot by its id, or the first one. Raises `KeyError` for an id that no bot has, `ValueError` where none is."""
    if self_id is not None:
        return _DRIVER.bots[str(self_id)]
    for bot in _DRIVER.bots.values():
        return bot
    raise ValueError("there are no bots to get: none has connected, or brought an event")


__all__ = [
    "Driver",
    "call_hook",
    "get_bot",
    "get_bots",
    "get_driver",
    "get_plugin_config",
    "init",
]
