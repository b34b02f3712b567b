"""Resolving: from what was written to the model. Every problem of the spec is found here, and all are reported."""

from tamis_codegen.resolve.spec import resolve

__all__ = ["resolve"]
