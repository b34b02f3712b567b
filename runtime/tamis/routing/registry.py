"""All that is registered in a tree: found by name, switched, removed, and reloaded while the app runs."""

from __future__ import annotations

import importlib
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis.routing.handler import Handler
from tamis.routing.node import Node
from tamis.routing.owners import owned_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from types import ModuleType


class Registry:
    """What is registered in a router and below. `check` compiles the tree, which gives handlers their ids."""

    def __init__(self, root: Node, check: Callable[[], None]) -> None:
        self._root = root
        self._check = check

    def routers(self) -> Iterator[Node]:
        """All routers, each before those it includes."""
        return _routers(self._root)

    @property
    def handlers(self) -> list[Handler]:
        """All handlers, in the order in which they are tried."""
        return list(_in_order(self._root))

    def __iter__(self) -> Iterator[Handler]:
        return iter(self.handlers)

    def __len__(self) -> int:
        return len(self.handlers)

    def __getitem__(self, name: str) -> Handler:
        """The handler with that id. Raises `KeyError` with the nearest one."""
        self._check()
        by_id = {handler.id: handler for handler in self.handlers}
        if name in by_id:
            return by_id[name]
        near = get_close_matches(name, by_id, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(by_id)) or 'none'}"
        raise KeyError(f"no handler has the id {name!r}; {hint}")

    def owned(self, owner: str) -> list[Handler]:
        """The handlers of a module or plugin."""
        return [handler for handler in self.handlers if handler.owner == owner]

    def owner(self, name: str) -> AbstractContextManager[None]:
        """What is registered inside `with registry.owner(name):` belongs to that name, also while the app runs."""
        return owned_by(name)

    def enable(self, name: str) -> None:
        self[name].enabled = True

    def disable(self, name: str) -> None:
        self[name].enabled = False

    def remove(self, name: str | None = None, *, owner: str | None = None) -> int:
        """Removes a handler by id, or all that an owner registered; returns how many handlers went."""
        if (name is None) == (owner is None):
            raise RegistrationError("remove() takes the id of a handler, or owner=")
        if name is not None:
            self[name].remove()
            return 1
        gone = self.owned(str(owner))
        for handler in gone:
            handler.remove()
        for router in list(self.routers()):
            for layer in [layer for layer in router.layers if layer.owner == owner]:
                router.take_out(layer.function)
            for catcher in [catcher for catcher in router.catchers if catcher.owner == owner]:
                router.take_out(catcher.function)
        return len(gone)

    def reload(self, module: str, *, then: Callable[[ModuleType], None] | None = None) -> list[Handler]:
        """Imports a module anew and puts what it registers where its former things were; returns its handlers.

        Both ways of registering work: in a router of the module's own that others include (its new one takes the
        place of the one with the same name in the module), and in a router of others. `then` is called with the new
        module, and what it registers stands there, too. Code of the former module that still runs keeps its names: the
        new one is another object. Raises what the import or `then` raises; then all is as it was.
        """
        former = sys.modules.get(module)
        if former is None:
            raise RegistrationError(f"module {module!r} is not imported, so it cannot be reloaded")
        self._check_alone(module)
        before = State(self._root)
        own = {name: value for name, value in vars(former).items() if isinstance(value, Node) and value.parent}
        places = [handler.order[1] for handler in self.owned(module) if handler.router not in own.values()]
        self.remove(owner=module)
        try:
            with owned_by(module, min(places, default=None)):
                new = _import_anew(module, former)
                for name, router in own.items():
                    _replace(router, vars(new).get(name))
                if then is not None:
                    then(new)
            self._check()
        except BaseException:
            before.restore()
            _put_module(module, former)
            raise
        return self.owned(module)

    def _check_alone(self, module: str) -> None:
        """Raises `RegistrationError` for a module whose routers other apps include: these would keep the former one."""
        for handler in self.owned(module):
            router: Any = handler.router
            if router.twins or router.twin_of is not None:
                raise RegistrationError(
                    f"module {module!r} cannot be reloaded: several apps include its router {router.name}, and all but "
                    "this one would go on with the former handlers; start the process again, or give each app a router "
                    "of its own"
                )


def _import_anew(name: str, former: ModuleType) -> ModuleType:
    """The module, made once more from its source. If that fails, the former one is where it was."""
    del sys.modules[name]
    importlib.invalidate_caches()
    try:
        return importlib.import_module(name)
    except BaseException:
        _put_module(name, former)
        raise


def _put_module(name: str, module: ModuleType) -> None:
    """Puts a module where imports find it: among all modules, and in the package that it is in."""
    sys.modules[name] = module
    above, _, last = name.rpartition(".")
    if above in sys.modules:
        setattr(sys.modules[above], last, module)


def _routers(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        router = waiting.pop(0)
        yield router
        waiting = [*router.children, *waiting]


def _replace(old: Node, new: Any) -> None:
    """Puts a module's new router where its old one was included."""
    above = old.parent
    if above is None or new is old:
        return
    place = next(number for number, include in enumerate(above.includes) if include.router is old)
    if not isinstance(new, Node) or new.parent is not None:
        above.remove(old)
        return
    above.includes[place] = above.includes[place]._replace(router=new)
    new.parent = above
    old.parent = None
    above.recompile()


def _in_order(router: Node) -> Iterator[Handler]:
    entries: list[Any] = sorted([*router.handlers, *router.includes], key=lambda entry: entry.order)
    for entry in entries:
        if isinstance(entry, Handler):
            yield entry
        else:
            yield from _in_order(entry.router)


class State:
    """What a tree holds, to go back to when a reload fails."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._routers = [
            (
                node,
                list(node.handlers),
                list(node.includes),
                list(node.layers),
                list(node.catchers),
                node.parent,
            )
            for node in _routers(root)
        ]
        self._handlers = [(handler, handler.removed) for handler in _in_order(root)]

    def restore(self) -> None:
        known = [router for router, *_ in self._routers]
        for router in list(_routers(self._root)):
            if router not in known and router.parent in known:
                router.parent = None
        for router, handlers, includes, layers, catchers, parent in self._routers:
            router.handlers, router.includes, router.layers, router.catchers = handlers, includes, layers, catchers
            router.parent = parent
        for handler, removed in self._handlers:
            handler.removed = removed
        for router, *_ in self._routers:
            router.recompile()
