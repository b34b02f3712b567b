"""What a stored session is made of again, and what stands around its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from tamis.dispatch.codes import NOT_RUN, RAN, STOP
from tamis.dispatch.layers import Chain
from tamis.errors import SessionStateError
from tamis.events.flow import Flow
from tamis.routing.session import Session

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.conversation.compiled import StepsPlan
    from tamis.conversation.context import SessionContext
    from tamis.conversation.saved import Saved
    from tamis.dispatch.state import Run
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.storage.sessions import SessionRecord


async def run_within_layers(plan: StepsPlan, run: Run, event: Event, body: Callable[[Values], Awaitable[None]]) -> int:
    """Runs something inside the middlewares on the way to a handler; guards on that way are not asked again."""

    async def inner(_: Event, values: Values) -> int:
        run.ran.append(plan.handler)
        await body(values)
        return RAN

    async def middle(event: Event, values: Values) -> int:
        try:
            return await Chain(plan.inner, run, inner, plan.handler).through(0, event, values)
        except Flow:
            return NOT_RUN  # what stands before this handler leaves it out

    try:
        return await Chain(plan.outer, run, middle).through(0, event, dict(run.values))
    except Flow:
        return STOP  # a middleware drops the event


def restore_session(record: SessionRecord, saved: Saved, plan: StepsPlan, context: SessionContext) -> Session[Any]:
    """The session of a record. Raises `SessionStateError` when its state is of another version or type."""
    steps = plan.steps
    state = None
    if steps.state is not None:
        state = _restore_state(record, saved, plan)
    args = dict(saved.args)
    for name, value in saved.args.items():
        ask = steps.ask_of(name, "got")
        if ask is not None:
            args[name] = ask.restored(value)
    return Session(
        state, id=record.id, key=record.key, handler=record.handler, args=args, received=dict(saved.received),
        asked=dict(saved.asked), last=saved.last, decode=context.decode,
    )  # fmt: skip


def _restore_state(record: SessionRecord, saved: Saved, plan: StepsPlan) -> Any:
    steps = plan.steps
    kind: Any = steps.state
    if record.state_version != steps.version:
        if steps.upgrades is not None:
            return steps.upgrades(record.state_version, msgspec.msgpack.decode(saved.state))
        raise SessionStateError(
            f"session {record.id} holds version {record.state_version} of its state, and {kind.__name__} of handler "
            f"{record.handler} is at version {steps.version}",
            "say how to convert it with @steps.upgrade",
        )
    try:
        return msgspec.msgpack.decode(saved.state, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SessionStateError(
            f"the state of session {record.id} does not fit {kind.__name__} of handler {record.handler}: {error}",
            "give it another version, and say how to convert it with @steps.upgrade",
        ) from error
