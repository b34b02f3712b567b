"""What a front end of the panel is: it registers handlers that show the pages and take what admins ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.guards.guard import Guard
    from tamis.plugins.panel.panel import Panel


class FrontOptions(NamedTuple):
    """What `panel.install` was told of the look; a front end takes what concerns it.

    `command`: the name of the command that opens the panel, None for the front end's own. `refusal`: seconds until a
    message to somebody who is no admin is deleted. `reply(event, text)`: how to answer, None for `event.reply`.
    """

    command: str | None
    refusal: float
    reply: Callable[[Any, str], Any] | None


class Front(Protocol):
    """A front end. `style` is its name for `panel.install(style=…)`."""

    style: ClassVar[str]

    def __init__(self, panel: Panel, options: FrontOptions) -> None: ...

    def register(self, router: Any, allowed: Guard) -> None:
        """Registers the handlers: for those whom `allowed` lets pass, and for all others."""

    def stop(self) -> None:
        """The app stops: nothing may be left running."""
