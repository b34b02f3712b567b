"""A webhook under uvicorn, which ends as a polling bot does."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from tamis.delivery.loop import run as run_to_the_end
from tamis.delivery.shutdown import Shutdown

if TYPE_CHECKING:
    from collections.abc import Generator


def serve(config: uvicorn.Config, grace: float) -> bool:
    """Serves until SIGINT or SIGTERM; the second one ends the process at once. False when it could not start."""
    shutdown = Shutdown(grace)
    server = _Server(config, shutdown)
    try:
        run_to_the_end(server.serve())
    except SystemExit:  # uvicorn has said why, and would choose the code
        return False
    finally:
        shutdown.finish()
    return server.started


class _Server(uvicorn.Server):
    """uvicorn would send itself the signal again at the end, so that the exit code is not 0."""

    def __init__(self, config: uvicorn.Config, shutdown: Shutdown) -> None:
        super().__init__(config)
        self._shutdown = shutdown

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        with self._shutdown.on_signal(self._stop):
            yield

    def _stop(self) -> None:
        self.should_exit = True
