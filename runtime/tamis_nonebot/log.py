"""NoneBot's logger; the standard one here."""

from __future__ import annotations

import logging

logger = logging.getLogger("tamis.nonebot")

__all__ = ["logger"]
