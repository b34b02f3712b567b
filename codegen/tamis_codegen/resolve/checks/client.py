"""Checks of a spec against the client it names: what the client needs is there, what it has itself is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import nearest, quote

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.client import Client
    from tamis_codegen.model.types import TypeDef


def check_client(spec: notation.Spec, client: Client, types: Mapping[str, TypeDef], problems: Problems) -> None:
    """The types that the client's modules use are there, and no type or rule has a name of the client's."""
    for module in client.modules.values():
        for name in module.types:
            if name not in types:
                _add_missing(
                    spec, client, f"the type {quote(name)} for its module {module.name}", name, types, problems
                )
    _check_reserved("type", spec.types, client, problems)
    _check_reserved("text", spec.texts, client, problems)
    _check_reserved("choice", spec.choices, client, problems)


def check_client_queries(spec: notation.Spec, client: Client, queries: Collection[str], problems: Problems) -> None:
    """The queries that the client's modules use are there, or the rules that are used instead."""
    for module in client.modules.values():
        for query in module.queries.values():
            if query.query not in queries and query.rule not in spec.texts:
                needed = f"the query {quote(query.query)} for its module {module.name}"
                _add_missing(spec, client, needed, query.query, queries, problems)


def _add_missing(
    spec: notation.Spec, client: Client, needed: str, name: str, known: Iterable[str], problems: Problems
) -> None:
    close = nearest(name, known)
    hint = f"{close} " if close else ""
    what = f"the client {quote(client.name)} needs {needed}, which the spec does not have"
    problems.add(spec.client or "", what, hint=f"{hint}declare it, or leave `client` out")


def _check_reserved(what: str, names: Iterable[str], client: Client, problems: Problems) -> None:
    for name in names:
        if name in client.reserved:
            text = f"{what} {quote(name)} would hide what the client {quote(client.name)} has"
            problems.add(name, text, hint="choose another name")
