"""One build at a time in a folder of packages. The system lets go of the lock when its process ends."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

FILE = ".codegen.lock"
"""Beside the packages, on Windows alone: elsewhere the folder itself is locked."""


@contextmanager
def lock_folder(folder: Path, wait: Callable[[], None]) -> Generator[None]:
    """Holds the lock of a folder. Calls `wait` once when another process has it, and then waits for that process."""
    if sys.platform == "win32":
        import msvcrt
        import time

        # Held for as long as a write takes; the file stays, as removing it would let two in.
        handle = os.open(folder / FILE, os.O_RDWR | os.O_CREAT)
        try:
            told = False
            while True:
                try:
                    msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    if not told:
                        wait()
                        told = True
                    time.sleep(0.1)
            yield
        finally:
            os.close(handle)
    else:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                wait()
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)
