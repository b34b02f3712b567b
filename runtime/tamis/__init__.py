"""The run-time half of Tamis: decoding, matching, routing and delivery of events. Generated packages are built on it.

What concerns one service comes from its generated package (`from tamis_telegram import Bot, Router, match`). What is
the same for every service comes from here:

    errors          every error a user can meet, such as `RegistrationError`; all are a `TamisError`
    handlers        `Flow`, `Depends`, `Session`, `Call`, `gate`
    plugins         `Plugin`, `panel`, `on_callback`, `Callback`
    dependencies    `use_container`
    delivery        `run`, `Inbox`, `SqliteInbox`, `PostgresInbox`, `MemoryInbox`, `Transaction`, `SessionKey`
    pictures        `picture`, `tally`, `as_text`, `as_mermaid`, `as_html`

Each name is imported when it is first used, so that `import tamis` loads the errors and nothing else.
"""

from tamis.errors import (
    AnswerTimeoutError,
    CannotFillError,
    CannotMakeError,
    CommandSyntaxError,
    DecodeError,
    DependencyTypeError,
    FlowError,
    ForgottenAwaitError,
    GeneratedApiError,
    HandlerTimeoutError,
    InboxFullError,
    LaneLostError,
    MeUnknownError,
    Misfit,
    MissingPackageError,
    NoClientError,
    NoMatchError,
    OfflineError,
    PatternTimeoutError,
    QueryError,
    RegistrationError,
    ResultError,
    SessionChangedError,
    SessionStateError,
    SignatureError,
    StaleSessionError,
    StoreUnavailableError,
    StoreUnusableError,
    TamisError,
    TransactionLostError,
)

TYPE_CHECKING = False
"""Type checkers know the name; importing it from `typing` would take longer than all the rest here."""

if TYPE_CHECKING:
    from tamis.decoding.text_form import Code
    from tamis.delivery.loop import run
    from tamis.delivery.transaction import Transaction
    from tamis.events.calls import Call
    from tamis.events.flow import Flow, gate
    from tamis.injection import Depends
    from tamis.integrations.dishka import use_container
    from tamis.plugins import Plugin, panel
    from tamis.plugins.on_callback import Callback, on_callback
    from tamis.routing.session import Session
    from tamis.storage.inbox import Inbox
    from tamis.storage.inbox.memory import MemoryInbox
    from tamis.storage.inbox.postgres import PostgresInbox
    from tamis.storage.inbox.sqlite import SqliteInbox
    from tamis.storage.sessions import SessionKey
    from tamis.tools.picture import as_html, as_mermaid, as_text, picture
    from tamis.tools.picture.tally import tally

    __version__: str
    """The version of the installed distribution."""
else:
    _MODULES = {
        "Call": "tamis.events.calls",
        "Callback": "tamis.plugins.on_callback",
        "Depends": "tamis.injection",
        "Code": "tamis.decoding.text_form",
        "Flow": "tamis.events.flow",
        "Inbox": "tamis.storage.inbox",
        "MemoryInbox": "tamis.storage.inbox.memory",
        "Plugin": "tamis.plugins",
        "PostgresInbox": "tamis.storage.inbox.postgres",
        "Session": "tamis.routing.session",
        "SessionKey": "tamis.storage.sessions",
        "SqliteInbox": "tamis.storage.inbox.sqlite",
        "Transaction": "tamis.delivery.transaction",
        "as_html": "tamis.tools.picture",
        "as_mermaid": "tamis.tools.picture",
        "as_text": "tamis.tools.picture",
        "gate": "tamis.events.flow",
        "on_callback": "tamis.plugins.on_callback",
        "panel": "tamis.plugins",
        "picture": "tamis.tools.picture",
        "run": "tamis.delivery.loop",
        "tally": "tamis.tools.picture.tally",
        "use_container": "tamis.integrations.dishka",
    }
    """Where the names are that are imported when they are first used."""

    def __getattr__(name: str) -> object:
        if name == "__version__":
            from importlib.metadata import version

            globals()[name] = version("tamis")
            return globals()[name]
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(_MODULES[name])
        value = getattr(module, name, None) or import_module(f"{module.__name__}.{name}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = [
    "AnswerTimeoutError",
    "Call",
    "Callback",
    "CannotFillError",
    "CannotMakeError",
    "Code",
    "CommandSyntaxError",
    "DecodeError",
    "DependencyTypeError",
    "Depends",
    "Flow",
    "FlowError",
    "ForgottenAwaitError",
    "GeneratedApiError",
    "HandlerTimeoutError",
    "Inbox",
    "InboxFullError",
    "LaneLostError",
    "MeUnknownError",
    "MemoryInbox",
    "Misfit",
    "MissingPackageError",
    "NoClientError",
    "NoMatchError",
    "OfflineError",
    "PatternTimeoutError",
    "Plugin",
    "PostgresInbox",
    "QueryError",
    "RegistrationError",
    "ResultError",
    "Session",
    "SessionChangedError",
    "SessionKey",
    "SessionStateError",
    "SignatureError",
    "SqliteInbox",
    "StaleSessionError",
    "StoreUnavailableError",
    "StoreUnusableError",
    "TamisError",
    "Transaction",
    "TransactionLostError",
    "as_html",
    "as_mermaid",
    "as_text",
    "gate",
    "on_callback",
    "panel",
    "picture",
    "run",
    "tally",
    "use_container",
]
