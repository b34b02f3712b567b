"""What plugins ask NoneBot for, and an app has or does here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis_nonebot.adapter import Adapter

if TYPE_CHECKING:
    from typing import NoReturn


def get_adapters() -> dict[str, Adapter]:
    """The adapters by their names: there is OneBot's."""
    return {Adapter.name: Adapter()}


def get_adapter(name: str | type[Any]) -> Adapter:
    """An adapter by its name or class. Raises `ValueError` for another one."""
    wanted = name if isinstance(name, str) else name.get_name()
    if wanted != Adapter.name:
        raise ValueError(f"adapter {wanted!r} is not here; there is {Adapter.name!r}")
    return Adapter()


class NoServerError(RegistrationError, AssertionError):
    """There is no web server of NoneBot's. Plugins catch `AssertionError`, which NoneBot raises without one."""


def get_app() -> NoReturn:
    """NoneBot's web server. Raises `NoServerError`: there is none here."""
    raise NoServerError(
        "get_app(): NoneBot's web server is not here; serve the plugin's pages with a server of your own, beside "
        "app.asgi()"
    )


def get_asgi() -> NoReturn:
    """The same. Raises `NoServerError`."""
    get_app()


def run(*_: Any, **__: Any) -> NoReturn:
    """NoneBot's way to run. Raises `RegistrationError`: an app runs plugins here."""
    raise RegistrationError("nonebot.run(): load the plugins into an app, tamis_nonebot.load(app, …), and run that")
