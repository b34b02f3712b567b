"""A bot whose functions are plugins in a folder. Its admin opens a panel with /setting.

./dev python examples/plugins/bot.py
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tamis import panel
from tamis_telegram import App, MessageTextEvent, has

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
ADMIN = 7


class PrintingApp(App):
    """Stands for a bot with a connection: it prints what it would send."""

    async def call(self, method: str, params: Mapping[str, Any]) -> None:
        print(method, params.get("text", ""), sep=": " if "text" in params else "")
        for row in params.get("reply_markup", {}).get("inline_keyboard", ()):
            print("   " + "".join(f"[{button['text']}]" for button in row))


app = PrintingApp(name="assistant", username="assistant_bot")
app.plugins.load_folder(HERE / "addons")
panel.install(app, admins={ADMIN})


@app.on("message:text", name="echo", priority=100)
async def echo(event: MessageTextEvent) -> None:
    await event.reply(event.msg.text)


async def main() -> None:
    async with app:
        for update in (HERE / "updates.jsonl").read_bytes().splitlines():
            event = app.decode(update)
            if has(event, "callback_query:data"):
                print("> pressed", event.callback_query.data)
            elif has(event, "message:text"):
                print(">", event.message.text)
            await app.dispatch(event)


if __name__ == "__main__":
    asyncio.run(main())
