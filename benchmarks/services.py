"""Servers that a benchmark starts for itself."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.workplace import BenchmarkError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def redis(folder: Path, *, wanted: bool = True) -> Iterator[str | None]:
    """The address of a Redis, or Valkey, that writes all it acknowledges to the disk; None if none is wanted."""
    if not wanted:
        yield None
        return
    program = shutil.which("valkey-server") or shutil.which("redis-server")
    if program is None:
        raise BenchmarkError("neither redis-server nor valkey-server is installed; run tests/services.sh")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("--port", port, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes")
    with (folder / "redis.log").open("wb") as log:
        server = subprocess.Popen([program, *map(str, options), "--appendfsync", "always"], stdout=log)
    try:
        give_up = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if time.monotonic() > give_up or server.poll() is not None:
                    raise BenchmarkError("Redis does not answer") from None
                time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.kill()
        server.wait()
