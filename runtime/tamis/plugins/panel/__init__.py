"""A ready-made panel to manage the plugins of an app: a keyboard in Telegram, commands everywhere else.

    actions.py     what can be asked of the panel, as data that fits into a button
    pages.py       what it shows: texts and buttons
    panel.py       doing what was asked
    telegram.py    as a message with an inline keyboard
    text.py        as a command that answers with text

>>> from tamis.plugins import panel
>>> panel.install(app, admins={7})
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from tamis.errors import RegistrationError
from tamis.events.paths import first_of
from tamis.guards.function import guard
from tamis.guards.guard import Guard
from tamis.plugins.panel.panel import Panel
from tamis.router import router_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from tamis.events.event import Event
    from tamis.guards.guard import AnyGuard
    from tamis.router import Router

PRIORITY = -1000
"""Of the panel among the handlers of an app: no plugin can lock its admins out."""

__all__ = ["Panel", "install"]


def install(
    app: Any,
    *,
    admins: Collection[int | str] | AnyGuard,
    style: Literal["telegram", "text"] | None = None,
    command: str | None = None,
    page_size: int = 8,
    refusal: float = 10.0,
    reply: Callable[[Any, str], Any] | None = None,
) -> Panel:
    """Puts a panel in front of the handlers of an app.

    `admins`: the ids of the users who may use it, or a guard. `style`: `"telegram"` is a keyboard, opened by
    `/setting`; `"text"` answers `/plugins` and its words; by default what suits the app's service. `command`: another
    name for that command. `page_size`: plugins, or handlers, on a page. `refusal`: seconds until the message to
    somebody who is no admin is deleted (Telegram). `reply(event, text)`: how the text panel answers; `event.reply` by
    default. Raises `RegistrationError` for no admins, and for a service without commands.

    >>> panel.install(app, admins={7})
    >>> panel.install(app, admins=match("message:chat:private") & guard(is_staff), command="plugins")
    """
    root: Router = app
    if root.vocabulary.commands is None:
        raise RegistrationError(f"a panel is opened by a command, and the spec of {root.vocabulary.package} has none")
    panel = Panel(app.plugins, page_size=page_size)
    router = router_beside(root, name="panel")
    allowed = _allowed(root, admins)
    if (style or ("telegram" if "callback_query" in root.vocabulary.kinds else "text")) == "telegram":
        from tamis_bot_api.panel import TelegramPanel

        front = TelegramPanel(panel, refusal)
        front.register(router, allowed, command or "setting")
        app.on_stop(front.stop)
    else:
        from tamis.plugins.panel.text import TextPanel

        TextPanel(panel, command or "plugins", reply).register(router, allowed)
    root.include(router, priority=PRIORITY)
    return panel


def _allowed(root: Router, admins: Any) -> Guard:
    """The guard that lets admins pass."""
    if isinstance(admins, Guard):
        return admins
    if isinstance(admins, str) or not hasattr(admins, "__contains__"):
        raise RegistrationError(f"admins is a set of ids of users, such as {{7}}, or a guard; not {admins!r}")
    ids = frozenset(cast("Collection[int | str]", admins))
    if not ids:
        raise RegistrationError("admins is empty, so nobody could open the panel; write the ids of users, or a guard")
    paths = root.vocabulary.identity.user

    def is_admin(event: Event) -> bool:
        return first_of(event.payload, paths.get(event.kind, ())) in ids

    made: Guard = guard(is_admin, name="an admin")
    return made
