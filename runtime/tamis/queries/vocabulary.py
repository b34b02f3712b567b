"""The vocabulary of one spec: its tables, and its compiled queries."""

from __future__ import annotations

from functools import cached_property

from tamis.queries.query import Query, compile_query
from tamis.queries.tables import Tables


class Vocabulary(Tables):
    """The words of one spec. Generated packages make one; `query` compiles a text once and remembers it."""

    def query(self, text: str) -> Query:
        """The compiled query: the same object for the same text.

        Raises `QueryError` for a query that the spec does not have.
        """
        try:
            return self._queries[text]
        except (KeyError, TypeError):  # a list has no hash: `compile_query` says what is wrong with it
            compiled = compile_query(text, self)
            self._queries[text] = compiled
            return compiled

    @cached_property
    def _queries(self) -> dict[str, Query]:
        return {}
