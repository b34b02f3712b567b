"""`keyboards.py` and its stub, for a spec that has the Bot API's keyboards: builders, and what buttons carry.

The methods are the run time's; what a package adds are its own types, so that a checker takes a builder wherever the
markup is asked for, and knows what holds behind a guard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.guard_queries import text_queries

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model

_TYPES = (
    "ForceReply",
    "InlineKeyboardButton",
    "InlineKeyboardMarkup",
    "KeyboardButton",
    "ReplyKeyboardMarkup",
    "ReplyKeyboardRemove",
)
_RULE = "callback_data"
_QUERIES = ("callback_query:data", "message:text")


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    if not has_keyboards(model):
        return []
    rule = model.texts.get(_RULE)
    queries = frozenset([_QUERIES[0]])
    if rule is not None:
        queries = text_queries(emission.guarantees, [text.path for text in rule.texts])
    view: dict[str, object] = {
        "modules": _modules(model),
        "rule": _RULE if rule is not None else None,
        "pressed": emission.sets.name(queries, "pressed button"),
        "started": emission.sets.name(frozenset([_QUERIES[1]]), "started"),
    }
    return [
        Output("keyboards.py", "keyboards/module.py.jinja", view),
        Output("keyboards.pyi", "keyboards/stub.pyi.jinja", view),
    ]


def has_keyboards(model: Model) -> bool:
    """Whether a spec has what the builders build, and the events that buttons make."""
    return all(name in model.types for name in _TYPES) and all(query in model.queries for query in _QUERIES)


def _modules(model: Model) -> list[tuple[str, list[str]]]:
    """(module, names): where the types are."""
    by_module: dict[str, list[str]] = {}
    for name in _TYPES:
        by_module.setdefault("types" if name in model.received else "inputs", []).append(name)
    return sorted(by_module.items())
