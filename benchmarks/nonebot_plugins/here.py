"""The same plugin, unchanged, in an app: `here.py MODULE FOLDER EVENTS`. Prints what was sent."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import sys
import traceback
from pathlib import Path
from typing import Any

import tamis_nonebot.install
from tamis_onebot import App

sys.path.append(str(Path(__file__).resolve().parent))
from talk import ME, SETTINGS, answer_to, events_for, plain_call  # noqa: F401


class Recorder(App):
    """An app that carries nothing out."""

    def __init__(self) -> None:
        super().__init__(me=ME)
        self.calls: list[Any] = []

    async def call(self, method: str, params: Any) -> Any:
        self.calls.append(plain_call(method, dict(params)))
        return answer_to(method, dict(params))


async def talk(module: str, events_file: Path) -> dict[str, Any]:
    app = client = Recorder()
    tamis_nonebot.load(app, module, **SETTINGS)
    events = json.loads(events_file.read_text(encoding="utf-8"))
    try:
        await asyncio.wait_for(app.start(), 20)
    except Exception as error:  # noqa: BLE001 - whatever a plugin raises
        return {"loaded": True, "started": False, "error": repr(error)[:200]}
    found = []
    lifecycle = {
        "time": 1,
        "self_id": ME,
        "post_type": "meta_event",
        "meta_event_type": "lifecycle",
        "sub_type": "connect",
    }
    for event in [lifecycle, *events]:
        client.calls.clear()
        random.seed(1)
        try:
            await asyncio.wait_for(app.handle(json.dumps(event)), 4)
            await asyncio.sleep(0)
        except TimeoutError:
            client.calls.append("time is over")
        except Exception:  # noqa: BLE001 - whatever a plugin raises
            pass  # reported by the app
        found.append(sorted(client.calls, key=str))
        client.calls.clear()
    return {"loaded": True, "started": True, "calls": found[1:]}


if __name__ == "__main__":
    name, folder, file = sys.argv[1:]
    sys.path.append(folder)
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    try:
        result = asyncio.run(talk(name, Path(file)))
    except BaseException:  # noqa: BLE001 - whatever a plugin raises
        result = {"loaded": False, "error": traceback.format_exc()[-600:]}
    print(json.dumps(result, ensure_ascii=False, default=str), flush=True)
    import os

    os._exit(0)
