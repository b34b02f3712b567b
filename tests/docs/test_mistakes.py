"""`docs/errors.md` says of each mistake of a first hour what a run of it prints."""

from __future__ import annotations

import asyncio

import pytest
from docs.mistakes import MISTAKE, PAGE, printed, refreshed

PAGE_TEXT = PAGE.read_text(encoding="utf-8")


def test_the_page_shows_what_runs_print() -> None:
    assert asyncio.run(refreshed(PAGE_TEXT)) == PAGE_TEXT, "run: ./dev python -m docs.mistakes"


def test_every_mistake_says_something_short() -> None:
    mistakes = list(MISTAKE.finditer(PAGE_TEXT))
    assert len(mistakes) == 10
    for mistake in mistakes:
        command, *said, asked, code = mistake["said"].splitlines()
        assert command.endswith("python bot.py")
        assert said
        assert len("".join(said)) < 1_200
        assert "mistyped" not in "".join(said)  # the token
        assert asked == "$ echo $?"
        assert code in {"0", "1", "78"}


def test_a_command_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="a mistake is run as `python"):
        asyncio.run(printed("", "rm -r .", "", ""))
