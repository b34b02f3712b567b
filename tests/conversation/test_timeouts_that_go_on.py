"""What `on_timeout` may say of a conversation: it goes on with the next question, asks again, or is over."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tamis.storage.sessions.memory import MemoryStore
from tamis_telegram import App, Event, MessageTextEvent, Session

from .shop import text


class Quiz:
    """Two questions, which are too late at once, and what the bot said."""

    def __init__(self, end: Callable[[Session], None]) -> None:
        self.now = 1_000.0
        self.app = App(sessions=MemoryStore(clock=lambda: self.now), watchdog=None)
        self.said: list[str] = []
        self.answers: list[Any] = []
        vars(self.app)["call"] = self.call
        quiz = self.app.on("message:text").command("quiz").steps(answer_within=60, name="quiz")

        @quiz.got("first", "Q1?")
        async def first(event: MessageTextEvent, first: str) -> None:
            self.answers.append(first)

        @quiz.got("second", "Q2?")
        async def second(event: MessageTextEvent, second: str, session: Session) -> None:
            self.answers += [session.args.get("first"), second]
            session.finish("done")

        @quiz.on_timeout
        async def late(event: Event, session: Session) -> None:
            await event.reply("too late")
            end(session)

    async def call(self, method: str, params: Mapping[str, Any]) -> None:
        assert method == "sendMessage"
        self.said.append(params["text"])

    async def play(self, *, rounds: int = 1) -> int:
        """How many sessions are left after so many deadlines."""
        await self.app.handle(text("/quiz"))
        for _ in range(rounds):
            self.now += 61
            await self.app.conversations.expire()
        return await self.app.sessions.count()


@pytest.mark.parametrize(
    ("end", "said", "left"),
    [
        (lambda session: None, ["Q1?", "too late"], 0),
        (lambda session: session.finish("bye"), ["Q1?", "too late", "bye"], 0),
        (lambda session: session.skip(), ["Q1?", "too late", "Q2?"], 1),
        (lambda session: session.reject(), ["Q1?", "too late", "Q1?"], 1),
        (lambda session: session.reject("Q1, please?"), ["Q1?", "too late", "Q1, please?"], 1),
        (lambda session: session.reject_arg("first", "Once more?"), ["Q1?", "too late", "Once more?"], 1),
        (lambda session: session.pause(), ["Q1?", "too late", "Q2?"], 1),
    ],
    ids=["return", "finish", "skip", "reject", "reject with a prompt", "reject an answer by name", "pause"],
)
def test_the_word_of_the_branch(end: Callable[[Session], None], said: list[str], left: int) -> None:
    async def main() -> None:
        quiz = Quiz(end)
        assert await quiz.play() == left
        assert quiz.said == said

    asyncio.run(main())


def test_a_quiz_that_nobody_answers_asks_each_question_once_and_ends() -> None:
    async def main() -> None:
        quiz = Quiz(lambda session: session.skip())
        assert await quiz.play(rounds=3) == 0
        assert quiz.said == ["Q1?", "too late", "Q2?", "too late"]
        assert quiz.answers == []

    asyncio.run(main())


def test_an_answer_to_the_next_question_counts() -> None:
    async def main() -> None:
        quiz = Quiz(lambda session: session.skip())
        await quiz.play()
        await quiz.app.handle(text("Lima", 2))
        assert quiz.answers == [None, "Lima"]
        assert quiz.said[-1] == "done"

    asyncio.run(main())
