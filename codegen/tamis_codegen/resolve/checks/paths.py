"""What errors say of paths that lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import Word, place_of, quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.rules import Step


def report_missing(
    missing: Sequence[tuple[Step, set[str]]], steps: list[Step], text: str, user: str, problems: Problems
) -> None:
    """Reports the step at which a path ends, with the fields there are instead. `missing` has these for each base."""
    # The base that led furthest has the best answer.
    step = max((step for step, _ in missing), key=steps.index)
    known = {name for other, names in missing if other == step for name in names}
    if step.index is not None and step.attr in known:
        hint = "leave the index out"
        problems.add(text, f"{user}: {quote(step.attr)} in {quote(str(text))} is no list", hint=hint)
    else:
        hint = "" if known else "what stands before it has no fields"
        problems.add_unknown(f"field in {user}:", Word.at(step.attr, place_of(text)), known, hint=hint)
