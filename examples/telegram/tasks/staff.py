"""The router for those who run the bot. Where it is included, a guard says who that is."""

from __future__ import annotations

from provided import TheDatabase

from tamis_telegram import MessageTextEvent, Router

router = Router(name="staff")


@router.on("message:text").command("stats", name="stats")
async def stats(event: MessageTextEvent, database: TheDatabase) -> None:
    tasks, chats = database.count()
    await event.reply(f"{tasks} tasks in {chats} chats")
