"""Writes events down as they arrive, a JSON object a line, so that they can be replayed.

>>> app.record("updates.jsonl")

A recording holds what people wrote: only its owner can read the file, and it is no log to be kept for ever.
"""

from __future__ import annotations

import contextlib
import logging
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Self

FilePath: TypeAlias = str | os.PathLike[str]

_LOG = logging.getLogger(__name__)
_LINE_ENDS = bytes.maketrans(b"\r\n", b"  ")


class Recording:
    """A file to which raw events are appended. It is opened with the first.

    Each event is one line: line ends between the parts of its JSON become blanks, and nothing else is changed, whatever
    the bytes are. When the file cannot be written, that is logged once and nothing more is recorded; the bot goes on.
    """

    def __init__(self, path: FilePath) -> None:
        self.path = Path(path)
        self.count = 0
        """How many events were written."""
        self._file: int | None = None
        self._failed = False

    def add(self, raw: bytes | str) -> bool:
        """Appends an event, and says whether that is done. Bytes of any sort; a string is written as UTF-8."""
        if self._failed:
            return False
        data = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else bytes(raw)
        line = data.translate(_LINE_ENDS).strip() + b"\n"
        if line == b"\n":
            return False
        try:
            if self._file is None:
                self._file = self._open()
            while line:  # in one go, but for a disk that is nearly full
                line = line[os.write(self._file, line) :]
        except OSError as error:
            self._failed = True
            _LOG.error("nothing more is recorded: %s cannot be written: %s", self.path, error.strerror or error)
            self.close()
            return False
        self.count += 1
        return True

    def _open(self) -> int:
        """Behind what is there; a last line that was cut off is ended. What others could read becomes its owner's."""
        file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with contextlib.suppress(OSError):  # somebody else's file, or a system without such modes
            if os.fstat(file).st_mode & 0o077 and stat.S_ISREG(os.fstat(file).st_mode):
                os.fchmod(file, 0o600)
        size = os.fstat(file).st_size
        if size:
            os.lseek(file, size - 1, os.SEEK_SET)
            if os.read(file, 1) != b"\n":
                os.write(file, b"\n")
        return file

    def close(self) -> None:
        """Closes the file; a further event opens it again."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
