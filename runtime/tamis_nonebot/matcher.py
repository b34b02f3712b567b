"""The matcher: what `on_command()` and the others return, and what handlers call while an event is there."""

from __future__ import annotations

import builtins
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn, ParamSpec, TypeVar, cast
from weakref import WeakSet

from tamis.events.flow import Flow
from tamis.routing.session import Said
from tamis_nonebot import registered
from tamis_nonebot.consts import REJECT_CACHE_TARGET as NEXT_TARGET
from tamis_nonebot.consts import REJECT_TARGET as TARGET
from tamis_nonebot.current import (
    Sending,
    conversation,
    current,
    current_bot,
    current_event,
    current_matcher,
    running,
)
from tamis_nonebot.dependencies import Dependent, Question
from tamis_nonebot.matcher_class import HandlerList, MatcherMeta, MatcherSource, source_at
from tamis_nonebot.params import ARG, RECEIVE
from tamis_nonebot.permission import Permission
from tamis_nonebot.rule import Rule
from tamis_nonebot.sending import call_for, fill_template
from tamis_nonebot.wiring import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator
    from typing import Self

    from tamis_nonebot.bot import Bot
    from tamis_nonebot.event import Event

F = TypeVar("F", bound="Callable[..., Any]")
P = ParamSpec("P")


def _ends_when_called(function: Callable[P, NoReturn]) -> Callable[P, Coroutine[Any, Any, NoReturn]]:
    """Ends a handler when it is called. Plugins write `await` before it, and checkers tell them where they do not."""
    return cast("Callable[P, Coroutine[Any, Any, NoReturn]]", function)


class Spec(NamedTuple):
    """One handler of a matcher."""

    wire: Wire
    questions: tuple[Question, ...]


class Matcher(metaclass=MatcherMeta):
    """What reacts to some events, with handlers that run after each other, and wait for answers in between.

    A matcher is a class, made by `on_command()` and the others, or by `new`; what a handler is given as `Matcher` is an
    object of it. The methods that end a handler act when they are called, so that a forgotten `await` changes nothing;
    what `send` returns is sent at the end of the handler if it is not awaited, with a warning that names the place.
    """

    is_matcher: ClassVar[bool] = True
    HANDLER_PARAM_TYPES: ClassVar[tuple[Any, ...]] = ()
    """Kinds of parameters that handlers take besides those that are always there."""

    type: ClassVar[str] = ""
    rule: ClassVar[Rule] = Rule()
    permission: ClassVar[Permission] = Permission()
    priority: ClassVar[int] = 1
    block: bool = False
    temp: ClassVar[bool] = False
    expire_time: ClassVar[datetime | None] = None
    module_name: ClassVar[str] = ""
    lineno: ClassVar[int] = 0
    name: ClassVar[str] = "Matcher"
    parser: ClassVar[Any] = None
    handlers: ClassVar[HandlerList]
    type_update: ClassVar[Wire | None] = None
    permission_update: ClassVar[Wire | None] = None
    late: ClassVar[Wire | None] = None
    bounds: ClassVar[WeakSet[Any]] = WeakSet()
    """Where it stands in routers, which hold it."""
    _source: ClassVar[MatcherSource | None] = None
    _default_state: ClassVar[dict[Any, Any]] = {}

    @classmethod
    def new(  # noqa: PLR0913 - NoneBot's parameters
        cls,
        type_: str = "",
        rule: Rule | Callable[..., Any] | None = None,
        permission: Permission | Callable[..., Any] | None = None,
        handlers: Iterable[Callable[..., Any] | Dependent[Any]] | None = None,
        temp: bool = False,
        priority: int = 1,
        block: bool = False,
        *,
        plugin: Any = None,  # noqa: ARG003 - NoneBot's name
        module: Any = None,
        source: MatcherSource | None = None,
        expire_time: datetime | timedelta | None = None,
        default_state: dict[Any, Any] | None = None,
        default_type_updater: Any = None,
        default_permission_updater: Any = None,
    ) -> builtins.type[Self]:
        """A new matcher, which apps take that load the module that it is made in."""
        if source is None:
            source = source_at(1) if module is None else MatcherSource(None, module.__name__, 0)
        if isinstance(expire_time, timedelta):
            expire_time = datetime.now(UTC) + expire_time
        meta = cast("Any", builtins.type(cls))
        made: Any = meta(
            cls.__name__, (cls,),
            {
                "__module__": cls.__module__,
                "type": type_,
                "rule": rule if isinstance(rule, Rule) else Rule(rule),
                "permission": permission if isinstance(permission, Permission) else Permission(permission),
                "handlers": handlers,
                "priority": priority,
                "block": block,
                "temp": temp,
                "expire_time": expire_time,
                "_source": source,
                "_default_state": dict(default_state or {}),
            },
        )  # fmt: skip
        if default_type_updater is not None:
            made.type_updater(default_type_updater)
        if default_permission_updater is not None:
            made.permission_updater(default_permission_updater)
        matchers.add(made)
        return cast("builtins.type[Self]", made)

    # --- handlers -----------------------------------------------------------------------------------------------------

    @classmethod
    def append_handler(cls, handler: Callable[..., Any], parameterless: Iterable[Any] | None = None) -> Dependent[Any]:
        """Adds a handler behind the others."""
        made = cls.dependent_of(handler, effects=parameterless)
        cls.handlers.append(made)
        return made

    @classmethod
    def handle(cls, parameterless: Iterable[Any] | None = None) -> Callable[[F], F]:
        """A handler, used as a decorator. `parameterless`: dependencies for their effect alone."""

        def register(function: F) -> F:
            cls.append_handler(function, parameterless)
            return function

        return register

    @classmethod
    def got(cls, key: str, prompt: Any = None, parameterless: Iterable[Any] | None = None) -> Callable[[F], F]:
        """Asks for an answer, unless the state has one, and then runs the handler; used as a decorator.

        Of several above one function, the outermost is asked first.
        """
        return cls._asking(Question(ARG + key, prompt), parameterless)

    @classmethod
    def receive(cls, id: str = "", parameterless: Iterable[Any] | None = None) -> Callable[[F], F]:  # noqa: A002
        """Waits for an event, and then runs the handler; used as a decorator."""
        return cls._asking(Question(RECEIVE + id, None), parameterless)

    @classmethod
    def _asking(cls, question: Question, effects: Iterable[Any] | None) -> Callable[[F], F]:
        def register(function: F) -> F:
            last = cls.handlers[-1] if cls.handlers else None
            if last is not None and last.questions and last.call is function:
                last.questions = (question, *last.questions)
                last.parameterless = (*(effects or ()), *last.parameterless)
                for bound in cls.bounds:
                    bound.add(cls.spec_of(last), again=True)
            else:
                cls.handlers.append(cls.dependent_of(function, (question,), effects))
            return function

        return register

    @classmethod
    def dependent_of(
        cls, function: Callable[..., Any], questions: tuple[Question, ...] = (), effects: Iterable[Any] | None = None
    ) -> Dependent[Any]:
        """A function as a handler. Raises `RegistrationError` for what handlers are not given."""
        made: Dependent[Any] = Dependent(
            call=function, params=cls.HANDLER_PARAM_TYPES, parameterless=effects or (), questions=questions
        )
        cls.spec_of(made)  # what it takes is known, or an error, where it is registered
        return made

    @classmethod
    def note_handler(cls, handler: Dependent[Any]) -> None:
        """Adds a handler where the matcher stands in routers already."""
        for bound in cls.bounds:
            bound.add(cls.spec_of(handler))

    @classmethod
    def spec_of(cls, handler: Dependent[Any]) -> Spec:
        """A handler, with what it takes worked out."""
        function = handler.call
        code = getattr(function, "__code__", None)
        place = f" ({code.co_filename}:{code.co_firstlineno})" if code is not None else ""
        where = f"handler {getattr(function, '__qualname__', repr(function))} of {cls.name}{place}"
        return Spec(Wire(function, where, handler.parameterless, kinds=handler.params), handler.questions)

    @classmethod
    def type_updater(cls, function: F) -> F:
        """Says of which type the next event is to be, before each wait; `"message"` by default."""
        cls.type_update = Wire(function, f"type_updater of {cls.name}")
        return function

    @classmethod
    def permission_updater(cls, function: F) -> F:
        """Says from whom the next event is to be, before each wait: a `Permission`. By default, from the same user.

        `USER(…)` is for those alone; `matcher.permission` and `Permission()` are for everybody in the same chat. What
        the matcher was made with holds in any case.
        """
        cls.permission_update = Wire(function, f"permission_updater of {cls.name}")
        return function

    @classmethod
    def on_timeout(cls, function: F) -> F:
        """Runs when no answer has come in time, with the event before. NoneBot has nothing of this kind."""
        cls.late = Wire(function, f"on_timeout of {cls.name}")
        for bound in cls.bounds:
            bound.add_late()
        return function

    @classmethod
    def start_state(cls) -> dict[Any, Any]:
        """The state of a conversation that begins."""
        return cls._default_state.copy()

    @classmethod
    def set_default_state(cls, state: dict[Any, Any]) -> None:
        """Says what the state is at the beginning."""
        cls._default_state = dict(state)

    @classmethod
    def destroy(cls) -> None:
        """Takes it away, for all events after this one."""
        for bound in list(cls.bounds):
            bound.remove()
        if cls in registered.matchers:
            registered.matchers.remove(cls)

    # --- while an event is there --------------------------------------------------------------------------------------

    @classmethod
    def send(cls, message: Any, **how: Any) -> Coroutine[Any, Any, Any]:
        """Sends something to where the event came from: `await matcher.send("…")`. Templates are fill_template."""
        run = current("send()")
        call = call_for(run.event.core, fill_template(message, run.state), run.event.vocabulary, **how)
        sending = Sending(run.bot, call, run.where)
        run.sends.append(sending)
        return cast("Coroutine[Any, Any, Any]", sending)

    @classmethod
    @_ends_when_called
    def finish(cls, message: Any = None, **how: Any) -> NoReturn:
        """Sends something; the conversation is over."""
        conversation("finish()")
        raise Flow.FINISH(Said(_prompt_of(message, how)))

    @classmethod
    @_ends_when_called
    def pause(cls, prompt: Any = None, **how: Any) -> NoReturn:
        """Sends something, and goes on with the next handler when the next event comes."""
        conversation("pause()")
        raise Flow.PAUSE(Said(_prompt_of(prompt, how)))

    @classmethod
    @_ends_when_called
    def reject(cls, prompt: Any = None, **how: Any) -> NoReturn:
        """Sends something, and runs this handler again with the next event."""
        conversation("reject()")
        raise Flow.REJECT(Said(_prompt_of(prompt, how)))

    @classmethod
    @_ends_when_called
    def reject_arg(cls, key: str, prompt: Any = None, **how: Any) -> NoReturn:
        """Sends something, and runs this handler again with another answer of that name."""
        conversation("reject_arg()")
        raise Flow.REJECT(Said(_prompt_of(prompt, how), ARG + key))

    @classmethod
    @_ends_when_called
    def reject_receive(cls, id: str = "", prompt: Any = None, **how: Any) -> NoReturn:  # noqa: A002
        """Sends something, and runs this handler again with another event in the place of that one."""
        conversation("reject_receive()")
        raise Flow.REJECT(Said(_prompt_of(prompt, how), RECEIVE + id))

    @classmethod
    @_ends_when_called
    def skip(cls) -> NoReturn:
        """Leaves the rest of this handler out, and goes on with the next one."""
        conversation("skip()")
        raise Flow.SKIP

    @classmethod
    def stop_propagation(cls) -> None:
        """Keeps the event from matchers of greater priority numbers. The handler goes on."""
        conversation("stop_propagation()").stops = True

    @property
    def state(self) -> dict[Any, Any]:
        """What the conversation knows."""
        return current("state").state

    @classmethod
    def set_arg(cls, key: str, message: Any) -> None:
        """Gives an answer that then is not asked for."""
        current("set_arg()").state[key] = message

    @classmethod
    def get_arg(cls, key: str, default: Any = None) -> Any:
        """An answer."""
        return current("get_arg()").state.get(key, default)

    @classmethod
    def set_receive(cls, id: str, event: Event) -> None:  # noqa: A002
        """Gives an event that then is not waited for."""
        conversation("set_receive()").received[RECEIVE + id] = event.core.raw

    @classmethod
    def get_receive(cls, id: str, default: Any = None) -> Any:  # noqa: A002
        """The event that `receive(id)` waited for."""
        run = current("get_receive()")
        found = run.host.received_event(run, id)
        return default if found is None else found

    @classmethod
    def get_last_receive(cls, default: Any = None) -> Any:
        """The latest event that a `receive` waited for."""
        run = current("get_last_receive()")
        found = run.host.last_received_event(run)
        return default if found is None else found

    @property
    def bot(self) -> Bot:
        return current("bot").bot

    @property
    def event(self) -> Event:
        return current("event").event

    @property
    def plugin(self) -> Any:
        return builtins.type(self).plugin

    @property
    def plugin_name(self) -> Any:
        return builtins.type(self).plugin_name

    @property
    def module(self) -> Any:
        return builtins.type(self).module

    def get_target(self, default: Any = None) -> Any:
        """The name of the answer that this event is; after `reject_arg` or a question of `set_target`."""
        return self.state.get(TARGET, default)

    def set_target(self, target: str, cache: bool = True) -> None:
        """Says what the next event is the answer to, for a plugin that asks questions of its own."""
        self.state[NEXT_TARGET if cache else TARGET] = target

    def __repr__(self) -> str:
        return repr(builtins.type(self))


def _prompt_of(message: Any, how: dict[str, Any]) -> Any:
    """A prompt, fill_template with the state as it is now."""
    if message is None:
        return None
    run = current("a prompt")
    return run.host.prompt(run, fill_template(message, run.state), **how)


class _OfOnePriority(list["type[Matcher]"]):
    """The matchers of one priority. Who adds one here registers it, who removes one destroys it."""

    def append(self, matcher: type[Matcher], /) -> None:
        super().append(matcher)
        matchers.add(matcher)

    def remove(self, matcher: type[Matcher], /) -> None:
        super().remove(matcher)
        matcher.destroy()


class MatcherManager:
    """All matchers that modules have made, by priority, as NoneBot's `matchers`."""

    def add(self, matcher: type[Matcher]) -> None:
        """Registers a matcher: for apps that load its module, or, while an event is handled, for the app of that."""
        run = running()
        if run is not None:
            run.host.bind(matcher)
        elif matcher not in registered.matchers:
            registered.matchers.append(matcher)

    def __getitem__(self, priority: int) -> list[type[Matcher]]:
        return _OfOnePriority(matcher for matcher in registered.matchers if matcher.priority == priority)

    def __iter__(self) -> Iterator[int]:
        return iter(sorted({matcher.priority for matcher in registered.matchers}))

    def __len__(self) -> int:
        return len(list(iter(self)))

    def keys(self) -> list[int]:
        return list(self)

    def values(self) -> list[list[type[Matcher]]]:
        return [self[priority] for priority in self]

    def items(self) -> list[tuple[int, list[type[Matcher]]]]:
        return [(priority, self[priority]) for priority in self]

    def get(self, priority: int, default: Any = None) -> Any:
        return self[priority] or default


matchers = MatcherManager()
MatcherProvider = MatcherManager

__all__ = [
    "Matcher",
    "MatcherManager",
    "MatcherMeta",
    "MatcherProvider",
    "MatcherSource",
    "current_bot",
    "current_event",
    "current_matcher",
    "matchers",
]
