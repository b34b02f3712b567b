"""Going on with one stored session: whether an event answers it, claiming it, and what stands around its steps."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from tamis.conversation.restoring import restore_session, run_within_layers
from tamis.conversation.running import Turn, say_last, settled
from tamis.conversation.saved import Saved, unpack
from tamis.dispatch.codes import NOT_RUN, RAN
from tamis.dispatch.leaves import all_hold
from tamis.dispatch.state import Failure
from tamis.errors import SessionChangedError, SessionStateError, StaleSessionError, StoreUnavailableError
from tamis.events.flow import Flow
from tamis.guards.rules.commands import is_for_commands
from tamis.guards.rules.reading import reader

if TYPE_CHECKING:
    from tamis.conversation.compiled import StepPlan, StepsPlan
    from tamis.conversation.context import SessionContext
    from tamis.dispatch.compile.compiled import Compiled
    from tamis.dispatch.run import Tree
    from tamis.dispatch.state import Run
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.routing.prompts import Prompt
    from tamis.routing.questions import Ask
    from tamis.routing.session import Session
    from tamis.storage.sessions import SessionRecord

_LOG = logging.getLogger(__name__)


class Resuming:
    """One event that may answer a session."""

    def __init__(
        self, context: SessionContext, tree: Compiled, run: Run, event: Event, claimant: str | None = None
    ) -> None:
        self._context = context
        self._tree = tree
        self._run = run
        self._event = event
        self._claimant = context.claimant_of(event) if claimant is None else claimant
        self._text: str | None = None

    async def try_resume(self, record: SessionRecord) -> bool:
        """Goes on with the session, if the event answers it and nobody else has taken it."""
        plan = self._tree.steps.get(record.handler)
        if plan is not None and (not plan.handler.enabled or plan.handler.removed):
            return False  # it may come back; until then its answers are for others
        try:
            saved = unpack(record)
        except SessionStateError as error:
            return await self._park_unreadable(record, plan, error)
        place = None if plan is None else plan.steps.place_of(record.step)
        known = plan is not None and record.handler_version == plan.steps.digest
        if plan is None or place is None or not known or not self._context.are_known(record.queries):
            return await self._meet_unknown(record, saved, plan)
        if saved.origin is not None and saved.origin == self._context.id_of(self._event):
            return await self._meet_again(record, saved, plan)
        if saved.waits == "over":
            return False
        return await self._try_step(record, saved, plan, place)

    async def _meet_again(self, record: SessionRecord, saved: Saved, plan: StepsPlan) -> bool:
        """The event that brought the session here comes once more: it has done its part."""
        if saved.begun:
            return False  # other handlers may not be done with it; `begin` knows it
        if saved.waits == "over":
            question = saved.question
            if question is None:
                _LOG.warning("session %s is over; its last word may not have been sent", record.id)
            last = None if question is None else self._context.question(self._event, question)
            await say_last(self._context, record, last)
        else:
            await self.ask_again(record, saved, plan)
        self._run.ran.append(plan.handler)
        return True

    async def _try_step(self, record: SessionRecord, saved: Saved, plan: StepsPlan, place: int) -> bool:
        """Goes on at a step, if the event is its answer; or ends the session, if that is what it says."""
        ask = plan.steps.ask_of(saved.again) if saved.again is not None and saved.waits == "answer" else None
        try:
            if plan.cancel is not None and await plan.cancel.ask(self._event, {**self._run.values}):
                return await self._cancel(record, saved, plan)
            if not await self._answers(record, plan, plan.plans[place], ask):
                return False
        except Flow:
            return True  # a guard drops the event
        except Exception as error:  # noqa: BLE001 - it is reported
            await self._run.report(error, plan.routers[0], plan.handler)
            return True
        return await self._go_on(record, saved, plan, place, ask)

    async def is_answer(self, record: SessionRecord) -> bool:
        """Whether the event would go on with the session. Nothing is claimed."""
        plan = self._tree.steps.get(record.handler)
        place = None if plan is None else plan.steps.place_of(record.step)
        if plan is None or place is None or not plan.handler.enabled or plan.handler.removed:
            return False
        if record.handler_version != plan.steps.digest or not self._context.are_known(record.queries):
            return False
        saved = unpack(record)
        ask = plan.steps.ask_of(saved.again) if saved.again is not None and saved.waits == "answer" else None
        return await self._answers(record, plan, plan.plans[place], ask)

    # --- whether it is the answer -------------------------------------------------------------------------------------

    async def _answers(self, record: SessionRecord, plan: StepsPlan, step: StepPlan, ask: Ask | None) -> bool:
        event = self._event
        vocabulary = self._tree.root.vocabulary
        unless = plan.unless
        if record.queries:
            fitting = [text for text in record.queries if vocabulary.query(text).test(event)]
            awaited = bool(fitting)
            if plan.steps.lets_commands_pass and any(is_for_commands(text, vocabulary) for text in fitting):
                unless = None
        else:  # what the route is for
            awaited = all(guard(event) for guard in plan.handler.guards if guard.is_query)
        values = dict(self._run.values)
        if not awaited or (unless is not None and await unless.ask(event, values)):
            return False
        if not await self._is_allowed(record, plan, values):
            return False
        if ask is not None and ask.kind == "got":
            words = vocabulary.conversation
            self._text = None if words is None else reader(vocabulary.texts[words.text])(event)
            if self._text is None:
                return False
        if ask is None or ask.key == step.step.asks[-1].key:
            return await all_hold(step.checks, event, values)
        return True

    async def _is_allowed(self, record: SessionRecord, plan: StepsPlan, values: Values) -> bool:
        """What the guards say that are asked of every answer."""
        named = [plan.named[name] for name in record.guards if name in plan.named]
        if len(named) < len(record.guards):
            _LOG.warning("%s: guards %s are no longer named by kept()", plan.handler.name, record.guards)
            return False
        return await all_hold((*plan.kept, *named), self._event, values)

    async def _claim(self, record: SessionRecord, plan: StepsPlan) -> SessionRecord | None:
        """Claims a session. Who is cut off meanwhile does not leave it claimed."""
        store = self._context.store
        lease = self._context.lease + (plan.handler.timeout or 0.0)
        claiming = asyncio.ensure_future(store.claim(record.id, record.version, self._claimant, lease))
        try:
            return await asyncio.shield(claiming)
        except asyncio.CancelledError:
            claimed = await claiming
            if claimed is not None:
                await store.release(claimed)
            raise

    # --- going on -----------------------------------------------------------------------------------------------------

    async def _go_on(self, record: SessionRecord, saved: Saved, plan: StepsPlan, place: int, ask: Ask | None) -> bool:
        """Claims the session, and goes on at a step."""
        try:
            session = restore_session(record, saved, plan, self._context)
        except SessionStateError as error:
            return await self._leave_or_park(record, plan, error)
        claimed = await self._claim(record, plan)
        if claimed is None:
            return False
        return await self._resume(claimed, session, plan, place, ask)

    async def _resume(
        self, record: SessionRecord, session: Session[Any], plan: StepsPlan, place: int, ask: Ask | None
    ) -> bool:
        turn = Turn(self._context, plan, session, self._run, self._event, record, place)
        try:

            async def steps(values: Values) -> None:
                if ask is None:
                    await turn.go(values)
                else:
                    await turn.answered(ask, self._text, values)

            code = await run_within_layers(plan, self._run, self._event, steps)
        except BaseException as error:
            if not isinstance(error, Exception):
                await self._give_back(turn, record)
                raise
            ends = await self._give_back_or_park(turn, record, plan, error)
            said, left = await self._run.caught(error, plan.routers, plan.handler)
            if left is not None:
                self._run.unhandled(left, plan.handler)
            if ends:
                await self._say(turn, plan.steps.failed)
            return said is None or said >= RAN
        self._context.forget_failures(record.id)
        if not turn.is_over:
            await self._give_back(turn, record)  # a middleware went no further
            return code != NOT_RUN
        return True

    async def _give_back_or_park(self, turn: Turn, record: SessionRecord, plan: StepsPlan, error: Exception) -> bool:
        """After a failure, the session waits as before, unless that was one too many. Returns whether it is over."""
        most = plan.steps.failures
        count = self._context.count_failure(record, self._claimant)
        if turn.is_over or most is None or count < most:
            await self._give_back(turn, record)
            return False
        why = f"step {record.step!r} of handler {record.handler} failed with {count} events; the last: {error!r}"
        try:
            await self._context.store.park(record, why)
        except (StaleSessionError, StoreUnavailableError) as problem:
            _LOG.error("session %s is not ended, though %s: %r", record.id, why, problem)
            await self._give_back(turn, record)
            return False
        self._context.forget_failures(record.id)
        _LOG.warning("session %s is over and parked: %s", record.id, why)
        return True

    async def _cancel(self, record: SessionRecord, saved: Saved, plan: StepsPlan) -> bool:
        """The people of a session said that it is over."""
        claimed = await self._claim(record, plan)
        if claimed is None:
            return False
        try:
            session = restore_session(record, saved, plan, self._context)
        except SessionStateError:  # who wants to get out is let out, whatever is stored
            await self._context.store.finish(claimed)
            return True
        self._context.forget_failures(record.id)
        self._run.ran.append(plan.handler)
        await Turn(self._context, plan, session, self._run, self._event, claimed).end(plan.steps.cancelled)
        return True

    async def _say(self, turn: Turn, prompt: Prompt) -> None:
        """Says something that nothing depends on."""
        try:
            await turn.say(prompt)
        except Exception as error:  # noqa: BLE001 - what went wrong before is what is reported
            _LOG.warning("session %s: what was to be said at its end was not: %r", turn.session.id, error)

    async def _give_back(self, turn: Turn, record: SessionRecord) -> None:
        """The session waits as before, unless it was stored further on already."""
        if turn.is_over:
            return
        await self._context.give_back(record)

    async def ask_again(self, record: SessionRecord, saved: Saved, plan: StepsPlan) -> None:
        """An event that comes once more has done its part; only the question may be missing."""
        question = saved.question
        if record.asked is None and question is not None:
            session = restore_session(record, saved, plan, self._context)
            turn = Turn(self._context, plan, session, self._run, self._event, record)
            await turn.ask(record, saved, self._context.question(self._event, question), saved.again)

    # --- what is not known here ---------------------------------------------------------------------------------------

    async def _meet_unknown(self, record: SessionRecord, saved: Saved, plan: StepsPlan | None) -> bool:
        """The steps here are not those of the session: the hook may know where it goes on."""
        if not await self._may_be_answer(record, plan):
            return False
        steps = () if plan is None else tuple(step.name for step in plan.steps.list)
        error = SessionChangedError(record.id, record.handler, record.step, steps)
        if plan is None or plan.steps.changed is None:
            return await self._leave_or_park(record, plan, error)
        goes_on = await settled(plan.steps.changed(self._event, error))
        place = plan.steps.place_of(goes_on) if isinstance(goes_on, str) else None
        if isinstance(goes_on, str) and place is None:
            raise error
        if place is None:
            return await self._leave_or_park(record, plan, error, asked_hook=True)
        asks = plan.plans[place].step.asks
        ask = next((ask for ask in asks if ask.key == saved.again), asks[-1] if asks else None)
        moved = replace(record, queries=(ask.query,) if ask else ())
        if not await self._answers(moved, plan, plan.plans[place], ask):
            return False
        return await self._go_on(record, saved, plan, place, ask)

    async def _may_be_answer(self, record: SessionRecord, plan: StepsPlan | None) -> bool:
        """Whether the event can be what a session waits for whose steps are not known here."""
        if plan is not None and plan.unless is not None and await plan.unless.ask(self._event, dict(self._run.values)):
            return False
        if not record.queries or not self._context.are_known(record.queries):
            return True
        vocabulary = self._tree.root.vocabulary
        return any(vocabulary.query(text).test(self._event) for text in record.queries)

    async def _leave_or_park(
        self,
        record: SessionRecord,
        plan: StepsPlan | None,
        error: SessionStateError | SessionChangedError,
        *,
        asked_hook: bool = False,
    ) -> bool:
        """Nobody here can go on with a session: it is left to a process that can, and parked if none comes."""
        handler = None if plan is None else plan.handler
        is_first = not self._context.is_left(record)
        left = self._context.seconds_left(record)
        if left > 0:
            if is_first:
                what = "session %s is left to a process that knows its steps, for %.0f s: %s"
                _LOG.warning(what, record.id, left, error)
            error.left_for = left  # the event is tried again, here or there
            self._run.shared.error = self._run.shared.error or error
            self._run.failures.append(Failure(error, handler))
            return True
        return await self._park(record, plan, error, asked_hook=asked_hook)

    async def _park(
        self, record: SessionRecord, plan: StepsPlan | None, error: Exception, *, asked_hook: bool = False
    ) -> bool:
        store = self._context.store
        latest = await store.get(record.id)
        claimed = None
        if latest is not None:
            claimed = await store.claim(record.id, latest.version, self._claimant, self._context.lease)
        if claimed is None:
            return False
        _LOG.error("session %s of handler %s is parked: %s", record.id, record.handler, error)
        await store.park(claimed, str(error))
        if asked_hook:
            return False
        return await self._report(error, plan)

    async def _park_unreadable(self, record: SessionRecord, plan: StepsPlan | None, error: SessionStateError) -> bool:
        """Nobody can go on with what is stored."""
        return await self._park(record, plan, error)

    async def _report(self, error: Exception, plan: StepsPlan | None) -> bool:
        if plan is not None and plan.steps.changed is not None:
            await settled(plan.steps.changed(self._event, error))
            return False
        await self._run.report(
            error, self._tree.root if plan is None else plan.routers[0], None if plan is None else plan.handler
        )
        return bool(self._run.failures)

    # --- too late -----------------------------------------------------------------------------------------------------

    @classmethod
    async def late(cls, context: SessionContext, tree: Tree, plan: StepsPlan, record: SessionRecord) -> bool:
        """Runs the branch for timeouts, with the event before. Its errors go where those of steps go.

        True: the branch said how the session goes on, and it is stored so. Raises `SessionStateError` for a session
        that cannot be read.
        """
        late = plan.late
        saved = unpack(record)
        if late is None or context.decode is None or not saved.raw:
            return False
        session = restore_session(record, saved, plan, context)
        event = context.decode(saved.raw)
        run = tree.begin(event)
        turn = Turn(context, plan, session, run, event, record, record.step_index)
        try:

            async def branch(values: Values) -> None:
                await turn.too_late(late, saved, values)

            await run_within_layers(plan, run, event, branch)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - it is reported; a handler does not end the process
            await run.report(cast("Exception", error), plan.routers[0], plan.handler)
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return turn.is_over
