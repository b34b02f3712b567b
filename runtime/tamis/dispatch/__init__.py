"""From a tree of routers to the handlers that run for an event.

tree.py      the tree as blocks of leaves, in the order in which they are tried
facts.py     one compiled function a kind, which looks once at what an event holds
words.py     many texts looked up in one text: hashes and an automaton
index.py     from these facts to the leaves that can match
run.py       trying leaves: guards, injection, bodies, errors
layers.py    middlewares around them
walk.py      the same, slowly and plainly: the oracle of the tests, and what `explain` reports
"""
