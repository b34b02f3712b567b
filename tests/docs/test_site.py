"""The site of the documentation: it builds without a warning, has every page, and loads nothing from elsewhere.

The reference of queries is looked at in a browser: with the site from a server, and from a folder.
"""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from tamis_onebot._vocabulary import VOCABULARY as ONEBOT
from tamis_onebot_gocqhttp._vocabulary import VOCABULARY as GOCQHTTP
from tamis_telegram import decode, has
from tamis_telegram._vocabulary import VOCABULARY as TELEGRAM

from . import checking
from .browser import chromium, complaints, served
from .documents import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

VOCABULARIES = {"telegram": TELEGRAM, "onebot": ONEBOT, "onebot_gocqhttp": GOCQHTTP}
SETTINGS = ROOT / "docs" / "website" / "zensical.toml"


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, encoding="utf-8", timeout=300, check=False
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "site"
    done = _run(ROOT, "docs.website", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    return folder


# --- the pages ---


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
    done = _run(tmp_path, "zensical", "build", "--strict")
    assert done.returncode != 0
    assert "anchor does not exist" in done.stdout + done.stderr


def test_a_folder_that_is_no_site_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    done = _run(ROOT, "docs.website", str(tmp_path))
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


# --- the reference of queries ---


def _data(site: Path, spec: str) -> dict[str, Any]:
    text = (site / "reference" / f"{spec}.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix("const REFERENCE = ").removesuffix(";\n"))


def test_every_example_is_an_event_that_the_query_matches(site: Path) -> None:
    rows = _data(site, "telegram")["queries"]
    assert len(rows) == len(TELEGRAM.all_queries())
    assert [query for query, *_, example in rows if not has(decode(example, me=999), query)] == []


def test_the_reference_says_what_codegen_explain_says(site: Path) -> None:
    data = _data(site, "telegram")
    [row] = [row for row in data["queries"] if row[0] == "msg:photo"]
    codegen = str(Path(sys.executable).with_name("codegen"))
    printed = subprocess.check_output(
        [codegen, "explain", "msg:photo", "--spec", "spec/telegram", "--json"], cwd=ROOT, encoding="utf-8"
    )
    [said] = json.loads(printed)
    strings = data["strings"]
    assert [f"{strings[text]}: {strings[meaning]}" for text, meaning in row[1]] == said["matches"]
    assert [strings[at] for at in row[2]] == [f"event.{name}: {text}" for name, text in said["guarantees"].items()]
    assert [strings[at] for at in row[3]] == said["event_types"]


def test_the_handlers_it_shows_pass_the_type_checker(site: Path, tmp_path: Path) -> None:
    """Every fiftieth, and all names that are to be imported."""
    files: dict[str, str] = {}
    for spec in VOCABULARIES:
        data = _data(site, spec)
        strings, package = data["strings"], importlib.import_module(data["package"])
        types = {query: strings[types[0]] for query, _, _, types, *_ in data["queries"]}
        assert [one for one in types.values() if not hasattr(package, one.partition("[")[0])] == []
        chosen = dict(list(types.items())[::50])
        names = sorted({one.partition("[")[0] for one in chosen.values()} | {"App", "Filter"})
        lines = ["from typing import Literal", f"from {data['package']} import {', '.join(names)}", "app = App()"]
        for number, (query, one) in enumerate(chosen.items()):
            lines += [f"@app.on({query!r})", f"async def handler_{number}(event: {one}) -> None: ..."]
        files[f"{spec}_handlers.py"] = "\n".join(lines) + "\n"
    assert checking.mypy(files, tmp_path) == []


def test_without_chromium_the_tests_say_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.fail.Exception, match=r"tests/services\.sh installs them"):
        chromium()


@pytest.fixture(scope="module")
def browser() -> Iterator[Chrome]:
    browser = chromium()
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def server(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(params=["server", "folder"])
def base(site: Path, server: str, request: pytest.FixtureRequest) -> str:
    """For what browsers treat differently in pages that are opened from a folder."""
    return site.as_uri() if request.param == "folder" else server


def _open(browser: Chrome, base: str, spec: str = "telegram", query: str = "") -> WebElement:
    """Opens the page anew, and gives the field to search in."""
    browser.get("about:blank")
    complaints(browser)
    browser.get(f"{base}/reference/{spec}.html{query and '#'}{query}")
    return browser.find_element(By.ID, "tq-search")


def _shown(browser: Chrome) -> list[str]:
    return browser.execute_script(
        "return [...document.querySelectorAll('.tq-entry')].map((entry) => entry.dataset.query)"
    )


def _opened(browser: Chrome) -> list[str]:
    selector = ".tq-entry:has(.tq-panel:not([hidden]))"
    return browser.execute_script(
        f"return [...document.querySelectorAll('{selector}')].map((one) => one.dataset.query)"
    )


def _status(browser: Chrome) -> str:
    return browser.find_element(By.CSS_SELECTOR, "#reference [role=status]").text


@pytest.mark.parametrize("spec", VOCABULARIES)
def test_every_query_is_on_the_page_and_the_console_is_quiet(browser: Chrome, base: str, spec: str) -> None:
    _open(browser, base, spec)
    shown = _shown(browser)
    assert sorted(shown) == sorted(VOCABULARIES[spec].all_queries())
    assert _status(browser) == f"{len(shown):,} queries"
    assert complaints(browser) == []


@pytest.mark.parametrize("page", ["index", "handlers", "parity", "spec"])
def test_other_pages_open_without_complaints(browser: Chrome, base: str, page: str) -> None:
    browser.get("about:blank")
    complaints(browser)
    browser.get(f"{base}/{page}.html")
    assert browser.find_element(By.TAG_NAME, "h1").is_displayed()
    assert complaints(browser) == []


def test_typing_filters_and_the_best_come_first(browser: Chrome, server: str, record_property: Any) -> None:
    box = _open(browser, server)
    box.send_keys("photo")
    shown = _shown(browser)
    assert shown[0] == "message:photo"
    assert {"edited_message:photo", "msg:photo", ":photo"} < set(shown)
    assert "message:text" not in shown
    assert _status(browser) == f"{len(shown)} of 2,863 queries"
    times = browser.execute_script("return performance.getEntriesByName('tq-search').map((one) => one.duration)")
    assert len(times) == 1 + len("photo")
    slowest = max(times[1:])
    record_property("slowest_keystroke_ms", round(slowest, 1))
    print(f"\nslowest keystroke over {len(TELEGRAM.all_queries()):,} queries: {slowest:.1f} ms")
    assert slowest < 1000
    box.send_keys(Keys.ESCAPE)
    assert len(_shown(browser)) == 2863


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("message:text", "message:text"),
        ("MESSAGE:TEX", "message:text"),
        ("callback data", "callback_query:data"),
        ("forward channel", "message:forward_origin:channel"),
        ("MessageTextEvent", "message:text"),
        ("::url", "::url"),
        ("🎰", "message:dice:🎰"),
    ],
)
def test_a_search_takes_beginnings_parts_and_words(browser: Chrome, server: str, typed: str, first: str) -> None:
    box = _open(browser, server)
    browser.execute_script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", box, typed
    )
    assert _shown(browser)[0] == first


def test_a_search_for_nothing_says_so(browser: Chrome, server: str) -> None:
    _open(browser, server).send_keys("no such thing")
    assert _shown(browser) == []
    assert _status(browser).startswith("No query for “no such thing”")


def test_kinds_filter(browser: Chrome, server: str) -> None:
    _open(browser, server, "onebot")
    Select(browser.find_element(By.ID, "tq-kind")).select_by_value("notice.notify.poke")
    shown = set(_shown(browser))
    assert {"notice.notify.poke", "notify.poke", "notice", "*"} <= shown
    assert "message" not in shown
    kinds = {query: ONEBOT.query(query).kinds for query in ONEBOT.all_queries()}
    assert shown == {query for query, matched in kinds.items() if "notice.notify.poke" in matched}


@pytest.mark.parametrize("query", ["message:text", "::url", "message:dice:🎰", "*"])
def test_a_deep_link_opens_its_query(browser: Chrome, base: str, query: str) -> None:
    _open(browser, base, query=query)
    assert _opened(browser) == [query]
    row = browser.find_element(By.CSS_SELECTOR, ".tq-open > .tq-row")
    assert browser.switch_to.active_element == row
    in_sight = "const { top, bottom } = arguments[0].getBoundingClientRect(); return top >= 0 && bottom <= innerHeight"
    WebDriverWait(browser, 10).until(lambda _: browser.execute_script(in_sight, row))
    panel = browser.find_element(By.CSS_SELECTOR, ".tq-panel").text
    assert all(word in panel for word in ("Matches", "Certain", "Event types", "Kinds", "Lifetime", "Example"))
    assert complaints(browser) == []


def test_a_link_leads_out_of_a_search(browser: Chrome, base: str) -> None:
    box = _open(browser, base)
    box.send_keys("photo")
    browser.execute_script("location.hash = '#callback_query:data'")
    WebDriverWait(browser, 10).until(lambda _: _opened(browser) == ["callback_query:data"])
    assert box.get_attribute("value") == ""
    text = browser.find_element(By.CSS_SELECTOR, ".tq-panel").text
    assert "event.callback_query.data: str" in text
    assert "Telegram gives up on it after 150 s" in text


def test_it_is_used_without_a_mouse(browser: Chrome, base: str) -> None:
    box = _open(browser, base)
    box.send_keys("photo", Keys.ARROW_DOWN)
    browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert _opened(browser) == ["edited_message:photo"]
    assert browser.current_url.endswith("#edited_message:photo")
    row = browser.switch_to.active_element
    assert (row.get_attribute("aria-expanded"), row.get_attribute("tabindex")) == ("true", "0")
    row.send_keys(Keys.ENTER)
    assert _opened(browser) == []
    row.send_keys(Keys.ESCAPE)
    assert browser.switch_to.active_element == box
    assert box.get_attribute("value") == "photo"


def test_copying(browser: Chrome, base: str) -> None:
    _open(browser, base, query="message:text")
    browser.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite"]})
    copied: dict[str, str] = {}
    for button in browser.find_elements(By.CSS_SELECTOR, ".tq-copy"):
        what, before = button.text, _status(browser)
        button.click()
        WebDriverWait(browser, 10).until(lambda _, before=before: _status(browser) != before)
        assert _status(browser).startswith("Copied ")
        copied[what] = browser.execute_async_script("navigator.clipboard.readText().then(arguments[0], arguments[0])")
    assert copied["Copy query"] == "message:text"
    assert copied["Copy link"] == browser.current_url == f"{base}/reference/telegram.html#message:text"
    assert "async def handler(event: MessageTextEvent) -> None: ...\n" in copied["Copy handler"]
    assert has(decode(copied["Copy example"]), "message:text")
    assert complaints(browser) == []


def test_it_is_dark_where_the_reader_wants_it(browser: Chrome, server: str) -> None:
    ground = "return getComputedStyle(document.querySelector('.tq-bar')).backgroundColor"
    found: list[str] = []
    for scheme in ("dark", "light"):
        browser.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        )
        _open(browser, server)
        found.append(browser.execute_script(ground))
    dark, light = ([int(number) for number in re.findall(r"\d+", colour)] for colour in found)
    assert sum(dark[:3]) < 150 < 600 < sum(light[:3])


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


# The search lives in a shadow root, which selectors do not enter.
_ROOTS = "const root = [...document.querySelectorAll('*')].map((one) => one.shadowRoot).find(Boolean);"
_FIELD = f"{_ROOTS} return root?.querySelector('input[type=text]')"
_FOUND = f"{_ROOTS} return root?.textContent"
