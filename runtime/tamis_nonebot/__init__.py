"""NoneBot's way of registering, so that a plugin ports by changing its imports: `nonebot` to `tamis_nonebot`.

>>> import tamis_nonebot as nonebot
>>> nonebot.load(app, "plugins.weather", "plugins.echo", superusers={"10001"})

What plugins import stands where NoneBot has it: here and in `plugin`, `params`, `rule`, `permission`, `matcher`,
`message`, `exception`, `typing`, `log`, `adapters` and `adapters.onebot.v11`. What works it:

registering.py   `on_command` and the others; groups.py has groups of them
registered.py    what modules have registered while they were imported
loading.py       putting that into an app
plugins.py       all plugins of one app: commands, the event that is there, the state
bound.py         a matcher in a router, its handlers as steps
guards.py        its rule and permission as guards
updating.py      what its updaters say
wiring.py        what functions of plugins take
current.py       the event that a matcher is asked for, or runs with
checking.py      what rules and permissions are made of
sending.py       messages as calls
stored.py        states as plain data
event.py, events.py, messages.py, bot.py, settings.py    what plugins see
"""

from tamis_nonebot.loading import load
from tamis_nonebot.log import logger
from tamis_nonebot.plugin import (
    CommandGroup,
    MatcherGroup,
    get_plugin_config,
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
)
from tamis_nonebot.settings import get_driver

__all__ = [
    "CommandGroup",
    "MatcherGroup",
    "get_driver",
    "get_plugin_config",
    "load",
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
]
