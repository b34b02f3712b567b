"""What tests of a bot of the toy need."""

from __future__ import annotations

from tamis_toy.line import Line


class Echo(Line):
    """A line that has an answer to everything."""

    def __init__(self) -> None:
        super().__init__()
        self.answers["say"] = {"id": 1}
