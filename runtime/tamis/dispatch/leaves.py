"""Trying one handler: whether it is on, its guards, the middlewares around it, its body.

asyncio is imported where it is needed: who only decodes and matches does without it.
"""

from __future__ import annotations

import inspect
import time
from typing import TYPE_CHECKING, Any

from tamis.dispatch.codes import CODE_OF_WORD, NOT_RUN
from tamis.dispatch.layers import Chain
from tamis.errors import HandlerTimeoutError
from tamis.events.delivered import reply_to
from tamis.events.event import Event
from tamis.events.flow import Flow
from tamis.injection.scopes import Scoped, within
from tamis.time_limits import LIMIT, OWN_LIMIT, OwnLimit

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tamis.dispatch.compile.blocks import Leaf
    from tamis.dispatch.state import Run
    from tamis.events.flow import Verdict
    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.injection.scopes import Injection


async def try_leaf(leaf: Leaf, run: Run) -> int:
    handler = leaf.handler
    if not handler.enabled or handler.removed:
        return NOT_RUN
    if handler.deadline is not None and time.time() >= handler.deadline:
        handler.remove()
        return NOT_RUN
    values = run.values
    if leaf.checks:
        values = dict(values)
        if not await all_hold(leaf.checks, run.event, values):
            return NOT_RUN
    if not leaf.layers:
        try:
            return await run_body(leaf, run, run.event, values)
        except Flow:
            return NOT_RUN  # a temporary handler that another event has taken
    before = len(run.ran)

    async def inner(event: Event, values: Values) -> int:
        return await run_body(leaf, run, event, values)

    try:
        return await Chain(leaf.layers, run, inner, handler).through(0, run.event, values)
    except Flow:
        return NOT_RUN if len(run.ran) == before else leaf.default


async def all_hold(guards: tuple[Guard, ...], event: Event, values: Values) -> bool:
    for guard in guards:
        answer = guard.test(event, values)
        if guard.is_async:
            answer = await answer
        if not answer:
            return False
    return True


async def run_body(leaf: Leaf, run: Run, event: Event, values: Values) -> int:
    handler = leaf.handler
    if handler.temp and not handler.claim():
        raise Flow.SKIP
    run.ran.append(handler)
    code = leaf.default
    try:
        result = await leaf.start(leaf, run, event, values)
        code = code_of_result(leaf, result, event)
        run.result = result
    except Flow as signal:
        code = code_of_word(leaf, type(signal))
    except Exception as error:
        run.record_failure(handler, leaf.default)
        run.values = values
        run.shared.error = error
        raise
    except BaseException as error:  # cancelled: what was made for the event is closed with that
        run.shared.error = error
        raise
    finally:
        if handler.temp:  # a run that failed counts, unless the event is tried again
            (handler.release if code == NOT_RUN else handler.remove)()
    if code == NOT_RUN:
        run.ran.remove(handler)
    return code


def code_of_result(leaf: Leaf, result: Any, event: Event) -> int:
    """How a handler ended that returned this, as its router understands it. What is no word is its reply."""
    word = leaf.router.flow_of_result(result, leaf.function)
    if word is None and result is not None:
        reply_to(event, result)
    return code_of_word(leaf, word)


def code_of_word(leaf: Leaf, word: Verdict) -> int:
    """How a handler ended that said this. Its own `stop` goes before what its router makes of an answer."""
    if word is None or (word is Flow.CONTINUE and leaf.handler.stop and leaf.router.verdict is not None):
        return leaf.default
    return CODE_OF_WORD.get(word, leaf.default)


async def call_function(leaf: Leaf, run: Run, event: Event, values: Values) -> Any:
    binding = leaf.binding
    if not leaf.effects and (binding is None or not (binding.plans or binding.takes_event)):
        started = _start(leaf, event, {} if binding is None else binding.arguments(values))
        return await (_in_time(leaf, started) if leaf.handler.has_timeout else started)
    values = {**values, Event: event}
    scoped = Scoped()
    injected = _injected(leaf, run.shared.injection(scoped, event), event, values)
    return await within(scoped, _in_time(leaf, injected) if leaf.handler.has_timeout else injected)


async def _injected(leaf: Leaf, injection: Injection, event: Event, values: Values) -> Any:
    """Makes what the handler needs, effects first, and calls it."""
    for effect in leaf.effects:
        await effect.value(injection, values)
    binding = leaf.binding
    arguments = {} if binding is None else binding.arguments(values)
    for name, plan in () if binding is None else binding.plans:
        arguments[name] = plan.now(injection, values) if plan.is_sync else await plan.value(injection, values)
    return await _start(leaf, event, arguments)


async def _in_time(leaf: Leaf, call: Awaitable[Any]) -> Any:
    """The call under the handler's own limit, which takes the place of the app's. Making its dependencies counts."""
    outer = LIMIT.get()
    if outer is not None:
        outer.pause()
    try:
        return await (call if leaf.timeout is None else _cancelled_after(leaf.timeout, leaf, call))
    finally:
        if outer is not None:
            outer.resume()


async def _cancelled_after(seconds: float, leaf: Leaf, call: Awaitable[Any]) -> Any:
    import asyncio

    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            own = OwnLimit(limit, seconds)
            token = OWN_LIMIT.set(own)
            try:
                return await call
            finally:
                own.is_over = True
                OWN_LIMIT.reset(token)
    except TimeoutError:
        if not limit.expired():
            raise  # one of its own
        raise HandlerTimeoutError(leaf.handler.name, seconds) from None


async def _start(leaf: Leaf, event: Event, arguments: dict[str, Any]) -> Any:
    if leaf.handler.before is not None:
        first = leaf.handler.before(event)
        if inspect.isawaitable(first):
            await first
    if leaf.handler.blocking:
        from tamis.threads import BLOCKING

        return await BLOCKING.run(leaf.function, event, **arguments)
    result = leaf.function(event, **arguments)
    return await result if leaf.is_async or inspect.isawaitable(result) else result
