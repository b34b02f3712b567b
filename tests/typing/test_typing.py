"""The types are tested as files a user could write: some that checkers must accept, others that they must not."""

from __future__ import annotations

import runpy
from typing import TYPE_CHECKING

import pytest

from .checkers import NotAnalysedError, check, output
from .expectations import FULL, HERE, OTHERS, as_toml, expected, folder, limits, short_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .checkers import Findings

ACCEPT = folder("accept")
REJECT = folder("reject")
FILES = ACCEPT | REJECT
EXPECTED = expected(FILES)
MISSPELT = """\
from typing import Literal

from tamis_telegram import Event, Filter, Router, expect, explain, has, match


def places(router: Router, event: Event) -> bool:
    router.on("mesage:text")
    router.drop("mesage:text")
    match("mesage:text")
    explain("mesage:text")
    expect(event, "mesage:text")
    return has(event, "mesage:text")


def annotation(event: Filter[Literal["mesage:text"]]) -> None: ...
"""
"""A typo in each place that takes a query."""
PLACES = MISSPELT.count("mesage:text")
MOST = {"mypy": (2, 200), "pyright": (13, 1300), "ty": (13, 650)}
"""Lines and characters that a checker may need for one of them."""


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Findings]:
    """What a checker finds in all files; it runs once."""
    answers: dict[str, Findings] = {}

    def find(checker: str) -> Findings:
        if checker not in answers:
            answers[checker] = check(checker, FILES, tmp_path_factory.mktemp(checker))
        return answers[checker]

    return find


def without_consequences(rules: set[str]) -> set[str]:
    """Without what pyright says of an unknown type, where that comes from an error on the same line."""
    causes = {rule for rule in rules if not rule.startswith("reportUnknown")}
    return causes or rules


def test_the_files_are_there() -> None:
    for case in range(1, 11):
        assert any(name.startswith(f"accept_must_hold_{case:02}_") for name in ACCEPT)
        assert any(name.startswith(f"reject_must_hold_{case:02}_") for name in REJECT)
    for checker in FULL:
        assert not any(EXPECTED[checker][name] for name in ACCEPT if name != "accept_limits.py")
        assert all(EXPECTED[checker][name] for name in REJECT)


@pytest.mark.parametrize("checker", FULL)
def test_every_expected_error_and_no_other(checker: str, findings: Callable[[str], Findings]) -> None:
    found = findings(checker)
    assert found.keys() == FILES.keys()
    wrong: list[str] = []
    for name, in_file in found.items():
        rules: dict[int, set[str]] = {}
        for finding in in_file:
            rules.setdefault(finding.line, set()).add(finding.rule)
        for line, its_rules in rules.items():
            rules[line] = without_consequences(its_rules)
        for line in sorted(rules.keys() | EXPECTED[checker][name].keys()):
            got, wanted = rules.get(line, set()), EXPECTED[checker][name].get(line, frozenset())
            if got != wanted:
                messages = [finding.message for finding in in_file if finding.line == line]
                wrong.append(f"{name}:{line}: expected {sorted(wanted)}, found {sorted(got)}: {messages}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("checker", OTHERS)
def test_limits_of_other_checkers_are_exact(checker: str, findings: Callable[[str], Findings]) -> None:
    """What they cannot do is written down, so that it is noticed when a release changes it, for better or worse."""
    short = short_of(findings(checker))
    assert short == limits(checker), f"limits.toml should say:\n{as_toml(checker, short)}"


@pytest.mark.parametrize("checker", FULL)
def test_a_misspelt_query_is_a_short_error(checker: str, tmp_path: Path) -> None:
    lines, characters = MOST[checker]
    shown = output(checker, MISSPELT, tmp_path).strip()
    assert shown.count("mesage:text") >= PLACES
    assert len(shown.splitlines()) <= PLACES * lines, shown
    assert len(shown) <= PLACES * characters, shown


@pytest.mark.parametrize("name", sorted(ACCEPT))
def test_accepted_files_run(name: str) -> None:
    """They register their handlers: what checkers accept is also right at run time."""
    module = runpy.run_path(str(HERE / "accept" / name.removeprefix("accept_")))
    module["router"].check()
    assert module["router"].handlers


def test_a_file_that_is_not_analysed_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(NotAnalysedError):
        check("mypy", {"skipped.py": "# mypy: ignore-errors\n", "other.py": ""}, tmp_path)
