"""Registering a handler in steps. It is one handler in its router; its steps come after each other."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from tamis.errors import RegistrationError, SessionStateError
from tamis.guards.guard import Guard
from tamis.guards.rules.commands import any_command, command_guard
from tamis.injection.signature import MISSING, Named, Parameters
from tamis.routing.event_parameter import check_event
from tamis.routing.handler import Handler
from tamis.routing.prompts import Arg, check_prompt
from tamis.routing.questions import Ask
from tamis.routing.session import Session
from tamis.routing.session_keys import PER
from tamis.storage.sessions import pack_state, steps_digest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.injection.available import Available
    from tamis.injection.signature import Parameter
    from tamis.routing.options import Options
    from tamis.routing.place import Compiler, Place, Registrar
    from tamis.routing.prompts import Prompt
    from tamis.routing.session_keys import Per


class Registration(NamedTuple):
    """Where a handler in steps is registered, behind which guards, with which options."""

    place: Registrar
    guards: tuple[Guard, ...]
    options: Options


class Step(NamedTuple):
    """One function, and what has to be answered before it runs."""

    name: str
    function: Callable[..., Any]
    asks: tuple[Ask, ...]
    kind: str
    """handle: with the event that began it all. answer: with the answer. then: with whatever comes."""
    parameters: Parameters


class StepsHandler(Handler[..., Any]):
    """A handler in steps. It is called as the function of its first step."""

    def __init__(
        self, function: Callable[..., Any], guards: tuple[Guard, ...], options: Options, router: Place, steps: Steps
    ) -> None:
        super().__init__(function, guards, options, router)
        self.steps = steps

    @property
    def functions(self) -> tuple[Callable[..., Any], ...]:
        late = () if self.steps.late is None else (self.steps.late.function,)
        return (*(step.function for step in self.steps.list), *late)

    @property
    def event_annotation(self) -> Any:
        # The function of a step that waits first is for the answer, which is another event.
        return self.parameters.first if self.steps.list[0].kind == "handle" else MISSING

    def prepare(self, compiler: Compiler, leaf: Any, available: Available) -> None:
        compiler.stage.prepare(compiler, leaf, available)


class Awaiting:
    """Where steps are registered that wait for events of one query."""

    def __init__(self, steps: Steps, answer: str | None, next_: str | None) -> None:
        self._steps = steps
        self._answer = answer
        self._next = next_

    def got(
        self,
        key: str,
        prompt: Prompt = None,
        /,
        *,
        type: Callable[[str], Any] = str,  # noqa: A002
        invalid: Prompt = None,
    ) -> Callable[[Any], Any]:
        """Asks a question, unless it is answered already, and runs the function with the answer.

        `type` makes the value of the text, and raises `ValueError` for one that does not fit; then `invalid` is sent,
        or the question again. Of several above one function, the outermost is asked first.
        """
        if not key or not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise RegistrationError(f"got() takes the name of the answer first, not {key!r}")
        check_prompt(prompt, f"got({key!r})")
        check_prompt(invalid, f"got({key!r}, invalid=…)")
        ask = Ask(key, prompt, _wanted(self._answer, "got"), "got", type, invalid)
        return lambda function: self._steps.add(function, "answer", ask)

    def receive(self, id: str = "", prompt: Prompt = None, /) -> Callable[[Any], Any]:  # noqa: A002 - the field's own word
        """Waits for an event, and runs the function with it. It is kept under `id`, for later steps."""
        check_prompt(prompt, f"receive({id!r})")
        ask = Ask(id, prompt, _wanted(self._next, "receive"), "receive")
        return lambda function: self._steps.add(function, "answer", ask)


class Steps(Awaiting):
    """A handler in steps, in the place of the route that it was made by.

    `state` is a class whose fields have defaults, such as a msgspec struct; `version` is for when it changes. `per`
    says whose answers count. `answer_within`: seconds, or a timedelta, that each question waits; None: for ever. With
    `parallel`, the same people can be in several sessions of it; otherwise a new one takes the place of the old.
    Events for which `unless` says yes are no answers: commands, where it says nothing. `cancel` names the commands
    that end it, `cancelled` is said then. When a step failed with `failures` events of one session, the session is
    parked (a person can look at it), and `failed` is said.
    """

    def __init__(  # noqa: PLR0913 - options by their names
        self,
        registration: Registration,
        state: type[Any] | None,
        *,
        version: int,
        per: Per,
        answer_within: float | timedelta | None,
        parallel: bool,
        unless: Guard | Literal["commands"] | None,
        cancel: str | tuple[str, ...],
        cancelled: Prompt,
        failures: int | None,
        failed: Prompt,
    ) -> None:
        self.place = registration.place
        words = self.place.vocabulary.conversation
        super().__init__(self, words.answer if words else None, words.next if words else None)
        if not callable(per) and per not in PER:
            raise RegistrationError(f"per is {', '.join(map(repr, PER))} or a function of the event; not {per!r}")
        self._registration = registration
        self.state = state
        self.version = version
        self.per: Per = per
        seconds = answer_within.total_seconds() if isinstance(answer_within, timedelta) else answer_within
        self.answer_within: float | None = seconds
        self.parallel = parallel
        if unless is not None and unless != "commands" and not isinstance(unless, Guard):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise RegistrationError(f"unless={unless!r} is no guard; write match('…') or guard(function)")
        vocabulary = self.place.vocabulary
        self.lets_commands_pass = unless == "commands"
        """Whether commands are no answers, but where they are asked for."""
        self.unless: Guard | None = any_command(vocabulary) if unless == "commands" else unless
        names = (cancel,) if isinstance(cancel, str) else tuple(cancel)
        self.cancel: Guard | None = command_guard(vocabulary, names) if names else None
        self.cancelled: Prompt = cancelled
        if failures is not None and failures < 1:
            raise RegistrationError(f"failures={failures!r}: a number from 1 on, or None, which never ends a session")
        self.failures = failures
        self.failed: Prompt = failed
        check_prompt(cancelled, "steps(cancelled=…)")
        check_prompt(failed, "steps(failed=…)")
        self.list: list[Step] = []
        self.late: Step | None = None
        self.changed: Callable[..., Any] | None = None
        self.upgrades: Callable[..., Any] | None = None
        self.next_query: Callable[..., Any] | None = None
        self.next_from: Callable[..., Any] | None = None
        self.named_guards: dict[str, Guard] = {}
        self.handler: StepsHandler | None = None
        """The handler that is registered; None before the first step."""
        if registration.options.get("temp"):
            raise RegistrationError(
                "steps(temp=True): a conversation outlives the event that begins it, so its handler cannot go; "
                "say expires=…, or end it with app.registry.remove(…)"
            )
        if state is not None:
            _check_state(state)

    def awaiting(self, query: str, /) -> Awaiting:
        """Steps that wait for events of this query."""
        self.place.vocabulary.query(query)
        return Awaiting(self, query, query)

    def handle(self, function: Any, /) -> Any:
        """A step that runs with the event that began it; used as a decorator. Before all others."""
        if any(event.kind != "handle" for event in self.list):
            raise RegistrationError(
                f"{_named(function)}: handle() is for steps with the event that begins a conversation, before all "
                "others; after got() or receive(), write then()"
            )
        return self.add(function, "handle")

    def then(self, function: Any, /) -> Any:
        """A step that runs with whatever event the conversation is at; used as a decorator."""
        return self.add(function, "then")

    def on_timeout(self, function: Any, /) -> Any:
        """Runs when an answer did not come in time, with the event before; used as a decorator.

        The session is over then, unless the function goes on: `session.skip()` leaves the question out, and the next
        step follows; `session.reject()` asks it once more; `session.pause(prompt)` waits for the next step's event.

        >>> @quiz.on_timeout
        ... async def late(event: Event, session: Session) -> None:
        ...     await event.reply("Too late.")
        ...     session.skip()
        """
        self.late = self._step(function, "then", ())
        self._recompile()
        return function

    def on_changed(self, function: Any, /) -> Any:
        """Runs with an answer to steps that there are no longer, and with the error: `(event, error)`.

        It may return the name of the step where the session goes on; otherwise it is over, and the event goes on.
        """
        self.changed = function
        return function

    def upgrade(self, function: Any, /) -> Any:
        """Makes a state of a former version into one of today: `(version, data)`, as plain data."""
        self.upgrades = function
        return function

    def type_updater(self, function: Any, /) -> Any:
        """Says what is waited for next, before each wait: `(event, session)` to a query, or None for the usual."""
        self.next_query = function
        return function

    def permission_updater(self, function: Any, /) -> Any:
        """Says from whom, before each wait: `(event, session)` to a `SessionKey`, a guard of `kept`, or None."""
        self.next_from = function
        return function

    def kept(self, **guards: Guard) -> None:
        """Names guards that `permission_updater` can return; the name is what is stored."""
        for name, guard in guards.items():
            if not isinstance(guard, Guard):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise RegistrationError(f"kept({name}=…) takes a guard, not {guard!r}; write guard(function)")
        self.named_guards.update(guards)
        self._recompile()

    # --- what is made of it -------------------------------------------------------------------------------------------

    @property
    def digest(self) -> str:
        """The version of the steps: another one when one is renamed, comes, or goes."""
        return steps_digest(item.name for item in self.list)

    def place_of(self, name: str) -> int | None:
        """Where a step stands."""
        return next((place for place, item in enumerate(self.list) if item.name == name), None)

    def queries_of(self, step: Step) -> tuple[str, ...]:
        """What a step waits for when it is to run with the next event; none: what its route is for."""
        if step.kind == "handle":
            return ()
        words = self.place.vocabulary.conversation
        return (step.asks[-1].query,) if step.asks else (words.next,) if words is not None else ()

    def ask_of(self, key: str, kind: str | None = None) -> Ask | None:
        """The question for an answer."""
        found = (ask for step in self.list for ask in step.asks if ask.key == key)
        return next((event for event in found if kind is None or event.kind == kind), None)

    def add(self, function: Any, kind: str, ask: Ask | None = None) -> Any:
        """Takes a step in. A further question above the same function is asked before the others."""
        if isinstance(function, Handler):
            function = function.function
        if ask is not None and self.list and self.list[-1].function is function:
            last = self.list[-1]
            if any(other.key == ask.key and other.kind == ask.kind for other in last.asks):
                raise RegistrationError(f"{_named(function)}: {ask.kind}({ask.key!r}) is written twice")
            self.list[-1] = self._step(function, last.kind, (ask, *last.asks), last.name)
        else:
            self.list.append(self._step(function, kind, () if ask is None else (ask,)))
        if self.handler is None:
            place, guards, options = self._registration
            self.handler = StepsHandler(function, guards, options, place, self)
            place.add(self.handler)
        self._recompile()
        return function

    def _step(self, function: Any, kind: str, asks: tuple[Ask, ...], name: str | None = None) -> Step:
        if not callable(function):
            raise RegistrationError(f"a step is a function that takes the event, not {function!r}")
        if name is None:
            plain = str(getattr(function, "__name__", type(function).__name__))
            taken = sum(item.name.partition("#")[0] == plain for item in self.list)
            name = plain if not taken else f"{plain}#{taken + 1}"
        parameters = Parameters(function, f"step {name} ({_place(function)})")
        check_event(parameters, self.place.vocabulary)
        parameters.extra = _with_answers(parameters, asks, self.state)
        return Step(name, function, asks, kind, parameters)

    def _recompile(self) -> None:
        if self.handler is not None:
            self.handler.router.recompile()

    def __repr__(self) -> str:
        return f"<Steps {' -> '.join(item.name for item in self.list) or 'none'}>"


def _with_answers(parameters: Parameters, asks: tuple[Ask, ...], state: type[Any] | None) -> tuple[Parameter, ...]:
    """The parameters. Those with the name of an answer take it, else the first ones, in the order of the questions."""
    extra = list(parameters.extra)
    keys = {ask.key for ask in asks if ask.kind == "got"}
    marked = {mark.name or item.name for item in extra for mark in item.marks if isinstance(mark, Arg)}
    first = 0
    for ask in asks:
        if ask.kind != "got" or ask.key in marked:
            continue
        place = next((place for place, item in enumerate(extra) if item.name == ask.key and item.depends is None), None)
        if place is None and first < len(extra) and _is_free(extra[first], keys, state):
            place = first
        if place is not None:
            extra[place] = _takes(extra[place], ask, parameters.where)
            first = place + 1
    return tuple(extra)


def _is_free(parameter: Parameter, keys: set[str], state: type[Any] | None) -> bool:
    plain = getattr(parameter.annotation, "__origin__", parameter.annotation)
    marked = any(isinstance(mark, Named) for mark in parameter.marks)
    return parameter.depends is None and not marked and parameter.name not in keys and plain not in {Session, state}


def _takes(parameter: Parameter, ask: Ask, where: str) -> Parameter:
    """The parameter, for the answer. Raises `RegistrationError` if it is for something else."""
    wanted, given = parameter.annotation, ask.type
    wrong = isinstance(wanted, type) and isinstance(given, type) and not issubclass(given, wanted)
    if wrong and wanted is not Any:
        raise RegistrationError(
            f"{where}: parameter {parameter} takes the answer {ask.key!r}, which is a {given.__name__}; "
            f"annotate it so, or write got({ask.key!r}, …, type={wanted.__name__})"
        )
    return parameter._replace(marks=(*parameter.marks, Arg(ask.key)))


def _check_state(state: type[Any]) -> None:
    try:
        pack_state(state())
    except TypeError as error:
        problem = f"steps({state.__name__}): a new session begins with {state.__name__}(), and {error}"
        raise RegistrationError(f"{problem}; give its fields defaults") from None
    except SessionStateError as error:
        raise RegistrationError(f"steps({state.__name__}): {error}") from None


def _wanted(query: str | None, method: str) -> str:
    if query is None:
        raise RegistrationError(f"{method}() needs to know what to wait for: write steps.awaiting('…').{method}(…)")
    return query


def _named(function: Any) -> str:
    return f"step {getattr(function, '__qualname__', function)!s}"


def _place(function: Any) -> str:
    code = getattr(function, "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if code is not None else "?"
