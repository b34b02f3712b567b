"""Words that stand for several kinds or several fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.names import is_word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from tamis_codegen.model.queries import Kind


def resolve_shortcuts(
    spec: notation.Spec, kinds: Mapping[str, Kind], problems: Problems
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Kinds and fields by the words that stand for them. What is wrong with a word is reported."""
    written = spec.shortcuts or notation.Shortcuts()
    for short, targets in (*written.kinds.items(), *written.fields.items()):
        if short and not (is_word(short) and "." not in short):
            problems.add(short, f"{quote(short)} cannot be a shortcut", hint="a word without ':' and '.'")
        if not targets:
            problems.add(short, f"shortcut {quote(short)} stands for nothing", hint="list what it stands for")
    for short, targets in written.kinds.items():
        _check_kind_shortcut(short, targets, kinds, problems)
    words = {word for kind in kinds.values() for word in kind.words}
    for short, targets in written.fields.items():
        _check_field_shortcut(short, targets, kinds, words, problems)
    known_kinds = {str(short): tuple(str(t) for t in targets if t in kinds) for short, targets in written.kinds.items()}
    return known_kinds, {str(short): tuple(map(str, targets)) for short, targets in written.fields.items()}


def _check_kind_shortcut(short: str, targets: Iterable[str], kinds: Mapping[str, Kind], problems: Problems) -> None:
    if short in kinds:
        problems.add(short, f"shortcut {quote(short)} has the name of a kind", hint="choose another word")
    for target in targets:
        if target not in kinds:
            problems.add_unknown(f"kind in shortcut {quote(short)}:", target, kinds)


def _check_field_shortcut(
    short: str, targets: Sequence[str], kinds: Mapping[str, Kind], words: Collection[str], problems: Problems
) -> None:
    for kind in kinds.values():
        if short in kind.words and any(target in kind.words for target in targets):
            what = f"shortcut {quote(short)} is also a field of {quote(kind.name)}, which has what it stands for"
            problems.add(short, what, hint="choose another word")
            break
    for target in targets:
        if target not in words:
            problems.add_unknown(f"field in shortcut {quote(short)}:", target, words)
