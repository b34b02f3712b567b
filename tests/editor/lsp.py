"""A small synchronous client for language servers on stdio: enough of the protocol to ask what an editor would ask.

The tests look at what a user sees while typing (what is offered, what accepting it does, what hovering says), and only
a real server can answer that. The client knows nothing of Python or of one server; `servers.py` does.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import tempfile
import threading
import time
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

T = TypeVar("T")

METHOD_NOT_FOUND = -32601


class Position(msgspec.Struct, frozen=True, order=True):
    """A place in a text: line from 0, and UTF-16 code units from the line's start."""

    line: int
    character: int


class Range(msgspec.Struct, frozen=True):
    """From `start` up to, not including, `end`."""

    start: Position
    end: Position


class TextEdit(msgspec.Struct, rename="camel", frozen=True):
    """Replace a range. Servers may send two ranges, to insert or to replace; we take the one that replaces."""

    new_text: str
    range: Range | None = None
    insert: Range | None = None
    replace: Range | None = None

    @property
    def replaced(self) -> Range:
        """The range the edit replaces."""
        found = self.range or self.replace
        if found is None:
            raise ServerError("the server sent a text edit without a range")
        return found


class CompletionItem(msgspec.Struct, rename="camel"):
    """One thing a server offers."""

    label: str
    kind: int | None = None
    detail: str | None = None
    sort_text: str | None = None
    filter_text: str | None = None
    insert_text: str | None = None
    text_edit: TextEdit | None = None
    additional_text_edits: list[TextEdit] = []
    documentation: Any = None
    data: Any = None


class CompletionList(msgspec.Struct, rename="camel"):
    """What a server offers at one place. `is_incomplete` asks the editor to ask again at the next keystroke."""

    items: list[CompletionItem] = []
    is_incomplete: bool = False


class Diagnostic(msgspec.Struct, rename="camel"):
    """A problem the server reports: severity 1 is an error, 2 a warning, 3 information, 4 a hint."""

    range: Range
    message: str
    severity: int | None = None


class _Failure(msgspec.Struct):
    code: int
    message: str


class _Incoming(msgspec.Struct):
    """Any message from the server: a request, a notification or a response."""

    method: str | None = None
    id: int | str | None = None
    params: msgspec.Raw = msgspec.Raw(b"null")
    result: msgspec.Raw = msgspec.Raw(b"null")
    error: _Failure | None = None


class _Registration(msgspec.Struct):
    method: str


class _Registrations(msgspec.Struct):
    registrations: list[_Registration]


class _ConfigurationItem(msgspec.Struct):
    section: str | None = None


class _ConfigurationRequest(msgspec.Struct):
    items: list[_ConfigurationItem]


class _Published(msgspec.Struct):
    uri: str
    diagnostics: list[Diagnostic]
    version: int | None = None


class _Report(msgspec.Struct):
    kind: str
    items: list[Diagnostic] = []


class _Hover(msgspec.Struct):
    contents: Any


class ServerError(Exception):
    """The server refused a request, did not answer in time, or died. The message ends with what it wrote to stderr."""


class LanguageServer:
    """A running server with one workspace folder.

        with LanguageServer(["ty", "server"], root, settings={}) as server:
            server.open(path, text)
            server.completion(path, Position(3, 12)).items

    `settings` maps a section (`"python"`, or `""` for the whole) to what `workspace/configuration` answers.
    """

    def __init__(
        self,
        command: Sequence[str],
        root: Path,
        *,
        settings: Mapping[str, object] | None = None,
        initialization_options: object = None,
        environment: Mapping[str, str] | None = None,
        timeout: float = 60.0,
    ) -> None:
        self.command = list(command)
        self.root = root
        self.settings = dict(settings or {})
        self.initialization_options = initialization_options
        self.environment = dict(environment or {})
        self.timeout = timeout
        self.registered: set[str] = set()
        """Methods the server asked to be called for (`client/registerCapability`)."""
        self.capabilities: dict[str, Any] = {}
        self._texts: dict[str, tuple[int, str]] = {}
        self._published: dict[str, _Published] = {}
        self._last_id = 0
        self._inbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._decoder = msgspec.json.Decoder(_Incoming)

    def __enter__(self) -> Self:
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__, and it lives as long as the server
        self._process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._stderr,
            cwd=self.root,
            env={**os.environ, **self.environment},
            start_new_session=True,  # so that a server behind a launcher can be stopped with it
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise ServerError(f"{self.command[0]}: no pipes")
        self._stdin: IO[bytes] = self._process.stdin
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()
        try:
            self._initialize()
        except BaseException:
            self._stop(grace=0.0)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None and self._process.poll() is None:
            with suppress(ServerError):
                self.request("shutdown", None, object, timeout=5.0)
                self.notify("exit", None)
        self._stop(grace=5.0 if error is None else 0.0)

    # -- documents -----------------------------------------------------------------------------------------------

    def open(self, path: Path, text: str) -> None:
        """Opens a document. Its text comes from here; no file has to exist."""
        self._texts[path.as_uri()] = (1, text)
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, path: Path, text: str) -> None:
        """Replaces the whole text of an open document."""
        version, _ = self._texts[path.as_uri()]
        self._texts[path.as_uri()] = (version + 1, text)
        self.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": path.as_uri(), "version": version + 1},
                "contentChanges": [{"text": text}],
            },
        )

    def show(self, path: Path, text: str) -> None:
        """Makes the server see `text` at `path`, opened or changed."""
        if path.as_uri() in self._texts:
            self.change(path, text)
        else:
            self.open(path, text)

    def close(self, path: Path) -> None:
        """Closes a document."""
        del self._texts[path.as_uri()]
        self._published.pop(path.as_uri(), None)
        self.notify("textDocument/didClose", {"textDocument": {"uri": path.as_uri()}})

    # -- questions -----------------------------------------------------------------------------------------------

    def completion(self, path: Path, position: Position, *, trigger: str | None = None) -> CompletionList:
        """What the server offers at a place; `trigger` is the character that was just typed, None for Ctrl+Space."""
        context = {"triggerKind": 1} if trigger is None else {"triggerKind": 2, "triggerCharacter": trigger}
        answer = self.request(
            "textDocument/completion",
            {**_place(path, position), "context": context},
            CompletionList | list[CompletionItem] | None,
        )
        if answer is None:
            return CompletionList()
        return answer if isinstance(answer, CompletionList) else CompletionList(items=answer)

    def resolve(self, item: CompletionItem) -> CompletionItem:
        """The item with what servers compute only when it is selected (documentation, further edits)."""
        return self.request("completionItem/resolve", item, CompletionItem)

    def hover(self, path: Path, position: Position) -> str:
        """The text shown when hovering over a place; empty if none."""
        answer = self.request("textDocument/hover", _place(path, position), _Hover | None)
        return "" if answer is None else _plain(answer.contents)

    def diagnostics(self, path: Path) -> list[Diagnostic]:
        """What the server says is wrong with the newest text of a document."""
        uri = path.as_uri()
        if "diagnosticProvider" in self.capabilities or "textDocument/diagnostic" in self.registered:
            report = self.request("textDocument/diagnostic", {"textDocument": {"uri": uri}}, _Report)
            return report.items
        version = self._texts[uri][0]
        deadline = time.monotonic() + self.timeout
        while (found := self._published.get(uri)) is None or (found.version or version) < version:
            self._handle_one(f"diagnostics of {path.name}", deadline)
        return found.diagnostics

    # -- messages ------------------------------------------------------------------------------------------------

    def request(self, method: str, params: object, answer: Any, *, timeout: float | None = None) -> Any:
        """Sends a request and returns its result, checked to be of type `answer`."""
        self._last_id += 1
        number = self._last_id
        self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        deadline = time.monotonic() + (self.timeout if timeout is None else timeout)
        while True:
            message = self._handle_one(method, deadline)
            if message.method is None and message.id == number:
                break
        if message.error is not None:
            raise self._failed(f"{method} was refused: {message.error.message} (code {message.error.code})")
        return msgspec.json.decode(message.result, type=answer)

    def notify(self, method: str, params: object) -> None:
        """Sends a message that has no answer."""
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def _send(self, message: dict[str, object]) -> None:
        body = msgspec.json.encode({name: value for name, value in message.items() if value is not None})
        try:
            self._stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self._stdin.flush()
        except OSError as error:
            raise self._failed(f"cannot send {message['method']}: {error}") from error

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

    def _handle_one(self, waiting_for: str, deadline: float) -> _Incoming:
        """Takes the next message, answers it if it is a request, and returns it."""
        try:
            body = self._inbox.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise self._failed(f"no answer in time to {waiting_for}") from None
        if body is None:
            self._inbox.put(None)
            raise self._failed(f"the server ended while we waited for {waiting_for}")
        message = self._decoder.decode(body)
        if message.method is not None and message.id is not None:
            self._answer(message.method, message.id, message.params)
        elif message.method == "textDocument/publishDiagnostics":
            published = msgspec.json.decode(message.params, type=_Published)
            self._published[published.uri] = published
        return message

    def _answer(self, method: str, number: int | str, params: msgspec.Raw) -> None:
        result: object = None
        if method == "workspace/configuration":
            items = msgspec.json.decode(params, type=_ConfigurationRequest).items
            result = [self._setting(item.section or "") for item in items]
        elif method == "client/registerCapability":
            wanted = msgspec.json.decode(params, type=_Registrations).registrations
            self.registered.update(one.method for one in wanted)
        elif method == "workspace/workspaceFolders":
            result = [self._folder()]
        elif method not in _ANSWERED_WITH_NULL:
            error = {"code": METHOD_NOT_FOUND, "message": f"this client has no {method}"}
            self._write_response({"id": number, "error": error})
            return
        self._write_response({"id": number, "result": result})

    def _write_response(self, response: dict[str, object]) -> None:
        body = msgspec.json.encode({"jsonrpc": "2.0", **response})
        with suppress(OSError):  # a server that died is reported by the next read
            self._stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self._stdin.flush()

    def _setting(self, section: str) -> object:
        """The settings of `"python.analysis"`: those given for it, or that part of those given for `"python"`."""
        if section in self.settings:
            return self.settings[section]
        parent, _, name = section.rpartition(".")
        above = self._setting(parent) if parent else None
        return above.get(name) if isinstance(above, dict) else None

    # -- start and stop ------------------------------------------------------------------------------------------

    def _initialize(self) -> None:
        result = self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": self.root.as_uri(),
                "workspaceFolders": [self._folder()],
                "capabilities": _CAPABILITIES,
                "initializationOptions": self.initialization_options or {},
            },
            dict[str, Any],
        )
        self.capabilities = result["capabilities"]
        self.notify("initialized", {})
        self.notify("workspace/didChangeConfiguration", {"settings": self.settings})

    def _folder(self) -> dict[str, str]:
        return {"uri": self.root.as_uri(), "name": self.root.name}

    def _stop(self, *, grace: float) -> None:
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

    def _failed(self, what: str) -> ServerError:
        self._stderr.seek(0)
        said = self._stderr.read().decode(errors="replace").strip()
        return ServerError(f"{self.command[0]}: {what}" + (f"\nits stderr ends with:\n{said[-2000:]}" if said else ""))


def _place(path: Path, position: Position) -> dict[str, object]:
    return {"textDocument": {"uri": path.as_uri()}, "position": position}


def _plain(contents: Any) -> str:
    """The text of a hover, in any of the three forms the protocol allows."""
    if isinstance(contents, list):
        return "\n".join(_plain(one) for one in contents)
    return contents["value"] if isinstance(contents, dict) else str(contents)


_ANSWERED_WITH_NULL = {
    "client/unregisterCapability",
    "window/workDoneProgress/create",
    "window/showMessageRequest",
    "workspace/codeLens/refresh",
    "workspace/diagnostic/refresh",
    "workspace/inlayHint/refresh",
    "workspace/semanticTokens/refresh",
}

_CAPABILITIES = {
    "general": {"positionEncodings": ["utf-16"]},
    "window": {"workDoneProgress": True},
    "workspace": {
        "configuration": True,
        "didChangeConfiguration": {"dynamicRegistration": True},
        "workspaceFolders": True,
    },
    "textDocument": {
        "synchronization": {},
        "publishDiagnostics": {"versionSupport": True},
        "diagnostic": {"dynamicRegistration": True},
        "hover": {"contentFormat": ["plaintext", "markdown"]},
        "completion": {
            "contextSupport": True,
            "completionItem": {
                "snippetSupport": True,
                "insertReplaceSupport": True,
                "documentationFormat": ["markdown", "plaintext"],
                "resolveSupport": {"properties": ["documentation", "detail", "additionalTextEdits"]},
            },
        },
    },
}
