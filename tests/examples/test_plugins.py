"""The example with plugins: its admin presses the buttons of the panel, and what was switched stays so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .running import Example, Talk, fake, run

if TYPE_CHECKING:
    from pathlib import Path

GROUP = {"id": -5, "type": "group", "title": "Friends"}
ADMIN = 7


def test_an_admin_switches_plugins_by_the_panel(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            talk = Talk(server)
            async with Example(server, tmp_path, "plugins/bot.py", ADMIN=str(ADMIN)):
                assert await talk.said("/weather Rome", chat=GROUP) == "Sunny in Rome"
                talk.push("message:text", text="see https://example.com", chat=GROUP)
                assert await talk.said("hello", chat=GROUP) == "hello"

                assert await talk.said("/setting", chat=GROUP) == "Only admins may use this."
                opened = await talk.said("/setting", chat=GROUP, user=ADMIN)
                assert opened.splitlines()[1:3] == [
                    "✅ links (priority -1): Refuses links", "✅ weather (priority 0): Tells the weather",
                ]  # fmt: skip
                await talk.press("weather", ADMIN)
                assert (await talk.next("editMessageText"))["text"].startswith("✅ weather 1.2\nTells the weather\n")
                assert (await talk.press("Switch off here", 9))["text"] == "Only admins may use this."
                assert (await talk.press("Switch off here", ADMIN))["text"] == "weather is off here"
                assert await talk.said("/weather Rome", chat=GROUP) == "/weather Rome"
            async with Example(server, tmp_path, "plugins/bot.py", ADMIN=str(ADMIN)):
                assert await talk.said("/weather Rome", chat=GROUP) == "/weather Rome"
                assert await talk.said("/weather Rome") == "Sunny in Rome"

    run(main())
