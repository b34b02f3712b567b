"""What a client adds is imported from the package: texts, errors, options of calls, the server for tests."""

from typing import assert_type

import tamis_telegram
from tamis_telegram import Bot, MessageTextEvent
from tamis_telegram.client import RateLimit, Retry, TelegramClient, Transformer, follow_migrations
from tamis_telegram.errors import Forbidden, RetryAfter, TelegramError
from tamis_telegram.formatting import Text, bold
from tamis_telegram.testing import ApiCall, FakeTelegram, Feed, Kit, retry_after

client = TelegramClient("1:a", retry=Retry(attempts=2), limits=RateLimit())
router = Bot(client=client, name="shop")
named: Bot = Bot("1:a", base_url="http://127.0.0.1", timeout=5.0)
assert_type(bold("hi"), Text)
assert_type(Kit(router).conversation, Feed)


@router.on("message:text")
async def answer(event: MessageTextEvent) -> None:
    try:
        await event.reply(**bold(event.message.text).as_kwargs())
    except Forbidden:
        return


def wanders() -> Transformer:
    return follow_migrations


def wait(error: TelegramError) -> float:
    return float(error.retry_after) if isinstance(error, RetryAfter) else float(isinstance(error, Forbidden))


async def serve(around: Transformer) -> list[ApiCall]:
    del around
    async with FakeTelegram(tamis_telegram) as server:
        server.script("sendMessage", retry_after(2))
        return list(server.calls)
