"""NoneBot's names for types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

_F = TypeVar("_F")

T_State: TypeAlias = dict[Any, Any]
"""What a conversation knows, answers included. What is to be there after a restart must be plain data or a message."""
T_Handler: TypeAlias = Callable[..., Any]
T_RuleChecker: TypeAlias = Callable[..., Any]
T_PermissionChecker: TypeAlias = Callable[..., Any]
T_TypeUpdater: TypeAlias = Callable[..., Any]
T_PermissionUpdater: TypeAlias = Callable[..., Any]
T_EventPreProcessor: TypeAlias = Callable[..., Any]
T_EventPostProcessor: TypeAlias = Callable[..., Any]
T_RunPreProcessor: TypeAlias = Callable[..., Any]
T_RunPostProcessor: TypeAlias = Callable[..., Any]
T_CallingAPIHook: TypeAlias = Callable[..., Awaitable[Any]]
T_CalledAPIHook: TypeAlias = Callable[..., Awaitable[Any]]
T_BotConnectionHook: TypeAlias = Callable[..., Any]
T_BotDisconnectionHook: TypeAlias = Callable[..., Any]
T_DependencyCache: TypeAlias = dict[Any, Any]
_DependentCallable: TypeAlias = Callable[..., Any]


def overrides(_: object) -> Callable[[_F], _F]:
    """Says that a method takes the place of another one; for readers alone."""
    return lambda function: function


def origin_is_annotated(origin: Any) -> bool:
    """Whether a type is `Annotated[…]`, by its origin."""
    from typing import Annotated

    return origin is Annotated
