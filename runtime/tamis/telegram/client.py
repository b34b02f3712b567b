"""The client of the Bot API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tamis.api import Results

BASE_URL = "https://api.telegram.org"


class TelegramClient:
    """Carries calls out."""

    def __init__(self, token: str | None = None, base_url: str = BASE_URL, *, results: Results | None = None) -> None:
        self.results = results

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        """The result as JSON data."""
        raise NotImplementedError

    async def call_as(self, method: str, params: Mapping[str, Any], type_: Any, /) -> Any:
        """The result as a type."""
        raise NotImplementedError

    async def updates(
        self,
        offset: int | None = None,
        limit: int = 100,
        timeout: int = 30,  # noqa: ASYNC109 - the server's
        allowed_updates: Sequence[str] | None = None,
    ) -> list[bytes]:
        """Updates, each with its own bytes."""
        raise NotImplementedError

    async def download(self, file: Any, to: Any = None, **options: Any) -> Any:
        """Fetches a file."""
        raise NotImplementedError

    async def close(self) -> None:
        """Closes all connections."""
