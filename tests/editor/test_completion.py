"""What a user sees while typing a query, asked of the servers behind the editors: pyright (Pylance's core) and ty.

Every query has to be offered, wherever a query can stand. Where a server cannot, the test says exactly what it does
instead, so that a change is noticed.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tamis.routing.options import Options

from . import servers
from .editing import CURSOR, accept, at_cursor, stays
from .stub import GENERATED, RUNTIME, queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .lsp import LanguageServer
    from .protocol import CompletionItem, Position

PACKAGE = "tamis_telegram"
QUERIES = queries(PACKAGE)

PYRIGHT_LONGEST = 50
"""Pyright offers no literal that is longer."""
PYRIGHT_OFFERS = {query for query in QUERIES if len(query) <= PYRIGHT_LONGEST}

OPTIONS = {f"{name}=" for name in Options.__annotations__}

TY_AT_MOST = 1000
"""ty lists no more items at once, best first, and has the editor ask again at the next keystroke."""

HEAD = f"from {PACKAGE} import Event, FilterQuery, Router, has, match\n\nrouter = Router()\n\n"
HANDLER = "async def handler(event: Event) -> None: ..."

DECORATORS = {
    "decorator": f'@router.on("{CURSOR}")\n{HANDLER}\n',
    "decorator, nothing below it yet": f'@router.on("{CURSOR}")\n',
    "decorator, quote still open": f'@router.on("{CURSOR}\n{HANDLER}\n',
    "decorator, single quotes": f"@router.on('{CURSOR}')\n{HANDLER}\n",
    "decorator in a function": f'def register() -> None:\n    @router.on("{CURSOR}")\n    {HANDLER}\n',
    "decorator, second on": f'@router.on("message").on("{CURSOR}")\n{HANDLER}\n',
    "decorator, second of on_any": f'@router.on_any("message", "{CURSOR}")\n{HANDLER}\n',
}
CALLS = {
    "call": f'router.on("{CURSOR}")\n',
    "call, quote still open": f'router.on("{CURSOR}\n',
    "call in a function": f'def register() -> None:\n    router.on("{CURSOR}")\n',
    "drop": f'router.drop("{CURSOR}")\n',
    "on_any, first": f'router.on_any("{CURSOR}")\n',
    "on_any, second": f'router.on_any("message", "{CURSOR}")\n',
    "on_any, before another": f'router.on_any("message", "{CURSOR}", "poll")\n',
    "on_any, sixth": f'router.on_any("message", "poll", "::url", ":photo", "chat_member", "{CURSOR}")\n',
    "match": f'guard = match("{CURSOR}")\n',
    "match, right of |": f'router.filter(match("message") | match("{CURSOR}"))\n',
    "match, right of &": f'router.filter(match("message") & match("{CURSOR}"))\n',
    "has": f'def f(event: Event) -> None:\n    if has(event, "{CURSOR}"):\n        pass\n',
    "annotation": f'query: FilterQuery = "{CURSOR}"\n',
}


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with servers.pyright(tmp_path_factory.mktemp("pyright"), search=[GENERATED, RUNTIME]) as server:
        yield server


@pytest.fixture(scope="module")
def ty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with servers.ty(tmp_path_factory.mktemp("ty"), search=[GENERATED, RUNTIME]) as server:
        yield server


def file(server: LanguageServer) -> Path:
    return server.root / "bot.py"


def show(server: LanguageServer, place: str, typed: str = "") -> tuple[str, Position, str | None]:
    """Shows a place with something typed at its cursor. Returns text, cursor, and the quote if one was just typed."""
    text, cursor = at_cursor(HEAD + place.replace(CURSOR, typed + CURSOR))
    server.show(file(server), text)
    before = (HEAD + place).partition(CURSOR)[0] + typed
    return text, cursor, before[-1] if before[-1] in "\"'" else None


def complete(server: LanguageServer, place: str, typed: str = "") -> list[CompletionItem]:
    """The list, as the editor shows it."""
    text, cursor, quote = show(server, place, typed)
    found = server.completion(file(server), cursor, trigger=quote)
    return [item for item in found.items if stays(text, cursor, item)]


def offered(items: list[CompletionItem]) -> list[str]:
    """The labels, without pyright's quotes."""
    return [item.label.strip("\"'") for item in items]


def after_accepting(server: LanguageServer, place: str, typed: str = "") -> dict[str, str]:
    """By item: the place after the item was accepted there."""
    text, cursor, _ = show(server, place, typed)
    items = complete(server, place, typed)
    resolved = [server.resolve(item) for item in items[:1]] + items[1:]
    assert not any(item.additional_text_edits for item in resolved)
    return {
        label: accept(text, cursor, item).removeprefix(HEAD)
        for label, item in zip(offered(items), resolved, strict=True)
    }


def beginning(typed: str, among: set[str]) -> set[str]:
    return {query for query in among if query.startswith(typed)}


def fastest(server: LanguageServer, place: str) -> float:
    """Seconds from keystroke to list, once the server has seen the file. The fastest of five: machines are shared."""
    seconds: list[float] = []
    for blank_lines in range(5):
        _, cursor, quote = show(server, place + "\n" * blank_lines)
        start = time.perf_counter()
        server.completion(file(server), cursor, trigger=quote)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def hover(server: LanguageServer, annotation: str) -> str:
    """The first line of what hovering over `event.msg.text` says, in a handler whose event is annotated so."""
    imports = f"from typing import Literal\nfrom {PACKAGE} import Event, Filter, Is\n"
    text, cursor = at_cursor(f"{imports}def f(event: {annotation}) -> object:\n    return event.msg.te{CURSOR}xt\n")
    server.show(file(server), text)
    return server.hover(file(server), cursor).strip().removeprefix("```python").strip().splitlines()[0]


# -- pyright -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DECORATORS | CALLS)
def test_pyright_offers_every_query_of_at_most_50_characters(pyright: LanguageServer, name: str) -> None:
    labels = offered(complete(pyright, (DECORATORS | CALLS)[name]))
    # Behind an open quote, a name of an option could follow, too.
    options = OPTIONS if "quote still open" in name else set[str]()
    assert set(labels) == PYRIGHT_OFFERS | options
    assert len(labels) == len(PYRIGHT_OFFERS | options)


def test_pyright_loses_no_query_while_one_is_typed(pyright: LanguageServer) -> None:
    query = "message:entities:url"
    for length in range(1, len(query) + 1):
        typed = query[:length]
        labels = set(offered(complete(pyright, DECORATORS["decorator"], typed)))
        assert beginning(typed, PYRIGHT_OFFERS) <= labels <= PYRIGHT_OFFERS, typed


@pytest.mark.parametrize("typed", ["", "message:", "message:te", "message:entities:u"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_pyright_replaces_the_whole_string(pyright: LanguageServer, typed: str, quote: str) -> None:
    place = f"router.on({quote}{CURSOR}{quote})\n"
    results = after_accepting(pyright, place, typed)
    assert beginning(typed, PYRIGHT_OFFERS) <= results.keys()
    assert results == {query: f"router.on({quote}{query}{quote})\n" for query in results}


def test_pyright_closes_an_open_string(pyright: LanguageServer) -> None:
    assert after_accepting(pyright, f'router.on("{CURSOR}\n', "message:te")["message:text"] == (
        'router.on("message:text"\n'
    )


def test_pyright_replaces_only_up_to_a_cursor_inside_a_word(pyright: LanguageServer) -> None:
    results = after_accepting(pyright, f'router.on("mess{CURSOR}age:photo")\n')
    assert results["message:text"] == 'router.on("message:text"age:photo")\n'


@pytest.mark.parametrize("name", ["decorator", "match, right of |", "has", "on_any, sixth", "drop"])
def test_pyright_answers_while_one_types(
    pyright: LanguageServer, name: str, record_property: Callable[[str, object], None]
) -> None:
    seconds = fastest(pyright, (DECORATORS | CALLS)[name])
    record_property("seconds", seconds)
    assert seconds < 0.7


def test_pyright_shows_what_a_query_guarantees(pyright: LanguageServer) -> None:
    assert hover(pyright, 'Filter[Literal["message:text"]]') == "(variable) text: str"
    assert hover(pyright, 'Filter[Literal["message"]]') == "(variable) text: str | None"


# -- ty ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", CALLS.values(), ids=CALLS.keys())
def test_ty_offers_as_many_queries_as_it_ever_lists(ty: LanguageServer, place: str) -> None:
    labels = offered(complete(ty, place))
    assert set(labels) <= set(QUERIES)
    assert len(labels) == len(set(labels)) == TY_AT_MOST


@pytest.mark.parametrize("place", DECORATORS.values(), ids=DECORATORS.keys())
def test_ty_offers_nothing_in_decorators_of_functions(ty: LanguageServer, place: str) -> None:
    assert complete(ty, place) == []


def test_ty_offers_every_query_once_its_kind_is_typed(ty: LanguageServer) -> None:
    reached: set[str] = set()
    for kind in {query.partition(":")[0] for query in QUERIES}:
        for typed in (kind, f"{kind}:") if kind else (":",):
            labels = set(offered(complete(ty, CALLS["call"], typed)))
            assert len(beginning(typed, set(QUERIES))) > TY_AT_MOST or beginning(typed, set(QUERIES)) <= labels, typed
            reached |= labels
    assert reached == set(QUERIES)


def test_ty_loses_no_query_while_one_is_typed(ty: LanguageServer) -> None:
    query = "message:entities:url"
    for length in range(1, len(query) + 1):
        typed = query[:length]
        labels = set(offered(complete(ty, CALLS["call"], typed)))
        assert beginning(typed, set(QUERIES)) <= labels <= set(QUERIES), typed


def test_ty_replaces_only_the_word_behind_the_last_colon(ty: LanguageServer) -> None:
    """It sends no range, so that editors replace what they take for a word, and a colon ends one."""
    place = CALLS["call"]
    untouched = after_accepting(ty, place)
    assert untouched == {query: f'router.on("{query}")\n' for query in untouched}
    assert after_accepting(ty, place, "mess")["message:text"] == 'router.on("message:text")\n'
    assert after_accepting(ty, place, "message:te")["message:text"] == 'router.on("message:message:text")\n'


@pytest.mark.parametrize("name", ["call", "match, right of |", "has", "on_any, sixth", "drop"])
def test_ty_answers_while_one_types(
    ty: LanguageServer, name: str, record_property: Callable[[str, object], None]
) -> None:
    seconds = fastest(ty, CALLS[name])
    record_property("seconds", seconds)
    assert seconds < 0.2


def test_ty_shows_what_a_query_guarantees(ty: LanguageServer) -> None:
    assert hover(ty, 'Filter[Literal["message:text"]]') == "str"
    assert hover(ty, 'Filter[Literal["message"]]') == "str | None"
