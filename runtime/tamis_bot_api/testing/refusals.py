"""Errors as the Bot API words them."""

from __future__ import annotations

from typing import Any

import msgspec

DESCRIPTIONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    413: "Request Entity Too Large",
    429: "Too Many Requests: retry later",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class Refusal(Exception):  # noqa: N818 - what it is to the caller
    """The call is answered with an error."""

    def __init__(self, code: int, description: str | None = None, parameters: dict[str, Any] | None = None) -> None:
        self.code = code
        self.description = description or DESCRIPTIONS.get(code, f"Error {code}")
        self.parameters = parameters
        super().__init__(f"{code} {self.description}")

    def body(self) -> bytes:
        """The JSON that says so."""
        said: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            said["parameters"] = self.parameters
        return msgspec.json.encode(said)


def bad(what: str) -> Refusal:
    """400, with what is wrong."""
    return Refusal(400, f"Bad Request: {what}")
