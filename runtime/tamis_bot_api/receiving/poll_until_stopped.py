"""A polling bot from start to end."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from tamis.delivery.backoff import Backoff
from tamis.delivery.loop import run as run_to_the_end
from tamis.delivery.shutdown import Ending
from tamis.errors import RegistrationError, StoreUnusableError
from tamis_bot_api.client.errors import RetryAfter, TelegramError
from tamis_bot_api.receiving.polling import FATAL, Polling

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger("tamis")


def run(bot: Any, **options: Any) -> None:
    """Polls until SIGINT or SIGTERM, on uvloop where that is installed.

    Ends the process with the exit code 78 if the inbox cannot be used until somebody changes something.
    """
    if asyncio._get_running_loop() is not None:
        raise RegistrationError("bot.run() starts an event loop of its own; in one that runs, write: await bot.poll()")
    ending = Ending(bot.grace)
    try:
        run_to_the_end(poll(bot, ending=ending, **options))
    except StoreUnusableError as error:
        _LOG.critical("the bot cannot run: %s", error)
        raise SystemExit(error.exit_code) from None
    finally:
        ending.over()


async def poll(bot: Any, *, ending: Ending | None = None, **options: Any) -> None:
    """Starts a bot, polls until SIGINT or SIGTERM or until the task is cancelled, and stops it."""
    allowed = options.get("allowed_updates")
    if allowed is not None:
        bot.check_subscriptions(allowed)
    ours = ending is None
    ending = ending or Ending(bot.grace)
    polling = Polling(bot, **options)
    try:
        with ending.on_signal(polling.stop):
            await polling.or_stop(introduce(bot))
            if polling.stopped:
                return
            await bot.start()
            try:
                await polling.or_stop(_remove_webhook(bot))
                await polling.run()
            finally:
                await _end(bot, polling)
    finally:
        await bot.client.close()
        if ours:
            ending.over()


async def _end(bot: Any, polling: Polling) -> None:
    """With an inbox, what was stored is confirmed at once; without one, only if all of it was handled."""
    stored = bot.inbox is not None
    if stored:
        await polling.confirm()
    try:
        left = await bot.stop()
    except asyncio.CancelledError:  # no more patience: what runs is cut off
        await bot.stop(0)
        raise
    if not stored and not left:
        await polling.confirm()


async def introduce(bot: Any) -> None:
    """Who the bot is, where it was not told: commands may name it, and queries ask for it."""
    if bot.me is not None and bot.username is not None:
        return
    me = await _insist(lambda: bot.client.call("getMe", {}), "asking who the bot is")
    bot.me = me["id"] if bot.me is None else bot.me
    bot.username = me.get("username") if bot.username is None else bot.username


async def _remove_webhook(bot: Any) -> None:
    """Telegram answers no polls while a webhook is set; who polls wants it gone. Waiting updates stay."""
    info = await _insist(lambda: bot.client.call("getWebhookInfo", {}), "asking for the webhook")
    if info.get("url"):
        _LOG.warning("the webhook %s was set; it is removed, since the bot polls", info["url"])
        await _insist(lambda: bot.client.call("deleteWebhook", {}), "removing the webhook")


async def _insist(call: Callable[[], Any], what: str) -> Any:
    """Tries until it works, or cannot work."""
    backoff = Backoff()
    while True:
        try:
            return await call()
        except FATAL as error:
            _LOG.critical("the bot cannot run: %s", error)
            raise
        except RetryAfter as error:
            wait = float(error.retry_after)
            _LOG.warning("%s: Telegram asks to wait %g s", what, wait)
        except (TelegramError, OSError) as error:
            wait = backoff.next()
            _LOG.warning("%s failed, next try in %.1f s: %s", what, wait, error)
        await asyncio.sleep(wait)
