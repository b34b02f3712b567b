"""Users' code after a change of the spec: what has a new name gets it, what cannot be mended gets a comment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.codemods.edits import Edits, apply
from tamis_codegen.codemods.uses import Use, find_uses

if TYPE_CHECKING:
    from tamis_codegen.compare.changes import Change
    from tamis_codegen.compare.diff import Comparison

MARK = "# TODO(tamis):"


@dataclass(frozen=True, slots=True)
class Migrated:
    """A module after the migration."""

    text: str
    mended: int
    left: int
    """Places that got a comment."""


def touched(comparison: Comparison, text: str) -> list[tuple[Change, Use, str]]:
    """The places of a module that changes are about, in order, with their lines."""
    module = find_uses(text, comparison.old)
    found: list[tuple[Change, Use, str]] = []
    for use in module.uses if module is not None else ():
        line = module.lines[use.line - 1].strip() if module is not None else ""
        about = [change for change in comparison.changes if change.grade != "new" and use.keys & change.touches]
        found += [(change, use, line) for change in about]
    return sorted(found, key=lambda item: (item[1].line, item[1].column))


def migrate(comparison: Comparison, text: str) -> Migrated | None:
    """A module with its uses mended; None where it uses nothing of the package."""
    module = find_uses(text, comparison.old)
    if module is None:
        return None
    breaks = comparison.of("breaks")
    edits = Edits()
    for use in module.uses:
        changes = [change for change in breaks if use.keys & change.touches]
        if not changes:
            continue
        now = _new_name(comparison, use)
        if now is not None:
            edits.names[use.node] = now
        for change in changes:
            if now is None or not (change.renamed or change.sort in ("kind", "query", "event type", "event types")):
                edits.comment(use.statement, f"{MARK} {_said(change, use)}"[:118])
    if edits.is_empty:
        return Migrated(text, 0, 0)
    left = sum(len(lines) for lines in edits.comments.values())
    return Migrated(apply(module.tree, edits), len(edits.names), left)


def _said(change: Change, use: Use) -> str:
    """What happened; of many event types at once, to this one."""
    if change.sort != "event types":
        return change.text
    return f"event type {next(name for sort, name in use.keys if sort == 'event')} is gone"


def _new_name(comparison: Comparison, use: Use) -> str | None:
    """The one new name of what is used; None where there is none, or more than one."""
    renames = comparison.renames
    found: set[str] = set()
    for sort, name in use.keys:
        match sort:
            case "query":
                found.add(renames.queries.get(name, ""))
            case "event":
                found.add(renames.events.get(name, ""))
            case "type":
                found.add(renames.types.get(name, ""))
            case "rule":
                found.add(renames.rules.get(name, ""))
            case "action":
                found.add(renames.actions.get(name, ""))
            case "attribute":
                found.add(_attribute(comparison, name))
            case "value":
                found.add(_value(comparison, name))
            case "keyword" | "method":
                found.add(_call(comparison, sort, name))
            case _:
                pass
    found.discard("")
    return found.pop() if len(found) == 1 else None


def _attribute(comparison: Comparison, path: str) -> str:
    owner, _, attr = path.partition(".")
    renames = comparison.renames
    if owner != "event":
        moved = renames.fields.get(path) or next(
            (
                renames.fields[f"{base}.{attr}"]
                for base in comparison.old.model.object(owner).bases
                if f"{base}.{attr}" in renames.fields
            ),
            "",
        )
        return moved.partition(".")[2]
    return renames.aliases.get(attr, "") or renames.kinds.get(attr, "")


def _value(comparison: Comparison, name: str) -> str:
    path, _, value = name.partition("=")
    owner, _, attr = path.partition(".")
    bases = comparison.old.model.object(owner).bases if owner in comparison.old.model.types else ()
    for place in (owner, *bases):
        if f"{place}.{attr}={value}" in comparison.renames.values:
            return comparison.renames.values[f"{place}.{attr}={value}"]
    return ""


def _call(comparison: Comparison, sort: str, name: str) -> str:
    """The new name of a method of the API, or of a keyword of a method or an action."""
    model, renames = comparison.old.model, comparison.renames
    if sort == "method":
        method = next((method.name for method in model.methods.values() if method.attr == name), "")
        moved = renames.methods.get(method, "")
        return comparison.new.model.methods[moved].attr if moved else ""
    call, _, keyword = name.partition(".")
    method = model.actions[call].method if call in model.actions else ""
    method = method or next((known.name for known in model.methods.values() if known.attr == call), "")
    return renames.params.get(f"{method}.{keyword}", "")
