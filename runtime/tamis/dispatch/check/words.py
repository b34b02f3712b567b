"""Whether a function can say a word of the flow, as far as its code shows. In doubt, it can."""

from __future__ import annotations

import functools
import inspect
import sys
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any, cast

from tamis.events.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORDS = frozenset({"Flow", "SKIP", "CONTINUE", "STOP", "IGNORE", "getattr", "eval", "exec", "import_module"})
_MOST = 200  # functions that are looked at for one handler; one that needs more is not judged
_PLAIN = (str, bytes, int, float, bool, type(None))


def can_say_words(function: Callable[..., Any], annotations: tuple[Any, ...] = ()) -> bool:
    """Whether the function, or one that it calls, names a word. `annotations` are those of its parameters."""
    waiting: list[Any] = [function]
    seen: set[int] = set()
    for annotation in annotations:
        if not isinstance(annotation, type):
            return True
        if not _is_foreign(annotation.__module__):
            waiting += [value for value in vars(annotation).values() if inspect.isfunction(value)]
    while waiting:
        found = _plain_function(waiting.pop())
        if found is None or len(seen) > _MOST:
            return True
        if id(found) in seen:
            continue
        seen.add(id(found))
        if _WORDS & _names(found.__code__):
            return True
        for value in _values(found):
            if _is_word(value):
                return True
            followed = _followed(value, _names(found.__code__))
            if followed is None:
                return True
            waiting += followed
    return False


def _plain_function(value: Any) -> Any:
    if isinstance(value, functools.partial):
        value = value.func
    value = getattr(value, "__func__", value)
    return value if inspect.isfunction(value) else None


def _is_word(value: Any) -> bool:
    return isinstance(value, Flow) or (isinstance(value, type) and issubclass(value, Flow))


def _followed(value: Any, names: set[str]) -> list[Any] | None:
    """The functions behind a value that a function names; None: it is not known which."""
    if isinstance(value, _PLAIN):
        return []
    if isinstance(value, ModuleType):
        if _is_foreign(value.__name__):
            return []
        return _followed_in(value, names)
    if _is_table(value):
        value = list(value.values())
    if isinstance(value, list | tuple | set | frozenset):
        return [] if all(isinstance(part, _PLAIN) for part in cast("list[Any]", value)) else None
    kind = value if isinstance(value, type) else type(value)
    if inspect.isfunction(value) or inspect.ismethod(value):
        return [] if _is_foreign(value.__module__) else [value]
    if _is_foreign(kind.__module__):
        return []
    methods = [getattr(kind, name, None) for name in (*names, "__call__", "__init__", "__await__")]
    return [one for one in methods if inspect.isfunction(one)]


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _followed_in(module: ModuleType, names: set[str]) -> list[Any] | None:
    """The functions behind what is named of a module; a word of the flow is one of the names already."""
    found: list[Any] = []
    for name in names & vars(module).keys():
        followed = _followed(getattr(module, name), names)
        if followed is None:
            return None
        found += followed
    return found


def _values(function: Any) -> Iterator[Any]:
    for cell in function.__closure__ or ():
        try:
            yield cell.cell_contents
        except ValueError:
            continue  # not set yet
    for name in _names(function.__code__):
        if name in function.__globals__:
            yield function.__globals__[name]


def _names(code: CodeType) -> set[str]:
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= _names(constant)
    return found


def _is_foreign(module: str | None) -> bool:
    """Whether a module is the standard library's or this package's, whose functions say no words for a handler."""
    top = (module or "").partition(".")[0]
    return top in sys.stdlib_module_names or top == "tamis" or hasattr(sys.modules.get(top), "_NAMES")
