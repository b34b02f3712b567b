"""Two versions of a help desk, what changed between them, and the packages of both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app
from tamis_codegen.compare.diff import compare
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_codegen.compare.diff import Comparison

HERE = Path(__file__).parent
OLD, NEW, USERS = HERE / "old", HERE / "new", HERE / "users"


@pytest.fixture(scope="session")
def desk() -> Comparison:
    return compare(load_model(OLD), load_model(NEW))


@pytest.fixture
def codegen() -> Callable[..., tuple[int, str]]:
    """Runs a command; its exit code and what it said."""

    def run(*args: object) -> tuple[int, str]:
        result = CliRunner().invoke(app, [str(arg) for arg in args], catch_exceptions=False)
        return result.exit_code, result.output

    return run
