"""The site, built once for the tests that look at it, and a browser to look with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from .browser import chromium, served
from .documents import ROOT, run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver import Chrome


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "site"
    done = run(ROOT, "docs.website", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Chrome]:
    browser = chromium()
    yield browser
    browser.quit()


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(params=["server", "folder"])
def base(site: Path, server: str, request: pytest.FixtureRequest) -> str:
    """For what browsers treat differently in pages that are opened from a folder."""
    return site.as_uri() if request.param == "folder" else server


# The first event of all kinds that is drawn makes their strategies, which takes seconds on a busy machine.
settings.register_profile("pages", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pages")
