"""`_actions.py`: methods of the event, each a call with the parameters that the event fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.needs import Needs
from tamis_codegen.emit.parameters import parameter_views
from tamis_codegen.emit.paths import by_kind_source
from tamis_codegen.emit.texts import text_parameters
from tamis_codegen.emit.types import type_names
from tamis_codegen.python_types.text import literal, type_text

if TYPE_CHECKING:
    from tamis_codegen.emit.needs import NeedView
    from tamis_codegen.emit.parameters import ParameterView
    from tamis_codegen.model.queries import Expansion
    from tamis_codegen.model.rules import Action, KindPath
    from tamis_codegen.model.types import Method


@dataclass(frozen=True, slots=True)
class ActionView:
    """`need` is the class of what it needs, empty where every event has the method."""

    name: str
    method: str
    doc: str
    need: str
    parameters: tuple[ParameterView, ...]
    returns: str
    texts: bool
    """Whether one of the parameters is a list that a string may stand for."""


def emit(emission: Emission) -> list[Output]:
    paths = _Paths()
    actions, _ = action_views(emission)
    written = list(dict.fromkeys(action.method for action in actions if action.texts))
    fills = [
        (action.name, _fills_source(action, emission.model.methods[action.method], paths))
        for action in emission.model.actions.values()
    ]
    view = {
        "actions": actions,
        "written": [_written(emission, name) for name in written],
        "types": type_names(emission.model, received=True),
        "inputs": type_names(emission.model, received=False),
        "fills": fills,
        "paths": list(paths.names.items()),
    }
    return [Output("_actions.py", "actions/module.py.jinja", view)]


def _written(emission: Emission, method: str) -> tuple[str, list[tuple[str, str]]]:
    """The parameters of a method that may be written as text, with their types as they are at run time."""
    found = next(each for each in emission.model.methods.values() if each.name == method)
    texts = text_parameters(emission.model, found)
    return method, [(param.wire, param.runtime) for param in parameter_views(found) if param.wire in texts]


def action_views(emission: Emission) -> tuple[list[ActionView], list[NeedView]]:
    """The methods, and what they need."""
    targets, needs = _Targets(emission), Needs(emission)
    actions = [_view(emission, action, targets, needs) for action in emission.model.actions.values()]
    return actions, list(needs.views.values())


@dataclass(slots=True)
class _Paths:
    """Path tables that several fills share, by their source."""

    names: dict[str, str] = field(default_factory=dict[str, str])

    def name(self, source: str) -> str:
        return self.names.setdefault(source, f"_PATHS{len(self.names) + 1}")


@dataclass(slots=True)
class _Targets:
    """Which queries guarantee what a call must have; calls that must have the same share the answer.

    Where no query can guarantee it, the queries that leave it possible: the call then checks when it is made.
    """

    emission: Emission
    found: dict[tuple[tuple[tuple[KindPath, ...], ...], ...], frozenset[str]] = field(
        default_factory=dict[tuple[tuple[tuple["KindPath", ...], ...], ...], frozenset[str]]
    )

    def queries(self, needs: tuple[tuple[tuple[KindPath, ...], ...], ...]) -> frozenset[str]:
        if needs not in self.found:
            self.found[needs] = frozenset(
                query.text
                for query in self.emission.model.queries.values()
                if all(
                    any(self._is_given(expansion, need, sure=True) for need in needs) for expansion in query.expansions
                )
            ) or frozenset(
                query.text
                for query in self.emission.model.queries.values()
                if all(
                    any(self._is_given(expansion, need, sure=False) for need in needs) for expansion in query.expansions
                )
            )
        return self.found[needs]

    def _is_given(self, expansion: Expansion, need: tuple[tuple[KindPath, ...], ...], *, sure: bool) -> bool:
        """Whether an expansion has all that is needed; not `sure`: could have it."""
        follow = self.emission.guarantees.follow
        return all(
            any(path.kind == expansion.kind and (not sure or follow(expansion, path)[1]) for path in paths)
            for paths in need
        )


def _view(emission: Emission, action: Action, targets: _Targets, needs: Needs) -> ActionView:
    method = emission.model.methods[action.method]
    filled = {fill.parameter for fills in action.fills for fill in fills}
    certain = {param.attr for param in method.params.values() if param.certain and param.attr in filled}
    doc = action.doc or f"{action.method}, with {_list_text(sorted(filled))} filled from the event."
    return ActionView(
        action.name,
        method.name,
        doc,
        _need(emission, action, method, targets, needs),
        parameter_views(method, certain),
        type_text(method.returns),
        bool(text_parameters(emission.model, method)),
    )


def _list_text(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else "nothing"


def _need(emission: Emission, action: Action, method: Method, targets: _Targets, needs: Needs) -> str:
    """The class of what the event has to fill: every parameter that one of the alternatives cannot do without."""
    required = [
        [fill for fill in fills if fill.parameter in action.required_of(fills, method) and not fill.only_if]
        for fills in action.fills
    ]
    guaranteed = targets.queries(tuple(tuple(fill.paths for fill in fills) for fills in required))
    if len(guaranteed) == len(emission.model.queries):
        return ""
    return needs.name(guaranteed, [[fill.parameter for fill in fills] for fills in required], f"can {action.name}")


def _fills_source(action: Action, method: Method, paths: _Paths) -> str:
    alternatives: list[str] = []
    for fills in action.fills:
        parts = [
            f"_Fill({literal(_wire(method, fill.parameter))}, {fill.parameter in action.required_of(fills, method)}, "
            + paths.name(by_kind_source(fill.paths))
            + (f", {paths.name(by_kind_source(fill.only_if))})" if fill.only_if else ")")
            for fill in fills
        ]
        alternatives.append(f"({', '.join(parts)},)" if parts else "()")
    return f"({', '.join(alternatives)},)"


def _wire(method: Method, attr: str) -> str:
    return next(param.name for param in method.params.values() if param.attr == attr)
