"""The base of the generated `Api`."""

from __future__ import annotations

from tamis.decoding.results import Api


class ToyApi(Api):
    """Methods over a `Line`."""

    __slots__ = ()

    @property
    def calls(self) -> int:
        """How many calls were made."""
        return len(getattr(self.client, "sent", ()))
