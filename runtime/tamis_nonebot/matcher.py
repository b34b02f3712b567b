"""The matcher: what `on_command()` and the others return, and what handlers call while an event is there."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn, ParamSpec, TypeVar, cast
from weakref import WeakSet

from tamis.errors import RegistrationError
from tamis.events.flow import Flow
from tamis.routing.session import Said
from tamis_nonebot import registered
from tamis_nonebot.current import Sending, conversation, current, running
from tamis_nonebot.params import ARG, RECEIVE
from tamis_nonebot.permission import Permission
from tamis_nonebot.rule import Rule, ShellPredicate
from tamis_nonebot.sending import call_for, fill_template
from tamis_nonebot.wiring import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

    from tamis_nonebot.bot import Bot
    from tamis_nonebot.event import Event

F = TypeVar("F", bound="Callable[..., Any]")
P = ParamSpec("P")


def _ends_when_called(function: Callable[P, NoReturn]) -> Callable[P, Coroutine[Any, Any, NoReturn]]:
    """Ends a handler when it is called. Plugins write `await` before it, and checkers tell them where they do not."""
    return cast("Callable[P, Coroutine[Any, Any, NoReturn]]", function)


class Question(NamedTuple):
    """What has to be there before a handler runs: an answer, or an event."""

    key: str
    """With `arg:` or `receive:` in front."""
    prompt: Any


class Spec(NamedTuple):
    """One handler of a matcher."""

    wire: Wire
    questions: tuple[Question, ...]


class Matcher:
    """What reacts to some events, with handlers that run after each other, and wait for answers in between.

    The methods that end a handler act when they are called, so that a forgotten `await` changes nothing; what `send`
    returns is sent at the end of the handler if it is not awaited, with a warning that names the place.
    """

    is_matcher: ClassVar[bool] = True

    def __init__(  # noqa: PLR0913 - NoneBot's parameters
        self,
        type: str = "",  # noqa: A002
        rule: Rule | Callable[..., Any] | None = None,
        permission: Permission | Callable[..., Any] | None = None,
        *,
        handlers: Iterable[Callable[..., Any]] | None = None,
        temp: bool = False,
        expire_time: datetime | timedelta | None = None,
        priority: int = 1,
        block: bool = False,
        state: dict[Any, Any] | None = None,
        depth: int = 1,
    ) -> None:
        frame = sys._getframe(depth)  # pyright: ignore[reportPrivateUsage]
        self.module_name: str = frame.f_globals.get("__name__", "?")
        self.lineno: int = frame.f_lineno
        self.type = type
        self.rule = rule if isinstance(rule, Rule) else Rule(rule)
        self.permission = permission if isinstance(permission, Permission) else Permission(permission)
        self.priority = priority
        self.block = block
        self.temp = temp
        if isinstance(expire_time, timedelta):
            expire_time = datetime.now(UTC) + expire_time
        self.expire_time = expire_time
        self.default_state: dict[Any, Any] = dict(state or {})
        self.specs: list[Spec] = []
        self.type_update: Wire | None = None
        self.permission_update: Wire | None = None
        self.late: Wire | None = None
        self.bounds: WeakSet[Any] = WeakSet()
        """Where it stands in routers, which hold it."""
        predicates = [checker.subject for checker in self.rule.checkers]
        self.parser = next((subject.parser for subject in predicates if isinstance(subject, ShellPredicate)), None)
        shown = " & ".join(checker.shown for checker in self.rule.checkers) or self.type or "every event"
        self.name = f"{self.module_name}: {shown}"
        for handler in handlers or ():
            self.append_handler(handler)
        run = running()
        if run is None:
            registered.matchers.append(self)
        else:  # made while the bot runs: for the events after this one
            run.host.bind(self)

    # --- handlers -----------------------------------------------------------------------------------------------------

    def append_handler(self, handler: Callable[..., Any], parameterless: Iterable[Any] | None = None) -> None:
        """Adds a handler behind the others."""
        self._add(handler, (), parameterless)

    def handle(self, parameterless: Iterable[Any] | None = None) -> Callable[[F], F]:
        """A handler, used as a decorator. `parameterless`: dependencies for their effect alone."""

        def register(function: F) -> F:
            self._add(function, (), parameterless)
            return function

        return register

    def got(self, key: str, prompt: Any = None, parameterless: Iterable[Any] | None = None) -> Callable[[F], F]:
        """Asks for an answer, unless the state has one, and then runs the handler; used as a decorator.

        Of several above one function, the outermost is asked first.
        """

        def register(function: F) -> F:
            self._add(function, (Question(ARG + key, prompt),), parameterless)
            return function

        return register

    def receive(self, id: str = "", parameterless: Iterable[Any] | None = None) -> Callable[[F], F]:  # noqa: A002
        """Waits for an event, and then runs the handler; used as a decorator."""

        def register(function: F) -> F:
            self._add(function, (Question(RECEIVE + id, None),), parameterless)
            return function

        return register

    def _add(
        self, function: Callable[..., Any], questions: tuple[Question, ...], effects: Iterable[Any] | None
    ) -> None:
        code = getattr(function, "__code__", None)
        place = f" ({code.co_filename}:{code.co_firstlineno})" if code is not None else ""
        where = f"handler {getattr(function, '__qualname__', repr(function))} of {self.name}{place}"
        wire = Wire(function, where, effects or ())
        again = bool(questions and self.specs and self.specs[-1].questions and self.specs[-1].wire.function is function)
        if again:
            wire = self.specs[-1].wire if effects is None else wire
            questions = (*questions, *self.specs.pop().questions)
        self.specs.append(Spec(wire, questions))
        for bound in self.bounds:
            bound.add(self.specs[-1], again=again)

    def type_updater(self, function: F) -> F:
        """Says of which type the next event is to be, before each wait; `"message"` by default."""
        self.type_update = Wire(function, f"type_updater of {self.name}")
        return function

    def permission_updater(self, function: F) -> F:
        """Says from whom the next event is to be, before each wait: a `Permission`. By default, from the same user.

        `USER(…)` is for those alone; `matcher.permission` and `Permission()` are for everybody in the same chat. What
        the matcher was made with holds in any case.
        """
        self.permission_update = Wire(function, f"permission_updater of {self.name}")
        return function

    def on_timeout(self, function: F) -> F:
        """Runs when no answer has come in time, with the event before. NoneBot has nothing of this kind."""
        self.late = Wire(function, f"on_timeout of {self.name}")
        for bound in self.bounds:
            bound.add_late()
        return function

    def destroy(self) -> None:
        """Takes it away, for all events after this one."""
        for bound in list(self.bounds):
            bound.remove()
        if self in registered.matchers:
            registered.matchers.remove(self)

    # --- while an event is there --------------------------------------------------------------------------------------

    @classmethod
    def send(cls, message: Any, **how: Any) -> Coroutine[Any, Any, Any]:
        """Sends something to where the event came from: `await matcher.send("…")`. Templates are fill_template."""
        run = current("send()")
        call = call_for(run.event.core, fill_template(message, run.state), run.event.vocabulary, **how)
        sending = Sending(call, run.where)
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

    def __call__(self, *_: Any, **__: Any) -> NoReturn:
        raise RegistrationError(f"{self.name}: a matcher is no decorator; write @matcher.handle()")

    def __repr__(self) -> str:
        return f"Matcher(type={self.type!r}, module={self.module_name!r}, lineno={self.lineno})"


def _prompt_of(message: Any, how: dict[str, Any]) -> Any:
    """A prompt, fill_template with the state as it is now."""
    if message is None:
        return None
    run = current("a prompt")
    return run.host.prompt(run, fill_template(message, run.state), **how)
