"""What functions of plugins take, in any order: the event, the bot, the matcher, the state, answers, dependencies."""

from __future__ import annotations

import inspect
from contextlib import AsyncExitStack
from types import UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, Union, get_args, get_origin

from tamis.errors import DependencyTypeError, RegistrationError
from tamis.events.flow import Flow
from tamis.injection.calling import caller, is_coroutine, is_plain
from tamis.injection.scopes import Scoped
from tamis.injection.signature import MISSING, Parameters, Unresolved, type_name
from tamis_nonebot.bot import Bot
from tamis_nonebot.current import matcher_of
from tamis_nonebot.dependencies import DependencyCache, Param
from tamis_nonebot.event import Event
from tamis_nonebot.events import CLASSES
from tamis_nonebot.params import Mark
from tamis_nonebot.typing import T_State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.injection.depends import Dependency
    from tamis.injection.signature import Parameter
    from tamis_nonebot.current import MatcherRun

_NAMED = {class_.__name__: class_ for class_ in CLASSES.values()}
_WORDS = ("event", "bot", "matcher", "state", "exception")


class Need(NamedTuple):
    """One parameter, and where its value comes from."""

    name: str
    kind: str
    """event | bot | matcher | state | exception | mark | depends"""
    about: Any = None
    expects: type[Any] | None = None
    cached: bool = True


class Wire:
    """A function of a plugin, with what it takes worked out. Raises `RegistrationError` for what nothing here is."""

    def __init__(
        self, function: Callable[..., Any], where: str = "", effects: Iterable[Any] = (), *,
        path: tuple[Any, ...] = (), threads: bool = True, kinds: tuple[Any, ...] = (),
    ) -> None:  # fmt: skip
        self.function = function
        self.where = where or f"{type_name(function)}()"
        self._path = (*path, function)
        self._kinds = tuple(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Param))
        parameters = Parameters(function, self.where, event_first=False)
        found = [self._need(parameter) for parameter in parameters.extra]
        self.needs = tuple(need for need in found if need is not None)
        self._effects = tuple(self._depends(effect, Any) for effect in effects)
        self._is_coroutine = is_coroutine(function)
        self._call = caller(function, blocking=threads and _may_block(function))
        self._picks = tuple(
            (parameter.name, parameter.annotation)
            for parameter in parameters.extra
            for mark in (parameter.default, *parameter.marks)
            if isinstance(parameter.annotation, type) and getattr(mark, "picks", False)
        )  # fmt: skip
        """Parameters whose values choose among handlers: one of another class skips the function."""

    # --- signatures ---------------------------------------------------------------------------------------------------

    def _need(self, parameter: Parameter) -> Need | None:
        if parameter.depends is not None:
            return self._depends(parameter.depends, parameter.annotation)._replace(name=parameter.name)
        mark = next((mark for mark in (parameter.default, *parameter.marks) if isinstance(mark, Mark)), None)
        if mark is not None:
            return Need(parameter.name, "mark", mark)
        kind, about = _by_type(parameter)
        if kind is not None:
            return Need(parameter.name, kind, about)
        if parameter.annotation is MISSING and parameter.name in _WORDS:
            return Need(parameter.name, parameter.name, (Event,) if parameter.name == "event" else None)
        added = Param.given_for(_inspected(parameter), self._kinds) if self._kinds else None
        if added is not None:
            return Need(parameter.name, "added", added)
        if parameter.default is not MISSING:
            return None
        raise RegistrationError(
            f"{self.where}: parameter {parameter} is nothing that plugins are given; there are events by their "
            "classes, Bot, Matcher, T_State, Depends(…), and what tamis_nonebot.params has, such as CommandArg()"
        )

    def _depends(self, depends: Dependency | Any, annotation: Any) -> Need:
        dependency = depends if hasattr(depends, "use_cache") else None
        function = depends if dependency is None else dependency.function or annotation
        if not callable(function) or function is MISSING:
            raise RegistrationError(f"{self.where}: Depends() needs a function, or a class as annotation")
        if function in self._path:
            circle = " -> ".join(type_name(each) for each in (*self._path, function))
            raise RegistrationError(f"{self.where}: dependencies need each other in a circle: {circle}")
        wire = Wire(function, f"dependency {type_name(function)}", path=self._path, kinds=self._kinds)
        plain = isinstance(annotation, type) and annotation not in {Any, object, MISSING}
        return Need("", "depends", wire, annotation if plain else None, dependency is None or dependency.use_cache)

    # --- calls --------------------------------------------------------------------------------------------------------

    def fits(self, run: MatcherRun) -> bool:
        """Whether the event is one that the function, and all that it depends on, is for."""
        for need in (*self.needs, *self._effects):
            classes: Any = need.about
            if need.kind == "event" and not isinstance(run.event, classes):
                return False
            if need.kind == "bot" and classes is not None and not isinstance(run.bot, classes):
                return False
            if need.kind == "depends" and not need.about.fits(run):
                return False
        return True

    async def __call__(self, run: MatcherRun) -> Any:
        """Calls it. Raises `Flow.SKIP` where the event is another one than it is for."""
        if not self.fits(run):
            raise Flow.SKIP
        scoped = Scoped()
        try:
            for effect in self._effects:
                await self._value(effect, run, scoped)
            arguments = await self._arguments(run, scoped)
            if not all(isinstance(arguments[name], wanted) for name, wanted in self._picks):
                raise Flow.SKIP  # noqa: TRY301 - the scope is closed below
            result = await self._call(scoped, arguments)
        except Flow:
            await scoped.close()
            raise
        except BaseException as error:
            if not await scoped.close(error):
                raise
            return None
        await scoped.close()
        return result

    async def _arguments(self, run: MatcherRun, scoped: Scoped) -> dict[str, Any]:
        return {need.name: await self._value(need, run, scoped) for need in self.needs}

    async def _value(self, need: Need, run: MatcherRun, scoped: Scoped) -> Any:
        match need.kind:
            case "mark":
                return need.about.read(run, need.name)
            case "depends":
                value = await need.about.make(run, scoped, cached=need.cached)
                if need.expects is not None and not isinstance(value, need.expects):
                    raise DependencyTypeError(need.about.where, type_name(need.expects), value)
                return value
            case "matcher":
                return matcher_of(run)
            case "added":
                values = {"event": run.event, "bot": run.bot, "state": run.state, "matcher": matcher_of(run)}
                value = await need.about.value(**values, stack=scoped.stack, dependency_cache=None)
                if type(value).__name__ == "PydanticUndefinedType":
                    raise Flow.SKIP
                return value
            case "stack":
                return scoped.stack
            case "cache":
                return None
            case _:
                return getattr(run, need.kind)

    async def make(self, run: MatcherRun, scoped: Scoped, *, cached: bool) -> Any:
        """The value of a dependency: once for a matcher and event; of a generator, once for each handler."""
        values = scoped.cache if _is_generator(self.function) else run.made
        if cached and self.function in values:
            return values[self.function]
        value = await self._call(scoped, await self._arguments(run, scoped))
        if cached:
            values[self.function] = value
        return value


def _is_generator(function: Any) -> bool:
    inner = inspect.unwrap(function)
    return inspect.isgeneratorfunction(inner) or inspect.isasyncgenfunction(inner)


def _inspected(parameter: Parameter) -> inspect.Parameter:
    return inspect.Parameter(
        parameter.name, inspect.Parameter.KEYWORD_ONLY, default=parameter.default, annotation=parameter.annotation
    )


def _may_block(function: Any) -> bool:
    """Plain functions run in threads, as in NoneBot; making an object of a class is no reason for one."""
    return not inspect.isclass(function) and is_plain(function, or_generator=True)


def _by_type(parameter: Parameter) -> tuple[str | None, Any]:
    annotation = parameter.annotation
    if isinstance(annotation, Unresolved):
        annotation = _NAMED.get(annotation.name, annotation.name)
        kind = {"Bot": "bot", "Matcher": "matcher", "T_State": "state"}.get(str(annotation))
        return (kind, None) if kind is not None else _by_classes((annotation,))
    if annotation == T_State:
        return "state", None
    members = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)
    return _by_classes(members)


def _by_classes(members: tuple[Any, ...]) -> tuple[str | None, Any]:  # noqa: PLR0911 - one a kind
    classes: tuple[type[Any], ...] = tuple(
        get_args(member)[0] if get_origin(member) is type else member for member in members
    )
    if not all(isinstance(class_, type) for class_ in classes):  # pyright: ignore[reportUnnecessaryIsInstance]
        return None, None
    if all(issubclass(class_, Event) for class_ in classes):
        return "event", classes
    if all(issubclass(class_, Bot) for class_ in classes):
        return "bot", classes
    if all(getattr(class_, "is_matcher", False) for class_ in classes):
        return "matcher", None
    if all(issubclass(class_, BaseException) for class_ in classes):
        return "exception", None
    if classes == (AsyncExitStack,):
        return "stack", None
    if classes == (DependencyCache,):
        return "cache", None
    return None, None
