"""The adapter that plugins ask a bot for: its name."""

from __future__ import annotations

from typing import Any, ClassVar


class Adapter:
    """What brings events. The app's client does that here; an adapter has a name, and is nothing to register."""

    name = "OneBot V11"
    bots: ClassVar[dict[str, Any]] = {}
    """The bots that have connected, or brought an event, by their ids."""

    def __init__(self, driver: Any = None, **_: Any) -> None:
        self.driver = driver

    @classmethod
    def get_name(cls) -> str:
        return cls.name

    def __repr__(self) -> str:
        return f"Adapter(name={self.name!r})"
