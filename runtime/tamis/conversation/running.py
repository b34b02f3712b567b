"""One event on its way through the steps of a session: which one runs, what is waited for, sent, and stored."""

from __future__ import annotations

import inspect
import logging
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from tamis.conversation.compiled import values_of
from tamis.conversation.saved import Saved, pack, packed_answers, packed_state
from tamis.decoding.text_form import Code
from tamis.dispatch.leaves import all_hold, call_function
from tamis.errors import FlowError, StaleSessionError, StoreUnavailableError
from tamis.events.calls import Call
from tamis.events.delivered import account_of
from tamis.events.flow import Flow, flow_of
from tamis.guards.guard import Guard
from tamis.routing.prompts import Template
from tamis.routing.session import Said, known_to
from tamis.storage.sessions import SessionKey, SessionRecord

if TYPE_CHECKING:
    from tamis.conversation.compiled import StepPlan, StepsPlan
    from tamis.conversation.context import SessionContext
    from tamis.dispatch.state import Run
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.routing.prompts import Prompt
    from tamis.routing.questions import Ask
    from tamis.routing.session import Session

_LOG = logging.getLogger(__name__)


class Turn:
    """A session with one event. `record` is None for one that begins; it is stored when it first waits."""

    __slots__ = ("_again", "_place", "context", "event", "flow", "is_over", "plan", "record", "run", "session")

    def __init__(
        self, context: SessionContext, plan: StepsPlan, session: Session[Any], run: Run, event: Event,
        record: SessionRecord | None = None, place: int = 0,
    ) -> None:  # fmt: skip
        self.context = context
        self.plan = plan
        self.session = session
        self.run = run
        self.event = event
        self.record = record
        self.is_over = False
        self.flow: type[Flow] | None = None
        """STOP, once a step said so: the event is for no other handler."""
        self._place = place
        self._again: str | None = None

    # --- steps --------------------------------------------------------------------------------------------------------

    async def go(self, values: Values) -> None:
        """Runs steps until one waits, or all are done."""
        plans = self.plan.plans
        while self._place < len(plans):
            step = plans[self._place]
            missing = next((ask for ask in step.step.asks if self._lacks(ask)), None)
            if missing is not None:
                await self._wait_for(missing, missing.prompt)
                return
            word, said = await self._call(step, values)
            if word is Flow.STOP or self.session.stops:
                self.flow = Flow.STOP
            if word is Flow.FINISH:
                await self.end(said.prompt)
                return
            if word is Flow.REJECT:
                await self._reject(step, said)
                return
            self._place += 1
            if word is Flow.PAUSE and self._place < len(plans):
                await self._pause(plans[self._place], said.prompt)
                return
            if word is Flow.STOP or word is Flow.PAUSE:
                await self.end(said.prompt)
                return
        await self.end(None)

    async def answered(self, ask: Ask, text: str | None, values: Values) -> None:
        """Takes the event as the answer to a question, and goes on."""
        if ask.kind == "receive":
            self.session.received[ask.key] = self.event.raw
            self.session.last = ask.key
        else:
            try:
                self.session.args[ask.key] = ask.read(text or "")
            except ValueError:
                await self._wait_for(ask, ask.prompt if ask.invalid is None else ask.invalid)
                return
        await self.go(values)

    async def too_late(self, branch: StepPlan, saved: Saved, values: Values) -> None:
        """Runs the branch for timeouts. A word about the flow goes on with the session; without one it is over.

        `skip` goes to the step behind, `reject` asks the same question again, `pause` waits for the step behind.
        """
        word, said = await self._call(branch, values)
        if word is Flow.SKIP:
            self._place += 1
            await self.go(values)
        elif word is Flow.PAUSE and self._place + 1 < len(self.plan.plans):
            self._place += 1
            await self._pause(self.plan.plans[self._place], said.prompt)
        elif word is Flow.REJECT:
            await self._ask_again(saved, said)
        elif said.prompt is not None:
            await self.say(said.prompt)

    async def _ask_again(self, saved: Saved, said: Said) -> None:
        asked = None if saved.again is None else self.plan.steps.ask_of(saved.again)
        if asked is None or said.again is not None:
            await self._reject(self.plan.plans[self._place], said)
        else:
            await self._wait_for(asked, said.prompt if said.prompt is not None else asked.prompt)

    async def _call(self, step: StepPlan, values: Values) -> tuple[type[Flow] | None, Said]:
        """Runs one step; one that is for other events than this is left out."""
        given = {**values, **values_of(self.session, self.plan.steps)}
        if not await all_hold(step.checks, self.event, given):
            return None, Said()
        try:
            result = await call_function(step.leaf, self.run, self.event, given)
            word, about = flow_of(result), result.args if isinstance(result, Flow) else ()
        except Flow as signal:
            word, about = flow_of(type(signal)), signal.args
        said = about[0] if about and isinstance(about[0], Said) else Said()
        return word, said

    def _lacks(self, ask: Ask) -> bool:
        return ask.key not in (self.session.args if ask.kind == "got" else self.session.received)

    # --- waiting ------------------------------------------------------------------------------------------------------

    async def _pause(self, following: StepPlan, prompt: Prompt) -> None:
        """Waits for what the next step is for; what it would ask was asked by the prompt."""
        missing = next((ask for ask in following.step.asks if self._lacks(ask)), None)
        if missing is not None:
            await self._wait_for(missing, prompt if prompt is not None else missing.prompt)
        else:
            await self._wait(self.plan.steps.queries_of(following.step), prompt, waits="next")

    async def _reject(self, step: StepPlan, said: Said) -> None:
        if said.again is not None:
            ask = self.plan.steps.ask_of(said.again)
            if ask is None:
                names = ", ".join(repr(ask.key) for each in self.plan.steps.list for ask in each.asks) or "none"
                raise FlowError(
                    f"{self.plan.handler.name}: there is no answer {said.again!r} to reject; there is {names}"
                )
        else:
            ask = step.step.asks[-1] if step.step.asks else None
        if ask is None:
            await self._wait(self.plan.steps.queries_of(step.step), said.prompt, waits="next")
            return
        held = self.session.args if ask.kind == "got" else self.session.received
        held.pop(ask.key, None)
        self._again = ask.key
        await self._wait_for(ask, said.prompt)

    async def _wait_for(self, ask: Ask, prompt: Prompt) -> None:
        await self._wait((ask.query,), prompt, waits="answer", ask=ask)

    async def _wait(self, queries: tuple[str, ...], prompt: Prompt, *, waits: str, ask: Ask | None = None) -> None:
        """Stores where the session stands, sends the prompt, and stores that it is sent."""
        steps = self.plan.steps
        text, call_ = await self._rendered(prompt)
        key, guards = await self._who()
        if steps.next_query is not None:
            updated = await settled(steps.next_query(self.event, self.session))
            queries = queries if updated is None else (updated,) if isinstance(updated, str) else tuple(updated)
            for query in queries:
                self.run.tree.root.vocabulary.query(query)
        saved = Saved(
            packed_state(self.session), packed_answers(self.session), self.session.received, self.session.asked,
            self.session.last, ask.key if ask is not None else None, waits, self.context.id_of(self.event),
            _plain(text), self.event.raw if steps.late is not None else b"",
            begun=self.record is None, codes=isinstance(text, Code),
        )  # fmt: skip
        step = steps.list[self._place]
        fields: dict[str, Any] = {
            "key": key, "step": step.name, "step_index": self._place, "queries": queries, "guards": guards,
            "deadline": None, "asked": None, "handler_version": steps.digest, "state_version": steps.version,
        }  # fmt: skip
        self.record = await self._stored(fields, saved)
        self.is_over = True
        self.context.note_deadline(self.record)
        if call_ is None:
            return
        await self.ask(self.record, saved, call_, None if ask is None else ask.key)

    async def ask(self, record: SessionRecord, saved: Saved, question: Any, key: str | None) -> None:
        """Sends a question, and stores that it was."""
        result = await settled(question)
        asked = _id_of(result, self.context.words.asked if self.context.words else None)
        if key is not None and asked:
            saved.asked = {**saved.asked, key: asked}
        saved.prompt = None
        try:
            self.record = await self.context.store.save(replace(record, asked=asked, state=pack(saved)))
        except StaleSessionError:
            return  # the answer was faster
        except StoreUnavailableError as error:  # to ask again because of that would be worse
            _LOG.warning("session %s: its question was sent, and that is not stored: %s", record.id, error)

    async def _stored(self, fields: dict[str, Any], saved: Saved) -> SessionRecord:
        store, within = self.context.store, self.plan.steps.answer_within
        if self.record is not None:
            return await store.save(replace(self.record, **fields, state=pack(saved)), within=within)
        if not self.plan.steps.parallel:
            await self.context.end(fields["key"], self.plan.handler.id)
        no_bot = None if account_of(self.event, self.run.tree.root.vocabulary.delivery) is None else ""
        bot = no_bot if self.event.me is None else str(self.event.me)
        new = SessionRecord(id=self.session.id, bot=bot, handler=self.plan.handler.id, state=pack(saved), **fields)
        return await store.put(new, within=within)

    async def _who(self) -> tuple[SessionKey, tuple[str, ...]]:
        """From whom the next event is to come: as the steps say, or as it was."""
        guards = () if self.record is None else self.record.guards
        update = self.plan.steps.next_from
        if update is None:
            return self.session.key, guards
        updated = await settled(update(self.event, self.session))
        if isinstance(updated, SessionKey):
            self.session.key = updated
        elif isinstance(updated, Guard):
            guards = tuple(name for name, one in self.plan.steps.named_guards.items() if one is updated)
            if not guards:
                raise FlowError(
                    f"{self.plan.handler.name}: permission_updater returned {updated!r}, which has no name; a guard is "
                    "stored by its name: say kept(name=guard) where the steps are registered"
                )
        elif updated is not None:
            raise FlowError(f"permission_updater returns a SessionKey, a guard or None, not {updated!r}")
        return self.session.key, guards

    async def end(self, prompt: Prompt) -> None:
        """The session is over, and says its last word."""
        text, last = await self._rendered(prompt)
        if self.record is None:
            await settled(last)
        elif last is None:
            await self._finish(self.record)
        else:
            # First it is stored that only this word is missing: the event, coming again, does no more than say it.
            event_id = self.context.id_of(self.event)
            saved = Saved(waits="over", origin=event_id, prompt=_plain(text), codes=isinstance(text, Code))
            over = replace(self.record, queries=(), state=pack(saved))
            lease = self.context.lease
            self.record = await self.context.store.save(over, lease, within=lease)
            self.is_over = True
            await say_last(self.context, self.record, last)
        self.is_over = True

    async def say(self, prompt: Prompt) -> None:
        """Sends a prompt, and waits for nothing."""
        await settled((await self._rendered(prompt))[1])

    async def _finish(self, record: SessionRecord) -> None:
        try:
            await self.context.store.finish(record)
        except StoreUnavailableError:  # it may be done all the same; then the event, coming again, finds no session
            if self.context.id_of(self.event) is not None:
                self.context.note_end(self.context.claimant_of(self.event), record)
            raise

    # --- prompts ------------------------------------------------------------------------------------------------------

    async def _rendered(self, prompt: Prompt) -> tuple[str | None, Any]:
        """A prompt as text, where it is one, and as a call to make."""
        made: Any = prompt
        if callable(made) and not isinstance(made, (str, Template, Call)):
            made = await settled(made(self.session), calls=False)
        if isinstance(made, Template):
            made = made.render(known_to(self.session))
        if isinstance(made, str):
            return made, self.context.question(self.event, made)
        if made is None or inspect.isawaitable(cast("object", made)):
            return None, cast("Any", made)
        raise FlowError(f"a prompt is a text, a Template, a call, or a function that returns one; not {made!r}")


async def say_last(context: SessionContext, record: SessionRecord, last: Any) -> None:
    """Says the last word of a session that is over, and removes it."""
    await settled(last)
    try:
        await context.store.finish(record)
    except StoreUnavailableError as error:
        _LOG.warning("session %s is over, and is removed later: %s", record.id, error)
    except StaleSessionError:
        return  # its time was over


async def settled(value: Any, *, calls: bool = True) -> Any:
    """The value, awaited where it is to be; calls are kept where they are only to be made later."""
    if not inspect.isawaitable(value) or (isinstance(value, Call) and not calls):
        return cast("Any", value)
    return await value


def _id_of(result: Any, field: str | None) -> str:
    """The id of what was sent, as a text; empty where the service gave none."""
    if field is None or result is None:
        return ""
    found = cast("dict[str, Any]", result).get(field) if isinstance(result, dict) else getattr(result, field, None)
    return "" if found is None else str(found)


def _plain(text: str | None) -> str | None:
    """A text as it can be stored, where a class of its own cannot."""
    return None if text is None else str(text)
