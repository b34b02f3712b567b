"""What plugins import from `nonebot.utils`."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import json
import re
from contextlib import asynccontextmanager
from enum import Enum
from functools import partial, wraps
from importlib import import_module
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, TypeVar, Union, get_args, get_origin

from tamis_nonebot.log import logger

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
    from contextlib import AbstractContextManager

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def escape_tag(s: str) -> str:
    """A text in which nothing is read as a tag of a colour."""
    return re.sub(r"</?((?:[fb]g\s)?[^<>\s]*)>", r"\\\g<0>", s)


def deep_update(mapping: dict[Any, Any], *updating_mappings: dict[Any, Any]) -> dict[Any, Any]:
    """A mapping with others laid over it, at every depth."""
    found = mapping.copy()
    for other in updating_mappings:
        for key, value in other.items():
            known = found.get(key)
            found[key] = deep_update(known, value) if isinstance(known, dict) and isinstance(value, dict) else value  # pyright: ignore[reportUnknownArgumentType]
    return found


def generic_check_issubclass(cls: Any, class_or_tuple: type[Any] | tuple[type[Any], ...]) -> bool:
    """Whether a type, or all of a union, is below a class; None in a union does not count."""
    if isinstance(cls, type):
        return issubclass(cls, class_or_tuple)
    origin = get_origin(cls)
    if origin in {Union, UnionType}:
        return all(each is type(None) or generic_check_issubclass(each, class_or_tuple) for each in get_args(cls))
    return isinstance(origin, type) and issubclass(origin, class_or_tuple)


def is_coroutine_callable(call: Callable[..., Any]) -> bool:
    """Whether calling it gives something to await."""
    if inspect.isroutine(call) or inspect.isclass(call):
        return inspect.iscoroutinefunction(call)
    return inspect.iscoroutinefunction(getattr(call, "__call__", None))  # noqa: B004 - the method is what is asked


def is_gen_callable(call: Callable[..., Any]) -> bool:
    """Whether it is a generator function."""
    return inspect.isgeneratorfunction(call) or inspect.isgeneratorfunction(getattr(call, "__call__", None))  # noqa: B004


def is_async_gen_callable(call: Callable[..., Any]) -> bool:
    """Whether it is an asynchronous generator function."""
    return inspect.isasyncgenfunction(call) or inspect.isasyncgenfunction(getattr(call, "__call__", None))  # noqa: B004


def run_sync(call: Callable[P, R]) -> Callable[P, Coroutine[None, None, R]]:
    """A plain function as one to await: it runs in a thread, with the context variables of the caller."""

    @wraps(call)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        return await asyncio.to_thread(partial(call, *args, **kwargs))

    return wrapped


@asynccontextmanager
async def run_sync_ctx_manager(cm: AbstractContextManager[T]) -> AsyncGenerator[T]:
    """A plain context manager as one for `async with`; it is entered and left in threads."""
    value = await asyncio.to_thread(cm.__enter__)
    try:
        yield value
    except BaseException as error:
        if not await asyncio.to_thread(cm.__exit__, type(error), error, error.__traceback__):
            raise
    else:
        await asyncio.to_thread(cm.__exit__, None, None, None)


async def run_coro_with_catch(
    coro: Coroutine[Any, Any, T], exc: tuple[type[Exception], ...], return_on_err: Any = None
) -> Any:
    """What a coroutine returns, or a default where it raises one of the exceptions."""
    try:
        return await coro
    except exc:
        return return_on_err


async def run_coro_with_shield(coro: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns. It goes on where who waits for it is cancelled."""
    return await asyncio.shield(coro)


def flatten_exception_group(exc_group: BaseExceptionGroup[Any]) -> Iterator[BaseException]:
    """The exceptions of a group, and of groups in it."""
    for error in exc_group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from flatten_exception_group(error)  # pyright: ignore[reportUnknownArgumentType]
        else:
            yield error


def lenient_issubclass(cls: Any, class_or_tuple: Any) -> bool:
    """Whether something is a class, and below another one."""
    return isinstance(cls, type) and issubclass(cls, class_or_tuple)


class Unset(Enum):
    """The type of `UNSET`, which stands for what was not said. It is false."""

    VALUE = "<UNSET>"

    def __bool__(self) -> Literal[False]:
        return False


UNSET = Unset.VALUE


def exclude_unset(data: Any) -> Any:
    """The same without what was not said."""
    parts: Any = data
    if isinstance(data, dict):
        return {name: exclude_unset(value) for name, value in parts.items() if value is not UNSET}
    if isinstance(data, list):
        return [exclude_unset(value) for value in parts if value is not UNSET]
    return data


def get_name(obj: Any) -> str:
    """The name of a function, a class, or the class of an object."""
    return obj.__name__ if inspect.isfunction(obj) or inspect.isclass(obj) else type(obj).__name__


def path_to_module_name(path: Path) -> str:
    """A file below the working directory as the name of a module."""
    relative = path.resolve().relative_to(Path.cwd().resolve())
    parts = relative.parts[:-1] if relative.stem == "__init__" else (*relative.parts[:-1], relative.stem)
    return ".".join(parts)


def resolve_dot_notation(obj_str: str, default_attr: str, default_prefix: str | None = None) -> Any:
    """What `module:name` says; `~` is the prefix."""
    module, _, name = obj_str.partition(":")
    if default_prefix is not None and module.startswith("~"):
        module = default_prefix + module[1:]
    found: Any = import_module(module)
    for part in (name or default_attr).split("."):
        found = getattr(found, part)
    return found


class classproperty(Generic[T]):  # noqa: N801 - NoneBot's name
    """A property of a class."""

    def __init__(self, func: Callable[[Any], T]) -> None:
        self.func = func

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> T:
        return self.func(type(instance) if owner is None else owner)


class DataclassEncoder(json.JSONEncoder):
    """JSON in which data classes and messages are plain."""

    def default(self, o: Any) -> Any:
        if hasattr(o, "plain"):
            return o.plain()
        if dataclasses.is_dataclass(o) and not isinstance(o, type):
            return dataclasses.asdict(o)
        return super().default(o)


def logger_wrapper(logger_name: str) -> Callable[..., None]:
    """A function that logs for somebody: `log("INFO", "text")`."""

    def log(level: str, message: str, exception: Exception | None = None) -> None:
        logger.opt(colors=True, exception=exception).log(level, f"{escape_tag(logger_name)} | {message}")

    return log


__all__ = [
    "UNSET",
    "DataclassEncoder",
    "Unset",
    "classproperty",
    "deep_update",
    "escape_tag",
    "exclude_unset",
    "flatten_exception_group",
    "generic_check_issubclass",
    "get_name",
    "is_async_gen_callable",
    "is_coroutine_callable",
    "is_gen_callable",
    "lenient_issubclass",
    "logger_wrapper",
    "path_to_module_name",
    "resolve_dot_notation",
    "run_coro_with_catch",
    "run_coro_with_shield",
    "run_sync",
    "run_sync_ctx_manager",
]
