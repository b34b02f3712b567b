"""Values that JSON would change on the way are refused, by the name of their parameter."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import uuid
from typing import Any

import pytest

from tamis_bot_api import InputFile, TelegramClient
from tamis_bot_api.receiving.webhook_reply import WebhookReply
from tamis_telegram import Bot, ReplyParameters

from .server import Server, with_client

CHANGED = {
    "nan": (float("nan"), "no number nan"),
    "infinity": (float("inf"), "no number inf"),
    "minus infinity": (-float("inf"), "no number -inf"),
    "bytes": (b"hello", "InputFile.bytes"),
    "bytearray": (bytearray(b"hello"), "InputFile.bytes"),
    "memoryview": (memoryview(b"hello"), "InputFile.bytes"),
    "datetime": (dt.datetime(2030, 1, 1, tzinfo=dt.UTC), r"int\(when.timestamp"),
    "naive datetime": (dt.datetime(2030, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None), r"int\(when.timestamp"),
    "date": (dt.date(2030, 1, 1), "seconds since 1970"),
    "time": (dt.time(12), "no time of day"),
    "timedelta": (dt.timedelta(days=1), r"total_seconds\(\)"),
    "Decimal": (decimal.Decimal("1.5"), "no Decimal"),
    "UUID": (uuid.UUID(int=1), "no UUID"),
    "half a character": ("\ud800", "surrogates"),
    "object": (object(), "object has no form in JSON"),
    "key": ({b"k": 1}, "a key is a bytes"),
}


@pytest.mark.parametrize("place", ["parameter", "list", "dict", "object", "form", "webhook"])
@pytest.mark.parametrize("what", CHANGED)
def test_a_value_that_would_be_changed_on_the_way_is_refused_by_its_parameter(what: str, place: str) -> None:
    value, why = CHANGED[what]
    params: dict[str, Any] = {
        "list": {"value": [1, [value]]},
        "dict": {"value": {"a": {"b": value}}},
        "object": {"value": ReplyParameters(message_id=value)},
        "form": {"value": value, "document": InputFile.bytes(b"x", name="x")},
    }.get(place, {"value": value})

    async def use(server: Server, client: TelegramClient) -> None:
        caller = WebhookReply(Bot(client=client), ["sendThing"]) if place == "webhook" else client
        with pytest.raises(TypeError, match=rf"sendThing: the parameter 'value' cannot be sent: .*{why}"):
            await caller.call("sendThing", params)
        assert server.requests == []

    with_client(use)


def test_other_values_arrive_as_they_are() -> None:
    class Colour(enum.Enum):
        RED = "red"

    class Number(enum.IntEnum):
        TWO = 2

    params = {
        "text": "a\0é", "whole": 2**63 - 1, "part": 0.1, "yes": True, "none": None, "tuple": (1, 2), "set": {3},
        "enum": Colour.RED, "number": Number.TWO, "empty": {}, "text in list": ["1", {"2": [None]}],
    }  # fmt: skip

    async def use(server: Server, client: TelegramClient) -> None:
        await client.call("sendThing", params)
        assert server.requests[0].params == {
            "text": "a\0é", "whole": 2**63 - 1, "part": 0.1, "yes": True, "tuple": [1, 2], "set": [3], "enum": "red",
            "number": 2, "empty": {}, "text in list": ["1", {"2": [None]}],
        }  # fmt: skip

    with_client(use)
