"""What plugins have registered while they were imported, until an app takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from tamis_nonebot.wiring import Wire


class Hook(NamedTuple):
    """A function around events or runs, and the module that it is of."""

    role: str
    """before_event | after_event | before_handler | after_handler"""
    wire: Wire
    module_name: str


matchers: list[Any] = []
hooks: list[Hook] = []


def is_of(module: str, names: tuple[str, ...]) -> bool:
    """Whether a module is one of these, or inside one."""
    return any(module == name or module.startswith(f"{name}.") for name in names)


def forget(module: str) -> None:
    """Takes what a module has registered away, before it is imported anew. Apps keep what they have."""
    matchers[:] = [matcher for matcher in matchers if not is_of(matcher.module_name, (module,))]
    hooks[:] = [hook for hook in hooks if not is_of(hook.module_name, (module,))]
