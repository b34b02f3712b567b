"""What `codegen drift` finds in real traffic, and the patch that it proposes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OLD = HERE / "old"
Codegen = Callable[..., tuple[int, str]]

USER = {"id": 1, "name": "Ann", "age": 3, "rank": "lead"}
CALL: dict[str, Any] = {"number": 1, "caller": USER, "seconds": 2}


def recorded(tmp_path: Path, *calls: dict[str, Any], **more: Any) -> Path:
    file = tmp_path / "events.jsonl"
    events = [{"id": 1, "sent": 2, "source": "x", "call": call} for call in calls]
    events += [{"id": 1, "sent": 2, "source": "x", **more}] if more else []
    file.write_text("".join(f"{json.dumps(event)}\n" for event in events), encoding="utf-8")
    return file


def test_traffic_that_the_spec_describes(codegen: Codegen, tmp_path: Path) -> None:
    file = recorded(tmp_path, CALL, {**CALL, "record": "x"})
    assert codegen("drift", file, "--spec", OLD) == (0, "# 2 events, 0 things that the spec does not say\n")


def test_what_is_new_becomes_a_patch_that_makes_it_fit(codegen: Codegen, tmp_path: Path) -> None:
    file = recorded(
        tmp_path,
        {**CALL, "caller": {**USER, "rank": "chief", "team": "a"}, "tags": ["x"]},
        {"number": 1, "caller": {**USER, "age": None}, "tags": None, "moved": "2026-01-01T00:00:00Z"},
        {**CALL, "number": "7"},
        fax={"number": 1},
    )  # fmt: skip
    code, shown = codegen("drift", file, "--spec", OLD)
    place = file.as_posix()
    assert code == 1
    assert shown.replace(place, "FILE").splitlines() == [
        '# 1 × a new kind: the key is "fax", first in FILE:4',
        "# 1 × PhoneCall.seconds is missing, first in FILE:2",
        "# 1 × User.age is null, first in FILE:2",
        "# 1 × PhoneCall.number has another form, first in FILE:3",
        '# 1 × User.rank has a new value: "chief", first in FILE:1',
        "# 1 × PhoneCall.moved is a new field, first in FILE:2",
        "# 2 × PhoneCall.tags is a new field, first in FILE:1",
        "# 1 × User.team is a new field, first in FILE:1",
        "types:",
        "  PhoneCall:",
        "    fields:",
        '      moved: "datetime?"',
        '      number: "any"',
        '      seconds: "int?"',
        '      tags: "list[str] | null?"',
        "  User:",
        "    fields:",
        '      age: "int | null"',
        '      rank: {type: "str", enum: ["junior", "senior", "lead", "chief"], open: true}',
        '      team: "str?"',
        '# a kind for the key = "fax" is yours to name',
        "# 4 events, 8 things that the spec does not say",
    ]
    spec = tmp_path / "patched"
    spec.mkdir()
    (spec / "spec.yaml").write_text(f"tamis: 1\nname: patched\nextends: ../old\n{shown}", encoding="utf-8")
    shutil.copytree(OLD, tmp_path / "old")
    code, shown = codegen("drift", file, "--spec", spec)
    assert "problem" not in shown, shown
    assert shown.splitlines()[-1] == "# 4 events, 1 things that the spec does not say"


def test_json_for_machines(codegen: Codegen, tmp_path: Path) -> None:
    file = recorded(tmp_path, {**CALL, "tags": 1})
    code, shown = codegen("drift", file, "--spec", OLD, "--json")
    assert (code, json.loads(shown)[0]["what"]) == (1, "PhoneCall.tags is a new field")


def test_a_recording_that_is_not_there(codegen: Codegen, tmp_path: Path) -> None:
    code, shown = codegen("drift", tmp_path / "none.jsonl", "--spec", OLD)
    assert (code, shown) == (2, f"cannot read {tmp_path / 'none.jsonl'}: No such file or directory\n")
