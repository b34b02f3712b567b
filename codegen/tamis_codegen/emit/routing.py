"""`routing.py` and its stub: `decode`, `match`, `has`, guards and routers, typed for the spec's queries."""

from __future__ import annotations

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.queries import parts
from tamis_codegen.emit.runtime_text import app_options, docstring_text, steps_options
from tamis_codegen.runtime_source import handler_options

_RAW = "bytes | bytearray | memoryview | str"
_HEADERS = "Headers"
_AROUND = ("outer", "use")
_HOOKS = ("before_event", "after_event", "before_handler", "after_handler")


def emit(emission: Emission) -> list[Output]:
    model = emission.model
    view: dict[str, object] = {
        "package": model.package,
        "parts": len(parts(model.queries)),
        "by": model.by,
        "header": model.header,
        "me_given": model.me_path is None,
        "me_type": model.me_type,
        "raw": _RAW,
        "delivery": f"raw: {_RAW}, headers: {_HEADERS}"
        if model.by == "header"
        else f"raw: {_RAW}, headers: {_HEADERS} | None = None",
        "verified": model.delivery.is_verified,
        "arities": [2, 3, 4, 5, 6],
        "options": ", **options: Unpack[Options]",
        "listed_options": f", *, {', '.join(handler_options())}",
        "steps_options": ", ".join(steps_options()),
        "conversation": model.conversation,
        "around": _AROUND,
        "hooks": _HOOKS,
        "doc": docstring_text,
        "app_options": app_options(model.me_type),
    }
    return [
        Output("routing.py", "routing/module.py.jinja", view),
        Output("routing.pyi", "routing/stub.pyi.jinja", view),
    ]
