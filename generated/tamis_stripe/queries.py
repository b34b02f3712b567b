# Made by `codegen build` from the spec 'stripe', digest eb69c16f2616fed9. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""All filter queries as a type. Importing this module builds the list, so nothing else imports it at run time."""

from __future__ import annotations

from typing import Literal

from ._vocabulary import VOCABULARY

FilterQuery = Literal[tuple(VOCABULARY.all_queries())]

__all__ = ["FilterQuery"]
