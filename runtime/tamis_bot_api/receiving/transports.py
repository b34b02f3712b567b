"""How a bot gets its updates: by polling, or by a webhook."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from tamis.storage.inbox import Inbox
    from tamis_bot_api.receiving.webhook import Webhook


class _BesideTheBot:
    """A file beside the module that the bot is in."""

    def __repr__(self) -> str:
        return "<a file beside the bot>"


BESIDE_THE_BOT: Any = _BesideTheBot()


class Receiving:
    """Mixed into bots."""

    def run(
        self,
        *,
        inbox: Inbox | str | Path | None = BESIDE_THE_BOT,
        timeout: int = 30,
        limit: int = 100,
        allowed_updates: Sequence[str] | None = None,
    ) -> None:
        """Polls until SIGINT or SIGTERM, then stops: what runs has the app's `grace`; a second signal ends it at once.

        `inbox` is where updates are kept until they are handled: by default that of the app, else a file beside the
        module of the bot; None keeps nothing, and a crash loses what was not handled yet. `timeout`: seconds that
        Telegram waits for updates before it answers. `limit`: updates in one answer. `allowed_updates`: the kinds to
        ask for; by default those that the handlers are for. A webhook that is set is removed.

        Raises `TelegramError` when the token is wrong.
        """
        from tamis_bot_api.receiving.poll_until_stopped import run

        self._keep_in(inbox, _names_of_the_caller())
        run(self, timeout=timeout, limit=limit, allowed_updates=allowed_updates)

    async def poll(self, *, timeout: int = 30, limit: int = 100, allowed_updates: Sequence[str] | None = None) -> None:
        """The same in a loop that runs already; with the inbox that the app was made with."""
        from tamis_bot_api.receiving.poll_until_stopped import poll

        await poll(self, timeout=timeout, limit=limit, allowed_updates=allowed_updates)

    def asgi(
        self,
        *,
        secret: str | None = None,
        path: str = "/",
        inbox: Inbox | str | Path | None = BESIDE_THE_BOT,
        max_body: int | None = None,
        body_timeout: float = 10.0,
        url: str | None = None,
        reply_to: Collection[str] = (),
        insecure: bool = False,
    ) -> Webhook:
        """The webhook as an ASGI app: for uvicorn and the like, or mounted in FastAPI or Starlette.

        `secret` is the `secret_token` of setWebhook; to go without one takes `insecure=True`. `path` is where updates
        come. `inbox` is as for `run`. `max_body`: bytes of a body, at most; by default what the spec says.
        `body_timeout`: seconds for it to arrive. `url`: sets the webhook to this address when the bot starts.

        `reply_to` are methods whose call becomes the response to the request, when it is the first one for the event;
        its result is then just true. It works without an inbox, since with one the response comes first.

        >>> app = bot.asgi(secret="long-and-random", inbox=None, reply_to=["sendMessage", "answerCallbackQuery"])
        """
        from tamis_bot_api.receiving.webhook import Webhook

        if secret is None and not insecure:
            raise RegistrationError(
                "a webhook needs a secret, or anybody could send it updates: bot.asgi(secret=...), and the same as"
                " secret_token of setWebhook; insecure=True goes without"
            )
        self._keep_in(inbox, _names_of_the_caller())
        return Webhook(
            self, secret=secret, path=path, max_body=max_body, body_timeout=body_timeout, url=url, reply_to=reply_to
        )

    def _keep_in(self, inbox: Any, names: Mapping[str, Any]) -> None:
        """Chooses the inbox, before the bot starts."""
        app: Any = self  # what this class is mixed into
        if inbox is not BESIDE_THE_BOT:
            app.inbox = inbox
        elif app.inbox is None:
            app.inbox = beside(names)

    async def _work(self, event: Any, lane: Any) -> None:
        app: Any = super()
        try:
            await app._work(event, lane)
        finally:
            done: Any = getattr(getattr(event, "bot", None), "event_is_done", None)
            if done is not None:  # a webhook waits for it with its response
                done()


def beside(names: Mapping[str, Any]) -> Path:
    """The file beside the module with these names, `bot.inbox.db` of `bot.py`; in the current folder, without one."""
    file = names.get("__file__")
    return Path(file if isinstance(file, str) else "bot.py").with_suffix(".inbox.db")


def _names_of_the_caller() -> Mapping[str, Any]:
    """The names of the module that called what calls this."""
    frame = inspect.currentframe()
    for _ in range(2):
        frame = frame.f_back if frame is not None else None
    return frame.f_globals if frame is not None else {}
