"""`codegen diff OLD NEW`: what a new version of a spec breaks, changes in silence, and adds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tamis_codegen.commands.console import AsJson, fail, print_json
from tamis_codegen.commands.sources import python_files
from tamis_codegen.commands.versions import compare_versions

if TYPE_CHECKING:
    from tamis_codegen.compare.changes import Change, Grade
    from tamis_codegen.compare.diff import Comparison

Old = Annotated[str, typer.Argument(help="A path, git:REV, git:REV:PATH, or an installed package.", show_default=False)]
New = Annotated[str, typer.Argument(help="As OLD.", show_default=False)]
AsMarkdown = Annotated[bool, typer.Option("--markdown", help="Print Markdown, for a changelog.")]
Users = Annotated[list[Path] | None, typer.Option("--users", help="Code whose lines are touched; can be repeated.")]

_TITLES: dict[Grade, str] = {
    "breaks": "BREAKS (a checker or the start says so)",
    "silent": "SILENT (nothing says so)",
    "new": "NEW",
}
_SHOWN = 60


def diff(old: Old, new: New, users: Users = None, *, as_json: AsJson = False, as_markdown: AsMarkdown = False) -> None:
    """Compare two versions of a spec; exit code 1 if something breaks."""
    comparison = compare_versions(old, new)
    lines = _touched(comparison, users or [])
    if as_json:
        print_json(_plain(comparison, lines))
    elif as_markdown:
        sys.stdout.write(_markdown(comparison))
    else:
        _show(comparison, lines)
    if comparison.of("breaks"):
        raise typer.Exit(1)


def _touched(comparison: Comparison, users: list[Path]) -> dict[Change, list[str]]:
    """By change, the user's lines that it is about."""
    if not users:
        return {}
    import libcst as cst

    from tamis_codegen.codemods.migrate import touched

    found: dict[Change, list[str]] = {}
    for file in python_files(users):
        try:
            uses = touched(comparison, file.read_text(encoding="utf-8"))
        except (cst.ParserSyntaxError, UnicodeDecodeError) as error:
            fail(f"{file}: this is no Python: {str(error).splitlines()[0]}", 2)
        for change, use, line in uses:
            place = f"{file.as_posix()}:{use.line}:{use.column + 1}: {line}"
            if place not in found.setdefault(change, []):
                found[change].append(place)
    return found


def _show(comparison: Comparison, lines: dict[Change, list[str]]) -> None:
    for grade, title in _TITLES.items():
        changes = comparison.of(grade)
        if not changes:
            continue
        sys.stdout.write(f"{title}: {len(changes)}\n")
        shown = sorted(changes, key=lambda change: change not in lines) if grade != "new" else changes
        for change in shown if lines else shown[:_SHOWN]:
            sys.stdout.write(f"  {change.text}\n")
            for line in lines.get(change, ()):
                sys.stdout.write(f"    {line}\n")
        if len(shown) > _SHOWN and not lines:
            sys.stdout.write(f"  and {len(shown) - _SHOWN} more\n")
    if not comparison.changes:
        sys.stdout.write("no change\n")


def _plain(comparison: Comparison, lines: dict[Change, list[str]]) -> dict[str, object]:
    return {
        grade: [
            {
                "sort": change.sort,
                "subject": change.subject,
                "what": change.what,
                "renamed": change.renamed or None,
                "queries": list(change.folds),
                "users": lines.get(change, []),
            }
            for change in comparison.of(grade)
        ]
        for grade in _TITLES
    }


def _markdown(comparison: Comparison) -> str:
    parts: list[str] = []
    for grade, title in _TITLES.items():
        changes = comparison.of(grade)
        if changes:
            parts.append(f"### {title.capitalize()}\n\n" + "".join(f"* {_escaped(change)}\n" for change in changes))
    return "\n".join(parts) or "No change.\n"


def _escaped(change: Change) -> str:
    hint = f"; now `{change.renamed}`?" if change.renamed else ""
    folds = f" ({len(change.folds)} queries)" if change.folds else ""
    return f"{change.sort} `{change.subject}` {change.what}{hint}{folds}"
