"""`routing.py` and its stub: `decode`, `match`, `has`, guards and routers, typed for the spec's queries."""

from __future__ import annotations

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.queries import parts

_RAW = "bytes | bytearray | memoryview | str"
_HEADERS = "Mapping[str, str] | Sequence[tuple[str, str]]"
_OPTIONS = [
    "name: str = ...",
    "description: str = ...",
    "priority: int = ...",
    "stop: bool | None = ...",
    "temp: bool = ...",
    "expires: datetime | timedelta | None = ...",
    "enabled: bool = ...",
    "timeout: float | None = ...",
    "blocking: bool = ...",
    "before: Callable[[Any], Any] | None = ...",
    "on_manage: Callable[[Any], Any] | None = ...",
    "depends: Sequence[Any] = ...",
]
"""`tamis.routing.handler.Options` as parameters, for where a stub cannot say `**options: Unpack[Options]`."""

_STEPS_OPTIONS = [
    "version: int = 0",
    'per: Per = "user in chat"',
    "answer_within: float | timedelta | None = 3600.0",
    "parallel: bool = False",
    "unless: Guard[Never] | None = None",
]

_AROUND = [
    ("outer", "Puts an async function `(event, next)` around the whole router, before its handlers are chosen."),
    ("use", "Puts an async function `(event, next)` around each handler that is about to run, here and below."),
]
_HOOKS = [
    ("before_event", "Calls a function before the handlers of an event are chosen."),
    ("after_event", "Calls a function when an event is done; it can take the exception, if there was one."),
    ("before_handler", "Calls a function before each handler that is about to run."),
    ("after_handler", "Calls a function after each handler that ran; it can take the exception it raised."),
]


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
        "delivery": f"raw: {_RAW}, headers: {_HEADERS}" if model.by == "header" else f"raw: {_RAW}",
        "arities": [2, 3, 4, 5, 6],
        "options": ", **options: Unpack[Options]",
        "listed_options": f", *, {', '.join(_OPTIONS)}",
        "steps_options": ", ".join(_STEPS_OPTIONS),
        "conversation": model.conversation,
        "around": _AROUND,
        "hooks": _HOOKS,
    }
    return [
        Output("routing.py", "routing/module.py.jinja", view),
        Output("routing.pyi", "routing/stub.pyi.jinja", view),
    ]
