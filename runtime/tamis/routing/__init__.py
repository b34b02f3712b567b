"""Routing: everything that is registered on a router, as data. `tamis.dispatch` compiles and runs it.

place.py         the protocols of the router that a part of a tree stands in
node.py          a router as data: handlers, included routers, layers, providers
route.py         registration of handlers, under a guard
handler.py       a function and its options
event_parameter.py  the first parameter is the event
options.py       the options of a handler
middleware.py    layers around routers and handlers
owners.py        who registered a handler: a plugin, a panel
registry.py      everything registered, listed, switched and removed
steps.py         handlers in steps
questions.py     the questions of a step
prompts.py       texts of questions; answers by name
session.py       the session as steps see it
session_keys.py  whose answer counts
"""
