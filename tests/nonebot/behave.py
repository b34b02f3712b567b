"""Says to plugins what `behaviours.py` has, and prints the answers as JSON. `behave.py there` runs them under NoneBot,
which needs the Python that has it; `behave.py here` in an app, with the import hook."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import logging
import sys
import types
from contextlib import suppress
from pathlib import Path
from typing import Any


def behaviours() -> Any:
    """`behaviours.py`, which stands beside this file."""
    spec = importlib.util.spec_from_file_location("behaviours", Path(__file__).with_name("behaviours.py"))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["behaviours"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


B = behaviours()
ANSWERS = {
    "get_msg": {
        "time": 1, "message_type": "group", "message_id": 5, "real_id": 5, "message": [],
        "sender": {"user_id": 2, "nickname": "bob"},
    },
}  # fmt: skip


def raw(turn: Any, number: int) -> dict[str, Any]:
    """What OneBot sends."""
    where = {} if turn.group is None else {"group_id": turn.group}
    event = {"time": 1_700_000_000 + number, "self_id": B.BOT, "user_id": turn.user, **where}
    if isinstance(turn.text, dict):
        return {**event, "post_type": "notice", **turn.text}
    segments = [{"type": "text", "data": {"text": turn.text}}] if isinstance(turn.text, str) else turn.text
    sender = {"user_id": turn.user, "nickname": "x", "sex": "unknown", "age": 0}
    more = {"card": "", "area": "", "level": "1", "role": turn.role, "title": ""}
    return {
        **event, "post_type": "message", "message_type": "private" if turn.group is None else "group",
        "sub_type": "friend" if turn.group is None else "normal", "message_id": number, "message": segments,
        "raw_message": "", "font": 0, "sender": sender if turn.group is None else {**sender, **more},
        **({} if turn.group is None else {"anonymous": None}),
    }  # fmt: skip


def module_of(name: str) -> str:
    """The behaviour as a module."""
    code, _ = B.BEHAVIOURS[name]
    made = types.ModuleType("behaviour_" + "".join(c if c.isalnum() else "_" for c in name))
    sys.modules[made.__name__] = made
    exec(compile(B.HEAD + code, made.__name__, "exec"), made.__dict__)
    return made.__name__


def turns(name: str) -> list[Any]:
    return [B.Turn(each) if isinstance(each, str) else each for each in B.BEHAVIOURS[name][1]]


async def there() -> dict[str, list[list[str]]]:
    import nonebot
    from nonebot import message
    from nonebot.adapters.onebot.v11 import Adapter, Bot, Message
    from nonebot.matcher import matchers

    sent: list[str] = []

    class Recorder(Adapter):
        def setup(self) -> None: ...

        async def _call_api(self, bot: Any, api: str, **data: Any) -> Any:
            if not api.startswith("send"):
                return ANSWERS.get(api)
            sent.append(str(Message(data["message"])))
            return {"message_id": 9}

    nonebot.init(driver="~none", log_level="CRITICAL", **B.SETTINGS)
    nonebot.get_driver().register_adapter(Recorder)
    adapter: Any = nonebot.get_adapters()["OneBot V11"]
    bot = Bot(adapter, str(B.BOT))
    found: dict[str, list[list[str]]] = {}
    for name in B.BEHAVIOURS:
        matchers.clear()
        for hooks in (message._run_preprocessors, message._run_postprocessors, message._event_preprocessors,
                      Bot._calling_api_hook, Bot._called_api_hook):  # fmt: skip
            hooks.clear()
        module_of(name)
        found[name] = []
        for number, turn in enumerate(turns(name), 1):
            sent.clear()
            event = adapter.json_to_event(raw(turn, number))
            with suppress(Exception):  # NoneBot lets an error of a closing generator through
                await asyncio.wait_for(bot.handle_event(event), 5)
            found[name].append(list(sent))
    return found


async def here() -> dict[str, list[list[str]]]:
    import tamis_nonebot.install
    from tamis_nonebot.adapters.onebot.v11 import Bot, Message
    from tamis_onebot import App

    sent: list[str] = []

    class Recorder(App):
        async def call(self, method: str, params: Any) -> Any:
            if not method.startswith("send"):
                return ANSWERS.get(method)
            sent.append(str(Message(params["message"]) if not isinstance(params["message"], str) else plain(params)))
            return {"message_id": 9}

    def plain(params: Any) -> Message:
        return Message([{"type": "text", "data": {"text": params["message"]}}])

    logging.disable(logging.CRITICAL)
    found: dict[str, list[list[str]]] = {}
    for name in B.BEHAVIOURS:
        Bot.before_calls.clear()
        app = Recorder(me=B.BOT)
        tamis_nonebot.load(app, module_of(name), **B.SETTINGS)
        found[name] = []
        for number, turn in enumerate(turns(name), 1):
            sent.clear()
            with suppress(Exception):  # a plugin's own error, which the app reports
                await asyncio.wait_for(app.handle(json.dumps(raw(turn, number))), 5)
            found[name].append(list(sent))
    return found


if __name__ == "__main__":
    print(json.dumps(asyncio.run(there() if sys.argv[1] == "there" else here()), ensure_ascii=False))
