"""A server process and the messages to and from it: framing, time limits, and stopping it for sure."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import tempfile
import threading
import time
from contextlib import suppress
from typing import IO, TYPE_CHECKING

import msgspec

from .protocol import Incoming, ServerError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Connection:
    """Starts a server that talks on stdio. Every failure is a ServerError that quotes the server's stderr."""

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self._name = command[0]
        self._decoder = msgspec.json.Decoder(Incoming)
        self._inbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - `stop` closes it
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._stderr,
            cwd=folder,
            env={**os.environ, **environment},
            start_new_session=True,  # so that a server behind a launcher can be stopped with it
        )
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def send(self, message: Mapping[str, object]) -> None:
        """Sends a message."""
        body = msgspec.json.encode({"jsonrpc": "2.0", **message})
        try:
            if self._process.stdin is not None:
                self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
                self._process.stdin.flush()
        except OSError as error:
            raise self.failed(f"cannot send {message.get('method', 'an answer')}: {error}") from error

    def receive(self, waiting_for: str, deadline: float) -> Incoming:
        """The next message. `deadline` is a time of `time.monotonic`."""
        try:
            body = self._inbox.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise self.failed(f"no answer in time to {waiting_for}") from None
        if body is None:
            self._inbox.put(None)  # for whoever asks next
            raise self.failed(f"the server ended while we waited for {waiting_for}")
        return self._decoder.decode(body)

    def failed(self, what: str) -> ServerError:
        """An error that says what the server wrote to stderr."""
        self._stderr.seek(0)
        said = self._stderr.read().decode(errors="replace").strip()
        return ServerError(f"{self._name}: {what}" + (f"\nits stderr ends with:\n{said[-2000:]}" if said else ""))

    def stop(self, *, grace: float) -> None:
        """Waits so many seconds for the server to end by itself, then ends it and what it started."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(grace)
        with suppress(ProcessLookupError):  # the session is ours alone: `start_new_session`
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._reader.join(5.0)
        for stream in (self._process.stdin, self._process.stdout, self._stderr):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    def _read(self, stream: IO[bytes]) -> None:
        """Runs in a thread: splits the stream into messages. A buffered stream reads megabytes in a few calls."""
        with suppress(OSError, ValueError):
            while header := stream.readline():
                length = 0
                while header.strip():
                    name, _, value = header.partition(b":")
                    if name.lower() == b"content-length":
                        length = int(value)
                    header = stream.readline()
                self._inbox.put(stream.read(length))
        self._inbox.put(None)
