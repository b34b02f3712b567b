"""A worker of a fleet: `fleet_child.py WHERE LEASE PAUSE`. Each update is a row, and a word in a session."""

from __future__ import annotations

import asyncio
import logging
import sys

from msgspec.structs import replace

from tamis import Inbox, SessionKey, Transaction
from tamis.delivery import inbox_worker
from tamis.storage.inbox import open_inbox
from tamis.storage.sessions import SessionRecord
from tamis_telegram import App, Event


async def main(where: str, lease: str, pause: str) -> None:
    logging.disable(logging.CRITICAL)
    inbox_worker._LEASE = float(lease)
    inbox: Inbox = open_inbox(where)
    app = App(inbox=inbox, me=1, watchdog=None, concurrency=8)
    mark = "%s" if where.startswith("postgresql") else "?"

    @app
    async def handler(event: Event, tx: Transaction) -> None:
        assert event.chat is not None
        number, sessions = event.json()["update_id"], app.sessions
        key = SessionKey(chat=str(event.chat.id))
        found = await sessions.find(key)
        if found:
            held = await sessions.claim(found[0].id, found[0].version, "bot", 60)
            assert held is not None
        else:
            held = await sessions.put(SessionRecord(key=key, handler="count"))
        await asyncio.sleep(float(pause))
        await sessions.save(replace(held, step=f"{held.step} {number}"))
        await tx.execute(f"INSERT INTO ledger (chat, number) VALUES ({mark}, {mark})", (event.chat.id, number))

    async with app:
        print("ready", flush=True)
        await asyncio.sleep(3600)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
