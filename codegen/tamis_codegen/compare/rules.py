"""Changes of aliases, rules, and of what an app keeps: order, sessions, the ids by which it knows a duplicate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.compare.changes import Change, attrs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tamis_codegen.compare.changes import Renames
    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.model.rules import KindPath, TextRule


def rule_changes(old: Picture, new: Picture, renames: Renames) -> Iterator[Change]:
    """Of everything that is declared over paths."""
    yield from _names("alias", old.model.aliases, new.model.aliases, renames.aliases)
    yield from _names("rule", old.model.texts, new.model.texts, renames.rules)
    yield from _names("rule", old.model.choices, new.model.choices, renames.rules)
    moved = _Moved(renames.kinds, attrs_of(renames))
    for name, was in old.model.aliases.items():
        now = new.model.aliases.get(name)
        if now is not None and moved.paths(was.paths) != _paths(now.paths):
            touches = frozenset({("attribute", f"event.{was.attr}")})
            what = f"leads to {_paths(now.paths)}; it led to {_paths(was.paths)}"
            yield Change("silent", "alias", name, what, touches=touches)
    for name, old_text in old.model.texts.items():
        new_text = new.model.texts.get(name)
        if new_text is not None and moved.paths(text.path for text in old_text.texts) != _places(new_text):
            yield Change("silent", "rule", name, "reads other texts", touches=frozenset({("rule", name)}))
    for name, old_choice in old.model.choices.items():
        new_choice = new.model.choices.get(name)
        for value in old_choice.values:
            if new_choice is not None and value not in new_choice.values:
                touches = frozenset({("rule value", f"{name}={value}")})
                yield Change("breaks", "rule", f"{name}({value!r})", "is gone", touches=touches)
    yield from _kept(old, new, moved)


def _names(
    sort: str, was: Mapping[str, object], now: Mapping[str, object], renamed: Mapping[str, str]
) -> Iterator[Change]:
    for name in was:
        if name not in now:
            use = ("attribute", f"event.{name}") if sort == "alias" else ("rule", name)
            yield Change("breaks", sort, name, "is gone", renamed.get(name, ""), touches=frozenset({use}))
    for name in now:
        if name not in was and name not in renamed.values():
            yield Change("new", sort, name, "is new")


@dataclass(frozen=True, slots=True)
class _Moved:
    """Old paths under the new names of what they name."""

    kinds: Mapping[str, str]
    attrs: Mapping[str, str]

    def paths(self, paths: Iterable[KindPath]) -> str:
        shown = [
            ".".join(
                [self.kinds.get(path.kind, path.kind), *(self.attrs.get(step.attr, step.attr) for step in path.steps)]
            )
            for path in paths
        ]
        return ", ".join(dict.fromkeys(shown)) or "nothing"


def _places(rule: TextRule) -> str:
    return _paths(text.path for text in rule.texts)


def _paths(paths: Iterable[KindPath]) -> str:
    shown = [_path(path) for path in paths]
    return ", ".join(dict.fromkeys(shown)) or "nothing"


def _path(path: KindPath) -> str:
    return ".".join([path.kind, *(step.attr for step in path.steps)])


def _kept(old: Picture, new: Picture, moved: _Moved) -> Iterator[Change]:
    was, now = old.model, new.model
    for who in ("chat", "user"):
        is_chat = who == "chat"
        before = moved.paths(was.identity.chat if is_chat else was.identity.user)
        after = _paths(now.identity.chat if is_chat else now.identity.user)
        if before != after:
            what = f"is {after}; it was {before}. Order and stored sessions get other keys"
            yield Change("silent", "identity", who, what)
    if (was.identity.event, was.identity.header) != (now.identity.event, now.identity.header):
        what = (
            f"is {now.identity.event or now.identity.header or 'none'}: what was stored is no duplicate of what comes"
        )
        yield Change("silent", "delivery", "id", what)
    if was.me_path != now.me_path:
        yield Change("silent", "me", ".".join(now.me_path or ("none",)), f"was {'.'.join(was.me_path or ('none',))}")
    if (was.commands is None) != (now.commands is None):
        touches = frozenset({("rule", "command")})
        if now.commands is None:
            yield Change("breaks", "rule", "command", "is gone", touches=touches)
        else:
            yield Change("new", "rule", "command", "is new")
    elif was.commands is not None and now.commands is not None and was.commands.prefixes != now.commands.prefixes:
        what = f"begins with {' '.join(now.commands.prefixes)}; it was {' '.join(was.commands.prefixes)}"
        yield Change("silent", "rule", "command", what, touches=frozenset({("rule", "command")}))
    if (was.by, was.header) != (now.by, now.header):
        yield Change("silent", "discriminator", now.header or now.by, f"was {was.header or was.by}")
