"""Whether an app can take updates in: what `/readyz` says."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from tamis.errors import StoreUnavailableError

_PATIENCE = 2.0
"""Seconds after which a store that does not answer counts as away."""
_FRESH = 1.0
"""Seconds for which an answer holds, so that whoever asks cannot keep the disk busy."""


class Health:
    """Asks the inbox of an app whether updates can be stored."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self._asking = asyncio.Lock()
        self._asked = float("-inf")
        self._why: str | None = None

    async def trouble(self) -> str | None:
        """Why updates cannot be stored right now; None: they can, or there is no inbox."""
        async with self._asking:
            if time.monotonic() - self._asked > _FRESH:
                self._why = await self._ask()
                self._asked = time.monotonic()
            return self._why

    async def _ask(self) -> str | None:
        if self._app.inbox is None:
            return None
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._app.inbox.check()
        except TimeoutError:
            return f"the inbox does not answer within {_PATIENCE:g} s"
        except StoreUnavailableError:
            return "the inbox cannot be used"
        return None
