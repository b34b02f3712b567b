"""`__init__.py` and its stub: the public names of the package; what is heavy or rare is loaded when it is asked for."""

from __future__ import annotations

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.event_names import event_names
from tamis_codegen.emit.rules import rule_names, value_names
from tamis_codegen.emit.types import type_names
from tamis_codegen.runtime_source import api_number


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    inputs = type_names(model, received=False)
    title = model.title or model.name
    view: dict[str, object] = {
        "package": model.package,
        "heading": title if title.startswith("Events of ") else f"Events of {title}",
        "api_number": api_number(),
        "version": model.version,
        "types": type_names(model, received=True),
        "inputs": inputs,
        "names": [event.name for event in event_names(emission)],
        "rules": [*value_names(model), *rule_names(model)],
        "api": ["METHODS", "Api"] if model.methods or model.client else [],
        "bot": ["Bot"] if model.client else [],
        "kinds": [kind for kind in model.kinds if kind != "*"],
    }
    return [
        Output("__init__.py", "package/module.py.jinja", view),
        Output("__init__.pyi", "package/stub.pyi.jinja", view),
        Output("py.typed", "package/py.typed.jinja", {}),
    ]
