"""Queries: filter strings, which are looked up, validated and compiled to one predicate.

tables.py      the generated tables of a spec's words, and what follows from them
vocabulary.py  all queries of a spec, each compiled once
query.py       a query: validate, compile
matching.py    the source of a predicate
conditions.py  the part of a predicate that an index can look up
messages.py    error messages for queries that do not exist, with the nearest valid spelling
"""
