"""What is said where a store needs a package that is not installed."""

from __future__ import annotations

from tamis.errors import MissingPackageError

_PACKAGES = {"psycopg", "psycopg_pool", "psycopg_binary"}


def missing_extra(error: ModuleNotFoundError) -> ModuleNotFoundError:
    """The error to raise instead: one that names what to install. Another package's error is itself."""
    if (error.name or "").partition(".")[0] not in _PACKAGES:
        return error
    return MissingPackageError("postgresql://", error.name or "psycopg", "postgres")
