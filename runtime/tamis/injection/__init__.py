"""Injection: what handlers and dependencies ask for by type, worked out before the first event.

depends.py    `Depends`, which says where a value comes from
signature.py  the parameters of a function, with their annotations evaluated
available.py  what can be injected at a place of a tree
binding.py    a source for each parameter of a function
planner.py    plans for dependencies, with circles and wrong scopes found
plans.py      how a dependency is made at a call
calling.py    how functions are called: plain, async, generators, in threads
scopes.py     the dependencies of an app, an event or a handler, and how they are closed
"""

from tamis.injection.depends import Depends

__all__ = ["Depends"]
