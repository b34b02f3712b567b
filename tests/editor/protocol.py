"""The messages of the language server protocol, as far as the client in `lsp.py` reads or sends them."""

from __future__ import annotations

import msgspec


class ServerError(Exception):
    """The server refused a request, did not answer in time, or died. The message ends with what it wrote to stderr."""


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
    documentation: object = None
    data: object = None


class CompletionList(msgspec.Struct, rename="camel"):
    """What a server offers at one place. `is_incomplete` asks the editor to ask again at the next keystroke."""

    items: list[CompletionItem] = []
    is_incomplete: bool = False


class Diagnostic(msgspec.Struct, rename="camel"):
    """A problem the server reports: severity 1 is an error, 2 a warning, 3 information, 4 a hint."""

    range: Range
    message: str
    severity: int | None = None


class Failure(msgspec.Struct):
    code: int
    message: str


class Incoming(msgspec.Struct):
    """Any message from the server: a request, a notification or a response."""

    method: str | None = None
    id: int | str | None = None
    params: msgspec.Raw = msgspec.Raw(b"null")
    result: msgspec.Raw = msgspec.Raw(b"null")
    error: Failure | None = None


class Registration(msgspec.Struct):
    method: str


class Registrations(msgspec.Struct):
    registrations: list[Registration]


class ConfigurationItem(msgspec.Struct):
    section: str | None = None


class ConfigurationRequest(msgspec.Struct):
    items: list[ConfigurationItem]


class Published(msgspec.Struct):
    uri: str
    diagnostics: list[Diagnostic]
    version: int | None = None


class Report(msgspec.Struct):
    kind: str
    items: list[Diagnostic] = []


class Hover(msgspec.Struct):
    contents: object


class CompletionOptions(msgspec.Struct, rename="camel"):
    resolve_provider: bool = False


class Capabilities(msgspec.Struct, rename="camel"):
    """What the server can do, as far as we ask."""

    completion_provider: CompletionOptions | None = None
    diagnostic_provider: object = None


class Initialized(msgspec.Struct):
    capabilities: Capabilities


ANSWERED_WITH_NULL = {
    "client/unregisterCapability",
    "window/workDoneProgress/create",
    "window/showMessageRequest",
    "workspace/codeLens/refresh",
    "workspace/diagnostic/refresh",
    "workspace/inlayHint/refresh",
    "workspace/semanticTokens/refresh",
}

CAPABILITIES = {
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
