"""`rules.py` and its stub: the spec's rules as functions that make guards, and as methods of routes.

`rule_views` says, for whoever writes signatures, what a rule is called, what it takes and what is known behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.guard_queries import command_queries, text_queries, value_queries
from tamis_codegen.model.queries import Expansion
from tamis_codegen.python_types.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.rules import ChoiceRule, KindPath


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """What is known behind single values: `values` as source, `known` as the type argument of a guard."""

    values: str
    known: str


@dataclass(frozen=True, slots=True)
class KindView:
    """What is known behind a rule where the kind is known already: `all` names all queries of that kind."""

    all: str
    known: str


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule. `known` is the type argument of its guard; `values`, `singles` are what it takes, as source."""

    name: str
    sort: Literal["text", "choice", "command", "identity"]
    doc: str
    known: str
    values: str = ""
    singles: tuple[ChoiceView, ...] = ()
    kinds: tuple[KindView, ...] = ()


_HOW = {
    "text": "Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit.",
    "choice": "Of several values, it has to be one.",
    "command": "Names without their prefix; `boundary`: a name ends at a blank or the end of the text.",
}


def emit(emission: Emission) -> list[Output]:
    views = rule_views(emission)
    view: dict[str, object] = {
        "rules": views,
        "sorts": sorted({rule.sort for rule in views}),
        "values": value_names(emission.model),
    }
    return [Output("rules.py", "rules/module.py.jinja", view), Output("rules.pyi", "rules/stub.pyi.jinja", view)]


def rule_names(model: Model) -> list[str]:
    """The functions and methods that the spec's rules are."""
    commands = ["command"] if model.commands is not None else []
    return [*commands, *model.texts, *model.choices, *(name for name, _, _ in _identities(model))]


def _identities(model: Model) -> list[tuple[str, str, tuple[KindPath, ...]]]:
    """The rules about who an event is from and where it is: name, doc, paths to the ids."""
    both = [
        ("from_user", "The event is from one of these users.", model.identity.user),
        ("in_chat", "The event is in one of these chats.", model.identity.chat),
    ]
    return [identity for identity in both if identity[2]]


def value_names(model: Model) -> list[str]:
    """The classes of the values that the rules provide to handlers."""
    return [*(["Command"] if model.commands is not None else []), *(["Match"] if model.texts else [])]


def rule_views(emission: Emission) -> list[RuleView]:
    """The rules in the order of `rule_names`."""
    model, guarantees = emission.model, emission.guarantees
    views: list[RuleView] = []
    if model.commands is not None:
        sets = command_queries(guarantees, model.commands)
        known, kinds = _known_type(emission, "command", sets), _kinds(emission, "command", sets)
        views.append(RuleView("command", "command", _doc("command", "A command."), known, kinds=kinds))
    for rule in model.texts.values():
        queries = text_queries(guarantees, [text.path for text in rule.texts])
        doc = _doc("text", rule.doc or f"The event's {rule.name} fits.")
        known, kinds = _known_type(emission, rule.name, [queries]), _kinds(emission, rule.name, [queries])
        views.append(RuleView(rule.name, "text", doc, known, kinds=kinds))
    views += [_choice(emission, rule) for rule in model.choices.values()]
    for name, doc, paths in _identities(model):
        known = _known_type(emission, name, [text_queries(guarantees, paths)])
        bare = [Expansion(path.kind, None, None, None, model.kinds[path.kind].facts) for path in paths]
        ids = {guarantees.follow(expansion, path)[0] for expansion, path in zip(bare, paths, strict=True)}
        views.append(RuleView(name, "identity", doc, known, " | ".join(sorted(ids))))
    return views


def _choice(emission: Emission, rule: ChoiceRule) -> RuleView:
    """One set for each value that is given alone, and one that holds them all for any number of values.

    The last includes the others, so that a checker finds the first signatures narrower, and not at odds with it.
    """
    guarantees = emission.guarantees
    by_value = {value: value_queries(guarantees, rule.places, value) for value in rule.values}
    every = frozenset[str]().union(*by_value.values())
    if rule.open:
        every |= text_queries(guarantees, [place.path for place in rule.places if place.open])
    groups: dict[frozenset[str], list[str | int]] = {}
    for value, queries in by_value.items():
        groups.setdefault(queries, []).append(value)
    singles = tuple(
        ChoiceView(_literals(values), _known_type(emission, f"{rule.name} {' '.join(map(str, values))}", [queries]))
        for queries, values in groups.items()
        if queries != every
    )
    types = sorted({type(value).__name__ for value in rule.values}) if rule.open else []
    doc = _doc("choice", rule.doc or f"The event's {rule.name} is one of the values.")
    known = _known_type(emission, rule.name, [every])
    return RuleView(rule.name, "choice", doc, known, " | ".join([_literals(rule.values), *types]), singles)


def _literals(values: Iterable[str | int]) -> str:
    return f"Literal[{', '.join(map(literal, values))}]"


def _known_type(emission: Emission, wish: str, sets: Iterable[frozenset[str]]) -> str:
    """`Is[_q._Text]`, a clause for each set; an empty set, of a value that no event has, says nothing."""
    names = [emission.sets.name_shown(queries, f"rule {wish}") for queries in sets if queries]
    return " | ".join(f"Is[_q.{name}]" for name in names) or "Never"


def _kinds(emission: Emission, wish: str, sets: Sequence[frozenset[str]]) -> tuple[KindView, ...]:
    """What a rule says of events of each kind: fewer queries are left of it, and they say more."""
    model = emission.model
    by_kind: dict[str, set[str]] = {}
    for query in model.queries.values():
        names = {expansion.kind for expansion in query.expansions}
        if len(names) == 1:
            by_kind.setdefault(names.pop(), set()).add(query.text)
    known = frozenset[str]().union(*sets)
    concerned = {name: queries for name, queries in by_kind.items() if name in model.queries and queries & known}
    if len(concerned) < 2:
        return ()
    return tuple(
        KindView(
            emission.sets.name_shown(frozenset(queries), name),
            _known_type(emission, f"{wish} {name}", [clause & queries for clause in sets]),
        )
        for name, queries in concerned.items()
    )


def _doc(sort: str, doc: str) -> str:
    return f"{doc} {_HOW[sort]}"
