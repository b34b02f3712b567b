"""How a bot gets its updates: by polling, or by a webhook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tamis.delivery.program import tell_mistakes_in_a_line
from tamis.errors import RegistrationError
from tamis.storage.inbox.place import inbox_file

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tamis.storage.inbox import Inbox
    from tamis_bot_api.receiving.webhook import Webhook


class _DefaultPlace:
    """The inbox of the app, else the file of the bot in the folder where it was made."""

    def __repr__(self) -> str:
        return "<the bot's own file>"


DEFAULT_PLACE: Any = _DefaultPlace()


class Receiving:
    """Mixed into bots."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._made_in = Path.cwd()
        tell_mistakes_in_a_line()

    def run(
        self,
        *,
        inbox: Inbox | str | Path | None = DEFAULT_PLACE,
        timeout: int = 30,
        limit: int = 100,
        allowed_updates: Sequence[str] | None = None,
        drop_pending_updates: bool = False,
    ) -> None:
        """Polls until SIGINT or SIGTERM, then stops: what runs has the app's `grace`; a second signal ends it at once.

        `inbox` is where updates are kept until they are handled: by default that of the app, else `default_inbox()`;
        None keeps nothing, and a crash loses what was not handled yet. `timeout`: seconds that
        Telegram waits for updates before it answers. `limit`: updates in one answer. `allowed_updates`: the kinds to
        ask for; by default those that the handlers are for. `drop_pending_updates`: what waits at Telegram from before
        the start is deleted there. A webhook that is set is removed.

        Where logging is not set up, it shows its own log. A wrong token, handler or inbox ends the process with one
        line and the exit code 78.
        """
        from tamis_bot_api.receiving.poll_until_stopped import run

        self._keep_in(inbox)
        run(
            self,
            timeout=timeout,
            limit=limit,
            allowed_updates=allowed_updates,
            drop_pending_updates=drop_pending_updates,
        )

    async def poll(
        self,
        *,
        timeout: int = 30,
        limit: int = 100,
        allowed_updates: Sequence[str] | None = None,
        drop_pending_updates: bool = False,
        signals: bool | None = None,
    ) -> None:
        """The same in a loop that runs already, with the inbox that the app was made with, until it is cancelled.

        `signals`: whether SIGINT and SIGTERM end it, too. None: those that the program around does not handle, so that
        a bot within a web server leaves them to the server; several bots in a loop share them. What handled a signal
        before does so again afterwards.
        """
        from tamis_bot_api.receiving.poll_until_stopped import poll

        await poll(
            self,
            timeout=timeout,
            limit=limit,
            allowed_updates=allowed_updates,
            drop_pending_updates=drop_pending_updates,
            signals=signals,
        )

    def asgi(
        self,
        *,
        secret: str | None = None,
        path: str = "/",
        inbox: Inbox | str | Path | None = DEFAULT_PLACE,
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
        self._keep_in(inbox)
        return Webhook(
            self, secret=secret, path=path, max_body=max_body, body_timeout=body_timeout, url=url, reply_to=reply_to
        )

    def default_inbox(self) -> Path:
        """Where `run` and `asgi` keep updates unless they are told: `bot-ID.inbox.db` in the folder that was the
        current one when the bot was made. Raises `RegistrationError` where the bot's id is not known.
        """
        app: Any = self  # what this class is mixed into
        bot = app.client.bot_id
        bot = app.me if bot is None else bot
        if bot is None:
            raise RegistrationError(
                "the file of the inbox is named by the bot's id, and that is not known: give the bot its token "
                "(or BOT_TOKEN), or say me=…, or inbox=…"
            )
        return inbox_file(bot, self._made_in)

    def _keep_in(self, inbox: Any) -> None:
        """Chooses the inbox, before the bot starts."""
        app: Any = self
        if inbox is not DEFAULT_PLACE:
            app.inbox = inbox
        else:
            app.use_default_inbox()
