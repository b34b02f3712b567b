"""What NoneBot's plugins read from its configuration."""

from __future__ import annotations

from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tamis_nonebot.env_files import settings_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

C = TypeVar("C")


class Settings:
    """NoneBot's configuration: what it knows itself, with its defaults, and whatever plugins want besides.

    `command_start` and `command_sep`: what begins a command, and what joins the parts of one that is a tuple.
    `superusers`: their ids. `nickname`: names at the beginning of a message that mean the bot.
    `session_expire_timeout`: how long an answer is waited for. `host`, `port`, `driver`, `log_level` and `api_timeout`
    are for plugins to read; nothing here does. Names are in lower case, however they are given.
    """

    def __init__(
        self,
        *,
        command_start: Iterable[str] = ("/",),
        command_sep: Iterable[str] = (".",),
        superusers: Iterable[Any] = (),
        nickname: str | Iterable[str] = (),
        session_expire_timeout: timedelta | float = timedelta(minutes=2),
        host: Any = "127.0.0.1",
        **others: Any,
    ) -> None:
        self.command_start = set(command_start)
        self.command_sep = set(command_sep)
        self.superusers = {str(user) for user in superusers}
        self.nickname = {nickname} if isinstance(nickname, str) else set(nickname)
        waits = session_expire_timeout
        self.session_expire_timeout = waits if isinstance(waits, timedelta) else timedelta(seconds=waits)
        self.host = ip_address(host) if isinstance(host, str) and host.replace(".", "").isdigit() else host
        self.port = 8080
        self.driver = "~tamis"
        self.log_level: int | str = "INFO"
        self.api_timeout: float | None = 30.0
        self.environment = "prod"
        self.others: dict[str, Any] = {}
        for name, value in others.items():
            if name in vars(self):
                setattr(self, name, value)
            else:
                self.others[name.lower()] = value

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        others = vars(self).get("others", {})
        if name.lower() in others:
            return others[name.lower()]
        raise AttributeError(f"the configuration has no {name!r}; give it to load(…, {name}=…), or write it to .env")

    def model_dump(self, *, include: Any = None, exclude: Any = None, **_: Any) -> dict[str, Any]:
        """All of it by name."""
        whole = {**{name: value for name, value in vars(self).items() if name != "others"}, **self.others}
        return {
            name: value
            for name, value in whole.items()
            if (include is None or name in include) and (exclude is None or name not in exclude)
        }

    def dict(self, **options: Any) -> dict[str, Any]:
        """The same, by its older name."""
        return self.model_dump(**options)

    def __repr__(self) -> str:
        return f"Settings({', '.join(sorted(self.model_dump()))})"


KNOWN = tuple(name for name in vars(Settings()) if name != "others")
"""The settings that have a place of their own."""


def read_settings(given: dict[str, Any], folder: Path | None = None, env_file: str | Path | None = None) -> Settings:
    """The configuration: what is given, and where nothing is, what the environment and `.env` files say."""
    lower = {name.lower(): value for name, value in given.items()}
    return Settings(**{**settings_of(folder or Path.cwd(), KNOWN, env_file), **lower})


def config_as(config: Callable[..., C], settings: Settings) -> C:
    """A configuration as a class of a plugin's own, made with the fields that it has by name."""
    known = settings.model_dump()
    validate = getattr(config, "model_validate", None) or getattr(config, "parse_obj", None)
    if validate is not None:
        made: C = validate(known)
        return made
    names = getattr(config, "__annotations__", {})
    return config(**{name: known[name] for name in names if name in known})


__all__ = ["KNOWN", "Settings", "config_as", "read_settings"]
