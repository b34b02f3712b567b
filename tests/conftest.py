"""The order of the tests: files that take minutes come first, so that no worker is left alone with one at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

LONG = (
    "tests/typing/test_typing.py",
    "tests/test_project.py",
    "tests/typing/test_guarantees.py",
    "tests/codegen/test_hostile_strings.py",
    "tests/docs/test_docs.py",
    "tests/storage/sessions/test_killed_processes.py",
    "tests/editor/test_completion.py",
    "tests/docs/test_examples.py",
    "tests/conversation/test_killed.py",
    "tests/typing/test_stubs.py",
    "tests/docs/test_reference.py",
)
"""By the seconds that they take."""
_PLACES = {name: place for place, name in enumerate(LONG)}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sorts files, and nothing within them."""
    items.sort(key=lambda item: _PLACES.get(item.nodeid.partition("::")[0], len(LONG)))
