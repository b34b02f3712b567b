"""`Depends`: where a parameter's value comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

T = TypeVar("T")
Scope = Literal["app", "event", "handler"]


class Dependency(NamedTuple):
    """A function or class that makes a value. `scope` None: once an event, or once a handler if it needs what only
    that handler has."""

    function: Callable[..., Any] | None
    scope: Scope | None = None
    use_cache: bool = True
    blocking: bool = False


def identity(function: Any) -> Any:
    """What a function is known by: itself, or where it has no hash (an instance of a dataclass, say), its place."""
    try:
        hash(function)
    except TypeError:
        return ("unhashable", id(function))
    return function


@overload
def Depends(
    function: Callable[..., AsyncIterator[T]],
    /,
    *,
    scope: Scope | None = None,
    use_cache: bool = True,
    blocking: bool = False,
) -> T: ...
@overload
def Depends(
    function: Callable[..., Iterator[T]],
    /,
    *,
    scope: Scope | None = None,
    use_cache: bool = True,
    blocking: bool = False,
) -> T: ...
@overload
def Depends(
    function: Callable[..., Awaitable[T]],
    /,
    *,
    scope: Scope | None = None,
    use_cache: bool = True,
    blocking: bool = False,
) -> T: ...
@overload
def Depends(
    function: Callable[..., T], /, *, scope: Scope | None = None, use_cache: bool = True, blocking: bool = False
) -> T: ...
@overload
def Depends(*, scope: Scope | None = None, use_cache: bool = True, blocking: bool = False) -> Any: ...
def Depends(  # noqa: N802 - the field's own name, written like a class
    function: Callable[..., Any] | None = None,
    /,
    *,
    scope: Scope | None = None,
    use_cache: bool = True,
    blocking: bool = False,
) -> Any:
    """Says that a parameter's value is made by a function: as a default value, or inside `Annotated`.

    Without a function it is the annotated class. The function may be async, a generator or an async generator (what
    comes after `yield` runs at the end of its scope, and sees the exception of the handler), and have parameters of
    its own. `scope`: made once for the `"app"`, once for each `"event"`, or once for each `"handler"`. `use_cache`
    false: made for each parameter. `blocking`: a plain function that blocks; it runs in a thread.

    >>> async def database(event: Event) -> AsyncIterator[Session]:
    ...     async with Session() as session:
    ...         yield session
    >>> @router.on("message:text")
    ... async def save(event: MessageTextEvent, db: Annotated[Session, Depends(database)]) -> None: ...
    """
    return Dependency(function, scope, use_cache, blocking)
