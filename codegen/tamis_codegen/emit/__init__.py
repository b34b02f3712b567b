"""Emitters: pure functions from the model to files still to be rendered. One emitter a file of the package.

To add a file, write `emit/NAME.py` with `emit(emission) -> list[Output]` and name it in `EMITTERS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.emit import (
    actions,
    api,
    client_modules,
    events,
    package,
    queries,
    routing,
    rules,
    testing,
    types,
    vocabulary,
)
from tamis_codegen.emit.emission import Emission, Output

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model

EMITTERS = (
    types.emit,
    events.emit,
    actions.emit,
    api.emit,
    rules.emit,
    routing.emit,
    vocabulary.emit,
    client_modules.emit,
    testing.emit,
    package.emit,
    queries.emit,
)
"""`queries` comes last: it writes down the sets of queries that the others have asked for."""


def emit(model: Model) -> list[Output]:
    """All files of a model's package."""
    emission = Emission(model)
    return [output for emitter in EMITTERS for output in emitter(emission)]


__all__ = ["Emission", "Output", "emit"]
