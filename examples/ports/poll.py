"""A poll in a group: the bot of `poll_grammy.mjs`, for Tamis.

BOT_TOKEN=123:abc python examples/ports/poll.py
"""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from msgspec import Struct, field

from tamis_telegram import Bot, CallbackQueryMessageEvent, Command, Event, Filter, Match, MessageTextEvent
from tamis_telegram.keyboards import InlineKeyboard


class Poll(Struct):
    question: str = ""
    votes: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    def keyboard(self) -> InlineKeyboard:
        keyboard = InlineKeyboard()
        for answer, voters in self.votes.items():
            keyboard.callback(f"{answer} ({len(voters)})", f"vote:{answer}").row()
        return keyboard


bot = Bot(name="poll")
polls: defaultdict[int, Poll] = defaultdict(Poll)


@bot.provide(Poll)
def poll_of(event: Event) -> Poll:
    return polls[event.chat.id if event.chat else 0]


@bot.on("message:text").command("start")
async def start(event: MessageTextEvent) -> None:
    await event.reply("Ask with /ask, answer with /answer, then vote.")


@bot.on("message:text").command("ask")
async def ask(event: MessageTextEvent, command: Command, poll: Poll) -> None:
    if not command.args:
        await event.reply("/ask Where do we eat?")
        return
    poll.question, poll.votes = command.args, {}
    await event.reply(f"The question is: {command.args}")


@bot.on("message:text").command("answer")
async def answer(event: MessageTextEvent, command: Command, poll: Poll) -> None:
    if not poll.question:
        await event.reply("Nobody has asked.")
        return
    poll.votes.setdefault(command.args, [])
    await event.reply(poll.question, reply_markup=poll.keyboard())


@bot.on("callback_query:message").callback_data(regex=r"vote:(.+)")
async def vote(event: CallbackQueryMessageEvent, match: Match, poll: Poll) -> None:
    voters = poll.votes.get(match[1])
    if voters is None:
        await event.answer_callback(text="This poll is over.")
    elif event.from_.id in voters:
        await event.answer_callback(text="You have voted.")
    else:
        voters.append(event.from_.id)
        await event.answer_callback(text="Thank you!")
        await event.edit_reply_markup(reply_markup=poll.keyboard())


@bot.on("message:text").text(regex=r"(?i)(?:who|what) wins\?")
async def winner(event: MessageTextEvent, poll: Poll) -> None:
    ranked = sorted(poll.votes.items(), key=lambda pair: -len(pair[1]))
    await event.reply(f"{ranked[0][0]} wins." if ranked else "Nobody has voted.")


@bot.on("message:photo")
async def photo(event: Filter[Literal["message:photo"]]) -> None:
    await event.reply("A fine picture.")


@bot.on("message:entities:url")
async def link(event: Filter[Literal["message:entities:url"]]) -> None:
    await event.reply("No links, please.")


@bot.on(":text").text(endswith="?")
async def question(event: Filter[Literal[":text"]]) -> None:
    await event.reply("Is that a question? /ask it.")


if __name__ == "__main__":
    bot.run()
