"""What makes an app a bot of the toy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis_toy.line import Line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.decoding.results import Method
    from tamis_toy.api import ToyApi


class ToyBot:
    """Mixed into the `App` of a package whose spec says `client: toy`."""

    api_class: ClassVar[type[ToyApi]]
    methods: ClassVar[Mapping[str, Method]]

    def __init__(self, address: str, *, line: Line | None = None, loud: bool = False, **options: Any) -> None:
        super().__init__(**options)
        self.address = address
        self.loud = loud
        self.line = Line() if line is None else line
        self._api = self.api_class(self.line)

    @property
    def api(self) -> ToyApi:
        """All methods, typed."""
        return self._api

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        """Carries out the calls that events make."""
        return await self._api.call(method, params)
