"""The transaction in which an update is completed, for handlers that write to the same database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import FlowError, RegistrationError
from tamis.injection.available import OnePerTree
from tamis.storage.unit_of_work import current

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

    from tamis.storage.unit_of_work import OpenTransaction


class Transaction(OnePerTree):
    """What a handler writes here is written exactly once: with the completion of its update, or not at all.

    It opens at its first use, on the database of the inbox, and ends with the handler: if the handler fails, if its
    process is killed, or if another worker has taken over its lane, nothing of it is there. So use it late and shortly;
    others may wait for rows that it has locked, and on SQLite for the whole file.

    >>> @app.on("message:text").command("pay")
    ... async def pay(event: MessageTextEvent, tx: Transaction) -> None:
    ...     await tx.execute("INSERT INTO payment (chat) VALUES (%s)", (event.chat.id,))
    """

    def __init__(self, app: Any) -> None:
        self._app = app

    @classmethod
    def of_root(cls, root: Any) -> Self:
        """The object for the handlers of an app. Which transaction is meant follows from the update."""
        made: object = getattr(root, "_transaction", None)
        if not isinstance(made, cls):
            made = root._transaction = cls(root)
        return made

    async def execute(self, statement: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Runs a statement, and returns a cursor whose `fetchone` and `fetchall` are awaited: psycopg's on PostgreSQL.

        Values are written as the database's driver wants them: `%s` for psycopg, `?` for SQLite. Raises `FlowError`
        where no update is handled, `RegistrationError` where the inbox is in no database, and the driver's errors.
        """
        return await self._open.execute(statement, values)

    async def connection(self) -> Any:
        """The connection, which is in the transaction: psycopg's `AsyncConnection`. Do not commit it."""
        return await self._open.connection()

    @property
    def _open(self) -> OpenTransaction:
        unit = current()
        if unit is None:
            raise FlowError(
                "there is no transaction here: it is that of an update from an inbox, from the first line of its "
                "handlers to their end, or to where one of them begins to wait for another event"
            )
        if unit.transaction is None:
            begin: Callable[[], OpenTransaction] | None = getattr(self._app.inbox, "transaction", None)
            if begin is None:
                raise RegistrationError(
                    f"a Transaction needs an inbox in a database, and {self._app.inbox!r} is none: "
                    "write App(inbox='bot.db') or App(inbox='postgresql://...')"
                )
            unit.transaction = begin()
        return unit.transaction
