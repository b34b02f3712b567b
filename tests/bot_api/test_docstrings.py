"""Examples in docstrings of formatting print what they say."""

from __future__ import annotations

import doctest

from tamis_bot_api.text import formatting

_NEEDS_AN_EVENT = {"entity_text"}


def test_the_examples_of_formatting() -> None:
    finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(verbose=False)
    ran = 0
    for test in finder.find(formatting, "formatting"):
        if test.examples and test.name.rpartition(".")[2] not in _NEEDS_AN_EVENT and "." in test.name:
            ran += runner.run(test, out=lambda _: None).attempted
    assert ran > 10
    assert runner.summarize(verbose=False).failed == 0
