"""What came of an event: which functions ran, in what order, with what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tamis.events.calls import Call


@dataclass(slots=True, repr=False)
class RanStep:
    """One function that was called.

    `role` is `"handler"`, `"outer"`, `"inner"`, or the name of a hook; `what` is the handler, or the function of the
    middleware or hook. `arguments` are what was injected beside the event.
    """

    role: str
    what: Any
    event: Any
    arguments: dict[str, Any]
    returned: Any = None
    raised: BaseException | None = None

    @property
    def name(self) -> str:
        """The handler's name; the name of a middleware's or hook's function."""
        named = getattr(self.what, "name", None) if self.role == "handler" else getattr(self.what, "__qualname__", None)
        return str(named or type(self.what).__qualname__)

    def __repr__(self) -> str:
        arguments = ", ".join(["event", *(f"{name}={value!r}" for name, value in self.arguments.items())])
        end = f"raised {self.raised!r}" if self.raised is not None else f"returned {self.returned!r}"
        return f"<{self.role} {self.name}({arguments}) {end}>"


@dataclass(frozen=True, slots=True, repr=False)
class Ran:
    """What came of an event that was fed.

    `handlers` are those that ran, in order. `steps` are all functions that were called, as they began: handlers,
    middlewares, hooks. `calls` are what was sent, `errors` what nobody caught, and
    calls that were made and never awaited (`ForgottenAwaitError`).
    """

    event: Any
    handlers: tuple[Any, ...]
    steps: tuple[RanStep, ...]
    calls: tuple[Call[Any], ...]
    errors: tuple[BaseException, ...] = field(default=())

    def __bool__(self) -> bool:
        """Whether a handler ran."""
        return bool(self.handlers)

    @property
    def names(self) -> list[str]:
        """The names of the handlers that ran, in order."""
        return [handler.name for handler in self.handlers]

    @property
    def middlewares(self) -> list[str]:
        """The names of the middlewares that the event went through, outermost first."""
        return [step.name for step in self.steps if step.role in {"outer", "inner"}]

    def of(self, handler: Any) -> RanStep:
        """How a handler, middleware or hook was called: the only time. Raises LookupError when it was not once."""
        found = [step for step in self.steps if step.what is handler or getattr(step.what, "function", None) is handler]
        if len(found) != 1:
            called = ", ".join(step.name for step in self.steps) or "nothing"
            raise LookupError(f"{handler!r} was called {len(found)} times; what was called: {called}")
        return found[0]

    def __repr__(self) -> str:
        # Without the event, which would hide all else.
        return f"<Ran {self.names}, steps={list(self.steps)}, calls={list(self.calls)}, errors={list(self.errors)}>"
