"""The data of a request, as aiohttp takes it, with its files open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self

    from tamis_bot_api.client.file_pieces import Pieces
    from tamis_bot_api.client.request_body import Body


class RequestForm:
    """The data of a request, with its files open; `http` is aiohttp."""

    def __init__(self, http: Any, body: Body) -> None:
        self._http = http
        self._body = body
        self._open: list[Pieces] = []
        self.data: Any = body.json
        self.headers = {"Content-Type": "application/json"} if body.json is not None else {}

    @property
    def has_files(self) -> bool:
        return bool(self._body.files)

    def raise_failure(self) -> None:
        """Raises what reading one of the files raised, with the traceback it had there."""
        for pieces in self._open:
            if pieces.failure is not None:
                raise pieces.failure.with_traceback(pieces.trace)

    async def __aenter__(self) -> Self:
        if self._body.json is None:
            try:
                await self._fill()
            except BaseException:
                await self.__aexit__()
                raise
        return self

    async def _fill(self) -> None:
        self.data = form = self._http.FormData(quote_fields=False, default_to_multipart=True)
        for name, text in self._body.fields.items():
            form.add_field(name, text)
        for name, file in self._body.files.items():
            content: Any = await file.content()
            if not isinstance(content, bytes):
                self._open.append(content)
                content = content.read()
            form.add_field(name, content, filename=file.name, content_type="application/octet-stream")

    async def __aexit__(self, *error: object) -> None:
        for pieces in self._open:
            await pieces.close()
