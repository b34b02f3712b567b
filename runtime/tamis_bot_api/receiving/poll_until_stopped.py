"""A polling bot from start to end."""

from __future__ import annotations

import asyncio
import logging
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, cast

from tamis.delivery.backoff import Backoff
from tamis.delivery.program import run_program
from tamis.delivery.shutdown import Shutdown
from tamis.errors import WRONG_CONFIGURATION, RegistrationError, TamisError
from tamis_bot_api.client.errors import RetryAfter, TelegramError
from tamis_bot_api.receiving.polling import FATAL, Polling, flood_wait_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOG = logging.getLogger(__name__)
_TRIES = 3
"""How often the webhook is asked for, before the bot polls without an answer."""
_ANSWER = 10.0
"""Seconds that each of these answers may take."""


def run(bot: Any, **options: Any) -> None:
    """Polls until SIGINT or SIGTERM, on uvloop where that is installed.

    Ends the process with the exit code 78 if it cannot run until somebody changes something: the token, the inbox.
    """
    if asyncio._get_running_loop() is not None:
        raise RegistrationError("bot.run() starts an event loop of its own; in one that runs, write: await bot.poll()")
    shutdown = Shutdown(bot.grace)
    try:
        run_program(poll(bot, shutdown=shutdown, signals=True, **options), "tamis_bot_api")
    finally:
        shutdown.finish()


async def poll(
    bot: Any,
    *,
    shutdown: Shutdown | None = None,
    signals: bool | None = None,
    drop_pending_updates: bool = False,
    **options: Any,
) -> None:
    """Starts a bot, polls until the task is cancelled, or until SIGINT or SIGTERM, and stops it.

    `signals`: whether it ends by signals; None: by those that the program around does not handle.
    `drop_pending_updates`: what waits at Telegram from before the start is deleted there, and handled by nobody.
    """
    allowed = options.get("allowed_updates")
    if allowed is not None:
        bot.check_subscriptions(allowed)
    ours = shutdown is None
    shutdown = shutdown or Shutdown(bot.grace)
    polling = Polling(bot, **options)
    try:
        with nullcontext() if signals is False else shutdown.on_signal(polling.stop, only_free=signals is None):
            await polling.run_unless_stopped(introduce(bot))
            if polling.is_stopped:
                return
            await bot.start()
            try:
                await polling.run_unless_stopped(_remove_webhook(bot, drop_pending_updates))
                await polling.run()
            finally:
                await _end(bot, polling)
    except TamisError as error:
        if ours and error.is_configuration:  # `run` says it itself
            _LOG.critical("polling ends: %s", error)
        raise
    finally:
        await bot.client.close()
        if ours:
            shutdown.finish()


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
    me = await _call_until_answered(bot, "getMe", {}, "asking who the bot is", wanted="id")
    bot.me = _field(me, "id") if bot.me is None else bot.me
    bot.username = _field(me, "username") if bot.username is None else bot.username


def _field(result: Any, name: str) -> Any:
    """A field of a result; None where it has none, or is no object."""
    return cast("dict[str, Any]", result).get(name) if isinstance(result, dict) else None


async def _remove_webhook(bot: Any, drop: bool) -> None:
    """Telegram answers no polls while a webhook is set; who polls wants it gone. What waits stays, unless `drop`."""
    if drop:
        await _call_until_answered(bot, "deleteWebhook", {"drop_pending_updates": True}, "dropping what waits")
        _LOG.warning("what waited at Telegram was dropped, and a webhook removed if there was one")
        return
    info = await _call_a_few_times(bot, "getWebhookInfo", "asking for the webhook")
    url = _field(info, "url")
    if url:
        _LOG.warning("the webhook %s was set; it is removed, since the bot polls", url)
        await _call_until_answered(bot, "deleteWebhook", {}, "removing the webhook")
    elif info is None and await _call_a_few_times(bot, "deleteWebhook", "removing the webhook") is None:
        _LOG.warning("the bot polls without knowing of a webhook; where one is set, polls are answered with 409")


async def _call_a_few_times(bot: Any, method: str, what: str) -> Any:
    """The result; None where there is none after a few tries. An emulator or a gateway may not know the method."""
    backoff = Backoff()
    for number in range(_TRIES):
        try:
            return await bot.client.using(retry=None, timeout=_ANSWER).call(method, {})
        except (TelegramError, OSError) as error:
            last = number == _TRIES - 1 or isinstance(error, FATAL)  # the poll itself says what is wrong with a token
            wait = flood_wait_of(error, backoff) if isinstance(error, RetryAfter) else backoff.next()
            _LOG.warning("%s failed: %s", what, error)
            if last:
                return None
        await asyncio.sleep(wait)
    return None


async def _call_until_answered(
    bot: Any, method: str, params: Mapping[str, Any], what: str, *, wanted: str | None = None
) -> Any:
    """Tries until it works, or cannot work. `wanted`: a field without which a result is no answer."""
    backoff = Backoff()
    while True:
        try:
            result = await bot.client.using(retry=None).call(method, params)  # it is tried again here, and said once
        except FATAL as error:
            error.exit_code = WRONG_CONFIGURATION
            raise
        except RetryAfter as error:
            wait = flood_wait_of(error, backoff)
            _LOG.warning("%s: Telegram asks to wait %g s; next try in %.1f s", what, error.retry_after, wait)
        except (TelegramError, OSError) as error:
            wait = backoff.next()
            _LOG.warning("%s failed, next try in %.1f s: %s", what, wait, error)
        else:
            if wanted is None or _field(result, wanted) is not None:
                return result
            wait = backoff.next()
            _LOG.warning("%s: the answer has no %r, next try in %.1f s", what, wanted, wait)
        await asyncio.sleep(wait)
