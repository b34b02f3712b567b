"""The resolved model: one read-only picture of a spec, in which every name leads to what it names.

    types.py     types and their fields, methods
    queries.py   kinds, words, and the queries they make
    rules.py     paths, and what is made of them: aliases, actions, rules, identity, conversations
    model.py     all of it together

Emitters read nothing else. Everything here is frozen; `resolve/` is the only place that makes these objects.
"""
