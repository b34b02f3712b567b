"""Putting plugins into an app."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis.router import Router
from tamis.routing.owners import owned_by
from tamis_nonebot import registered
from tamis_nonebot.plugins import PluginHost
from tamis_nonebot.settings import Settings, get_driver

if TYPE_CHECKING:
    from types import ModuleType


def load(app: Any, *modules: str | ModuleType, router_priority: int = 0, **settings: Any) -> Any:
    """Imports plugins, and puts what they register into an app. Returns the router that it stands in.

    Without modules it is what the calling one has registered.

    `app` is an app, or a router, of the package that the plugins are for. `settings` are NoneBot's: `command_start`,
    `superusers`, `nickname`, `session_expire_timeout`, and whatever the plugins read from `get_driver().config`. A
    further call for the same app adds plugins to the same router, so that priorities and hooks are about all of them.
    Raises `RegistrationError` where a module registers nothing.

    >>> nonebot.load(app, "plugins.weather", superusers={"10001"})
    """
    driver = get_driver()
    plugins = next(
        (include.router.plugins for include in app.includes if isinstance(include.router, PluginRouter)), None
    )
    if plugins is None:
        driver.config = Settings(**settings)
        plugins = _host_for(app, router_priority, driver.config)
    elif settings:
        raise RegistrationError(f"load({', '.join(settings)}=…): give settings with the first plugins of an app")
    caller: str = sys._getframe(1).f_globals.get("__name__", "?")  # pyright: ignore[reportPrivateUsage]
    names = tuple(plugin if isinstance(plugin, str) else plugin.__name__ for plugin in modules) or (caller,)
    for name in names if modules else ():
        _import(name)
    matchers = [each for each in registered.matchers if registered.is_of(each.module_name, names)]
    hooks = [each for each in registered.hooks if registered.is_of(each.module_name, names)]
    for name in names:
        if not any(registered.is_of(entry.module_name, (name,)) for entry in (*matchers, *hooks)):
            raise RegistrationError(f"load({name!r}): the module registers no matcher and no hook")
    for hook in hooks:
        with owned_by(hook.module_name):
            plugins.hook(hook)
    for matcher in matchers:
        with owned_by(matcher.module_name):
            plugins.bind(matcher).add_nothing()
    if app.is_app:
        for functions, add in ((driver.starting, app.on_start), (driver.stopping, app.on_stop)):
            for function in functions:
                if registered.is_of(function.__module__, names) and plugins.add_once(function):
                    add(function)
    return plugins.router


def _import(name: str) -> None:
    if name not in sys.modules:  # what an earlier import of it has registered is over
        registered.forget(name)
        get_driver().forget(name)
    import_module(name)


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
