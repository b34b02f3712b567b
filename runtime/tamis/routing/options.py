"""The options of a handler: one table, which says what each is, its default, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin

from tamis.errors import RegistrationError

if TYPE_CHECKING:
    from typing_extensions import TypedDict
else:

    class TypedDict(dict):
        """Lets `closed=True` pass, which says to checkers that other names are wrong; `typing` has it from 3.15 on."""

        def __init_subclass__(cls, **_: bool) -> None: ...


class Option(NamedTuple):
    """What can be said of a handler where it is registered."""

    type: Any
    """Its type, as it is written for type checkers."""
    default: Any
    doc: str


OPTIONS = {
    "name": Option(str, default="", doc="Shown in traces, panels and help; the function's own name by default."),
    "description": Option(str, default="", doc="Shown in panels and help."),
    "priority": Option(
        int,
        default=0,
        doc="Smaller runs earlier; 0 by default. Equal ones run in the order of registration.",
    ),
    "stop": Option(
        bool | None,
        default=None,
        doc="True: no other handler after it ran. False: others may run after it. None: as the router's mode says.",
    ),
    "temp": Option(bool, default=False, doc="Runs once, and is removed just before."),
    "expires": Option(
        datetime | timedelta | None,
        default=None,
        doc="When it is removed; a timedelta counts from registration. A datetime without a time zone is local time.",
    ),
    "enabled": Option(bool, default=True, doc="False: it does not run until it is switched on."),
    "timeout": Option(
        float | None,
        default=None,
        doc="Seconds after which it is cancelled; the app's where it is not given, None: never.",
    ),
    "blocking": Option(bool, default=False, doc="A plain function that blocks: run it in a thread."),
    "control": Option(
        bool,
        default=False,
        doc="It passes what runs and waits in its lane, such as /stop; those of one lane keep their order.",
    ),
    "before": Option(
        Callable[[Any], Any] | None,
        default=None,
        doc="Called with the event before each run, once all guards said yes. Raise `Flow.SKIP` to leave the run out.",
    ),
    "on_manage": Option(
        Callable[[Any], Any] | None,
        default=None,
        doc="Called with the handler when a panel opens (`app.plugins.manage()`), not when events come.",
    ),
    "depends": Option(
        Sequence[Any],
        default=(),
        doc="Dependencies that are made for their effect, in order, before the parameters; a scope's come first.",
    ),
}
"""All options, by name. The compiler reads this table from the source: keep it a literal."""


class Options(TypedDict, total=False, closed=True):
    """The options for type checkers: those of `OPTIONS`, with the same types."""

    name: str
    description: str
    priority: int
    stop: bool | None
    temp: bool
    expires: datetime | timedelta | None
    enabled: bool
    timeout: float | None
    blocking: bool
    control: bool
    before: Callable[[Any], Any] | None
    on_manage: Callable[[Any], Any] | None
    depends: Sequence[Any]


def check_options(options: Options, where: str) -> Options:
    """The same options. Raises `RegistrationError` that names the one that is wrong."""
    for name, value in options.items():
        if name not in OPTIONS:
            from difflib import get_close_matches

            near = get_close_matches(name, OPTIONS, 1)
            hint = f"did you mean {near[0]!r}? " if near else ""
            listed = ", ".join(sorted(OPTIONS))
            raise RegistrationError(f"{where}: there is no option {name!r}; {hint}options: {listed}")
        classes = _CLASSES[name]
        if not isinstance(value, classes) or (isinstance(value, bool) and bool not in classes):
            wanted = " or ".join("None" if kind is NoneType else kind.__name__ for kind in classes)
            raise RegistrationError(f"{where}: option {name!r} is {wanted}, not {value!r}")
    return options


def values_of(options: Options) -> dict[str, Any]:
    """The value of every option: as given, or its default."""
    return {**{name: option.default for name, option in OPTIONS.items()}, **options}


def _classes_of(annotation: Any) -> tuple[type[Any], ...]:
    """The classes whose instances fit a type."""
    if isinstance(annotation, UnionType):
        return tuple(kind for member in get_args(annotation) for kind in _classes_of(member))
    origin = get_origin(annotation) or annotation
    # A text is a sequence, too, and a whole number of seconds is a number of seconds.
    return (list, tuple) if origin is Sequence else (int, float) if origin is float else (origin,)


_CLASSES = {name: _classes_of(option.type) for name, option in OPTIONS.items()}
