"""What a package gets from the client its spec names: modules from the client's templates, and names of its modules.

Templates of a client see `types` (the module of each, and its names there), `queries` (the names of sets of queries in
`queries.pyi`) and `rules` (a rule's name, or None where the spec does not have it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.emit.guard_queries import text_queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.model.client import Client, ClientModule, ClientQuery, Reference
    from tamis_codegen.model.model import Model


def emit(emission: Emission) -> list[Output]:
    client = emission.model.client
    if client is None:
        return []
    outputs: list[Output] = []
    for module in client.modules.values():
        view = _view(emission, module)
        for suffix in ("py", "pyi"):
            name = f"{module.name}.{suffix}"
            outputs.append(Output(name, f"{name}.jinja", view, client.folder))
    for name, target in client.reexports.items():
        if name == "testing":  # which has names of its own: see `testing_names`
            continue
        outputs += _reexport(name, target)
    return outputs


def testing_names(client: Client | None) -> list[Reference]:
    """What a client adds to the package's `testing`."""
    added = client.reexports.get("testing", ()) if client is not None else ()
    return [reference for reference in added if not isinstance(reference, str)]


def _view(emission: Emission, module: ClientModule) -> dict[str, object]:
    texts = emission.model.texts
    return {
        "types": _types_by_module(emission.model, module.types),
        "queries": {
            name: emission.sets.name(_queries(emission, query), f"{module.name} {name}")
            for name, query in module.queries.items()
        },
        "rules": {
            name: query.rule if query.rule in texts else None
            for name, query in module.queries.items()
            if query.rule is not None
        },
    }


def _queries(emission: Emission, query: ClientQuery) -> frozenset[str]:
    rule = emission.model.texts.get(query.rule) if query.rule is not None else None
    if rule is None:
        return frozenset([query.query])
    return text_queries(emission.guarantees, [text.path for text in rule.texts])


def _types_by_module(model: Model, names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """(module, names): where the types are."""
    by_module: dict[str, list[str]] = {}
    for name in names:
        by_module.setdefault("types" if name in model.received else "inputs", []).append(name)
    return sorted(by_module.items())


def _reexport(name: str, target: str | tuple[Reference, ...]) -> list[Output]:
    view: dict[str, object] = {"name": name, "module": None, "names": ()}
    if isinstance(target, str):
        view["module"] = target
    else:
        view["names"] = target
    return [
        Output(f"{name}.py", "reexports/module.py.jinja", view),
        Output(f"{name}.pyi", "reexports/stub.pyi.jinja", view),
    ]


__all__ = ["emit", "testing_names"]
