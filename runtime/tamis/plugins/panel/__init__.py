"""A ready-made panel to manage the plugins of an app: a keyboard where the app's client has one, else commands.

    actions.py     what can be asked of the panel, as data that fits into a button
    pages.py       what it shows: texts and buttons
    panel.py       doing what was asked
    front.py       what a front end is
    text.py        the front end for every service: a command that answers with text

>>> from tamis.plugins import panel
>>> panel.install(app, admins={7})
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, cast

from tamis.errors import RegistrationError
from tamis.events.paths import first_of
from tamis.guards.function import guard
from tamis.guards.guard import Guard
from tamis.plugins.panel.front import FrontOptions
from tamis.plugins.panel.panel import Panel
from tamis.plugins.plugin import Unlisted
from tamis.router import router_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from tamis.events.event import Event
    from tamis.guards.guard import AnyGuard
    from tamis.plugins.panel.front import Front
    from tamis.router import Router

PRIORITY = -1000
"""Of the panel among the handlers of an app: no plugin can lock its admins out."""

__all__ = ["Panel", "install"]


def install(
    app: Any,
    *,
    admins: Collection[int | str] | AnyGuard,
    style: Literal["keyboard", "text"] | None = None,
    command: str | None = None,
    page_size: int = 8,
    refusal: float = 10.0,
    reply: Callable[[Any, str], Any] | None = None,
) -> Panel:
    """Puts a panel in front of the handlers of an app.

    `admins`: the ids of the users who may use it, or a guard. `style`: `"keyboard"` is a message with buttons, opened
    by `/setting`; `"text"` answers `/plugins` and its words; by default what the app's client offers, else text.
    `command`: another name for that command. `page_size`: plugins, or handlers, on a page. `refusal`: seconds until the
    message to somebody who is no admin is deleted (keyboard). `reply(event, text)`: how the text panel answers;
    `event.reply` by default. Raises `RegistrationError` for no admins, for a service without commands, and for a style
    that this app does not have.

    >>> panel.install(app, admins={7})
    >>> panel.install(app, admins=guard(is_staff), command="plugins")
    """
    root: Router = app
    if root.vocabulary.commands is None:
        raise RegistrationError(f"a panel is opened by a command, and the spec of {root.vocabulary.package} has none")
    panel = Panel(app.plugins, page_size=page_size)
    router = router_beside(root, name="panel")
    allowed = _guard_for(root, admins)
    front = _front_of(root, style)(panel, FrontOptions(command, refusal, reply))
    front.register(router, allowed)
    app.on_stop(front.stop)
    for handler in router.handlers:
        handler.owner = Unlisted(handler.owner)
    root.include(router, priority=PRIORITY)
    return panel


def _front_of(app: Any, style: str | None) -> type[Front]:
    """The front end of an app. An app without a client has that of its package's `Bot`, which carries its calls out."""
    from tamis.plugins.panel.text import TextPanel

    package = app.vocabulary.package
    asked = app
    if find_spec(f"{package}.bot") is not None:
        bot = import_module(f"{package}.bot").Bot
        asked = app if isinstance(app, bot) else bot
    fitting: type[Front] = asked.panel_front()
    fronts: dict[str, type[Front]] = {front.style: front for front in (TextPanel, fitting)}
    if style is not None and style not in fronts:
        raise RegistrationError(
            f"a panel of style {style!r} is not possible: {package} has {' and '.join(map(repr, sorted(fronts)))}"
        )
    return fitting if style is None else fronts[style]


def _guard_for(root: Router, admins: Any) -> Guard:
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
