"""Forty plugins in one process, under NoneBot or here.

`beside_worker.py SIDE speed|serve PLACE EVENTS FOLDER=MODULE...`

`speed` prints how many events a second are handled. `serve` takes events, one a line, says `ok` to each when it is
accepted, and writes what is sent to PLACE/answers.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import time
import types
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent))
from talk import GROUP, ME, MEMBER, SETTINGS, answer_to, message

SIDE, MODE, PLACE, COUNT = sys.argv[1:5]
PLUGINS = [each.split("=") for each in sys.argv[5:]]
OWN = """
import asyncio
from nonebot import on_command, on_message
from nonebot.adapters.onebot.v11 import Message
from nonebot.params import CommandArg
slow = on_command("slow", priority=0, block=True)
echo = on_command("repeat", priority=0, block=True)

@slow.handle()
async def _(args: Message = CommandArg()):
    await asyncio.sleep(0.02 + int(str(args)) % 20 / 10)
    await slow.finish(args)

@echo.handle()
async def _(args: Message = CommandArg()):
    await echo.finish(args)
"""


def note(api: str, params: dict[str, Any]) -> Any:
    """Notes what is sent."""
    if MODE == "serve" and api.startswith("send"):
        message = params["message"]
        parts = message if not isinstance(message, str) else [message]
        text = "".join(part if isinstance(part, str) else str(getattr(part, "data", part)["text"]) for part in parts)
        with Path(PLACE, "answers").open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
    return answer_to(api, params)


def own() -> str:
    made = types.ModuleType("own_plugin")
    sys.modules["own_plugin"] = made
    exec(compile(OWN, "own_plugin", "exec"), made.__dict__)
    return "own_plugin"


def events(count: int) -> list[dict[str, Any]]:
    """Chatter in twenty groups, and one command in ten."""
    return [
        {"time": 1_700_000_000, "self_id": ME, **message(text, MEMBER, GROUP + number % 20), "message_id": number + 1}
        for number in range(count)
        for text in (f"/repeat {number}" if number % 10 == 0 else f"chatter {number}",)
    ]


async def there() -> tuple[Any, Any]:
    import nonebot
    from nonebot.adapters.onebot.v11 import Adapter, Bot

    class Recorder(Adapter):
        def setup(self) -> None: ...

        async def _call_api(self, bot: Any, api: str, **data: Any) -> Any:  # noqa: ARG002 - NoneBot's method
            return note(api, data)

    nonebot.init(driver="~none", log_level="CRITICAL", **SETTINGS)
    driver = nonebot.get_driver()
    driver.register_adapter(Recorder)
    adapter: Any = nonebot.get_adapters()["OneBot V11"]
    for folder, module in PLUGINS:
        sys.path.append(folder)
        if nonebot.get_plugin(module) is None:  # another one has required it
            nonebot.load_plugin(module)
    own()
    await driver._lifespan.startup()
    bot = Bot(adapter, str(ME))
    adapter.bot_connect(bot)
    tasks: set[asyncio.Task[None]] = set()

    async def handle(raw: str) -> None:
        await bot.handle_event(adapter.json_to_event(json.loads(raw)))

    async def accept(raw: str) -> None:  # as the adapter does with what a connection brings
        task = asyncio.create_task(handle(raw))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    return handle, accept


async def here() -> tuple[Any, Any]:
    import tamis_nonebot.install
    from tamis_onebot import App

    class Recorder(App):
        async def call(self, method: str, params: Any) -> Any:
            return note(method, dict(params))

    app = Recorder(me=ME, inbox=Path(PLACE, "inbox.db") if MODE == "serve" else None)
    sys.path += [folder for folder, _ in PLUGINS]
    tamis_nonebot.load(app, *(module for _, module in PLUGINS), own(), **SETTINGS)
    await app.start()

    async def accept(raw: str) -> None:
        await app.accept([raw.encode()], source=str(ME))

    return app.handle, accept


async def speed() -> None:
    handle, _ = await (there() if SIDE == "there" else here())
    raws = [json.dumps(event) for event in events(int(COUNT))]
    for raw in raws[:30]:
        await handle(raw)
    begun = time.perf_counter()
    for raw in raws:
        await handle(raw)
    taken = time.perf_counter() - begun
    print(json.dumps({"events_a_second": len(raws) / taken}), flush=True)
    os._exit(0)  # plugins leave threads behind


async def serve() -> None:
    _, accept = await (there() if SIDE == "there" else here())
    print("ready", flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        await accept(line.strip())
        print("ok", flush=True)
    await asyncio.sleep(60)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(speed() if MODE == "speed" else serve())
