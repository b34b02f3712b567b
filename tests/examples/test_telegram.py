"""The examples of live bots do what they say: as processes that poll the fake server, or are called by it."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import aiohttp

from .running import Example, Talk, fake, run

if TYPE_CHECKING:
    from pathlib import Path


def test_echo_answers_what_is_written(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server, Example(server, tmp_path, "telegram/echo.py"):
            talk = Talk(server)
            assert await talk.said("/start") == "Write something, and I say it, too."
            assert await talk.said("hello") == "hello"

    run(main())


def test_echo_runs_by_the_command_line(tmp_path: Path) -> None:
    async def main() -> None:
        command = ("-m", "tamis.tools.cli", "run", "telegram/echo.py:bot", "--quiet")
        async with fake() as server, Example(server, tmp_path, "echo", *command) as example:
            assert await Talk(server).said("hello") == "hello"
            assert (example.folder / f"bot-{server.token.partition(':')[0]}.inbox.db").exists()

    run(main())


def test_an_order_goes_on_after_the_process_was_killed(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            talk = Talk(server)
            async with Example(server, tmp_path, "telegram/order.py") as example:
                assert await talk.said("hi") == "Hungry? /order"
                menu = await talk.write("/order")
                assert menu["reply_markup"]["keyboard"] == [[{"text": "Margherita"}, {"text": "Funghi"}]]
                assert (await talk.next("sendMessage"))["text"] == "Which pizza would you like?"
                assert await talk.said("Hawaii") == "We have Margherita and Funghi. Which one?"
                assert await talk.said("Funghi") == "How many Funghi?"
                await example.kill()
            async with Example(server, tmp_path, "telegram/order.py"):
                answer = await talk.said("some")
                if answer == "How many Funghi?":  # it was killed before it had noted that this was sent
                    answer = str((await talk.next("sendMessage"))["text"])
                assert answer == "A number, please."
                assert await talk.said("3") == "3 Funghi, coming!"
                assert await talk.said("3") == "Hungry? /order"

    run(main())


def test_an_order_can_be_cancelled(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server, Example(server, tmp_path, "telegram/order.py"):
            talk = Talk(server)
            await talk.write("/order")
            await talk.next("sendMessage")
            assert await talk.said("/cancel") == "It is forgotten."
            assert await talk.said("/cancel") == "There is no order."

    run(main())


def test_a_payment_from_the_button_to_the_thanks(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server, Example(server, tmp_path, "telegram/payments.py"):
            talk = Talk(server)
            await talk.write("/shop")
            assert "text" not in await talk.press("cake")
            invoice = await talk.next("sendInvoice")
            assert (invoice["currency"], invoice["prices"]) == ("XTR", [{"label": "cake", "amount": 20}])
            bought = {"invoice_payload": invoice["payload"], "currency": "XTR", "total_amount": 20}
            talk.push("pre_checkout_query", **bought)
            assert (await talk.next("answerPreCheckoutQuery"))["ok"] is True
            talk.push("message:successful_payment", successful_payment=bought)
            assert (await talk.next("sendMessage"))["text"] == "Thank you! 1 cake for 20 stars."

            talk.push("pre_checkout_query", **bought)
            refused = await talk.next("answerPreCheckoutQuery")
            assert (refused["ok"], refused["error_message"]) == (False, "Sorry, it is sold out.")
            talk.push("callback_query:data", data="buy:tea:many")
            assert (await talk.next("answerCallbackQuery"))["text"] == "This button is too old: /shop"

    run(main())


def test_inline_mode_offers_styles(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server, Example(server, tmp_path, "telegram/inline.py"):
            talk = Talk(server)
            talk.push("inline_query", query=" hello ")
            results = (await talk.next("answerInlineQuery"))["results"]
            assert [result["title"] for result in results] == ["plain: hello", "bold: hello", "italic: hello"]
            assert results[1]["input_message_content"]["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
            talk.push("inline_query", query="")
            assert (await talk.next("answerInlineQuery"))["results"] == []
            talk.push("chosen_inline_result", result_id="bold")
            assert await talk.said("/start") == "I write in styles. Liked most: bold"

    run(main())


def test_tasks_are_in_the_database_of_their_chat(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            talk = Talk(server)
            async with Example(server, tmp_path, "telegram/tasks/bot.py", STAFF="111,9"):
                assert await talk.said("/add buy milk") == "1 to do"
                assert await talk.said("/add call Ann") == "2 to do"
                assert await talk.said("/add") == "Write what there is to do: /add buy milk"
                assert await talk.said("/add swim", chat={"id": -5, "type": "group", "title": "Friends"}) == "1 to do"
                assert await talk.said("/stats") == "3 tasks in 2 chats"
                assert await talk.said("/stats", user=8) == "/add TASK, /list"
            async with Example(server, tmp_path, "telegram/tasks/bot.py"):
                assert await talk.said("/list") == "To do:"
                assert (await talk.press("milk"))["text"] == "Well done!"
                edited = await talk.next("editMessageText")
                assert [row[0]["text"] for row in edited["reply_markup"]["inline_keyboard"]] == ["✓ call Ann"]

    run(main())


def test_a_webhook_beside_the_pages_of_an_app(tmp_path: Path) -> None:
    async def main() -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = str(listener.getsockname()[1])
        place = f"http://127.0.0.1:{port}"
        settings = {"PORT": port, "WEBHOOK_SECRET": "long-and-random", "WEBHOOK_URL": f"{place}/telegram/updates"}
        async with fake() as server, Example(server, tmp_path, "telegram/webhook.py", **settings):
            assert await Talk(server).said("one two two") == "3 words"
            async with aiohttp.ClientSession() as session:
                async with session.get(f"{place}/words") as response:
                    assert await response.json() == {"two": 2, "one": 1}
                async with session.post(settings["WEBHOOK_URL"], data=b"{}") as response:
                    assert response.status == 401

    run(main())
