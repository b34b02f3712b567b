"""OneBot events decode to the kind that NoneBot's event names give, and match the queries one would write for them.

`onebot_examples.json` holds events that NoneBot's adapter accepts; `onebot_queries.json` says, checked by hand, what
matches each and what does not. Beside those lists, two oracles look at every query that speaks of kinds or segments.
"""

from __future__ import annotations

import functools
import importlib
import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

DATA = Path(__file__).parents[1] / "data"
PACKAGES = ("onebot", "onebot_gocqhttp")
LEVELS = {"message": "message_type", "message_sent": "message_type", "notice": "notice_type",
          "request": "request_type", "meta_event": "meta_event_type"}  # fmt: skip

Json = dict[str, Any]


class Case(NamedTuple):
    package: str
    why: str
    kind: str
    data: Json
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()


@functools.cache
def examples() -> list[Json]:
    payloads = json.loads((DATA / "onebot_examples.json").read_text())["payloads"]
    assert len(payloads) == 36
    return [payload["data"] for payload in payloads]


def cases() -> list[Case]:
    """Everything said of the standard also holds for the dialect, but for the examples that it lists itself."""
    said = json.loads((DATA / "onebot_queries.json").read_text())
    own = {line["example"] for line in said["onebot_gocqhttp"]["examples"]}
    found: list[Case] = []
    for package in PACKAGES:
        for speaker in PACKAGES[: PACKAGES.index(package) + 1]:
            for line in said[speaker]["examples"]:
                if speaker == package or line["example"] not in own:
                    data = examples()[line["example"]]
                    why = f"example {line['example']}"
                    found.append(Case(package, why, line["kind"], data, tuple(line["match"]), tuple(line["no_match"])))
            found += [
                Case(package, line["why"], line["kind"], line["data"], tuple(line["match"]), tuple(line["no_match"]))
                for line in said[speaker]["more"]
            ]
    return found


CASES = cases()


def decode(package: str, data: Json) -> Any:
    return importlib.import_module(f"tamis_{package}").decode(json.dumps(data))


def vocabulary(package: str) -> Any:
    return importlib.import_module(f"tamis_{package}._vocabulary").VOCABULARY


def matching(package: str, event: Any) -> set[str]:
    table = vocabulary(package)
    return {query for query in table.all_queries() if table.query(query).test(event)}


def identify(case: Case) -> str:
    return f"{case.package}-{case.why}"


@pytest.mark.parametrize("case", CASES, ids=identify)
def test_kind_and_matches(case: Case) -> None:
    event = decode(case.package, case.data)
    assert event.kind == case.kind
    assert event.problems == ()
    assert event.me == case.data["self_id"]
    matched = matching(case.package, event)
    assert set(case.match) - matched == set()
    assert set(case.no_match) & matched == set()
    for query in case.no_match:
        vocabulary(case.package).query(query)  # it does not match because it is another, not because it is none


def test_every_example_is_judged_in_both_packages() -> None:
    for package in PACKAGES:
        assert {case.why for case in CASES if case.package == package} >= {f"example {n}" for n in range(36)}


def event_name(data: Json) -> list[str]:
    """NoneBot's name of an event and the shorter names that hold for it too."""
    levels = [data["post_type"], data.get(LEVELS.get(data["post_type"], "")), data.get("sub_type")]
    names = ["*"]
    for level in levels:
        if level is None:
            break
        names.append(level if names == ["*"] else f"{names[-1]}.{level}")
    return names


@pytest.mark.parametrize("case", CASES, ids=identify)
def test_the_kinds_that_match_are_the_prefixes_of_nonebots_event_name(case: Case) -> None:
    kinds = set(vocabulary(case.package).kinds)
    expected = {name for name in event_name(case.data) if name in kinds}
    matched = matching(case.package, decode(case.package, case.data)) & kinds
    assert matched == expected
    assert case.kind == max(expected, key=lambda name: (name != "*", len(name)))


CODES = {"[CQ:at,qq=10001000] look [CQ:image,file=a.jpg,url=http://127.0.0.1/a.jpg]": {"at", "text", "image"},
         "": set(), "hi": {"text"}}  # fmt: skip


# Words that ask for a field; `anonymous` is a segment too, but only of messages that are sent.
FIELDS = {"message", "sender", "raw_message", "anonymous"}


def has_known_segments(case: Case) -> bool:
    message = case.data.get("message")
    return isinstance(message, list) or message in CODES


@pytest.mark.parametrize("case", [case for case in CASES if has_known_segments(case)], ids=identify)
def test_the_segments_that_match_are_those_in_the_message(case: Case) -> None:
    message = case.data["message"]
    types = CODES[message] if isinstance(message, str) else {segment["type"] for segment in message}
    table = vocabulary(case.package)
    segments = set(table.words_of("message")) - FIELDS
    head = case.kind.split(".")[0]
    if head == "*":  # an unknown kind has no segments to ask for
        types, head = set(), "message"
    matched = matching(case.package, decode(case.package, case.data))
    assert {f"{head}:{word}" for word in segments} & matched == {f"{head}:{word}" for word in types & segments}
    assert len(segments) >= 19


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("pair", [(0, 1), (4, 5)])
def test_a_message_as_string_and_as_segments_is_the_same(package: str, pair: tuple[int, int]) -> None:
    as_segments, as_string = (examples()[number] for number in pair)
    assert isinstance(as_segments["message"], list)
    assert isinstance(as_string["message"], str)
    first, other = decode(package, as_segments), decode(package, as_string)
    assert first.payload == other.payload
    assert matching(package, first) == matching(package, other)
    assert "message:at:me" in matching(package, first)


@pytest.mark.parametrize("package", PACKAGES)
def test_me_is_the_account_the_event_came_to_unless_said_otherwise(package: str) -> None:
    module = importlib.import_module(f"tamis_{package}")
    raw = json.dumps(examples()[0])
    assert module.has(module.decode(raw), "message:at:me")
    assert not module.has(module.decode(raw, me=1), "message:at:me")
