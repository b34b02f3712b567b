"""What the named sets of queries have in common for mypy; see the stub."""

from typing import Never, TypeAlias

Nameable: TypeAlias = Never

__all__ = ["Nameable"]
