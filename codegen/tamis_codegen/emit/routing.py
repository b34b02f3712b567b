"""`routing.py` and its stub: `decode`, `match`, `has`, guards and routers, typed for the spec's queries."""

from __future__ import annotations

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.queries import parts


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    view: dict[str, object] = {
        "package": model.package,
        "parts": len(parts(model.queries)),
        "by": model.by,
        "header": model.header,
        "me_given": model.me_path is None,
        "me_type": model.me_type,
        "arities": [2, 3, 4, 5, 6],
    }
    return [Output("routing.py", "routing.py.jinja", view), Output("routing.pyi", "routing.pyi.jinja", view)]
