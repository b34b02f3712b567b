"""What receiving takes."""

from tamis_telegram import App, Bot

bot = Bot("123:abc")

bot.run("bot.db")  # E: call-arg | reportCallIssue | too-many-positional-arguments
bot.run(inbox=3)  # E: arg-type | reportArgumentType | invalid-argument-type
bot.run(allowed_updates=3)  # E: arg-type | reportArgumentType | invalid-argument-type
bot.asgi(secret=b"long")  # E: arg-type | reportArgumentType | invalid-argument-type
bot.asgi("long")  # E: call-arg | reportCallIssue | too-many-positional-arguments
bot.asgi(secert="long")  # E: call-arg | reportCallIssue | unknown-argument
App().asgi(secret="long", url="https://example.org")  # E: call-arg | reportCallIssue | unknown-argument
