"""Every row has a test: `docs/parity.md` says which rows there are, and the names of tests which row they are of."""

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "parity.md").read_text(encoding="utf-8")
ROW = re.compile(r"\b([A-Z]{1,2})-(\d+)(?: to \1-(\d+))?")
NAME = re.compile(r"^def (test_([a-z]{1,2})_(\d\d)_\w+)", re.MULTILINE)
TESTS = {
    name: f"{letters.upper()}-{number}"
    for folder in (HERE, HERE.with_name("injection"), HERE.with_name("plugins"), HERE.with_name("nonebot"))
    for path in folder.glob("test_*.py")
    for name, letters, number in NAME.findall(path.read_text(encoding="utf-8"))
}


def rows(text: str) -> set[str]:
    """The rows that a text names, also as `AM-01 to AM-20`."""
    found: set[str] = set()
    for letters, first, last in ROW.findall(text):
        found |= {f"{letters}-{number:02}" for number in range(int(first), int(last or first) + 1)}
    return found


def section(title: str) -> str:
    return PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]


PROMISED = rows(section("Where another behaviour was chosen").partition("For most")[0])
TABLES = re.findall(r"^\| ([A-Z]+-\d+) \|.*\| `(\w+)` \|$", PAGE, re.MULTILINE)


def test_the_page_names_the_rows() -> None:
    assert {"GQ-50", "GQ-64", "AM-01", "AM-20", "OC-01", "OC-20", "NE-30", "NE-39", "NM-07", "NM-22"} <= PROMISED
    assert len(PROMISED) == 15 + 20 + 20 + (10 + 10 + 14 + 14 + 6) + (9 + 12)


@pytest.mark.parametrize("row", sorted(PROMISED))
def test_every_row_has_a_test(row: str) -> None:
    assert row in TESTS.values()


def test_every_row_in_a_table_has_the_test_that_is_named_there() -> None:
    assert len(TABLES) == len(re.findall(r"^\| [A-Z]+-\d+ \|", PAGE, re.MULTILINE)) > 30
    assert [(row, test) for row, test in TABLES if TESTS.get(test) != row] == []


def test_every_test_belongs_to_a_row_of_the_page() -> None:
    known = PROMISED | {row for row, _ in TABLES}
    assert {name: row for name, row in TESTS.items() if row not in known} == {}
