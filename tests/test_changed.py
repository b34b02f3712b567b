"""`./dev test-changed` finds the tests of what changed."""

from __future__ import annotations

import pytest

from .changed import ROOT, place_of, selection

FOLDERS = sorted(path.parent for path in (ROOT / "runtime/tamis").glob("*/__init__.py"))
WITHOUT_TESTS = {"integrations"}
"""Folders whose tests stand elsewhere."""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_folder_of_the_runtime_has_a_folder_of_tests(folder: object) -> None:
    name = str(folder).rsplit("/", 1)[-1]
    found = place_of(f"runtime/tamis/{name}/some.py")
    assert (found is None) == (name in WITHOUT_TESTS)


def test_a_folder_stands_for_the_files_in_it() -> None:
    paths = ["runtime/tamis/decoding/codec.py", "tests/decoding/test_lenient.py", "tests/guards/test_guards.py"]
    assert selection(paths) == [
        "tests/decoding",
        *(["tests/guards/test_guards.py"] if (ROOT / "tests/guards/test_guards.py").exists() else []),
    ]


def test_what_has_no_tests_of_its_own_chooses_none() -> None:
    assert selection(["LICENSE", "tests/imports.py", "tests/decoding/test_that_is_gone.py"]) == []
    assert selection(["README.md", "docs/queries.md"]) == ["tests/docs/test_docs.py"]
