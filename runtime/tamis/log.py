"""The logger of a module, for modules that every bot imports: `logging` is imported when there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import logging


def logger_of(module: str) -> logging.Logger:
    """The logger `logging.getLogger(module)`, looked up at its first use.

    >>> _LOG = logger_of(__name__)
    """
    return cast("logging.Logger", _Lazy(module))


class _Lazy:
    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        import logging

        return getattr(logging.getLogger(self._module), name)
