"""From a tree of routers to the handlers that run for an event.

placing.py   what guards, middlewares, hooks and error handlers take in their places
tree.py      the tree as blocks of leaves, in the order in which they are tried
facts.py     one compiled function a kind, which looks once at what an event holds
words.py     many texts looked up in one text: hashes and an automaton
index.py     from these facts to the leaves that can match
run.py       an event through the tree: blocks, modes, order
leaves.py    trying one handler: its guards, middlewares, body
layers.py    middlewares around a router or a handler
state.py     what is known of an event on its way, and where its errors go
codes.py     how an attempt ended
walk.py      the same, slowly and plainly: the oracle of the tests, and what `explain` reports
steps.py     the words in which it reports
plain.py     conditions looked at one by one, for the walk
"""
