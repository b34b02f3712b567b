"""What plugins import from `nonebot.plugin`."""

from tamis_nonebot.driver import get_plugin_config
from tamis_nonebot.groups import CommandGroup, MatcherGroup
from tamis_nonebot.matcher_class import MatcherSource, source_at
from tamis_nonebot.plugin_model import (
    Plugin,
    PluginMetadata,
    get_available_plugin_names,
    get_loaded_plugins,
    get_plugin,
    get_plugin_by_module_name,
    inherit_supported_adapters,
)
from tamis_nonebot.registering import (
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
from tamis_nonebot.requiring import (
    load_all_plugins,
    load_builtin_plugin,
    load_builtin_plugins,
    load_from_json,
    load_from_toml,
    load_plugin,
    load_plugins,
    require,
)


def get_matcher_source(depth: int = 0) -> MatcherSource:
    """The place where a matcher is made: 0 is who calls this."""
    return source_at(depth + 1)


def store_matcher(matcher: object) -> None:
    """Nothing: a matcher is known once it is made."""


__all__ = [
    "CommandGroup",
    "MatcherGroup",
    "Plugin",
    "PluginMetadata",
    "get_available_plugin_names",
    "get_loaded_plugins",
    "get_matcher_source",
    "get_plugin",
    "get_plugin_by_module_name",
    "get_plugin_config",
    "inherit_supported_adapters",
    "load_all_plugins",
    "load_builtin_plugin",
    "load_builtin_plugins",
    "load_from_json",
    "load_from_toml",
    "load_plugin",
    "load_plugins",
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
    "store_matcher",
]
