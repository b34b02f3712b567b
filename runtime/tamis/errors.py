"""The errors a user of Tamis can meet, in one place, so that one `except TamisError` catches them all."""

from __future__ import annotations

WRONG_CONFIGURATION = 78
"""EX_CONFIG: a program that ends with it cannot run until somebody changes something."""
_SHOWN = 80
_LISTED = 20
_COMPLETE_JSON = "Check that the body is one complete JSON text, exactly as the source sent it."


class TamisError(Exception):
    """Base of every error that Tamis raises on purpose.

    `exit_code` is what a program returns that ends by it: 1, a failure; `WRONG_CONFIGURATION`, 78, where somebody has
    to change something before it can run at all, so that a service manager need not start it again.
    """

    exit_code: int = 1

    @property
    def is_configuration(self) -> bool:
        """Whether starting again is of no use until somebody changes something."""
        return self.exit_code == WRONG_CONFIGURATION


class DecodeError(TamisError):
    """The input is no event: it cannot be read as JSON at all, or what it holds fits no event.

    `why` says what is wrong, `excerpt` shows a safe piece of the input, `at` is the offset in bytes where it
    goes wrong (None if unknown), `advice` says what to do.

    >>> raise DecodeError("malformed JSON, invalid character", shown(raw, 12), 12)
    """

    def __init__(self, why: str, excerpt: str = "", at: int | None = None, advice: str = _COMPLETE_JSON) -> None:
        super().__init__(why, excerpt, at, advice)  # all of them: pickle makes the error anew from its args
        self.why = why
        self.excerpt = excerpt
        self.at = at
        self.advice = advice

    def __str__(self) -> str:
        where = "" if self.at is None else f" at byte {self.at}"
        input_ = f" The input: {self.excerpt!r}." if self.excerpt else ""
        return f"this is no event: {self.why}{where}.{input_} {self.advice}"


class SignatureError(TamisError):
    """A request does not prove that it comes from the service: it gets a 401, and no handler sees it.

    `why` says what is wrong, without the secret and without what was sent.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        return f"the request is not from the service: {self.why}"


class Misfit(TamisError):  # noqa: N818
    """A JSON value does not fit a type, and nothing smaller than the whole could be left out.

    `path` is where (`entities[3].offset`; empty for the value itself), `why` is what was expected there.
    """

    def __init__(self, path: str, why: str) -> None:
        super().__init__(path, why)
        self.path = path
        self.why = why

    def __str__(self) -> str:
        return f"{self.path}: {self.why}" if self.path else self.why


class ResultError(TamisError):
    """What a method returned is not what the spec says it returns, and nothing can be made of it."""

    def __init__(self, method: str, why: str) -> None:
        super().__init__(method, why)
        self.method = method
        self.why = why

    def __str__(self) -> str:
        return f"the result of {self.method} does not fit its type: {self.why}"


def shown(text: bytes | str, at: int = 0, limit: int = _SHOWN) -> str:
    """At most `limit` characters of foreign input around the offset `at`, safe to print in a log.

    Control characters, line breaks, text direction marks and broken UTF-8 are shown as `?`.

    >>> shown(b'{"text": "a\\nb"}')
    '{"text": "a?b"}'
    """
    start = max(0, at - limit // 2)
    piece = text[start : start + limit]
    if isinstance(piece, bytes):
        piece = piece.decode("utf-8", "replace")
    return "".join(char if char.isprintable() and char != "\ufffd" else "?" for char in piece)


class QueryError(TamisError, ValueError):
    """A filter query that the spec does not have.

    `problem` names the query and the level that is wrong, `advice` the way out, `allowed` what may stand
    there.
    """

    exit_code = WRONG_CONFIGURATION

    def __init__(self, problem: str, advice: str, allowed: list[str] | tuple[str, ...] = (), after: str = "") -> None:
        super().__init__(problem, advice, allowed, after)
        self.problem = problem
        self.advice = advice
        self.allowed = tuple(allowed)
        self.after = after

    def __str__(self) -> str:
        lines = [self.problem, self.advice]
        if self.allowed:
            more = len(self.allowed) - _LISTED
            listed = ", ".join(self.allowed[:_LISTED]) + (f" (and {more} more)" if more > 0 else "")
            lines.append(f"allowed after {self.after!r}: {listed}" if self.after else f"allowed: {listed}")
        return "\n    ".join(lines)


class MeUnknownError(TamisError):
    """A query asks whether someone is the bot itself, and the event does not know who that is."""

    def __str__(self) -> str:
        return "a query ending in ':me' needs the bot's own id: pass it as decode(raw, me=...)"


class NoMatchError(TamisError):
    """`expect(event, query)` was given an event that the query does not match."""

    def __init__(self, query: str, kind: str) -> None:
        super().__init__(query, kind)
        self.query = query
        self.kind = kind

    def __str__(self) -> str:
        return f"the event (kind {self.kind!r}) does not match {self.query!r}"


class CannotFillError(TamisError):
    """An event's method was called, and the event does not hold what the call needs.

    `method` is the call, `parameter` what could not be filled, `kind` the event's kind.
    """

    def __init__(self, action: str, method: str, parameter: str, kind: str) -> None:
        super().__init__(action, method, parameter, kind)
        self.action = action
        self.method = method
        self.parameter = parameter
        self.kind = kind

    def __str__(self) -> str:
        return (
            f"event.{self.action}() cannot fill {self.parameter!r} of {self.method}: "
            f"an event of kind {self.kind!r} does not hold it; "
            "register the handler with a query that guarantees it"
        )


class OfflineError(TamisError):
    """Something was asked of a client that is more than a call, while nothing is to be sent."""

    def __init__(self, who: str, what: str, advice: str = "") -> None:
        super().__init__(who, what, advice)
        self.who = who
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        said = f"{self.who} sends nothing, so {self.what} is not there"
        return f"{said}; {self.advice}" if self.advice else said


class ForgottenAwaitError(TamisError):
    """A call that an event made was dropped, neither awaited nor returned nor read, so nothing was sent.

    `function` made it, at `file` and `line`.
    """

    def __init__(self, method: str, function: str, file: str, line: int) -> None:
        super().__init__(method, function, file, line)
        self.method = method
        self.function = function
        self.file = file
        self.line = line

    def __str__(self) -> str:
        return (
            f"{self.method} is not awaited in {self.function} ({self.file}:{self.line}): nothing was sent; "
            "write `await` in front of it, or return it"
        )


class NoClientError(TamisError):
    """A call was awaited, and nothing is there to carry it out."""

    def __init__(self, method: str) -> None:
        super().__init__(method)
        self.method = method

    def __str__(self) -> str:
        return (
            f"{self.method}: no client carries this call out. Await it on an event that a client delivered, "
            "or send `call.method` and `call.params` yourself (for example as the answer to a webhook)"
        )


class CannotMakeError(TamisError, ValueError):
    """A test asked `tamis.testing` for an event that cannot be.

    `what` is the query, `problems` says for each place what is wrong there, what is allowed, and what is near.
    """

    def __init__(self, what: str, problems: tuple[str, ...]) -> None:
        super().__init__(what, problems)
        self.what = what
        self.problems = problems

    def __str__(self) -> str:
        return "\n    ".join([f"cannot make {self.what!r}:", *self.problems])


class RegistrationError(TamisError, TypeError):
    """Something was registered that cannot work; the text names the handler and what to write instead."""

    exit_code = WRONG_CONFIGURATION


class FlowError(TamisError, RuntimeError):
    """Something steered an event in a way that has no meaning, such as calling `next` twice."""


class DependencyTypeError(TamisError, TypeError):
    """A dependency made something else than the annotation of the parameter it was for."""

    def __init__(self, dependency: str, wanted: str, value: object) -> None:
        super().__init__(dependency, wanted, value)
        self.dependency = dependency
        self.wanted = wanted
        self.value = value

    def __str__(self) -> str:
        return f"{self.dependency} made a {type(self.value).__name__}, where a {self.wanted} is wanted"


class HandlerTimeoutError(TamisError, TimeoutError):
    """A handler took longer than its timeout and was cancelled."""

    def __init__(self, handler: str, seconds: float) -> None:
        super().__init__(handler, seconds)
        self.handler = handler
        self.seconds = seconds

    def __str__(self) -> str:
        return f"handler {self.handler} was cancelled: it took longer than its timeout of {self.seconds:g} s"


class PatternTimeoutError(TamisError, TimeoutError):
    """A regular expression took too long on a text, as patterns with nested repeats can."""

    def __init__(self, pattern: str, seconds: float) -> None:
        super().__init__(pattern, seconds)
        self.pattern = pattern
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"the pattern {self.pattern!r} took longer than {self.seconds * 1000:g} ms on a text; "
            "write it without a repeat inside a repeat, such as (a+)+"
        )


class CommandSyntaxError(TamisError, ValueError):
    """What follows a command does not fit its parser. `usage` is the parser's help, for an answer to the user."""

    def __init__(self, command: str, problem: str, usage: str) -> None:
        super().__init__(command, problem, usage)
        self.command = command
        self.problem = problem
        self.usage = usage

    def __str__(self) -> str:
        return f"{self.command}: {self.problem}"


class StaleSessionError(TamisError):
    """A session was to be changed by someone who does not hold its latest version, so nothing was changed.

    `version` is the one that was held, `current` the one in the store; None: the session is over.
    """

    def __init__(self, session: str, version: int, current: int | None) -> None:
        super().__init__(session, version, current)
        self.session = session
        self.version = version
        self.current = current

    def __str__(self) -> str:
        if self.current is None:
            return f"session {self.session} is over; version {self.version} of it cannot be stored"
        return (
            f"session {self.session} is at version {self.current}, and version {self.version} was to be replaced: "
            "someone else claimed or saved it meanwhile; find it again and start from what is there"
        )


class SessionStateError(TamisError, ValueError):
    """The state of a session cannot be stored, or what is stored is not of the type that is asked for."""

    def __init__(self, problem: str, advice: str) -> None:
        super().__init__(problem, advice)
        self.problem = problem
        self.advice = advice
        self.left_for = 0.0
        """Seconds for which the session is left to processes that can read it."""

    def __str__(self) -> str:
        return f"{self.problem}; {self.advice}"


def left_for(error: BaseException) -> float:
    """Seconds for which the session that an event met is left to processes that know its steps; 0: it is not."""
    return error.left_for if isinstance(error, SessionStateError | SessionChangedError) else 0.0


class SessionChangedError(TamisError):
    """An answer came to a session whose handler, or steps, are not what they were; the session is over.

    `handler` and `step` are what the session was at, `steps` those that there are now; none if the handler is gone.
    """

    def __init__(self, session: str, handler: str, step: str, steps: tuple[str, ...]) -> None:
        super().__init__(session, handler, step, steps)
        self.session = session
        self.handler = handler
        self.step = step
        self.steps = steps
        self.left_for = 0.0
        """Seconds for which the session is left to processes that know the step."""

    def __str__(self) -> str:
        if not self.steps:
            return f"session {self.session} was at step {self.step!r} of handler {self.handler!r}, which is gone"
        return (
            f"session {self.session} was at step {self.step!r} of handler {self.handler!r}, whose steps have changed; "
            f"now they are {', '.join(self.steps)}"
        )


class AnswerTimeoutError(TamisError, TimeoutError):
    """What `event.wait` waited for did not come in time."""

    def __init__(self, query: str, seconds: float) -> None:
        super().__init__(query, seconds)
        self.query = query
        self.seconds = seconds

    def __str__(self) -> str:
        return f"no event matched {self.query!r} within {self.seconds:g} s"


class StoreUnavailableError(TamisError):
    """A store did not answer, or refused: its file is locked or full, or its server is away.

    When a server does not answer, the call may have been carried out all the same. Repeating it does no harm: what was
    done is then refused as stale. `store` says which one, without passwords; `why` is what it said itself.
    """

    def __init__(self, store: str, why: str) -> None:
        super().__init__(store, why)
        self.store = store
        self.why = why

    def __str__(self) -> str:
        return f"the store {self.store} cannot be used: {self.why}"


class StoreUnusableError(StoreUnavailableError):
    """A store that stays unusable until somebody changes something: trying again does not help.

    A newer Tamis made it, the path leads to a folder or to a file that is no database, or permission is missing. An
    app with such a store does not start.
    """

    exit_code = WRONG_CONFIGURATION


class InboxFullError(TamisError):
    """An inbox takes nothing more for now: too much waits in it. `retry_after`: seconds after which to try again."""

    def __init__(self, inbox: str, why: str, retry_after: float) -> None:
        super().__init__(inbox, why, retry_after)
        self.inbox = inbox
        self.why = why
        self.retry_after = retry_after

    def __str__(self) -> str:
        return (
            f"the inbox {self.inbox} is full: {self.why}; nothing of this was stored, "
            f"so try again in {self.retry_after:g} s, and look at what handlers take so long for"
        )


class LaneLostError(TamisError):
    """A worker wanted to change a lane that it does not hold any more, so nothing was changed.

    Its lease ran out, and another worker may have handled the same update by now.
    """

    def __init__(self, order_key: str, epoch: int) -> None:
        super().__init__(order_key, epoch)
        self.order_key = order_key
        self.epoch = epoch

    def __str__(self) -> str:
        return f"lane {self.order_key} is not held by epoch {self.epoch} any more; its lease ran out"


class TransactionLostError(TamisError):
    """The connection of a `Transaction` broke before it was committed: nothing of it is there.

    The update of the handler is handled again, which counts as no failure. `why` is what the database said.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        return f"the transaction was lost, and its update is handled again: {self.why}"


class GeneratedApiError(TamisError, ImportError):
    """A generated package was imported that was made for another version of the runtime; `codegen build` mends it."""

    exit_code = WRONG_CONFIGURATION


class MissingPackageError(TamisError, ModuleNotFoundError):
    """A package that is needed here is not installed. `what` needs it, `extra` is the extra of Tamis that brings it."""

    exit_code = WRONG_CONFIGURATION

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(what, package, extra)
        self.what = what
        self.name = package
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.what} needs {self.name}, which is not installed: pip install 'tamis[{self.extra}]'"
