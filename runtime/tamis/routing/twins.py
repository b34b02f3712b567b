"""One router in several apps: each app but the first has a twin of it, which follows what is registered later.

Handlers are of their app alone: switching one off, removing it from an app's registry, or a temporary one that ran,
changes nothing in the others. What is removed from the router itself is removed from all.
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
    node.twins.add(twin)
    twin.handlers.extend(twin_handler(handler, twin) for handler in node.handlers)
    twin.layers.extend(twin_layer(layer, twin) for layer in node.layers)
    twin.includes.extend(twin_include(include, twin) for include in node.includes)
    return twin


def twin_include(include: Any, twin: Any) -> Any:
    """The same included router in a twin of the router around it."""
    inner = make_twin(include.router)
    inner.parent = twin
    return include._replace(router=inner)


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
