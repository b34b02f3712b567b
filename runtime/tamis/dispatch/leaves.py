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
from tamis.event import Event
from tamis.flow import Flow
from tamis.inject.scopes import Scoped
from tamis.limits import LIMIT

if TYPE_CHECKING:
    from tamis.dispatch.state import Run
    from tamis.dispatch.tree import Leaf
    from tamis.guard import Guard
    from tamis.parameters import Values


async def attempt(leaf: Leaf, run: Run) -> int:
    handler = leaf.handler
    if not handler.enabled or handler.removed:
        return NOT_RUN
    if handler.deadline is not None and time.time() >= handler.deadline:
        handler.remove()
        return NOT_RUN
    values = run.values
    if leaf.checks:
        values = dict(values)
        if not await holds(leaf.checks, run.event, values):
            return NOT_RUN
    if not leaf.layers:
        try:
            return await body(leaf, run, run.event, values)
        except Flow:
            return NOT_RUN  # a temporary handler that another event has taken
    before = len(run.ran)

    async def inner(event: Event, values: Values) -> int:
        return await body(leaf, run, event, values)

    try:
        return await Chain(leaf.layers, run, inner, handler).through(0, run.event, values)
    except Flow:
        return NOT_RUN if len(run.ran) == before else leaf.default


async def holds(guards: tuple[Guard, ...], event: Event, values: Values) -> bool:
    for guard in guards:
        answer = guard.test(event, values)
        if guard.is_async:
            answer = await answer
        if not answer:
            return False
    return True


async def body(leaf: Leaf, run: Run, event: Event, values: Values) -> int:
    handler = leaf.handler
    if handler.temp and not handler.claim():
        raise Flow.SKIP
    run.ran.append(handler)
    try:
        result = await _call(leaf, run, event, values)
        word = leaf.router.judge(result, leaf.function)
        run.result = result
    except Flow as signal:
        word = type(signal)
    except Exception as error:
        run.fails(handler, leaf.default)
        run.values = values
        run.shared.error = error
        raise
    if word is None or (word is Flow.CONTINUE and handler.stop and leaf.router.verdict is not None):
        return leaf.default  # what a handler was registered with goes before what its router makes of the answer
    if word is Flow.SKIP:
        run.ran.remove(handler)
    return CODE_OF_WORD.get(word, leaf.default)


async def _call(leaf: Leaf, run: Run, event: Event, values: Values) -> Any:
    plans = () if leaf.binding is None else leaf.binding.plans
    if not plans and not leaf.effects:
        return await _in_time(leaf, event, {} if leaf.binding is None else leaf.binding.arguments(values))
    values = {**values, Event: event}
    scoped = Scoped()
    injection = run.shared.injection(run.tree.root, scoped)
    try:
        for effect in leaf.effects:
            await effect.value(injection, values)
        arguments = {} if leaf.binding is None else leaf.binding.arguments(values)
        for name, plan in plans:
            arguments[name] = await plan.value(injection, values)
        result = await _in_time(leaf, event, arguments)
    except Flow:
        await scoped.close()  # a word of the flow is no error
        raise
    except BaseException as error:
        if not await scoped.close(error):
            raise
        return None  # a generator took the error
    await scoped.close()
    return result


async def _in_time(leaf: Leaf, event: Event, arguments: dict[str, Any]) -> Any:
    if not leaf.handler.has_timeout:
        return await _start(leaf, event, arguments)
    # Its own limit takes the place of the app's.
    limit = LIMIT.get()
    if limit is not None:
        limit.pause()
    try:
        return await _limited(leaf, event, arguments)
    finally:
        if limit is not None:
            limit.resume()


async def _limited(leaf: Leaf, event: Event, arguments: dict[str, Any]) -> Any:
    if leaf.timeout is None:
        return await _start(leaf, event, arguments)
    import asyncio

    limit = asyncio.timeout(leaf.timeout)
    try:
        async with limit:
            return await _start(leaf, event, arguments)
    except TimeoutError:
        if not limit.expired():
            raise  # one of its own
        raise HandlerTimeoutError(leaf.handler.name, leaf.timeout) from None


async def _start(leaf: Leaf, event: Event, arguments: dict[str, Any]) -> Any:
    if leaf.handler.blocking:
        import asyncio

        return await asyncio.to_thread(leaf.function, event, **arguments)
    result = leaf.function(event, **arguments)
    return await result if leaf.is_async or inspect.isawaitable(result) else result
