"""NoneBot's names for types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

T_State: TypeAlias = dict[Any, Any]
"""What a conversation knows, answers included. What is to be there after a wait must be plain data or a message."""
T_Handler: TypeAlias = Callable[..., Any]
T_RuleChecker: TypeAlias = Callable[..., Any]
T_PermissionChecker: TypeAlias = Callable[..., Any]
T_DependencyCache: TypeAlias = dict[Any, Any]
