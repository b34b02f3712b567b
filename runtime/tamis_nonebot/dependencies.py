"""Handlers and what they take as objects, for plugins that build matchers of their own kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    import inspect
    from collections.abc import Awaitable, Callable, Iterable

R = TypeVar("R")


class Question(NamedTuple):
    """What has to be there before a handler runs: an answer, or an event."""

    key: str
    """With `arg:` or `receive:` in front."""
    prompt: Any


class Param:
    """A kind of parameter that a plugin adds: `_check_param` says which parameters are of it, `_solve` their values."""

    def __init__(self, default: Any = ..., *args: Any, validate: bool = False, **extra: Any) -> None:  # noqa: ARG002
        self.default = default
        self.validate = validate
        self.extra = extra

    @classmethod
    def _check_param(cls, param: inspect.Parameter, allow_types: tuple[type[Param], ...]) -> Param | None: ...

    async def _solve(self, **values: Any) -> Any: ...

    @classmethod
    def given_for(cls, param: inspect.Parameter, kinds: tuple[type[Param], ...]) -> Param | None:
        """The first of several kinds that a parameter is of."""
        found = (kind._check_param(param, kinds) for kind in kinds)
        return next((each for each in found if each is not None), None)

    async def value(self, **values: Any) -> Any:
        """The value for an event."""
        return await self._solve(**values)


class Dependent(Generic[R]):
    """A function of a plugin, with the kinds of parameters it may take, and dependencies for their effect alone."""

    runner: ClassVar[Callable[..., Awaitable[Any]]]
    """What calls one for an event: `(dependent, bot, event, state)`. It is above this module, which is below others."""

    def __init__(
        self,
        *,
        call: Callable[..., Any],
        params: Iterable[Any] = (),
        parameterless: Iterable[Any] = (),
        questions: tuple[Question, ...] = (),
    ) -> None:
        self.call = call
        self.params: tuple[Any, ...] = tuple(params)
        """Kinds of parameters, beyond those that are always there."""
        self.parameterless: tuple[Any, ...] = tuple(parameterless)
        self.questions = questions

    @classmethod
    def parse(
        cls, *, call: Callable[..., Any], parameterless: Iterable[Any] | None = None, allow_types: Iterable[Any] = ()
    ) -> Dependent[R]:
        """A function as an object."""
        return cls(call=call, params=allow_types, parameterless=parameterless or ())

    @staticmethod
    def parse_parameterless(parameterless: Iterable[Any], allow_types: Iterable[Any] = ()) -> tuple[Any, ...]:  # noqa: ARG004
        """Dependencies for their effect, as an object has them."""
        return tuple(parameterless)

    async def __call__(self, *, bot: Any = None, event: Any = None, state: Any = None, **_: Any) -> R:
        """Calls the function for an event, with what it takes."""
        result: R = await Dependent.runner(self, bot, event, state)
        return result

    def __repr__(self) -> str:
        return f"Dependent(call={getattr(self.call, '__qualname__', self.call)!r})"


class DependencyCache:
    """What dependencies have made, where a plugin hands it on."""
