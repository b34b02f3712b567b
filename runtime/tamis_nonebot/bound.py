"""A matcher in a router: its rule and permission as a guard, its handlers as the steps of one handler."""

from __future__ import annotations

import functools
import inspect
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from tamis.errors import FlowError, RegistrationError
from tamis.events.flow import Flow
from tamis.routing.owners import owned_by
from tamis.routing.questions import Ask
from tamis.routing.session import Session
from tamis.routing.session_keys import ids_of
from tamis.storage.sessions import SessionKey
from tamis_nonebot.consts import REJECT_CACHE_TARGET as NEXT_TARGET
from tamis_nonebot.consts import REJECT_TARGET as TARGET
from tamis_nonebot.current import LAST_RUN, MatcherRun
from tamis_nonebot.guards import BeginGuard
from tamis_nonebot.params import ARG
from tamis_nonebot.rule import parse
from tamis_nonebot.updating import next_permission, next_type

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.events.event import Event
    from tamis.queries.vocabulary import Vocabulary
    from tamis.router import Router
    from tamis.routing.steps import Steps
    from tamis_nonebot.matcher import Matcher, Spec
    from tamis_nonebot.settings import Settings
    from tamis_nonebot.stored import LiveValues

_SIGNATURE = inspect.Signature([
    inspect.Parameter("event", inspect.Parameter.POSITIONAL_OR_KEYWORD),
    inspect.Parameter("session", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Session),
])  # fmt: skip
"""What a step of ours takes, whatever the plugin's handler does."""


NOT_ASKED = b"\x00not asked"
"""In the place of an answer to a question of a handler that is for other events."""


class Host(Protocol):
    """What a matcher in a router uses of the plugins of its app."""

    @property
    def router(self) -> Router: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def live(self) -> LiveValues: ...

    def learn_commands(self, predicate: Any) -> None: ...

    def forget(self, bound: BoundMatcher) -> None: ...

    def event_types(self) -> tuple[str, ...]: ...

    def new_run(self, core: Event, bound: BoundMatcher) -> MatcherRun: ...

    def prompt(self, run: MatcherRun, prompt: Any) -> Any: ...

    def pack(self, session: Session[Any], state: dict[Any, Any]) -> dict[Any, Any]: ...

    def unpack(self, session: Session[Any], state: dict[Any, Any]) -> dict[Any, Any]: ...

    def pack_answer(self, value: Any) -> bytes: ...

    def answer(self, session: Session[Any], key: str, raw: bytes) -> Any: ...


class BoundMatcher:
    """One matcher in the router of one app."""

    def __init__(self, host: Host, matcher: type[Matcher]) -> None:
        self.host = host
        self.matcher = matcher
        self.is_used = False
        """Whether a temporary matcher has had its run."""
        self.has_begun = False
        self._functions: list[Callable[..., Any]] = []
        self._answers: set[str] = set()
        self.steps = self._make_steps()
        self.specs: list[Spec] = []
        for handler in matcher.handlers:
            self.add(matcher.spec_of(handler))
        if matcher.late is not None:
            self.add_late()

    def _make_steps(self) -> Steps:
        matcher, host = self.matcher, self.host
        router: Any = host.router
        route = router.on(matcher.type) if matcher.type else router
        for checker in matcher.rule.checkers:
            host.learn_commands(checker.subject)
        guard = BeginGuard(self)
        options = {"name": matcher.name, "priority": matcher.priority, "stop": matcher.block}
        patience = host.settings.session_expire_timeout
        steps: Steps = route.filter(guard, **options).steps(
            dict, per=self._key, answer_within=patience, unless=None, failures=1, failed=None
        )
        if matcher.type_update is not None:
            steps.type_updater(functools.partial(next_type, self))
        if matcher.permission_update is not None:
            steps.permission_updater(functools.partial(next_permission, self))
        return steps

    @property
    def vocabulary(self) -> Vocabulary:
        return self.host.router.vocabulary

    def event_types(self) -> tuple[str, ...]:
        return self.host.event_types()

    def _key(self, event: Event) -> SessionKey:
        """Whose answers count: those of the user in the chat. An event without a sender can still have handlers."""
        return SessionKey(*ids_of(event, self.vocabulary))

    # --- handlers -----------------------------------------------------------------------------------------------------

    def add(self, spec: Spec, *, again: bool = False) -> None:
        """Adds a handler behind the others; `again`: another question before the last one."""
        if again:
            self._add_steps(self._functions[-1], (spec.questions[0],))
            return
        self.specs.append(spec)
        if any(question.key.startswith(ARG) for question in spec.questions):
            self._add_steps(self._before(spec), ())
        self._functions.append(self._step_of(spec))
        self._add_steps(self._functions[-1], spec.questions)

    def _before(self, spec: Spec) -> Callable[..., Awaitable[None]]:
        """A step before questions: an event that the handler is not for is asked nothing. What `pause` waits for is
        this step's, so that it is no answer."""

        async def before(event: Event, session: Session[Any]) -> None:
            run = self.run_of(event)
            self.open(run, session)
            if not spec.wire.fits(run):
                for question in spec.questions:
                    session.received.setdefault(question.key, NOT_ASKED)

        before.__dict__["__signature__"] = _SIGNATURE
        before.__qualname__ = f"before {getattr(spec.wire.function, '__qualname__', 'a handler')}"
        return before

    def add_nothing(self) -> None:
        """A matcher without handlers still keeps events from others."""
        if not self._functions:
            self._add_steps(_nothing, ())

    def _add_steps(self, function: Callable[..., Any], questions: tuple[Any, ...]) -> None:
        words = self.vocabulary.conversation
        with owned_by(self.matcher.module_name or "?"):
            if not questions:
                self.steps.add(function, "then")
            for question in reversed(questions):
                if words is None:
                    raise RegistrationError(f"{self.matcher.name}: the spec has no section `conversation` to wait by")
                self._answers.add(question.key)
                prompt = functools.partial(self._ask, question.prompt)
                self.steps.add(function, "answer", Ask(question.key, prompt, words.next, "receive"))

    def _ask(self, prompt: Any, session: Session[Any]) -> Any:
        run = LAST_RUN.get()
        if run is None or run.matcher is not self:
            raise FlowError(f"{self.matcher.name}: there is no event that the question could answer")
        self.open(run, session)
        self.save(run, session)  # no handler may have run so far
        self.host.live.tell(session.id)
        return None if prompt is None else self.host.prompt(run, prompt)

    def _step_of(self, spec: Spec) -> Callable[..., Awaitable[None]]:
        code = getattr(spec.wire.function, "__code__", None)
        place = f"{code.co_filename}:{code.co_firstlineno}" if code is not None else "?"
        where = f"handler {getattr(spec.wire.function, '__qualname__', spec.wire.function)} ({place})"

        async def step(event: Event, session: Session[Any]) -> None:
            run = self.run_of(event)
            self.open(run, session)
            run.where = where
            flow_word: Flow | None = None
            with run.current():
                try:
                    await spec.wire(run)
                except Flow as flow:
                    flow_word = flow
                    self._forget_placeholders(spec, session, flow)
                    if isinstance(flow, Flow.REJECT) and NEXT_TARGET in run.state:
                        run.state[TARGET] = run.state.pop(NEXT_TARGET)
                await run.flush()
            self.save(run, session)
            self._finish(session, flow_word, spec)
            if flow_word is not None:
                raise flow_word

        functools.update_wrapper(step, spec.wire.function)
        step.__dict__["__signature__"] = _SIGNATURE
        return step

    @staticmethod
    def _forget_placeholders(spec: Spec, session: Session[Any], flow: Flow) -> None:
        """What was not asked, because the event was another one, is asked where another handler asks for it."""
        for question in spec.questions if isinstance(flow, Flow.SKIP) else ():
            if session.received.get(question.key) == NOT_ASKED:
                del session.received[question.key]

    def add_late(self) -> None:
        """Says what runs when no answer came in time."""
        wire: Any = self.matcher.late

        async def late(event: Event, session: Session[Any]) -> None:
            run = self.start_run(event, is_new=False)
            self.open(run, session)
            run.where = wire.where
            with run.current():
                try:
                    await wire(run)
                finally:
                    await run.flush()

        late.__dict__["__signature__"] = _SIGNATURE
        with owned_by(self.matcher.module_name or "?"):
            self.steps.on_timeout(late)

    def remove(self) -> None:
        """Takes the matcher out of the router; matchers that come and go leave nothing."""
        if self.steps.handler is not None:
            self.steps.handler.remove()
        self.host.forget(self)

    # --- one event ----------------------------------------------------------------------------------------------------

    def start_run(self, event: Event, *, is_new: bool) -> MatcherRun:
        """Begins what is known of an event for this matcher."""
        run = self.host.new_run(event, self)
        run.is_new = is_new
        if is_new:
            run.state.update(self.matcher.start_state())
        LAST_RUN.set(run)
        return run

    def run_of(self, event: Event) -> MatcherRun:
        run = LAST_RUN.get()
        if run is None or run.matcher is not self or run.event.core is not event:
            run = self.start_run(event, is_new=True)
        return run

    async def may_begin(self, event: Event) -> bool:
        matcher = self.matcher
        if self.is_used or self._is_expired():
            return False
        run = self.start_run(event, is_new=True)
        if not await matcher.permission.check(run):
            return False
        return await matcher.rule.check(run)

    def _is_expired(self) -> bool:
        expires = self.matcher.expire_time
        if expires is None or datetime.now(UTC).timestamp() < expires.timestamp():
            return False
        if not self.has_begun:  # nobody is in the middle of it
            self.remove()
        return True

    def claim(self) -> None:
        """Begins a conversation. Raises `Flow.IGNORE` when a temporary matcher has had its run."""
        run = LAST_RUN.get()
        if run is None or run.matcher is not self or not run.is_new:
            return
        if self.matcher.temp and self.is_used:
            raise Flow.IGNORE
        self.has_begun = True
        self.is_used = self.matcher.temp

    def _finish(self, session: Session[Any], flow_word: Flow | None, spec: Spec) -> None:
        """Takes a temporary matcher away once its conversation is over."""
        waits = flow_word is not None and isinstance(flow_word, (Flow.PAUSE, Flow.REJECT))
        last = spec is self.specs[-1] or isinstance(flow_word, Flow.FINISH)
        if waits:
            self.host.live.tell(session.id)
        if waits or not last:
            return
        self.host.live.keep(session.id, [])
        if self.is_used:
            self.remove()

    # --- the state ----------------------------------------------------------------------------------------------------

    def open(self, run: MatcherRun, session: Session[Any]) -> None:
        """Puts what a session knows into the state, answers by their names."""
        if run.session is not session:
            run.session = session
            if session.state is not None:
                run.state.update(self.host.unpack(session, session.state))
        for key, raw in session.received.items():
            if key.startswith(ARG) and raw != NOT_ASKED and run.raws.get(key) is not raw:
                run.raws[key] = raw
                value = run.seen[key] = self.host.answer(session, key, raw)
                run.state[key.removeprefix(ARG)] = value

    def save(self, run: MatcherRun, session: Session[Any]) -> None:
        """Puts the state back into the session."""
        kept: dict[Any, Any] = {}
        for name, value in run.state.items():
            key = f"{ARG}{name}"
            if key not in self._answers:
                kept[name] = value
            elif key not in session.received or run.seen.get(key) is not value:
                session.received[key] = run.raws[key] = self.host.pack_answer(value)
                run.seen[key] = value
        for key in [key for key in session.received if key.startswith(ARG) and key.removeprefix(ARG) not in run.state]:
            if session.received[key] != NOT_ASKED:
                del session.received[key]
        session.state = self.host.pack(session, kept)

    def parse(self, argv: list[Any] | None) -> Any:
        return parse(self.matcher.parser, argv)


async def _nothing(event: Event) -> None: ...
