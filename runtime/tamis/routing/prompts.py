"""What steps are given by name, and what questions are made of."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, TypeAlias

from tamis.errors import FlowError, RegistrationError
from tamis.events.calls import Call
from tamis.injection.signature import Named

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Prompt: TypeAlias = "str | Template | Call[Any] | Callable[[Any], Any] | None"
    """A text, a template, a call to make, or a function of the session that returns one of them."""


class Arg(Named):
    """What was answered to a question: `name: Annotated[str, Arg()]`, by the name of the parameter or another.

    >>> @order.then
    ... async def confirm(event: Event, what: Annotated[str, Arg()], amount: Annotated[int, Arg("count")]) -> None: ...
    """

    kind = "Arg"


class PromptId(Named):
    """The id that the service gave the message with a question: `asked: Annotated[str, PromptId("what")]`.

    It is a text, as ids of all services can be; None where the question was not asked.
    """

    kind = "PromptId"


class Template:
    """A text with places for what is known: fields of the state, and answers by their names.

    What is put in is put in as it is; braces in it mean nothing. An unknown name is an error that lists the names.

    >>> @order.got("count", Template("How many {what}?"), type=int)
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def render(self, values: Mapping[str, Any]) -> str:
        """The text. Raises `FlowError` for a name that is not there."""
        try:
            return self.text.format_map(values)
        except (KeyError, IndexError) as error:
            names = ", ".join(sorted(values)) or "nothing"
            raise FlowError(f"Template({self.text!r}) wants {error}, and there is {names}") from None

    def __repr__(self) -> str:
        return f"Template({self.text!r})"


def check_prompt(prompt: object, where: str) -> None:
    """Raises `RegistrationError` for what cannot be sent as a question."""
    if prompt is None or isinstance(prompt, str | Template | Call) or callable(prompt):
        return
    place = _caller()
    raise RegistrationError(
        f"{where}{place}: a question is a text, a Template, or a function that takes the session and returns a text or "
        f"a call; not {prompt!r}. For a question with a keyboard, give a function that returns the call of the method"
    )


def _caller() -> str:
    """Where the first function is that is not of this package, as ` (file:line)`: there the question is written."""
    frame = inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__", "")).partition(".")[0] == "tamis":
        frame = frame.f_back
    return "" if frame is None else f" ({frame.f_code.co_filename}:{frame.f_lineno})"
