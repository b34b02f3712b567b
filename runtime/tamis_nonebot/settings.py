"""What NoneBot's plugins read from its configuration, and the driver that calls them when the bot starts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

C = TypeVar("C")
F = TypeVar("F", bound="Callable[[], Any]")


class Settings:
    """NoneBot's configuration: what it knows itself, with its defaults, and whatever plugins want besides.

    `command_start` and `command_sep`: what begins a command, and what joins the parts of one that is a tuple.
    `superusers`: their ids. `nickname`: names at the beginning of a message that mean the bot.
    `session_expire_timeout`: how long an answer is waited for.
    """

    def __init__(
        self,
        *,
        command_start: Iterable[str] = ("/",),
        command_sep: Iterable[str] = (".",),
        superusers: Iterable[str] = (),
        nickname: Iterable[str] = (),
        session_expire_timeout: timedelta | float = timedelta(minutes=2),
        **others: Any,
    ) -> None:
        self.command_start = set(command_start)
        self.command_sep = set(command_sep)
        self.superusers = {str(user) for user in superusers}
        self.nickname = {nickname} if isinstance(nickname, str) else set(nickname)
        waits = session_expire_timeout
        self.session_expire_timeout = waits if isinstance(waits, timedelta) else timedelta(seconds=waits)
        self.others = others

    def __getattr__(self, name: str) -> Any:
        try:
            return vars(self)["others"][name]
        except KeyError:
            raise AttributeError(f"the configuration has no {name!r}; give it to load(…, {name}=…)") from None

    def model_dump(self) -> Mapping[str, Any]:
        """All of it by name."""
        return {**{name: value for name, value in vars(self).items() if name != "others"}, **self.others}


class Driver:
    """What `get_driver()` gives: the configuration, and functions to call at the start and at the end."""

    def __init__(self) -> None:
        self.config = Settings()
        self.starting: list[Callable[[], Any]] = []
        self.stopping: list[Callable[[], Any]] = []

    def forget(self, module: str) -> None:
        """Takes what a module has registered away, before it is imported anew."""
        for functions in (self.starting, self.stopping):
            functions[:] = [function for function in functions if function.__module__ != module]

    def on_startup(self, function: F) -> F:
        """Calls a function when the app starts; used as a decorator."""
        self.starting.append(function)
        return function

    def on_shutdown(self, function: F) -> F:
        """Calls a function when the app has stopped; used as a decorator."""
        self.stopping.append(function)
        return function


_DRIVER = Driver()


def get_driver() -> Driver:
    """What plugins ask for the configuration, and to be called at the start."""
    return _DRIVER


def get_plugin_config(config: Callable[..., C]) -> C:
    """The configuration as a class of the plugin's own, made with the fields that it has by name."""
    names = getattr(config, "model_fields", None) or getattr(config, "__annotations__", {})
    known = _DRIVER.config.model_dump()
    return config(**{name: known[name] for name in names if name in known})
