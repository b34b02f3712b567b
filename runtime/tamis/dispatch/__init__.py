"""From a tree of routers to the handlers that run for an event.

run.py       an event through the tree: blocks, modes, order
leaves.py    trying one handler: its guards, middlewares, body
layers.py    middlewares around a router or a handler
state.py     what is known of an event on its way, and where its errors go
codes.py     how an attempt ended
check/       what can never run, found before the first event
compile/     the tree as data, and what makes it
explain/     the same as running, slowly and plainly: the oracle of the tests, and what `explain` reports
"""
