"""`testing.py` and its stub: what tests of a bot need of the spec, so that events can be made for any query."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tamis_codegen.emit.client_modules import testing_names
from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.queries import parts
from tamis_codegen.model.types import ObjectType, Scalar
from tamis_codegen.names import camel
from tamis_codegen.python_types.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Fact, Kind
    from tamis_codegen.model.types import Field

_TIME = "unix_time"
_LEAST = ("min", "min_length", "min_items")
_MOST = ("max", "max_length", "max_items")


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    objects = [
        type_def
        for name, type_def in model.types.items()
        if isinstance(type_def, ObjectType) and name in model.received
    ]
    view: dict[str, object] = {
        "package": model.package,
        "added": testing_names(model.client),
        "parts": len(parts(model.queries)),
        "by": model.by,
        "me_given": model.me_path is None,
        "me_type": model.me_type,
        "fields": _by_type((object_type.name, _abouts(object_type)) for object_type in objects),
        "groups": _by_type((object_type.name, _groups(object_type)) for object_type in objects),
        "twins": _by_type((name, _twins(model, twins)) for name, twins in model.twins.items()),
        "kinds": [(literal(kind.name), text) for kind in model.kinds.values() if (text := _certain_words(model, kind))],
        "roots": [
            (literal(kind.name), text)
            for kind in model.kinds.values()
            if (text := _conditions(model, (f for f in kind.root_facts if not _is_of_root_field(f))))
        ],
        "ids": [(literal(payload.name), _tuple(ids)) for payload in _payloads(model) if (ids := _own_ids(payload))],
    }
    return [
        Output("testing.py", "testing/module.py.jinja", view),
        Output("testing.pyi", "testing/stub.pyi.jinja", view),
    ]


def _by_type(found: Iterable[tuple[str, list[tuple[str, str]] | str]]) -> list[tuple[str, object]]:
    return [(literal(name), what) for name, what in found if what]


# --- fields ---


def _abouts(owner: ObjectType) -> list[tuple[str, str]]:
    """What is said of a type's fields beyond their Python types: (attribute, source)."""
    tag = owner.tag[0] if owner.tag else None
    found = [(literal(field.attr), _about(owner, field)) for field in owner.fields.values() if field.attr != tag]
    return [(attr, text) for attr, text in found if text]


def _about(owner: ObjectType, field: Field) -> str:
    facts = field.facts or {}
    said: list[str] = []
    values = (field.const,) if field.const is not None else (True,) if field.is_flag else field.enum
    if values:
        said.append(f"values={_tuple(values)}")
    if field.open:
        said.append("open=True")
    if facts.get("format") == _TIME:
        said.append("time=True")
    for name, keys in (("least", _LEAST), ("most", _MOST)):
        limit = next((facts[key] for key in keys if key in facts), None)
        if isinstance(limit, int):
            said.append(f"{name}={limit}")
    if field.only_when:
        siblings = ", ".join(
            f"{literal(owner.fields[name].attr)}: {_tuple(values)}"
            for name, values in field.only_when.items()
            if name in owner.fields and name != (owner.tag or ("",))[0]
        )
        said.append(f"only_when={{{siblings}}}")
    return f"About({', '.join(said)})" if said else ""


def _groups(owner: ObjectType) -> str:
    texts = [
        f"Group({pick == 'one'}, {_tuple(owner.fields[name].attr for name in names if name in owner.fields)})"
        for pick, names in owner.exclusive
    ]
    return f"({', '.join(texts)},)" if texts else ""


# --- facts ---


def _twins(model: Model, twins: Mapping[str, frozenset[Fact]]) -> list[tuple[str, str]]:
    return [(literal(attr), _conditions(model, facts)) for attr, facts in twins.items() if facts]


def _certain_words(model: Model, kind: Kind) -> str:
    """What always holds for a kind, without the fields that tell it: those are in the vocabulary."""
    if kind.payload is None:
        return ""
    told = {fact.attr for fact in kind.told if fact.refinement is None or fact.refinement.op in ("is", "among")}
    inside = {
        fact.attr for fact in kind.told if fact.refinement is not None and fact.refinement.op in ("equals", "key")
    }
    return _conditions(model, (fact for fact in kind.facts if fact.attr not in told - inside))


def _is_of_root_field(fact: Fact) -> bool:
    """Whether it says which value a field of the root itself has: the codec knows that."""
    return fact.refinement is not None and fact.refinement.op in ("is", "among")


def _conditions(model: Model, facts: Iterable[Fact]) -> str:
    """Facts as the run time's conditions, seen from the payload. What a longer one says needs no shorter one."""
    found = sorted({_condition(model, fact) for fact in facts})
    texts = [
        f"Condition({_tuple(path)}, {literal(op)}{f', {source}' if source else ''})"
        for path, op, source in found
        if op != "present" or not any(other[:1] == path and (other, rest) != (path, op) for other, rest, _ in found)
    ]
    return f"({', '.join(texts)},)" if texts else ""


def _condition(model: Model, fact: Fact) -> tuple[tuple[str, ...], str, str]:
    """(path, op, constant as source)."""
    more = fact.refinement
    if more is None:
        return (fact.attr,), "present", ""
    match more.op:
        case "among":
            return (fact.attr,), "present", ""
        case "is":
            return (fact.attr,), "equals", literal(more.value)
        case "equals":
            return (fact.attr, more.attr), "equals", literal(more.value)
        case "true":
            return (fact.attr, more.attr), "true", ""
        case "key":
            return (fact.attr, more.attr), "present", ""
        case "variant":
            member = model.types[str(more.value)]
            tag = member.tag if isinstance(member, ObjectType) else None
            return ((fact.attr, tag[0]), "equals", literal(tag[1])) if tag else ((fact.attr,), "present", "")


# --- ids ---


def _payloads(model: Model) -> list[ObjectType]:
    names = dict.fromkeys(kind.payload for kind in model.kinds.values() if kind.payload)
    return [model.object(name) for name in names]


def _own_ids(payload: ObjectType) -> list[str]:
    """The fields that say which event it is: its `id`, and of a message (or what has that base) the `message_id`."""
    return [
        field.attr
        for field in payload.fields.values()
        if field.certain
        and field.type in (Scalar("int"), Scalar("str"))
        and field.name.endswith("id")
        and (field.name == "id" or _names(field.name.removesuffix("_id"), payload))
    ]


def _names(word: str, payload: ObjectType) -> bool:
    name = camel(word)
    return payload.name == name or any(base.startswith(name) for base in payload.bases)


def _tuple(values: Iterable[object]) -> str:
    listed = [literal(cast("str", value)) for value in values]
    return f"({', '.join(listed)},)" if listed else "()"
