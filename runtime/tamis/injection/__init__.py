"""Injection: what handlers and dependencies ask for by type, worked out before the first event.

depends.py   `Depends`, which says where a value comes from
calling.py   how functions are called: plain, async, generators, in threads
making.py    calling guards, middlewares, hooks and error handlers with what they take
plans.py     how a dependency is made: compiled, with cycles and wrong scopes found
scopes.py    what was made for an app, an event or a handler, and how it is closed
parts.py     the objects inside an event, by their type
containers.py  a `dishka` container as a source of values
"""

from tamis.injection.depends import Depends

__all__ = ["Depends"]
