"""`api.py` and `bot.py`: the methods of the event system, typed; and an app that has a client to call them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.parameters import parameter_views
from tamis_codegen.emit.runtime_text import app_options
from tamis_codegen.emit.texts import text_parameters
from tamis_codegen.emit.types import type_names
from tamis_codegen.emit.unknowns import unknown_views
from tamis_codegen.python_types.text import type_text

if TYPE_CHECKING:
    from tamis_codegen.emit.parameters import ParameterView
    from tamis_codegen.model.client import Client, Reference
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import Method


@dataclass(frozen=True, slots=True)
class MethodView:
    name: str
    wire: str
    doc: str
    parameters: tuple[ParameterView, ...]
    returns: str
    texts: list[str]


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    client = model.client
    if not model.methods and client is None:
        return []
    view: dict[str, object] = {
        "title": model.title or model.name,
        "version": model.version,
        "methods": [_view(model, method) for method in model.methods.values()],
        "types": type_names(model, received=True),
        "inputs": type_names(model, received=False),
        "unknowns": unknown_views(model, model.decoded),
        "client": client,
        "imports": _option_imports(client) if client is not None else [],
        "doc": _bot_doc(client) if client is not None else "",
        "lax": model.lax,
        "app_options": app_options(model.me_type),
    }
    outputs = [Output("api.py", "api/module.py.jinja", view), Output("api.pyi", "api/stub.pyi.jinja", view)]
    if client is not None:
        outputs += [Output("bot.py", "bot/module.py.jinja", view), Output("bot.pyi", "bot/stub.pyi.jinja", view)]
    return outputs


def _bot_doc(client: Client) -> str:
    """The docstring of a bot: what its client says of the options it takes."""
    first = "An app that has a client: it receives events, and carries out the calls they make."
    last = f"The {'other ' if client.options else ''}options are those of `App`."
    return "\n\n".join(part for part in (first, client.doc.strip(), last) if part)


def _option_imports(client: Client) -> list[tuple[Reference, str]]:
    """The classes in the types of a client's options, and their names in the stub."""
    return list(dict.fromkeys(found for option in client.options for found in option.imports))


def _view(model: Model, method: Method) -> MethodView:
    parameters = parameter_views(method)
    returns, texts = type_text(method.returns), text_parameters(model, method)
    return MethodView(method.attr, method.name, _doc(method, parameters), parameters, returns, texts)


def _doc(method: Method, parameters: tuple[ParameterView, ...]) -> str:
    """What the spec says of the method, then of its parameters."""
    since = (method.facts or {}).get("added_in")
    lines = [(method.doc or f"Calls {method.name}.") + (f" Since {since}." if since else "")]
    said = [f"`{parameter.name}`: {parameter.doc}" for parameter in parameters if parameter.doc]
    return "\n\n".join([*lines, "\n\n".join(said)] if said else lines)
