"""NoneBot's names for types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import GenericAlias, NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

F = TypeVar("F")
T = TypeVar("T")

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
_DependentCallable: TypeAlias = Callable[..., T] | Callable[..., Awaitable[T]]  # noqa: PYI047 - plugins import it
NONE_TYPES: set[Any] = {None, NoneType}


def overrides(_: object) -> Callable[[F], F]:
    """Says that a method takes the place of another one; for readers alone."""
    return lambda function: function


def origin_is_annotated(origin: Any) -> bool:
    """Whether a type is `Annotated[…]`, by its origin."""
    return origin is Annotated


def origin_is_union(origin: Any) -> bool:
    """Whether a type is a union, by its origin."""
    return origin is Union or origin is UnionType


def origin_is_literal(origin: Any) -> bool:
    """Whether a type is `Literal[…]`, by its origin."""
    return origin is Literal


def is_none_type(type_: Any) -> bool:
    """Whether a type is that of None."""
    return type_ in NONE_TYPES


def type_has_args(type_: Any) -> bool:
    """Whether a type has arguments, as `list[int]`."""
    return isinstance(type_, GenericAlias) or bool(get_args(type_))


def all_literal_values(type_: Any) -> list[Any]:
    """The values of `Literal[…]`, also those of literals in it."""
    if get_origin(type_) is not Literal:
        return [type_]
    return [value for each in get_args(type_) for value in all_literal_values(each)]
