"""A small synchronous client for language servers: enough of the protocol to ask what an editor would ask.

The tests look at what a user sees while typing (what is offered, what accepting it does, what hovering says), and only
a real server can answer that. The client knows nothing of Python or of one server; `servers.py` does.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self, TypeVar, cast

import msgspec

from . import protocol
from .connection import Connection
from .protocol import CompletionItem, CompletionList, Diagnostic, Position, ServerError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

T = TypeVar("T")

METHOD_NOT_FOUND = -32601


class LanguageServer:
    """A server with one workspace folder. It runs from `with` to the end of its block.

        with LanguageServer(["ty", "server"], root) as server:
            server.show(path, text)
            server.completion(path, Position(3, 12)).items

    `settings` maps a section (`"python"`, or `"python.analysis"`) to what the server is told when it asks for it.
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
        self.root = root
        self.registered: set[str] = set()
        """Methods the server asked to be called for (`client/registerCapability`)."""
        self.capabilities = protocol.Capabilities()
        self._command = command
        self._settings = dict(settings or {})
        self._initialization_options = initialization_options
        self._environment = dict(environment or {})
        self._timeout = timeout
        self._versions: dict[str, int] = {}
        self._published: dict[str, protocol.Published] = {}
        self._last_id = 0

    def __enter__(self) -> Self:
        self._connection = Connection(self._command, self.root, self._environment)
        try:
            self._initialize()
        except BaseException:
            self._connection.stop(grace=0.0)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(ServerError):  # whatever it says to that, it is stopped
            self.request("shutdown", None, timeout=5.0)
            self.notify("exit", None)
        self._connection.stop(grace=5.0)

    # -- documents -----------------------------------------------------------------------------------------------

    def open(self, path: Path, text: str) -> None:
        """Opens a document. Its text comes from here; no file has to exist."""
        self._versions[path.as_uri()] = 1
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, path: Path, text: str) -> None:
        """Replaces the whole text of an open document."""
        self._versions[path.as_uri()] += 1
        document = {"uri": path.as_uri(), "version": self._versions[path.as_uri()]}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def show(self, path: Path, text: str) -> None:
        """Makes the server see `text` at `path`: opens or changes the document."""
        if path.as_uri() in self._versions:
            self.change(path, text)
        else:
            self.open(path, text)

    def close(self, path: Path) -> None:
        """Closes a document."""
        del self._versions[path.as_uri()]
        self._published.pop(path.as_uri(), None)
        self.notify("textDocument/didClose", {"textDocument": {"uri": path.as_uri()}})

    # -- questions -----------------------------------------------------------------------------------------------

    def completion(self, path: Path, position: Position, *, trigger: str | None = None) -> CompletionList:
        """What the server offers at a place; `trigger` is the character that was just typed, None for Ctrl+Space."""
        context = {"triggerKind": 1} if trigger is None else {"triggerKind": 2, "triggerCharacter": trigger}
        answer = self.request("textDocument/completion", {**_place(path, position), "context": context})
        if answer == b"null":
            return CompletionList()
        if answer.startswith(b"["):
            return CompletionList(items=msgspec.json.decode(answer, type=list[CompletionItem]))
        return msgspec.json.decode(answer, type=CompletionList)

    def resolve(self, item: CompletionItem) -> CompletionItem:
        """The item with what servers compute only when it is selected. Unchanged where a server adds nothing then."""
        options = self.capabilities.completion_provider
        if options is None or not options.resolve_provider:
            return item
        return self._ask("completionItem/resolve", item, CompletionItem)

    def hover(self, path: Path, position: Position) -> str:
        """The text shown when hovering over a place; empty if none."""
        answer = self.request("textDocument/hover", _place(path, position))
        return "" if answer == b"null" else _plain(msgspec.json.decode(answer, type=protocol.Hover).contents)

    def diagnostics(self, path: Path) -> list[Diagnostic]:
        """What the server says is wrong with the newest text of a document."""
        uri = path.as_uri()
        if self.capabilities.diagnostic_provider is not None or "textDocument/diagnostic" in self.registered:
            return self._ask("textDocument/diagnostic", {"textDocument": {"uri": uri}}, protocol.Report).items
        version = self._versions[uri]
        deadline = time.monotonic() + self._timeout
        while (found := self._published.get(uri)) is None or (found.version or version) < version:
            self._handle_next(f"diagnostics of {path.name}", deadline)
        return found.diagnostics

    # -- messages ------------------------------------------------------------------------------------------------

    def request(self, method: str, params: object, *, timeout: float | None = None) -> bytes:
        """Sends a request and returns its result as JSON. Raises ServerError when it is refused or not answered."""
        self._last_id += 1
        number = self._last_id
        message = {"id": number, "method": method}
        self._connection.send(message if params is None else {**message, "params": params})
        deadline = time.monotonic() + (self._timeout if timeout is None else timeout)
        while True:
            answer = self._handle_next(method, deadline)
            if answer.method is None and answer.id == number:
                break
        if answer.error is not None:
            raise self._connection.failed(f"{method} was refused: {answer.error.message} ({answer.error.code})")
        return bytes(answer.result)

    def notify(self, method: str, params: object) -> None:
        """Sends a message that has no answer."""
        self._connection.send({"method": method} if params is None else {"method": method, "params": params})

    def _ask(self, method: str, params: object, answer: type[T]) -> T:
        return msgspec.json.decode(self.request(method, params), type=answer)

    def _handle_next(self, waiting_for: str, deadline: float) -> protocol.Incoming:
        """Takes the next message, answers it if it is a request, and returns it."""
        message = self._connection.receive(waiting_for, deadline)
        if message.method is not None and message.id is not None:
            self._connection.send({"id": message.id, **self._answer(message.method, message.params)})
        elif message.method == "textDocument/publishDiagnostics":
            published = msgspec.json.decode(message.params, type=protocol.Published)
            self._published[published.uri] = published
        return message

    def _answer(self, method: str, params: msgspec.Raw) -> dict[str, object]:
        """What an editor answers to the server's own requests."""
        if method == "workspace/configuration":
            asked = msgspec.json.decode(params, type=protocol.ConfigurationRequest)
            return {"result": [self._setting(item.section or "") for item in asked.items]}
        if method == "client/registerCapability":
            wanted = msgspec.json.decode(params, type=protocol.Registrations)
            self.registered.update(registration.method for registration in wanted.registrations)
            return {"result": None}
        if method == "workspace/workspaceFolders":
            return {"result": [self._folder()]}
        if method in protocol.ANSWERED_WITH_NULL:
            return {"result": None}
        return {"error": {"code": METHOD_NOT_FOUND, "message": f"this client has no {method}"}}

    def _setting(self, section: str) -> object:
        """The settings of `"python.analysis"`: those given for it, or that part of those given for `"python"`."""
        if section in self._settings:
            return self._settings[section]
        parent, _, name = section.rpartition(".")
        above = self._setting(parent) if parent else None
        return cast("Mapping[str, object]", above).get(name) if isinstance(above, dict) else None

    def _initialize(self) -> None:
        params = {
            "processId": os.getpid(),
            "rootUri": self.root.as_uri(),
            "workspaceFolders": [self._folder()],
            "capabilities": protocol.CAPABILITIES,
            "initializationOptions": self._initialization_options or {},
        }
        self.capabilities = self._ask("initialize", params, protocol.Initialized).capabilities
        self.notify("initialized", {})

    def _folder(self) -> dict[str, str]:
        return {"uri": self.root.as_uri(), "name": self.root.name}


def _place(path: Path, position: Position) -> dict[str, object]:
    return {"textDocument": {"uri": path.as_uri()}, "position": position}


def _plain(contents: object) -> str:
    """The text of a hover, in any of the three forms the protocol allows."""
    if isinstance(contents, list):
        return "\n".join(_plain(content) for content in cast("list[object]", contents))
    return str(cast("Mapping[str, object]", contents)["value"]) if isinstance(contents, dict) else str(contents)
