"""The shop in a process of its own: `child.py WHERE HANG`. It takes updates on its input, a line each."""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))


async def main(where: str, hang: str) -> None:
    shop_of = importlib.import_module("tests.conversation.shop").Shop
    store_at = importlib.import_module("tests.storage.sessions.places").store_at
    store = store_at(where)
    shop = shop_of(store, hang=hang)
    async with shop.app:
        print("ready", flush=True)
        while update := await asyncio.to_thread(sys.stdin.readline):
            await shop.app.handle(update.strip())
            print("done", flush=True)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
