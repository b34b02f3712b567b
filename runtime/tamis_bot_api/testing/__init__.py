"""A Bot API server for tests: real HTTP on loopback, checked by the spec, and as unreliable as a test wants it.

    server.py               starts, stops, takes requests, writes down what was called
    queue.py, hooks.py      updates that wait; how they are sent to a webhook
    parameters.py           what a request holds, and what is wrong with it
    methods.py              the methods that do something: updates, files, commands
    messages.py, chats.py   messages that were sent, edited, deleted; where
    results.py              valid answers for all other methods, made from the spec
    answers.py, refusals.py what a script can answer; errors as the real server words them

>>> import tamis_telegram
>>> from tamis_bot_api.testing import FakeTelegram, retry_after
>>> async with FakeTelegram(tamis_telegram) as server:
...     bot = Bot(server.token, base_url=server.url)
...     server.script("sendMessage", retry_after(2))
...     server.push("message:text", text="hello")

It needs aiohttp: `pip install 'tamis[telegram]'`.
"""

from tamis_bot_api.testing.answers import (
    Answer,
    cut,
    empty,
    error,
    html,
    malformed,
    no_code,
    result,
    retry_after,
    silent,
    slow,
)
from tamis_bot_api.testing.calls import ApiCall, Upload
from tamis_bot_api.testing.server import FakeTelegram

__all__ = [
    "Answer",
    "ApiCall",
    "FakeTelegram",
    "Upload",
    "cut",
    "empty",
    "error",
    "html",
    "malformed",
    "no_code",
    "result",
    "retry_after",
    "silent",
    "slow",
]
