"""Commands that entities mark, in a spec of one's own: its names of fields, its unit, signs that are not ASCII."""

from __future__ import annotations

import asyncio
import importlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from tamis_codegen.pipeline import build
from tamis_codegen.write import write

if TYPE_CHECKING:
    from pathlib import Path

SPEC = """\
tamis: 1
name: {name}
discriminator: {{by: key}}
types:
  Note: {{fields: {{words: str?, spans: "list[Span]?"}}}}
  Span: {{fields: {{what: {{enum: [order, link]}}, at: int, size: int}}}}
kinds:
  note: {{payload: Note}}
commands:
  paths: [note.words]
  prefixes: ["!", "🤖"]
  mention: "%"
  marks: {{field: spans, type: [what, order], offset: at, length: size, unit: {unit}}}
"""
SIZES = {
    "utf16": lambda text: len(text.encode("utf-16-le")) // 2,
    "utf8": lambda text: len(text.encode()),
    "characters": len,
}


@pytest.fixture(params=sorted(SIZES), scope="module")
def unit(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def package(unit: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp(unit)
    (folder / "spec.yaml").write_text(SPEC.format(name=f"marks_{unit}", unit=unit), encoding="utf-8")
    write(build(folder / "spec.yaml", folder).changes)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(f"tamis_marks_{unit}")


def note(words: str, marked: str | None, unit: str, *, what: str = "order", at: int = 0) -> str:
    spans = [] if marked is None else [{"what": what, "at": at, "size": SIZES[unit](marked)}]
    return json.dumps({"note": {"words": words, "spans": [{"what": "link", "at": 0, "size": 1}, *spans]}})


CASES = [
    ("!go", "!go", True),
    ("!go there", "!go", True),
    ("🤖go there", "🤖go", True),
    ("🤖go", "🤖go", True),
    ("!weiß", "!weiß", True),
    ("🤖weiß now", "🤖weiß", True),
    ("!go", None, False),
    ("🤖go", None, False),
    ("!gone", "!gone", False),
    ("🤖gone", "🤖gone", False),
    ("🤖go-on", "🤖go-on", False),
]


@pytest.mark.parametrize(("words", "marked", "matches"), CASES)
def test_a_marked_command_is_one_for_a_guard_and_for_many_handlers(
    words: str, marked: str | None, matches: bool, unit: str, package: Any
) -> None:
    event = package.decode(note(words, marked, unit))
    assert package.command("go", "weiß")(event) is matches
    ran: list[str] = []
    app = package.App()
    for name in ("go", "weiß"):
        app.command(name)(lambda event, name=name: ran.append(name))
    asyncio.run(app.handle(note(words, marked, unit)))
    assert bool(ran) is matches


def test_other_entities_and_other_places_mark_nothing(unit: str, package: Any) -> None:
    guard = package.command("go")
    assert not guard(package.decode(note("!go", "!go", unit, what="link")))
    assert not guard(package.decode(note("!go", "!go", unit, at=1)))


def test_the_sign_of_a_mention_is_that_of_the_spec(unit: str, package: Any) -> None:
    """A name may have the sign of another service in it."""
    assert package.command("a@b")(package.decode(note("!a@b", "!a@b", unit)))
    assert not package.command("go")(package.decode(note("!go%other", "!go%other", unit)))


@pytest.mark.parametrize("words", ["!go there", "🤖go"])
def test_made_events_have_the_mark(words: str, unit: str, package: Any) -> None:
    testing = importlib.import_module(f"{package.__name__}.testing")
    event = testing.make("note:words", words=words)
    (span,) = event.note.spans
    assert (span.what, span.at, span.size) == ("order", 0, SIZES[unit](words.split(maxsplit=1)[0]))
    assert package.command("go")(event)
