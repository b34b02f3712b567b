"""The reference of all queries: a page for each package, and beside it the data that its script shows.

What a query means and guarantees comes from the compiler, an example of its event from the package's own test kit.
"""

from __future__ import annotations

import importlib
import json
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, TypedDict

from docs.website.pages import ROOT
from tamis_codegen.explanation import Explainer
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis_codegen.explanation import Explanation

_LONGEST_EXAMPLE = 1_500
PAGE = Path(__file__).with_name("reference.md")


@dataclass(frozen=True, slots=True)
class Subject:
    """A spec of which there is a reference. `source` is who sends its events."""

    spec: str
    title: str
    source: str

    @property
    def package(self) -> str:
        return f"tamis_{self.spec}"


SUBJECTS = (
    Subject("telegram", "Telegram", "Telegram"),
    Subject("onebot", "OneBot V11", "a OneBot implementation"),
    Subject("onebot_gocqhttp", "go-cqhttp", "go-cqhttp"),
    Subject("github", "GitHub", "GitHub"),
    Subject("slack", "Slack", "Slack"),
    Subject("stripe", "Stripe", "Stripe"),
)


class Reference(TypedDict):
    """Everything the page of a package shows, as plain data for its script."""

    package: str
    source: str
    kinds: dict[str, str]
    """The kinds of event, with a line about each."""
    expires: dict[str, int]
    """Seconds after which the source gives up on an event, for kinds where the spec says so."""
    strings: list[str]
    queries: list[list[object]]
    """For each query: its text, pairs (text, meaning) of what it stands for, what is certain, what to annotate the
    event with, what is read of the payload, and an example. All but the first and the last are numbers of `strings`,
    or lists of them."""


class _Strings:
    """Strings that are written once and referred to by number: a few thousand queries say much the same."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __call__(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def all(self) -> list[str]:
        return list(self._numbers)


def _example(make_raw: Callable[[str], bytes | tuple[bytes, dict[str, str]]], text: str) -> str:
    """The body of an event that a query matches; nothing where it would be too long to be read, and to be loaded."""
    made = make_raw(text)
    body = (made if isinstance(made, bytes) else made[0]).decode()
    return body if len(body) <= _LONGEST_EXAMPLE else ""


def reference(subject: Subject) -> Reference:
    """Makes the data of a package's page; the same every time."""
    model = load_model(ROOT / "spec" / subject.spec)
    explainer = Explainer(model)
    testing = importlib.import_module(f"{subject.package}.testing")
    strings = _Strings()
    queries = [_row(explainer.explain(text), _example(testing.make_raw, text), strings) for text in model.queries]
    return {
        "package": subject.package,
        "source": subject.source,
        "kinds": {name: kind.doc for name, kind in model.kinds.items()},
        "expires": {name: kind.expires for name, kind in model.kinds.items() if kind.expires is not None},
        "strings": strings.all(),
        "queries": queries,
    }


def _row(explanation: Explanation, example: str, strings: _Strings) -> list[object]:
    return [
        explanation.query,
        [[strings(text), strings(meaning)] for text, meaning in explanation.matches],
        [strings(f"event.{name}: {text}") for name, text in explanation.guarantees.items()],
        [strings(name) for name in explanation.event_types],
        [strings(path) for path in explanation.reads],
        example,
    ]


def write_reference(folder: Path) -> None:
    """Writes `NAME.md`, the page, and `NAME.js`, its data, for every package."""
    folder.mkdir(parents=True, exist_ok=True)
    for subject in SUBJECTS:
        data = reference(subject)
        # A script and no JSON, since a page that is opened from a folder may load nothing else.
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{subject.spec}.js").write_text(f"const REFERENCE = {text};\n", encoding="utf-8")
        (folder / f"{subject.spec}.md").write_text(_page(subject, data), encoding="utf-8")


def _page(subject: Subject, data: Reference) -> str:
    template, count = Template(PAGE.read_text(encoding="utf-8")), len(data["queries"])
    return template.substitute(spec=subject.spec, title=subject.title, package=subject.package, count=f"{count:,}")


__all__ = ["SUBJECTS", "Reference", "Subject", "reference", "write_reference"]
