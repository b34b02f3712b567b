"""A plugin under NoneBot: `there.py MODULE FOLDER EVENTS`. Writes what is said to EVENTS, prints what was sent."""

from __future__ import annotations

import asyncio
import json
import random
import sys
import traceback
from pathlib import Path
from typing import Any, ClassVar

import nonebot
from nonebot.adapters.onebot.v11 import Adapter, Bot
from nonebot.matcher import matchers

sys.path.append(str(Path(__file__).resolve().parent))
from talk import ME, SETTINGS, answer_to, events_for, plain_call, triggers_of


class Recorder(Adapter):
    """An adapter that carries nothing out."""

    calls: ClassVar[list[Any]] = []

    def setup(self) -> None: ...

    async def _call_api(self, bot: Any, api: str, **data: Any) -> Any:  # noqa: ARG002 - NoneBot's method
        self.calls.append(plain_call(api, data))
        return answer_to(api, data)


async def talk(module: str, events_file: Path) -> dict[str, Any]:
    nonebot.init(driver="~none", log_level="CRITICAL", **SETTINGS)
    driver = nonebot.get_driver()
    driver.register_adapter(Recorder)
    adapter = nonebot.get_adapters()["OneBot V11"]
    if nonebot.load_plugin(module) is None:
        return {"loaded": False}
    triggers = [text for some in matchers.values() for matcher in some if (matcher.module_name or "").startswith(module)
                for text in triggers_of(sorted(matcher.rule.checkers, key=str))]  # fmt: skip
    events = events_for(sorted(dict.fromkeys(triggers)))
    events_file.write_text(json.dumps(events), encoding="utf-8")
    try:
        await asyncio.wait_for(driver._lifespan.startup(), 20)
    except Exception as error:  # noqa: BLE001 - whatever a plugin raises
        return {"loaded": True, "started": False, "error": repr(error)[:200]}
    bot = Bot(adapter, str(ME))
    adapter.bot_connect(bot)
    await asyncio.sleep(0.1)
    found = []
    for event in events:
        Recorder.calls.clear()
        random.seed(1)
        model = adapter.json_to_event(event)
        try:
            await asyncio.wait_for(bot.handle_event(model), 4)
            await asyncio.sleep(0)
        except TimeoutError:
            Recorder.calls.append("time is over")
        found.append(sorted(Recorder.calls, key=str))
        Recorder.calls.clear()
    return {"loaded": True, "started": True, "calls": found}


if __name__ == "__main__":
    name, folder, file = sys.argv[1:]
    sys.path.append(folder)
    try:
        result = asyncio.run(talk(name, Path(file)))
    except BaseException:  # noqa: BLE001 - whatever a plugin raises
        result = {"loaded": False, "error": traceback.format_exc()[-400:]}
    print(json.dumps(result, ensure_ascii=False), flush=True)
    import os

    os._exit(0)
