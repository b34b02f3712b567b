"""Random conversations against a small model: answers, wrong ones, restarts, time that passes, updates twice."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tamis.storage.sessions.memory import MemoryStore
from tamis.storage.sessions.sqlite import SqliteStore

from ..storage.sessions.places import Clock  # noqa: TID252 - what both folders of tests share
from .shop import QUESTIONS, Shop, photo, text

WORDS = {"begin": "/order", "number": "3", "word": "pizza", "photo": ""}
PLAYED = st.lists(st.sampled_from([*WORDS, "restart", "again", "late"]), max_size=12)


class Model:
    """What the shop says, by what is known of one user."""

    def __init__(self) -> None:
        self.at: int | None = None
        """How many questions are answered; None: no conversation."""
        self.what = ""
        self.said: list[str] = []
        self.passed: list[Any] = []

    def plays(self, one: str) -> None:
        if one == "late":
            self.at = None
        elif self.at is not None and (one == "photo") == (self.at == len(QUESTIONS) - 1):
            self._answered(WORDS[one])
        elif one == "begin":
            self.at = 0
            self.said.append("What?")
        else:
            self.passed.append(WORDS[one] or None)

    def _answered(self, words: str) -> None:
        if self.at == 0:
            self.at, self.what = 1, words
            self.said.append(f"How many {words}?")
        elif self.at == 1 and words == "3":
            self.at = 2
            self.said.append("A picture?")
        elif self.at == 1:
            self.said.append("A number, please.")
        else:
            self.at = None
            self.said.append(f"3 x {self.what}, 1 picture, begin-what-count-picture")


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)
@given(played=PLAYED)
def test_whatever_happens_the_shop_says_what_the_model_says(kind: str, played: list[str]) -> None:
    model = Model()
    said: list[str] = []
    passed: list[Any] = []

    async def scenario(folder: Path) -> None:
        clock = Clock()
        store = MemoryStore(clock=clock) if kind == "memory" else SqliteStore(folder / "sessions.db", clock=clock)
        clock.now = 0.0
        shop = Shop(store, answer_within=3600, unless=None)
        last = ""
        last_was_part = False
        for number, one in enumerate(played):
            if one == "restart":
                said.extend(shop.said)
                passed.extend(shop.passed)
                shop = Shop(store, answer_within=3600, unless=None)
                continue
            if one == "late":
                clock.now = 4e9
                await shop.app.conversations.expire()
                clock.now = 0.0
                model.plays(one)
                continue
            if one == "again":
                # An update that a waiting conversation has seen does nothing; others are messages like others.
                if last and await shop.app.conversations.waiting_for(shop.app.decode(last)):
                    before = (len(shop.said), len(shop.passed))
                    if model.at is not None and last_was_part:
                        await shop.app.handle(last)
                        assert (len(shop.said), len(shop.passed)) == before
                continue
            last = photo(number) if one == "photo" else text(WORDS[one], number)
            heard = len(model.said)
            model.plays(one)
            last_was_part = len(model.said) > heard
            await shop.app.handle(last)
        said.extend(shop.said)
        passed.extend(shop.passed)
        assert await store.count() == (model.at is not None)
        await store.close()

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(scenario(Path(folder)))
    assert said == model.said
    assert [one for one in passed if one] == [one for one in model.passed if one]
