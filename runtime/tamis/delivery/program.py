"""A bot as a program of its own: what it logs by itself, and how it ends when it cannot run."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tamis.delivery.loop import run
from tamis.errors import TamisError

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import TracebackType

_LOG = logging.getLogger(__name__)
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def run_program(main: Coroutine[Any, Any, None], client: str) -> None:
    """Runs a bot to its end, as a program of its own.

    What has to be changed by somebody before the bot can run is said in a line, and ends the process with the error's
    `exit_code`, 78. `client`: the package of the client, whose log is shown.
    """
    show_log("tamis", client)
    try:
        run(main)
    except TamisError as error:
        if not error.is_configuration:
            raise
        _LOG.critical("the bot cannot run: %s", error)
        raise SystemExit(error.exit_code) from None


def show_log(*names: str) -> None:
    """Shows what is logged below these names on standard error, from INFO up; of all others, warnings.

    A program that has handlers of its own for them, as after `logging.basicConfig`, keeps what it has.
    """
    loggers = [logging.getLogger(), *map(logging.getLogger, names)]
    if any(not isinstance(handler, logging.NullHandler) for logger in loggers for handler in logger.handlers):
        return
    logging.basicConfig(format=LOG_FORMAT)
    for name in names:
        logger = logging.getLogger(name)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.INFO)


def tell_mistakes_in_a_line() -> None:
    """A program that ends because something is registered wrongly says so in a line, with exit code 78.

    Everything else keeps its traceback, and so does this with `python -X dev`. Programs that have a hook for errors of
    their own, and interactive ones, keep theirs.
    """
    is_interactive = hasattr(sys, "ps1") or sys.flags.interactive or sys.flags.dev_mode
    if sys.excepthook is sys.__excepthook__ and not is_interactive:
        sys.excepthook = _tell


def _tell(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if not (isinstance(error, TamisError) and error.is_configuration):
        sys.__excepthook__(kind, error, traceback)
        return
    print(f"the bot cannot run: {error}", file=sys.stderr)  # noqa: T201 - no log is configured yet
    raise SystemExit(error.exit_code)


def summary_of(app: Any) -> str:
    """What an app works with, for the line that it logs at the start: its inbox, and how many handlers it has."""
    count = len(app.tree.leaves)
    return f"{_inbox_of(app.inbox)}; {count} handler{'' if count == 1 else 's'}"


def _inbox_of(inbox: Any) -> str:
    if inbox is None:
        return "no inbox"
    path = cast("Path | None", getattr(inbox, "path", None))
    if path is None:
        return f"inbox {type(inbox).__name__}"
    shown = os.path.relpath(path)
    return f"inbox {Path(path).absolute() if shown.startswith(os.pardir) else shown}"
