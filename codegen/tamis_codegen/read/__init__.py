"""Reading a spec: files -> nodes with positions -> one spec, its schema and base merged in -> structs.

    load.py        a file's bytes -> nodes      (`yaml_nodes.py`, `json_nodes.py`, `nodes.py`)
    documents.py   follows `schema:` and `extends:`, lays the nodes over each other (`merge.py`)
    bind.py        nodes -> the structs of `notation/`  (`shapes.py`)

Merging happens on nodes, before binding: only there is it known which keys were written, which are defaults.
Nothing here raises for a wrong spec: problems are collected, and whatever can be bound is bound.
"""

from __future__ import annotations

from tamis_codegen.read.documents import Documents, read_spec

__all__ = ["Documents", "read_spec"]
