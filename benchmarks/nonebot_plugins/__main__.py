"""The command: `./dev python -m benchmarks.nonebot_plugins [--only NAME]... [--resolve] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.nonebot_plugins import places
from benchmarks.nonebot_plugins.resolve import imports_of, is_of_another_adapter, is_served


class Finding(NamedTuple):
    """What is known of one plugin."""

    name: str
    missing: list[tuple[str, str]]
    there: dict[str, Any]
    here: dict[str, Any]
    events: int = 0
    calls: int = 0
    differing: list[tuple[int, Any, Any]] = []  # noqa: RUF012 - never changed

    @property
    def is_alike(self) -> bool:
        return bool(self.there.get("started") and self.here.get("started") and not self.differing)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.nonebot_plugins")
    parser.add_argument("--only", action="append", metavar="NAME", help="only this plugin; can be repeated")
    parser.add_argument("--resolve", action="store_true", help="look at names alone, and run nothing")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what differs to this file")
    options = parser.parse_args(arguments)
    found: list[Finding] = []
    for name in options.only or places.names():
        finding = finding_of(name, runs=not options.resolve)
        if finding is None:
            print(f"{name}: cannot be fetched")
            continue
        found.append(finding)
        if not options.resolve:
            print(f"{name}: {_line(finding)}", flush=True)
    report(found, runs=not options.resolve)
    if options.json is not None:
        data = [each._asdict() for each in found]
        options.json.write_text(json.dumps(data, indent=1, ensure_ascii=False, default=str), encoding="utf-8")
    return 0


def finding_of(name: str, *, runs: bool) -> Finding | None:
    folder = places.folder_of(name)
    if folder is None:
        return None
    missing = sorted(each for each in imports_of(folder) if not is_served(*each))
    module = places.module_of(name, folder)
    if not runs or module is None:
        return Finding(name, missing, {}, {})
    with tempfile.TemporaryDirectory() as temporary:
        events = str(Path(temporary, "events.json"))
        there = _run("there", module, folder, events)
        if not there.get("loaded"):
            return Finding(name, missing, there, {})
        again = _run("there", module, folder, events)
        here = _run("here", module, folder, events)
    first, second, ours = (side.get("calls", []) for side in (there, again, here))
    same = [number for number, (one, two) in enumerate(zip(first, second, strict=False)) if one == two]
    differing = [
        (number, first[number], ours[number] if number < len(ours) else None)
        for number in same if number >= len(ours) or first[number] != ours[number]
    ] if here.get("started") else []  # fmt: skip
    calls = sum(len(first[number]) for number in same)
    return Finding(name, missing, there, here, len(same), calls, differing)


def _run(side: str, module: str, folder: Path, events: str) -> dict[str, Any]:
    line = places.run_side(side, module, str(folder), events)
    return json.loads(line) if line else {"loaded": False, "error": "it ended, or its time was over"}


def _line(finding: Finding) -> str:
    if not finding.there.get("loaded"):
        return "does not load under NoneBot"
    if not finding.here.get("loaded"):
        return f"does not load here: {str(finding.here.get('error')).strip().splitlines()[-1:]}"
    if not finding.there.get("started"):
        return f"does not start under NoneBot; here {finding.here.get('started')}"
    if not finding.here.get("started"):
        return f"does not start here: {finding.here.get('error')}"
    return f"{finding.events} events, {finding.calls} calls, {len(finding.differing)} events differ"


def report(found: list[Finding], *, runs: bool) -> None:
    """Prints the table."""
    resolved = [each for each in found if not each.missing]
    ours = [each for each in found if not any(is_of_another_adapter(module) for module, _ in each.missing)]
    resolved_ours = [each for each in ours if not each.missing]
    print(f"\n| plugins that resolve every name they import | {len(resolved)} of {len(found)} |\n| --- | --- |")
    print(f"| of those that ask for no other adapter | {len(resolved_ours)} of {len(ours)} |")
    missing = Counter(pair for each in found for pair in each.missing if not is_of_another_adapter(pair[0]))
    if runs:
        there = [each for each in found if each.there.get("started")]
        here = [each for each in there if each.here.get("started")]
        alike = [each for each in here if each.is_alike]
        print(f"| of those that load under NoneBot, load here | {len(here)} of {len(there)} |")
        print(f"| make the same calls for every event | {len(alike)} of {len(here)} |")
        events, calls = sum(each.events for each in here), sum(each.calls for each in here)
        differing = sum(len(each.differing) for each in here)
        print(f"| events, calls of NoneBot, events that differ | {events}, {calls}, {differing} |")
    for (module, name), count in missing.most_common(25):
        print(f"  missing in {count}: {module} {name}")


if __name__ == "__main__":
    sys.exit(main())
