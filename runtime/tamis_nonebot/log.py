"""NoneBot's logger: the methods that plugins call, over the standard logger `tamis.nonebot`."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_LEVELS = {"TRACE": 5, "SUCCESS": 25, **logging.getLevelNamesMapping()}
_TAG = re.compile(r"(?<!\\)</?(?:[fb]g\s)?[a-zA-Z][\w\-, ]*>|(?<!\\)</>")
for _name in ("TRACE", "SUCCESS"):
    logging.addLevelName(_LEVELS[_name], _name)


class PluginLogger:
    """What plugins import as `logger`. Places in braces are filled; colours are left out where `opt` allows them."""

    def __init__(self, logger: logging.Logger, *, exception: Any = None, has_colors: bool = False) -> None:
        self._logger = logger
        self._exception = exception
        self._has_colors = has_colors

    def opt(self, *, exception: Any = None, colors: bool = False, **_: Any) -> PluginLogger:
        """The same logger with an exception behind each message, or with tags of colours in messages, which are left
        out."""
        return PluginLogger(self._logger, exception=exception, has_colors=colors)

    def bind(self, **_: Any) -> PluginLogger:
        return self

    def patch(self, _: Callable[..., Any]) -> PluginLogger:
        return self

    @contextmanager
    def contextualize(self, **_: Any) -> Generator[None]:
        yield

    def log(self, level: int | str, message: Any, *args: Any, **values: Any) -> None:
        number = level if isinstance(level, int) else _LEVELS.get(level.upper(), logging.INFO)
        if not self._logger.isEnabledFor(number):
            return
        self._logger.log(number, "%s", self._text(message, args, values), exc_info=self._exception, stacklevel=3)

    def _text(self, message: Any, args: tuple[Any, ...], values: dict[str, Any]) -> str:
        text = str(message)
        if args or values:
            try:
                text = text % args if args and "%" in text and "{" not in text else text.format(*args, **values)
            except (IndexError, KeyError, ValueError, TypeError, AttributeError):
                text = f"{text} {args or ''} {values or ''}".strip()
        return _TAG.sub("", text).replace("\\<", "<") if self._has_colors else text

    def trace(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("TRACE", message, *args, **values)

    def debug(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("DEBUG", message, *args, **values)

    def info(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("INFO", message, *args, **values)

    def success(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("SUCCESS", message, *args, **values)

    def warning(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("WARNING", message, *args, **values)

    warn = warning

    def error(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("ERROR", message, *args, **values)

    def critical(self, message: Any, *args: Any, **values: Any) -> None:
        self.log("CRITICAL", message, *args, **values)

    def exception(self, message: Any, *args: Any, **values: Any) -> None:
        PluginLogger(self._logger, exception=True).log("ERROR", message, *args, **values)

    def catch(self, function: Any = None, **options: Any) -> Any:
        """A decorator, or a context, that logs an exception and goes on."""
        return _Catch(self, options.get("reraise", False), function if callable(function) else None).given()

    def add(self, *_: Any, **__: Any) -> int:
        """Nothing: handlers of the standard logger `tamis.nonebot` say where messages go."""
        self._logger.debug("logger.add() does nothing here; add a handler to logging.getLogger(%r)", self._logger.name)
        return 0

    def remove(self, *_: Any) -> None:
        """Nothing, as `add`."""

    def level(self, name: str, *_: Any, **__: Any) -> Any:
        return type("Level", (), {"name": name, "no": _LEVELS.get(name.upper(), logging.INFO), "color": "", "icon": ""})

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._logger, name)


class _Catch:
    def __init__(self, logger: PluginLogger, reraises: bool, function: Any) -> None:
        self._logger = logger
        self._reraises = reraises
        self._function = function

    def given(self) -> Any:
        return self(self._function) if self._function is not None else self

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, Exception):
            return False
        self._logger.opt(exception=error).error("an error was caught")
        return not self._reraises

    def __call__(self, function: Any) -> Any:
        import inspect

        if inspect.iscoroutinefunction(function):

            @wraps(function)
            async def wrapped(*args: Any, **values: Any) -> Any:
                with self:
                    return await function(*args, **values)

            return wrapped

        @wraps(function)
        def plain(*args: Any, **values: Any) -> Any:
            with self:
                return function(*args, **values)

        return plain


class LoguruHandler(logging.Handler):
    """Hands records of other loggers to ours."""

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith("tamis"):
            logger.handle(record)


logger = PluginLogger(logging.getLogger("tamis.nonebot"))
default_format = "%(asctime)s [%(levelname)s] %(name)s | %(message)s"
default_filter = None
logger_id = 0

__all__ = ["LoguruHandler", "default_filter", "default_format", "logger", "logger_id"]
