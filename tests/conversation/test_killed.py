"""A bot that is killed with SIGKILL in the middle of a conversation, and started again."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ..storage.sessions.places import Place  # noqa: TID252 - what both folders of tests share
from .shop import LAST, QUESTIONS, answers, line

CHILD = Path(__file__).with_name("child.py")


class Bot:
    """The shop in another process."""

    def __init__(self, place: Place, hang: str = "") -> None:
        arguments = [sys.executable, str(CHILD), place.where, hang]
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.said: list[str] = []
        self._hung = threading.Timer(60, self.process.kill)
        self._hung.start()
        assert self.hears() == "ready"

    def hears(self) -> str:
        """The next line that it prints; what it sent is noted."""
        assert self.process.stdout is not None
        heard = self.process.stdout.readline().strip()
        if heard.startswith("said "):
            self.said.append(heard[5:])
        return heard

    def gets(self, update: str) -> str:
        """Gives it an update, and waits until it is done or hangs."""
        assert self.process.stdin is not None
        self.process.stdin.write(line(update) + "\n")
        self.process.stdin.flush()
        while (heard := self.hears()) not in {"done", "hangs", ""}:
            pass
        return heard

    def killed(self) -> list[str]:
        """Kills it; what it had sent."""
        self._hung.cancel()
        self.process.kill()
        with self.process:
            pass
        return self.said


@pytest.mark.parametrize("step", range(3))
def test_killed_between_question_and_answer_it_goes_on_and_asks_once(durable: Place, step: int) -> None:
    updates = answers()
    before = Bot(durable)
    assert [before.gets(one) for one in updates[: step + 1]] == ["done"] * (step + 1)
    assert before.killed() == QUESTIONS[: step + 1]
    after = Bot(durable)
    assert [after.gets(one) for one in updates[step + 1 :]] == ["done"] * (3 - step)
    assert after.killed() == [*QUESTIONS[step + 1 :], LAST]


@pytest.mark.parametrize("step", ["what", "count", "picture"])
def test_killed_in_a_step_it_runs_again_when_the_answer_comes_again(durable: Place, step: str) -> None:
    place = ["begin", "what", "count", "picture"].index(step)
    updates = answers()
    before = Bot(durable, step)
    for one in updates[:place]:
        assert before.gets(one) == "done"
    assert before.gets(updates[place]) == "hangs"
    assert before.killed() == QUESTIONS[:place]
    after = Bot(durable)
    for one in updates[place:]:  # at once, although the claim of the one that was killed runs on
        assert after.gets(one) == "done"
    assert after.killed() == [*QUESTIONS[place:], LAST]


def test_killed_before_the_question_was_sent_it_is_asked_when_the_update_comes_again(durable: Place) -> None:
    updates = answers()
    before = Bot(durable, "How many pizza?")
    assert before.gets(updates[0]) == "done"
    assert before.gets(updates[1]) == "hangs"
    assert before.killed() == ["What?"]
    after = Bot(durable)
    for one in updates[1:]:
        assert after.gets(one) == "done"
    assert after.killed() == [*QUESTIONS[1:], LAST]


def test_killed_before_its_last_word_was_sent_it_says_it_when_the_update_comes_again(durable: Place) -> None:
    updates = answers()
    before = Bot(durable, LAST)
    assert [before.gets(one) for one in updates] == ["done", "done", "done", "hangs"]
    assert before.killed() == QUESTIONS
    after = Bot(durable)
    assert [after.gets(one) for one in (updates[3], updates[0])] == ["done", "done"]
    assert after.killed() == [LAST, QUESTIONS[0]]
