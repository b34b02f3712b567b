"""Which server an address means, and which schema there."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

SCHEMES = ("postgresql://", "postgres://")
SCHEMA = "tamis"
"""The schema of the tables, if nothing else is said."""


class Address(NamedTuple):
    """An address without what only Tamis reads in it."""

    dsn: str
    schema: str

    @property
    def shown(self) -> str:
        """The address as it may be shown: without the password."""
        parts = urlsplit(self.dsn)
        where = parts.netloc.rpartition("@")
        user = where[0].partition(":")[0]
        netloc = f"{user}@{where[2]}" if user else where[2]
        return urlunsplit((parts.scheme, netloc, parts.path, "", "")) + (
            "" if self.schema == SCHEMA else f"?schema={self.schema}"
        )


def is_address(where: object) -> bool:
    """Whether this is the address of a PostgreSQL server."""
    return isinstance(where, str) and where.startswith(SCHEMES)


def address_of(dsn: str, schema: str | None = None) -> Address:
    """Takes the schema out of an address: `postgresql://host/bots?schema=shop`. Raises `ValueError` for a bad name.

    >>> address_of("postgresql://me:secret@host/bots?schema=shop")
    Address(dsn='postgresql://me:secret@host/bots', schema='shop')
    """
    parts = urlsplit(dsn)
    given = parse_qsl(parts.query, keep_blank_values=True)
    named = [value for name, value in given if name == "schema"]
    schema = schema or (named[-1] if named else SCHEMA)
    if re.fullmatch(r"[a-z_][a-z0-9_]{0,50}", schema) is None:
        raise ValueError(f"{schema!r} is no name of a schema: write a-z, 0-9 and _, at most 51 characters")
    if named:
        rest = urlencode([(name, value) for name, value in given if name != "schema"], quote_via=quote)
        dsn = urlunsplit(parts._replace(query=rest))
    return Address(dsn, schema)
