"""What the errors of a PostgreSQL server mean to a bot: try again, or somebody has to change something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
from psycopg import errors as pg

from tamis.errors import StoreUnavailableError, StoreUnusableError

if TYPE_CHECKING:
    from tamis.storage.postgres.address import Address

_LASTING: tuple[type[psycopg.Error], ...] = (
    pg.InvalidPassword, pg.InvalidAuthorizationSpecification, pg.InvalidCatalogName, pg.InsufficientPrivilege,
)  # fmt: skip
_NO_TABLES: tuple[type[psycopg.Error], ...] = (pg.UndefinedTable, pg.UndefinedFunction, pg.InvalidSchemaName)
_PASSING: tuple[type[psycopg.Error], ...] = (
    psycopg.OperationalError, psycopg.InterfaceError, pg.ReadOnlySqlTransaction, pg.LockNotAvailable,
    pg.SerializationFailure, pg.DeadlockDetected, pg.QueryCanceled, pg.InsufficientResources, pg.OperatorIntervention,
    pg.SystemError, pg.IdleInTransactionSessionTimeout,
)  # fmt: skip
_NEEDS_ADVICE = "password authentication failed", "no password supplied", "does not exist", "pg_hba.conf"


def why_of(error: BaseException) -> str:
    """What the server said, in one line."""
    lines = [line.strip() for line in str(error).strip().splitlines() if line.strip()]
    return lines[0] if lines else type(error).__name__


def is_unclear(error: BaseException) -> bool:
    """Whether a call may have been carried out although it failed: the connection broke while it ran."""
    if isinstance(error, psycopg.InterfaceError):
        return True
    return isinstance(error, psycopg.OperationalError) and error.sqlstate in {None, "57P01", "57P02", "08006", "08003"}


def meaning_of(error: psycopg.Error, address: Address) -> BaseException:
    """The error to raise instead: one that says whether trying again helps, or the error itself."""
    shown, why = address.shown, why_of(error)
    if isinstance(error, _NO_TABLES):
        return StoreUnusableError(shown, f"{why}; run `tamis inbox migrate {shown}`")
    if isinstance(error, _LASTING):
        return StoreUnusableError(shown, why)
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        # While it connects, psycopg knows what the server said, and not its code.
        said = str(error)
        if "FATAL" in said and any(part in said for part in _NEEDS_ADVICE):
            return StoreUnusableError(shown, why)
    if isinstance(error, _PASSING):
        return StoreUnavailableError(shown, why)
    return error
