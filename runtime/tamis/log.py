"""The logger of the runtime. `logging` is imported when there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging


def logger() -> logging.Logger:
    """The logger `tamis`."""
    import logging

    return logging.getLogger("tamis")
