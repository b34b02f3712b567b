"""The tables on a PostgreSQL server: numbered SQL files, applied in order by a command, never by a bot.

All that is missing is applied in one transaction, under a lock that ends with it: two who do so at one time do it once.
Within a major version files only add, so a bot of the last version goes on while the next one starts.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg

from tamis.errors import StoreUnusableError
from tamis.storage.postgres.errors import meaning_of

if TYPE_CHECKING:
    from tamis.storage.postgres.link import Link

_LOCK = 0x7461_6D69_73
"""The number of the lock, beside the schema's name: "tamis"."""


class Migration(NamedTuple):
    number: int
    name: str
    text: str


class State(NamedTuple):
    """The tables that are there, and those that this version needs."""

    there: int
    """The number of the last migration that was applied; 0: there are no tables."""
    needed: int

    @property
    def missing(self) -> int:
        return max(0, self.needed - self.there)


@cache
def migrations() -> tuple[Migration, ...]:
    """All that this version knows, in order."""
    found: list[Migration] = []
    for file in files("tamis.storage.postgres").joinpath("migrations").iterdir():
        named = re.fullmatch(r"(\d{4})_(\w+)\.sql", file.name)
        if named is not None:
            found.append(Migration(int(named[1]), named[2], file.read_text(encoding="utf-8")))
    return tuple(sorted(found))


async def state_of(link: Link) -> State:
    """What is there. Raises `StoreUnavailableError`."""
    needed = migrations()[-1].number
    name = f"{link.address.schema}.migration"
    if await link.value("SELECT to_regclass(%s)::text", [name]) is None:
        return State(0, needed)
    return State(await link.value("SELECT coalesce(max(number), 0) FROM tamis.migration"), needed)


async def check(link: Link) -> None:
    """Raises `StoreUnusableError` for tables that are missing or older, with the command to run.

    Newer tables are fine: what a later minor version adds, this one does not look at.
    """
    state = await state_of(link)
    if not state.missing:
        return
    shown = link.address.shown
    have = "it has no tables of Tamis" if state.there == 0 else f"its tables are at {state.there} of {state.needed}"
    raise StoreUnusableError(shown, f"{have}; run `tamis inbox migrate {shown}`, and start again")


def script(schema: str, after: int = 0) -> str:
    """The SQL of all migrations after a number, as one transaction: for who applies it by hand."""
    parts = [_begin(schema)]
    parts += [_text_of(each, schema) for each in migrations() if each.number > after]
    return "\n".join(["BEGIN;", *parts, "COMMIT;", ""])


async def migrate(link: Link) -> list[Migration]:
    """Applies what is missing, and returns it. Raises `StoreUnavailableError`."""
    schema = link.address.schema
    connection = await link.connect()
    done: list[Migration] = []
    try:
        async with connection, connection.transaction():
            await _execute(connection, _begin(schema))
            cursor = await connection.execute(link.sql("SELECT coalesce(max(number), 0) FROM tamis.migration"))
            ((there,),) = await cursor.fetchall()
            for each in migrations():
                if each.number > there:
                    await _execute(connection, _text_of(each, schema))
                    done.append(each)
    except psycopg.Error as error:
        raise meaning_of(error, link.address) from error
    return done


async def _execute(connection: psycopg.AsyncConnection[Any], text: Any) -> None:
    await connection.execute(text)


def _begin(schema: str) -> str:
    """The lock, and the table of what was applied."""
    return (
        f"SELECT pg_advisory_xact_lock(({_LOCK}::bigint << 16) # hashtext('{schema}')::bigint);\n"
        f'CREATE SCHEMA IF NOT EXISTS "{schema}";\n'
        f'CREATE TABLE IF NOT EXISTS "{schema}".migration '
        "(number integer PRIMARY KEY, name text NOT NULL, at timestamptz NOT NULL DEFAULT now());\n"
    )


def _text_of(migration: Migration, schema: str) -> str:
    text = migration.text.replace("tamis.", f'"{schema}".')
    return (
        f"{text}\nINSERT INTO \"{schema}\".migration (number, name) VALUES ({migration.number}, '{migration.name}');\n"
    )
