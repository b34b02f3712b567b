"""What happens next: the words a handler, a guard's owner or a middleware steers an event with."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, ClassVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

from tamis.log import logger_of

_LOG = logger_of(__name__)


class Flow(BaseException):
    """A word of the flow: return it, or raise it from any depth, with a reason if you like.

    It derives from `BaseException`, so that `except Exception` in a handler cannot swallow it.

    >>> return Flow.CONTINUE
    >>> raise Flow.IGNORE("this user is blocked")
    """

    CONTINUE: ClassVar[type[Flow]]
    """Go on with the next handler, as if this one were no match. It has run all the same."""
    STOP: ClassVar[type[Flow]]
    """This event is done: no other handler, whatever the router's mode."""
    SKIP: ClassVar[type[Flow]]
    """This handler did not run after all. From an outer middleware: leave this router, try its siblings."""
    FINISH: ClassVar[type[Flow]]
    """This handler is done; of a session, no further step."""
    PAUSE: ClassVar[type[Flow]]
    """Of a session: wait for the next event, then go on with the next step."""
    REJECT: ClassVar[type[Flow]]
    """Of a session: wait for the next event, then run this step again."""
    IGNORE: ClassVar[type[Flow]]
    """From what stands before handlers: drop the event, also for what runs after events; from a `before_handler`, leave
    out just that handler. From a handler: as STOP."""


class _Continue(Flow): ...


class _Stop(Flow): ...


class _Skip(Flow): ...


class _Finish(Flow): ...


class _Pause(Flow): ...


class _Reject(Flow): ...


class _Ignore(Flow): ...


Flow.CONTINUE = _Continue
Flow.STOP = _Stop
Flow.SKIP = _Skip
Flow.FINISH = _Finish
Flow.PAUSE = _Pause
Flow.REJECT = _Reject
Flow.IGNORE = _Ignore

Verdict = type[Flow] | None
"""What a result says of the flow: a word, or None for what the router's mode says."""


def flow_of(result: object) -> Verdict:
    """The word a handler returned, if it returned one."""
    if isinstance(result, type) and issubclass(result, Flow):
        return result
    return type(result) if isinstance(result, Flow) else None


def gate(result: Any, function: Callable[..., Any]) -> Verdict:
    """The verdict of callbacks that answer "may the event go on?", for `Router(mode="all", verdict=gate)`.

    True and None go on, also to what comes behind the router; False stops; of a pair `(answer, stop)`, a true `stop`
    stops, too. Anything else is warned of with the place of the function, and its truth decides.
    """
    word = flow_of(result)
    if word is not None:
        return word
    if result is None or result is True:
        return Flow.CONTINUE
    if isinstance(result, tuple) and len(cast("tuple[object, ...]", result)) == 2:
        answer, stop = cast("tuple[object, object]", result)
        return Flow.STOP if stop else gate(answer, function)
    if result is not False:
        code = getattr(inspect.unwrap(function), "__code__", None)
        where = f"{code.co_filename}:{code.co_firstlineno}" if code is not None else repr(function)
        _LOG.warning("%s answered %r; True goes on, False stops", where, cast("object", result))
    return Flow.CONTINUE if result else Flow.STOP
