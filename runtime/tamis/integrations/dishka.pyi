# What users call, without the types of dishka: a checker that reads a bot's own code need not read dishka for it.
from typing import Any, Protocol

class Root(Protocol):
    name: str
    def check(self) -> None: ...

class _Container(Protocol):
    # A container of dishka, with or without `async`.
    @property
    def registry(self) -> Any: ...
    @property
    def scope(self) -> Any: ...
    def get(self, dependency_type: Any, /) -> Any: ...

def use_container(app: Root, container: _Container) -> None:
    """Takes from a container what a parameter marks with `FromDishka`, and what nothing else here provides.

    What the tree itself provides comes first. The event is in the context of the request container: a provider takes
    it after `from_context(Event, scope=Scope.REQUEST)`. The container is the caller's to close.

    >>> use_container(app, make_async_container(Provided()))
    >>> @app.on("message")
    ... async def save(event: MessageEvent, db: FromDishka[Session]) -> None: ...
    """
