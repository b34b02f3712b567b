"""What functions of plugins take, in any order: the event, the bot, the matcher, the state, answers, dependencies."""

from __future__ import annotations

import inspect
from types import UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, Union, get_args, get_origin

from tamis.errors import DependencyTypeError, RegistrationError
from tamis.events.flow import Flow
from tamis.injection.calling import caller, is_coroutine, is_plain
from tamis.injection.scopes import Scoped
from tamis.injection.signature import MISSING, Parameters, Unresolved, type_name
from tamis_nonebot.bot import Bot
from tamis_nonebot.event import Event
from tamis_nonebot.events import CLASSES
from tamis_nonebot.params import Mark
from tamis_nonebot.typing import T_State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.injection.depends import Dependency
    from tamis.injection.signature import Parameter
    from tamis_nonebot.current import Run

_NAMED = {one.__name__: one for one in CLASSES.values()}
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
        path: tuple[Any, ...] = (), threads: bool = True,
    ) -> None:  # fmt: skip
        self.function = function
        self.where = where or f"{type_name(function)}()"
        self._path = (*path, function)
        parameters = Parameters(function, self.where, event_first=False)
        found = [self._need(one) for one in parameters.extra]
        self.needs = tuple(one for one in found if one is not None)
        self._effects = tuple(self._depends(one, Any) for one in effects)
        self._is_coroutine = is_coroutine(function)
        self._call = caller(function, blocking=threads and _may_block(function))
        self._picks = tuple(
            (one.name, one.annotation)
            for one in parameters.extra
            for mark in (one.default, *one.marks)
            if isinstance(one.annotation, type) and getattr(mark, "picks", False)
        )  # fmt: skip
        """Parameters whose values choose among handlers: one of another class skips the function."""

    # --- signatures ---------------------------------------------------------------------------------------------------

    def _need(self, one: Parameter) -> Need | None:
        if one.depends is not None:
            return self._depends(one.depends, one.annotation)._replace(name=one.name)
        mark = next((mark for mark in (one.default, *one.marks) if isinstance(mark, Mark)), None)
        if mark is not None:
            return Need(one.name, "mark", mark)
        kind, about = _by_type(one)
        if kind is not None:
            return Need(one.name, kind, about)
        if one.annotation is MISSING and one.name in _WORDS:
            return Need(one.name, one.name, (Event,) if one.name == "event" else None)
        if one.default is not MISSING:
            return None
        raise RegistrationError(
            f"{self.where}: parameter {one} is nothing that plugins are given; there are events by their classes, Bot, "
            "Matcher, T_State, Depends(…), and what tamis_nonebot.params has, such as CommandArg()"
        )

    def _depends(self, depends: Dependency | Any, annotation: Any) -> Need:
        dependency = depends if hasattr(depends, "use_cache") else None
        function = depends if dependency is None else dependency.function or annotation
        if not callable(function) or function is MISSING:
            raise RegistrationError(f"{self.where}: Depends() needs a function, or a class as annotation")
        if function in self._path:
            circle = " -> ".join(type_name(each) for each in (*self._path, function))
            raise RegistrationError(f"{self.where}: dependencies need each other in a circle: {circle}")
        wire = Wire(function, f"dependency {type_name(function)}", path=self._path)
        plain = isinstance(annotation, type) and annotation not in {Any, object, MISSING}
        return Need("", "depends", wire, annotation if plain else None, dependency is None or dependency.use_cache)

    # --- calls --------------------------------------------------------------------------------------------------------

    def fits(self, run: Run) -> bool:
        """Whether the event is one that the function, and all that it depends on, is for."""
        for need in (*self.needs, *self._effects):
            if need.kind == "event" and not isinstance(run.event, need.about):
                return False
            if need.kind == "depends" and not need.about.fits(run):
                return False
        return True

    async def __call__(self, run: Run) -> Any:
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

    async def _arguments(self, run: Run, scoped: Scoped) -> dict[str, Any]:
        return {need.name: await self._value(need, run, scoped) for need in self.needs}

    async def _value(self, need: Need, run: Run, scoped: Scoped) -> Any:
        match need.kind:
            case "mark":
                return need.about.read(run, need.name)
            case "depends":
                value = await need.about.make(run, scoped, cached=need.cached)
                if need.expects is not None and not isinstance(value, need.expects):
                    raise DependencyTypeError(need.about.where, type_name(need.expects), value)
                return value
            case "matcher":
                return None if run.matcher is None else run.matcher.matcher
            case _:
                return getattr(run, need.kind)

    async def make(self, run: Run, scoped: Scoped, *, cached: bool) -> Any:
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


def _may_block(function: Any) -> bool:
    """Plain functions run in threads, as in NoneBot; making an object of a class is no reason for one."""
    return not inspect.isclass(function) and is_plain(function, or_generator=True)


def _by_type(one: Parameter) -> tuple[str | None, Any]:
    annotation = one.annotation
    if isinstance(annotation, Unresolved):
        annotation = _NAMED.get(annotation.name, annotation.name)
        kind = {"Bot": "bot", "Matcher": "matcher", "T_State": "state"}.get(str(annotation))
        return (kind, None) if kind is not None else _by_classes((annotation,))
    if annotation == T_State:
        return "state", None
    members = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)
    return _by_classes(members)


def _by_classes(members: tuple[Any, ...]) -> tuple[str | None, Any]:
    classes: tuple[type[Any], ...] = tuple(get_args(one)[0] if get_origin(one) is type else one for one in members)
    if not all(isinstance(one, type) for one in classes):  # pyright: ignore[reportUnnecessaryIsInstance]
        return None, None
    if all(issubclass(one, Event) for one in classes):
        return "event", classes
    if all(issubclass(one, Bot) for one in classes):
        return "bot", None
    if all(getattr(one, "is_matcher", False) for one in classes):
        return "matcher", None
    if all(issubclass(one, BaseException) for one in classes):
        return "exception", None
    return None, None
