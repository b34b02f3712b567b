"""What plugins import from `nonebot.plugin`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tamis_nonebot.groups import CommandGroup, MatcherGroup
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
from tamis_nonebot.settings import get_plugin_config


@dataclass(eq=False)
class PluginMetadata:
    """What a plugin says of itself. Nothing here reads it."""

    name: str
    description: str
    usage: str
    type: str | None = None
    homepage: str | None = None
    config: Any = None
    supported_adapters: set[str] | None = None
    extra: dict[Any, Any] = field(default_factory=dict[Any, Any])


__all__ = [
    "CommandGroup",
    "MatcherGroup",
    "PluginMetadata",
    "get_plugin_config",
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
