"""The adapter that plugins ask a bot for: its name."""

from __future__ import annotations

from typing import Any, ClassVar
from weakref import WeakValueDictionary


class Adapter:
    """What brings events. The app's client does that here; an adapter has a name, and is nothing to register."""

    name = "OneBot V11"
    bots: ClassVar[WeakValueDictionary[str, Any]] = WeakValueDictionary()
    """The bots that have brought an event, by their ids, for as long as their apps are there."""

    def __init__(self, driver: Any = None, **_: Any) -> None:
        self.driver = driver

    @classmethod
    def get_name(cls) -> str:
        return cls.name

    def __repr__(self) -> str:
        return f"Adapter(name={self.name!r})"
