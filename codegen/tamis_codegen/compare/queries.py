"""Changes of queries: those that are gone, those that make less certain, shortcuts that mean something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.compare.changes import Change, attrs_of
from tamis_codegen.compare.kinds import new_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis_codegen.compare.changes import Renames
    from tamis_codegen.compare.picture import Picture


def find_query_renames(old: Picture, new: Picture, renames: Renames) -> None:
    """Queries that are gone, under the names that their parts have now."""
    for text in old.model.queries:
        if text not in new.model.queries:
            now = new_query(text, old, new, renames)
            if now in new.model.queries:
                renames.queries[text] = now


def new_query(text: str, old: Picture, new: Picture, renames: Renames) -> str:
    """A query as it is written now; as it was, where nothing better is found."""
    if text in renames.queries:
        return renames.queries[text]
    kind, *words = text.split(":")
    options = [list(dict.fromkeys([new_kind(kind, renames), kind]))]
    for word in words:
        moved = [now.partition(".")[2] for path, now in renames.fields.items() if _wire(old, path) == word]
        listed = [now for path, now in renames.values.items() if path.endswith(f"={word}")]
        options.append([word, *(_wire_of(new, attr) for attr in moved), *listed])
    found = [""]
    for place, part in enumerate(options):
        found = [f"{head}{':' if place else ''}{option}" for head in found for option in part]
    return next((option for option in found if option in new.model.queries), text)


def _wire(picture: Picture, path: str) -> str:
    known = picture.fields.get(path)
    return known.name if known is not None else ""


def _wire_of(picture: Picture, attr: str) -> str:
    return next((known.name for known in picture.fields.values() if known.attr == attr), attr)


def query_changes(old: Picture, new: Picture, renames: Renames, told: set[str]) -> Iterator[Change]:
    """Of queries whose kind is not gone: `told` are those of kinds that are."""
    missing = [text for text in old.model.queries if text not in new.model.queries and text not in told]
    gone: dict[str, list[str]] = {}
    for text in missing:
        gone.setdefault(_word_of(text, set(missing)), []).append(text)
    for word, texts in gone.items():
        renamed = renames.queries.get(texts[0], "")
        touches = frozenset({("query", text) for text in texts})
        folds = tuple(texts) if len(texts) > 1 else ()
        subject = texts[0] if len(texts) == 1 else f"…:{word}"
        yield Change("breaks", "query", subject, "is gone", renamed, folds, touches)
    yield from _less_certain(old, new, renames)
    yield from _shortcuts(old, new, renames)
    new_words = sum(text not in old.model.queries for text in new.model.queries) - len(set(renames.queries.values()))
    if new_words > 0:
        yield Change("new", "queries", str(new_words), "are new")


def _word_of(text: str, missing: set[str]) -> str:
    """What is gone: the word behind the kind, where that is gone itself; else that word with its value."""
    kind, _, words = text.partition(":")
    first = words.partition(":")[0]
    return first if f"{kind}:{first}" in missing else words or text


def _less_certain(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    """Attributes that a query made certain, and no longer does; changes of the field itself are told elsewhere."""
    moved = {path.partition(".")[2] for path in renames.fields}
    moved |= old.model.kinds.keys() - new.model.kinds.keys()
    moved |= {alias.attr for name, alias in old.model.aliases.items() if name not in new.model.aliases}
    known_fields = {path.partition(".")[2] for path in old.fields if _is_told(path, old, new)}
    lost: dict[str, list[str]] = {}
    for text, was in old.guarantees.items():
        now = new.guarantees.get(renames.queries.get(text, text))
        if now is None:
            continue
        for path in was:
            steps = path.split(".")
            if path not in now and not set(steps) & moved and not set(steps) & known_fields:
                lost.setdefault(path, []).append(text)
    for path, texts in sorted(lost.items()):
        touches = frozenset({("query", text) for text in texts})
        what = f"is no longer certain behind {texts[0]}" if len(texts) == 1 else "is no longer certain"
        yield Change("breaks", "attribute", f"event.{path}", what, folds=tuple(texts), touches=touches)


def _is_told(path: str, old: Picture, new: Picture) -> bool:
    """Whether a field has a change of its own: it is gone, or not certain any more."""
    was, now = old.fields[path], new.fields.get(path)
    return now is None or (was.certain and not now.certain)


def _moved(word: str, sort: str, renames: Renames) -> str:
    if sort == "kinds":
        return new_kind(word, renames)
    return attrs_of(renames).get(word, word)


def _shortcuts(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    for sort, was, now in (
        ("kinds", old.model.kind_shortcuts, new.model.kind_shortcuts),
        ("fields", old.model.field_shortcuts, new.model.field_shortcuts),
    ):
        for short in was.keys() & now.keys():
            known = {_moved(word, sort, renames) for word in was[short]}
            more = sorted(set(now[short]) - known)
            less = sorted(known - set(now[short]))
            said = [f"stands for {', '.join(more)} too"] * bool(more) + [f"no longer for {', '.join(less)}"] * bool(
                less
            )
            if said:
                uses = frozenset({("shortcut", f"{sort}:{short}")})
                yield Change("silent", "shortcut", repr(short), " and ".join(said), touches=uses)
