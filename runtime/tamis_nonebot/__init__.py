"""NoneBot's way of registering, so that a plugin ports by changing its imports: `nonebot` to `tamis_nonebot`.

>>> import tamis_nonebot as nonebot
>>> nonebot.load(app, "plugins.weather", "plugins.echo", superusers={"10001"})

What plugins import stands where NoneBot has it: here and in `plugin`, `params`, `rule`, `permission`, `matcher`,
`message`, `exception`, `typing`, `log`, `adapters` and `adapters.onebot.v11`. What works it:

registering.py   `on_command` and the others; groups.py has groups of them
registered.py    what modules have registered while they were imported
requiring.py, plugin_model.py    plugins that are imported, by their names
loading.py       putting that into an app
plugins.py       all plugins of one app: commands, bots, the event that is there, the state
bound.py         a matcher in a router, its handlers as steps
guards.py        its rule and permission as guards
updating.py      what its updaters say
wiring.py        what functions of plugins take
current.py       the event that a matcher is asked for, or runs with
checking.py      what rules and permissions are made of
sending.py       messages as calls; failures.py has their failures
stored.py        states as plain data
event.py, events.py, fields.py, addressing.py, messages.py, segments.py, bot.py, settings.py    what plugins see

`import tamis_nonebot.install` serves all of it as `nonebot`, so that plugins run unchanged.
"""

from typing import Any

from tamis_nonebot import adapters
from tamis_nonebot.adapter import Adapter
from tamis_nonebot.adapters import Bot
from tamis_nonebot.asked import get_adapter, get_adapters, get_app, get_asgi, run
from tamis_nonebot.driver import get_bot, get_bots, get_driver, get_plugin_config, init
from tamis_nonebot.loading import load
from tamis_nonebot.log import logger
from tamis_nonebot.message import handle_event
from tamis_nonebot.plugin import (
    CommandGroup,
    MatcherGroup,
    get_available_plugin_names,
    get_loaded_plugins,
    get_plugin,
    get_plugin_by_module_name,
    load_all_plugins,
    load_builtin_plugin,
    load_builtin_plugins,
    load_from_json,
    load_from_toml,
    load_plugin,
    load_plugins,
    on,
    on_command,
    on_endswith,
    on_fullmatch,
    on_keyword,
    on_message,
    on_metaevent,
    on_notice,
    on_regex,
    on_request,
    on_shell_command,
    on_startswith,
    on_type,
    require,
)
from tamis_nonebot.rule import Rule

__version__ = "2.5.0"
"""The version of NoneBot whose names these are."""
_driver: Any = get_driver()

__all__ = [
    "Adapter",
    "Bot",
    "CommandGroup",
    "MatcherGroup",
    "Rule",
    "adapters",
    "get_adapter",
    "get_adapters",
    "get_app",
    "get_asgi",
    "get_available_plugin_names",
    "get_bot",
    "get_bots",
    "get_driver",
    "get_loaded_plugins",
    "get_plugin",
    "get_plugin_by_module_name",
    "get_plugin_config",
    "handle_event",
    "init",
    "load",
    "load_all_plugins",
    "load_builtin_plugin",
    "load_builtin_plugins",
    "load_from_json",
    "load_from_toml",
    "load_plugin",
    "load_plugins",
    "logger",
    "on",
    "on_command",
    "on_endswith",
    "on_fullmatch",
    "on_keyword",
    "on_message",
    "on_metaevent",
    "on_notice",
    "on_regex",
    "on_request",
    "on_shell_command",
    "on_startswith",
    "on_type",
    "require",
    "run",
]
