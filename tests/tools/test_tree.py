"""`tamis tree` and `tamis routes`: what a person sees of a bot."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from tamis.tools.picture import as_html, as_mermaid, as_text, picture
from tamis_telegram import Router, guard

from .running import HERE, message, pressed

if TYPE_CHECKING:
    from pathlib import Path

    from .running import Folder

HOSTILE = "<img src=x onerror=alert(1)>\n\x1b[31m\"'`#;&\u202e</style><script>alert(2)</script>"
EVENTS = [
    message("order 66"),
    message("order 7", chat="supergroup", user=1),
    message("hello", chat="supergroup", user=1),
    message("hello", chat="supergroup", user=3),
    message("/start"),
    pressed("ok"),
    pressed("ok"),
]


def golden(name: str, text: str) -> None:
    assert text == (HERE / "golden" / name).read_text(encoding="utf-8")


class Page(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)

    def texts(self, tag: str, class_: str) -> int:
        return sum(tag == name and class_ in (attrs.get("class") or "").split() for name, attrs in self.tags)


# --- what is shown ---


def test_the_tree_as_text_in_the_order_in_which_it_is_tried(folder: Folder) -> None:
    golden("tree.txt", folder.good("tree", "shop:app"))


def test_the_tree_with_counts_of_events(folder: Folder) -> None:
    folder.events(*EVENTS)
    golden("counted.txt", folder.good("tree", "shop:app", "--events", "events.jsonl"))


def test_the_tree_as_mermaid(folder: Folder) -> None:
    golden("tree.mmd", folder.good("tree", "shop:app", "--format", "mermaid"))


def test_a_router_inside_of_an_app_can_be_looked_at_alone(folder: Folder) -> None:
    assert folder.good("tree", "shop:admin").startswith("router admin (all: 1 router, 4 handlers)  guard is_owner\n")


def test_routes_are_listed_with_all_that_stands_before_them(folder: Folder) -> None:
    golden("routes.txt", folder.good("routes", "shop:app"))
    rows = json.loads(folder.good("routes", "shop:app", "--json"))
    never = next(row for row in rows if row["id"] == "never")
    assert never["behind"] == ["match('message:chat:supergroup')", "is_owner", "match('callback_query:data')"]
    assert never["kinds"] == []
    assert [row["id"] for row in rows] == ["start", "order", "audit", "ban", "photo", "never", "rest"]


def test_the_ending_of_the_file_says_which_picture_it_gets(folder: Folder) -> None:
    for name, start in [("a.html", "<!doctype html>"), ("a.mmd", "flowchart LR\n"), ("a.txt", "router shop")]:
        assert folder.good("tree", "shop:app", "--out", name) == ""
        assert (folder.path / name).read_text(encoding="utf-8").startswith(start)
    folder.good("tree", "shop:app", "--out", "a.txt", "--format", "mermaid")
    assert (folder.path / "a.txt").read_text(encoding="utf-8").startswith("flowchart LR\n")


# --- counts ---


def test_counts_are_those_of_a_run(folder: Folder) -> None:
    folder.events(*EVENTS)
    counted = folder.good("tree", "shop:app", "-e", "events.jsonl")
    app = importlib.import_module("shop").app
    ran = [one.id for event in EVENTS for one in asyncio.run(app.handle(json.dumps(event)))]
    assert ran == ["order", "order", "audit", "rest", "rest", "start"]
    for name in ("start", "order", "audit", "ban", "photo", "never", "rest"):
        (line,) = [line for line in counted.splitlines() if f"─ {name}  " in line]
        assert line.endswith(f"  takes {ran.count(name)}"), line


def test_events_that_nobody_takes_are_named_by_kind(folder: Folder) -> None:
    folder.events(*EVENTS, {"update_id": 1, "of_tomorrow": {}})
    last = folder.good("tree", "shop:app", "-e", "events.jsonl").splitlines()[-1]
    assert last == "3 events taken by no handler: callback_query 2, unknown 1"


def test_events_can_come_from_standard_input(folder: Folder) -> None:
    lines = "\n\n".join(map(json.dumps, EVENTS))
    assert "takes 5 of 7 events" in folder.good("tree", "shop:app", "-e", "-", stdin=lines).splitlines()[0]


def test_lines_that_are_no_events_are_named_and_left_out(folder: Folder) -> None:
    folder.events(EVENTS[0], "", "[1]", "{")
    result = folder.run("tree", "shop:app", "-e", "events.jsonl")
    assert result.exit_code == 0
    assert result.stderr.startswith("2 of 3 lines of events.jsonl are no events; line 3: ")
    assert "takes 1 of 1 event" in result.stdout


# --- the page ---


def test_the_page_holds_every_name_and_count(folder: Folder) -> None:
    folder.events(*EVENTS)
    page = Page(folder.good("tree", "shop:app", "-f", "html", "-e", "events.jsonl"))
    text = " ".join(" ".join(page.text).split())
    assert "2 routers, 7 handlers (1 off), 4 middlewares, hooks and error handlers." in text
    assert "7 events tried: 5 taken by at least one handler." in text
    assert "2 events taken by no handler: callback_query 2" in text
    for shown in ("shop", "admin", "media", "session", "timing", "wrong", "Says hello", "is_owner", "shop.py:31"):
        assert shown in text
    assert "2 × not reached: router admin: match('message:chat:supergroup') is false for all events of kind" in text
    assert [page.texts("li", one) for one in ("handler", "off", "part")] == [7, 1, 4]
    assert page.texts("details", "in") == 3


def test_the_page_needs_nothing_but_itself(folder: Folder) -> None:
    text = folder.good("tree", "shop:app", "-f", "html")
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "a", "base", "form"} & {tag for tag, _ in page.tags}
    assert not {"src", "href"} & {name for _, attrs in page.tags for name in attrs}
    assert "url(" not in text
    assert "@import" not in text
    policy = next(attrs["content"] for tag, attrs in page.tags if "http-equiv" in attrs)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_without_events_there_are_no_counts(folder: Folder) -> None:
    page = folder.good("tree", "shop:app", "-f", "html")
    assert 'class="bar"' not in page
    assert "events tried" not in page


# --- hostile names ---


def hostile() -> Router:
    router = Router(name=HOSTILE, guard=guard(lambda event: True, name=HOSTILE))
    inner = Router(name=HOSTILE)
    router.filter(guard(lambda event: True, name=HOSTILE)).include(inner)

    def handler(event: Any) -> None: ...

    handler.__qualname__ = HOSTILE
    inner.filter(guard(lambda event: True, name=HOSTILE), name=HOSTILE, description=HOSTILE)(handler)
    router.before_event(handler)
    router.catch(type(HOSTILE, (Exception,), {}))(handler)
    return router


def test_hostile_names_are_only_text_on_the_page() -> None:
    page = as_html(picture(hostile()))
    found = Page(page)
    assert {tag for tag, _ in found.tags} <= {
        "html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main", "details", "summary", "span",
        "code", "ol", "li", "div",
    }  # fmt: skip
    assert {name for _, attrs in found.tags for name in attrs} <= {
        "lang", "charset", "name", "content", "http-equiv", "class", "open", "title",
    }  # fmt: skip
    assert page.count("<style>") == page.count("</style>") == 1
    assert "\x1b" not in page
    assert "\u202e" not in page
    shown = r"""<img src=x onerror=alert(1)>\n\x1b[31m"'`#;&\u202e</style><script>alert(2)</script>"""
    assert "".join(found.text).count(shown) >= 9


@pytest.mark.parametrize("draw", [as_text, as_mermaid], ids=["text", "mermaid"])
def test_hostile_names_break_no_line(draw: Any) -> None:
    text = draw(picture(hostile()))
    assert all(line.isprintable() for line in text.splitlines())
    assert len(text.splitlines()) == (5 if draw is as_text else 13)


def test_hostile_names_stay_inside_their_labels_in_mermaid() -> None:
    lines = as_mermaid(picture(hostile())).splitlines()
    assert [line.count('"') for line in lines] == [0, 2, 2, 0, 2, 2, 2, 2, 2, 2, 0, 0, 0]
    for line in lines:
        label = line.partition('"')[2].rpartition('"')[0].replace("<br>", "")
        assert not set('<>`"') & set(label)
        assert not re.search(r"#(?!\d+;)|(?<!\d);", label)


def test_a_tree_with_nothing_in_it_can_be_looked_at() -> None:
    tree = picture(Router(name="empty"))
    assert as_text(tree) == "router empty (first: 0 handlers)"
    assert "nothing is registered here" in as_html(tree)
    assert '["empty<br>first#58; 0 handlers"]' in as_mermaid(tree)


def test_the_picture_writes_no_absolute_place_of_what_lies_here(folder: Folder, tmp_path: Path) -> None:
    for picture_format in ("text", "html", "mermaid"):
        assert str(tmp_path) not in folder.good("tree", "shop:app", "-f", picture_format)
