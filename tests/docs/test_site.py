"""The site of the documentation: it builds without a warning, has every page, and loads nothing from elsewhere."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from .browser import chromium, complaints
from .documents import ROOT, run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver import Chrome

SETTINGS = ROOT / "docs" / "website" / "zensical.toml"

# The search lives in a shadow root, which selectors do not enter.
_ROOTS = "const root = [...document.querySelectorAll('*')].map((one) => one.shadowRoot).find(Boolean);"
_FIELD = f"{_ROOTS} return root?.querySelector('input[type=text]')"
_FOUND = f"{_ROOTS} return root?.textContent"


def _pages(entries: list[dict[str, Any]]) -> Iterator[str]:
    for entry in entries:
        for value in entry.values():
            if isinstance(value, str):
                yield value
            else:
                yield from _pages(value)


def test_every_page_of_docs_is_in_the_menu(site: Path) -> None:
    named = list(_pages(tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["project"]["nav"]))
    assert len(named) == len(set(named))
    pages = {path.name for path in (ROOT / "docs").glob("*.md")}
    assert pages - set(named) == set(), f"name them in `nav` of {SETTINGS.relative_to(ROOT)}"
    assert [page for page in named if not (site / page).with_suffix(".html").is_file()] == []


def test_the_builder_sees_a_link_to_a_heading_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "zensical.toml").write_text(
        '[project]\nsite_name = "x"\ndocs_dir = "pages"\n[project.markdown_extensions.toc]\n', encoding="utf-8"
    )
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "index.md").write_text("# Here\n\n[there](#there)\n", encoding="utf-8")
    done = run(tmp_path, "zensical", "build", "--strict")
    assert done.returncode != 0
    assert "anchor does not exist" in done.stdout + done.stderr


def test_a_folder_that_is_no_site_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    done = run(ROOT, "docs.website", str(tmp_path))
    assert (done.returncode, (tmp_path / "thesis.txt").exists()) == (1, True)
    assert "holds something else than a site" in done.stderr


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    loading = re.compile(r"<(?:script|img|iframe|link)[^>]*\s(?:src|href)=[\"']?(?:https?:)?//")
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 15
    assert [page.name for page in pages if loading.search(page.read_text(encoding="utf-8"))] == []
    styles = "".join(page.read_text(encoding="utf-8") for page in site.rglob("*.css"))
    assert re.findall(r"(?:@import|url\()[\s\"']*(?:https?:)?//[^)\s]*", styles) == []


def test_code_blocks_are_code(site: Path) -> None:
    assert [page.name for page in site.rglob("*.html") if "```" in page.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("page", ["index", "handlers", "parity", "spec"])
def test_other_pages_open_without_complaints(browser: Chrome, base: str, page: str) -> None:
    browser.get("about:blank")
    complaints(browser)
    browser.get(f"{base}/{page}.html")
    assert browser.find_element(By.TAG_NAME, "h1").is_displayed()
    assert complaints(browser) == []


def test_without_chromium_the_tests_say_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.fail.Exception, match=r"tests/services\.sh installs them"):
        chromium()


def test_the_sites_own_search_finds_pages(browser: Chrome, base: str) -> None:
    """Also from a folder, where there are no workers."""
    browser.get("about:blank")
    complaints(browser)
    browser.get(f"{base}/handlers.html")
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.CONTROL, "k")
    field = WebDriverWait(browser, 10).until(lambda _: browser.execute_script(_FIELD))
    field.send_keys("middleware")
    WebDriverWait(browser, 10).until(lambda _: "Middlewares" in (browser.execute_script(_FOUND) or ""))
    assert complaints(browser) == []
