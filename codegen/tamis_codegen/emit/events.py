"""`events.py` and its stub: the `Event` class with the spec's attributes, and a name for every narrowed event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.emit.actions import action_views
from tamis_codegen.emit.emission import Emission, Output, attribute_views
from tamis_codegen.emit.event_names import event_names
from tamis_codegen.emit.paths import by_kind_source
from tamis_codegen.emit.queries import parts
from tamis_codegen.emit.types import type_names
from tamis_codegen.guarantees.payloads import has_inner_payloads
from tamis_codegen.names import kind_attribute
from tamis_codegen.python_types.text import literal
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.rules import Alias


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    names = event_names(emission)
    attributes = attribute_views(emission, "event", emission.guarantees.event)
    kinds = [kind for kind in model.kinds.values() if kind.name != ROOT]
    aliases = {alias.attr for alias in model.aliases.values()}
    actions, needs = action_views(emission)
    view: dict[str, object] = {
        "package": model.package,
        "by_key": model.by == "key",
        "attributes": attributes,
        "kinds": [(kind_attribute(kind.name), kind.name) for kind in kinds],
        "root_attributes": [
            attribute.name for attribute in attributes if attribute.name not in aliases and attribute.name != "payload"
        ]
        if model.by != "key"
        else [],
        "root_class": "RootAttribute" if has_inner_payloads(model) else "Present",
        "payload_given": any(attribute.name == "payload" for attribute in attributes),
        "aliases": [(alias.attr, alias_source(alias)) for alias in model.aliases.values()],
        "envelope": _envelope(model),
        "names": names,
        "types": type_names(model, received=True),
        "inputs": type_names(model, received=False),
        "actions": actions,
        "needs": needs,
        "parts": len(parts(model.queries)),
        "refined": [refined.name for refined in emission.guarantees.refiner.classes.values()],
        "me_type": model.me_type,
    }
    return [Output("events.py", "events/module.py.jinja", view), Output("events.pyi", "events/stub.pyi.jinja", view)]


def _envelope(model: Model) -> list[tuple[str, str]]:
    """Attributes that stand around the payload, with their types."""
    from tamis_codegen.model.types import ObjectType
    from tamis_codegen.python_types.text import declared_type

    envelope = model.types.get(model.envelope or "")
    if model.by != "key" or not isinstance(envelope, ObjectType):
        return []
    return [(field.attr, declared_type(field)) for field in envelope.fields.values()]


def alias_source(alias: Alias) -> str:
    return f"AliasAttribute({literal(alias.attr)}, {by_kind_source(alias.paths)})"
