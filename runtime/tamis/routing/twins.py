"""One router in several apps: each app but the first has a twin of it, which follows what is registered later.

Handlers of a twin are of its app alone: switching one off, or a temporary one that ran, changes nothing in the others.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from tamis.routing.middleware import Layer

if TYPE_CHECKING:
    from tamis.routing.handler import Handler


def make_twin(node: Any) -> Any:
    """A router with the same handlers, middlewares, error handlers and routers, in no tree yet."""
    twin = copy.copy(node)
    twin.reset_for_twin(node)
    node.twins.append(twin)
    for handler in node.handlers:
        twin.handlers.append(twin_handler(handler, twin))
    twin.layers.extend(twin_layer(layer, twin) for layer in node.layers)
    for include in node.includes:
        inner = make_twin(include.router)
        inner.parent = twin
        twin.includes.append(include._replace(router=inner))
    return twin


def twin_handler(handler: Handler, twin: Any) -> Handler:
    """The same handler in a twin of its router."""
    made = copy.copy(handler)
    made.router, made.alone = twin, (made,)
    made.twin_of = handler
    return made


def twin_layer(layer: Layer, twin: Any) -> Layer:
    """The same middleware or hook in a twin of its router."""
    made = Layer(layer.function, twin, layer.guards, layer.role, layer.names)
    made.owner = layer.owner
    return made
