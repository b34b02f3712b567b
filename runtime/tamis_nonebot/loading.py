"""Putting plugins into an app."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis.router import Router
from tamis.routing.owners import owned_by
from tamis_nonebot import registered
from tamis_nonebot.driver import get_driver
from tamis_nonebot.log import logger
from tamis_nonebot.plugin_model import needed_by, requirements
from tamis_nonebot.plugins import PluginHost
from tamis_nonebot.requiring import import_plugin
from tamis_nonebot.settings import read_settings

if TYPE_CHECKING:
    from types import ModuleType

    from tamis_nonebot.settings import Settings


def load(app: Any, *modules: str | ModuleType, router_priority: int = 0, **settings: Any) -> Any:
    """Imports plugins, and puts what they register into an app. Returns the router that it stands in.

    Without modules it is what the calling one has registered.

    `app` is an app, or a router, of the package that the plugins are for. `settings` are NoneBot's: `command_start`,
    `superusers`, `nickname`, `session_expire_timeout`, and whatever the plugins read from `get_driver().config`. A
    further call for the same app adds plugins to the same router, so that priorities and hooks are about all of them.
    What plugins `require` is loaded with them. Settings that are not given are read from the environment and from
    `.env` files. Raises `RegistrationError` where the calling module registers nothing; of others that is logged.

    >>> nonebot.load(app, "plugins.weather", superusers={"10001"})
    """
    driver = get_driver()
    plugins = next(
        (include.router.plugins for include in app.includes if isinstance(include.router, PluginRouter)), None
    )
    if plugins is None:
        if settings or not driver.has_settings:
            driver.config = read_settings(settings)
        plugins = _host_for(app, router_priority, driver.config)
    elif settings:
        raise RegistrationError(f"load({', '.join(settings)}=…): give settings with the first plugins of an app")
    caller: str = sys._getframe(1).f_globals.get("__name__", "?")  # pyright: ignore[reportPrivateUsage]
    asked = tuple(plugin if isinstance(plugin, str) else plugin.__name__ for plugin in modules)
    for name in asked:
        import_plugin(name)
    names = needed_by(asked or (caller,))
    _check_that_something_is_there(asked, caller)
    plugins.modules = tuple(dict.fromkeys((*plugins.modules, *names)))
    for hook in _of(registered.hooks, names):
        with owned_by(hook.module_name):
            plugins.hook(hook)
    for matcher in _of(registered.matchers, names):
        with owned_by(matcher.module_name):
            plugins.bind(matcher).add_nothing()
    if app.is_app:
        for functions, add in ((driver.starting, app.on_start), (driver.stopping, app.on_stop)):
            for function, _ in _of(functions, names):
                if plugins.add_once(function):
                    add(function)
        if plugins.add_once(PluginRouter):
            app.on_stop(plugins.disconnect)
    return plugins.router


def _of(entries: list[Any], names: tuple[str, ...]) -> list[Any]:
    """Of what is registered, that of some modules."""
    return [entry for entry in entries if registered.is_of(entry.module_name, names)]


def _check_that_something_is_there(asked: tuple[str, ...], caller: str) -> None:
    """Says which plugins register nothing. Raises `RegistrationError` where that is the module that loads itself."""
    places = (registered.matchers, registered.hooks, *get_driver().functions)
    for name in asked or (caller,):
        has_said = name in requirements or getattr(sys.modules.get(name), "__plugin_meta__", None) is not None
        if has_said or any(_of(place, (name,)) for place in places):
            continue
        if not asked:
            raise RegistrationError(f"load(): {name} registers no matcher and no hook; name the plugins to load")
        logger.warning(f"load({name!r}): the module registers no matcher, no hook and nothing at the driver")


class PluginRouter(Router):
    """Where the plugins of an app stand."""

    plugins: PluginHost


def _host_for(app: Any, priority: int, settings: Settings) -> PluginHost:
    """A router of the app's package, with NoneBot's order: all of one priority at once, then the next."""
    kind: Any = type("Plugins", (PluginRouter,), {"vocabulary": app.vocabulary, "route_class": app.route_class})
    router: PluginRouter = kind(name="nonebot plugins", mode="parallel")
    app.include(router, priority=priority)
    router.plugins = PluginHost(router, settings)
    return router.plugins
