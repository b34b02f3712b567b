"""What a matcher is made of: where it was made, its handlers, and what calling its class means."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from tamis.errors import RegistrationError
from tamis_nonebot.dependencies import Dependent
from tamis_nonebot.plugin_model import get_plugin_by_module_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from tamis_nonebot.plugin_model import Plugin


@dataclass
class MatcherSource:
    """Where a matcher was made."""

    plugin_id: str | None = None
    module_name: str | None = None
    lineno: int | None = None

    @property
    def plugin(self) -> Plugin | None:
        return get_plugin_by_module_name(self.module_name or "")

    @property
    def plugin_name(self) -> str | None:
        return None if self.plugin is None else self.plugin.name

    @property
    def module(self) -> ModuleType | None:
        return sys.modules.get(self.module_name or "")

    @property
    def file(self) -> Path | None:
        file = getattr(self.module, "__file__", None)
        return None if file is None else Path(file).absolute()


def source_at(depth: int) -> MatcherSource:
    """The place of a caller: 0 is who calls this."""
    frame = sys._getframe(depth + 1)  # pyright: ignore[reportPrivateUsage]
    name = frame.f_globals.get("__name__", "?")
    plugin = get_plugin_by_module_name(name)
    return MatcherSource(None if plugin is None else plugin.id_, name, frame.f_lineno)


class HandlerList(list[Dependent[Any]]):
    """The handlers of a matcher. Who adds one behind the others adds it to the apps that have the matcher, too."""

    def __init__(self, added: Callable[[Dependent[Any]], None]) -> None:
        super().__init__()
        self._added = added

    def append(self, handler: Dependent[Any], /) -> None:
        super().append(handler)
        self._added(handler)


class MatcherMeta(type):
    """Matchers are classes, as in NoneBot; an object of one is the matcher with an event."""

    if TYPE_CHECKING:
        type: str
        module_name: str | None
        lineno: int | None
        _source: MatcherSource | None

    def __init__(cls, name: str, bases: tuple[Any, ...], namespace: dict[str, Any], **_: Any) -> None:
        super().__init__(name, bases, namespace)
        if "_source" in namespace and namespace["_source"] is not None:
            _complete(cls, namespace)

    def __call__(cls, *args: Any, **values: Any) -> Any:
        if args or values:
            raise RegistrationError(f"{cls!r}: a matcher is no decorator; write @matcher.handle()")
        return super().__call__()

    @property
    def plugin(cls) -> Plugin | None:
        """The plugin that has made it."""
        return get_plugin_by_module_name(cls.module_name or "")

    @property
    def plugin_name(cls) -> str | None:
        return None if cls.plugin is None else cls.plugin.name

    @property
    def plugin_id(cls) -> str | None:
        return None if cls.plugin is None else cls.plugin.id_

    @property
    def module(cls) -> ModuleType | None:
        return sys.modules.get(cls.module_name or "")

    def __repr__(cls) -> str:
        return f"{cls.__name__}(type={cls.type!r}, module={cls.module_name}, lineno={cls.lineno})"


def _complete(cls: Any, given: dict[str, Any]) -> None:
    """Sets what a matcher has besides what it was made with, whoever has made it."""
    source: MatcherSource = given["_source"]
    shown = " & ".join(checker.shown for checker in cls.rule.checkers) or cls.type or "every event"
    cls.module_name = source.module_name or "?"
    cls.lineno = source.lineno or 0
    cls.name = f"{source.module_name}: {shown}"
    cls.bounds = WeakSet()
    parsers = (getattr(checker.subject, "parser", None) for checker in cls.rule.checkers)
    cls.parser = next((parser for parser in parsers if parser is not None), None)
    handlers: Any = given.get("handlers") or ()
    cls.handlers = HandlerList(cls.note_handler)
    for handler in handlers:
        cls.handlers.append(handler if hasattr(handler, "questions") else cls.dependent_of(handler))
